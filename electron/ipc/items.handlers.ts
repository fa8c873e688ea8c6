import { ownMembership, type HealthChecks } from "#electron/health/vault-health";
import { generate } from "#electron/items/generate";
import { judgeTyped, type HeldItems } from "#electron/items/new-items";
import type { PeopleOf } from "#electron/people/people-of";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { PolicyType } from "#shared/model/enums";
import { handleText, type ClientId } from "#shared/model/ids";
import type { ItemRoute } from "#shared/setup/changes/kinds/item-create";
import { generatorRulesOf } from "#shared/setup/value/generator-rules";
import { mapResult, ok, type Result } from "#shared/util/result";

export interface ItemsHandlerPorts {
  readonly heldItems: HeldItems;
  readonly healthChecks: HealthChecks;
  peopleOf(clientId: ClientId): Result<PeopleOf>;
}

/** Whether the account is itself a confirmed member of the client; an account that only reaches it through a provider is none. */
const routeOf = (people: PeopleOf): ItemRoute => (ownMembership(people) === undefined ? "import" : "member");

/** What goes before an item is made. */
export function itemsHandlers({ heldItems, healthChecks, peopleOf }: ItemsHandlerPorts): HandlersOf<Contract["items"]> {
  return {
    look: ({ clientId }) =>
      mapResult(peopleOf(clientId), (people) => ({
        through: routeOf(people),
        rules: generatorRulesOf(people.setup),
        withoutCards: people.setup.policies.some((policy) => policy.type === PolicyType.restrictedItemTypes && policy.enabled),
      })),
    async health({ clientId }) {
      const found = peopleOf(clientId);
      return found.ok ? healthChecks.check(found.value) : found;
    },
    generate: ({ clientId, options }) =>
      mapResult(peopleOf(clientId), ({ setup }) => ({ password: generate(options, generatorRulesOf(setup)) })),
    take: ({ clientId, item: typed }) =>
      mapResult(peopleOf(clientId), () => {
        const { item, problems } = judgeTyped(typed);
        return {
          content: item === null ? null : heldItems.keep(item),
          problems,
          publicKey: item?.details?.["publicKey"] ?? null,
          fingerprint: item?.details?.["keyFingerprint"] ?? null,
        };
      }),
    drop({ content }) {
      heldItems.spent(handleText(content));
      return ok({ dropped: true as const });
    },
  };
}
