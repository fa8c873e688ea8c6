import { ownMembership, type HealthChecks } from "#electron/health/vault-health";
import type { HealthHistories } from "#electron/health/health-histories";
import type { MadeReports } from "#electron/health/made-reports";
import { readSavedReports } from "#electron/health/saved-reports";
import { generate } from "#electron/items/generate";
import { judgeTyped, type HeldItems } from "#electron/items/new-items";
import type { PeopleOf } from "#electron/people/people-of";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { PolicyType } from "#shared/model/enums";
import { handleText, type ClientId } from "#shared/model/ids";
import type { ItemRoute } from "#shared/setup/changes/kinds/item-create";
import { generatorRulesOf } from "#shared/setup/value/generator-rules";
import { mapResult, ok, type Result } from "#shared/util/result";

export interface ItemsHandlerPorts {
  readonly heldItems: HeldItems;
  readonly healthChecks: HealthChecks;
  readonly healthHistories: HealthHistories;
  readonly madeReports: MadeReports;
  readonly workspace: Pick<Workspace, "items">;
  readonly now: () => Date;
  peopleOf(clientId: ClientId): Result<PeopleOf>;
}

/** Whether the account is itself a confirmed member of the client; an account that only reaches it through a provider is none. */
const routeOf = (people: PeopleOf): ItemRoute => (ownMembership(people) === undefined ? "import" : "member");

/** What goes before an item is made. */
export function itemsHandlers({
  heldItems,
  healthChecks,
  healthHistories,
  madeReports,
  workspace,
  now,
  peopleOf,
}: ItemsHandlerPorts): HandlersOf<Contract["items"]> {
  return {
    look: ({ clientId }) =>
      mapResult(peopleOf(clientId), (people) => ({
        through: routeOf(people),
        rules: generatorRulesOf(people.setup),
        withoutCards: people.setup.policies.some((policy) => policy.type === PolicyType.restrictedItemTypes && policy.enabled),
      })),
    async health({ clientId }) {
      const found = peopleOf(clientId);
      if (!found.ok) return found;
      const health = await healthChecks.check(found.value);
      if (!health.ok) return health;
      const items = workspace.items(clientId);
      const kept = items.ok ? await healthHistories.record(clientId, health.value, found.value.setup, items.value.items) : items;
      return ok({
        health: health.value,
        history: kept.ok ? kept.value : await healthHistories.of(clientId),
        notKept: kept.ok ? null : kept.error,
      });
    },
    healthHistory: async ({ clientId }) => ok(await healthHistories.of(clientId)),
    markApplication: ({ clientId, site, critical }) => healthHistories.mark(clientId, site, critical),
    reviewApplications: ({ clientId }) => healthHistories.review(clientId),
    async savedReports({ clientId }) {
      const found = peopleOf(clientId);
      return found.ok ? readSavedReports(found.value, now()) : found;
    },
    async prepareReport({ clientId }) {
      const found = peopleOf(clientId);
      const items = workspace.items(clientId);
      if (!found.ok || !items.ok) return found.ok ? (items as Result<never>) : found;
      return madeReports.prepare(found.value, healthChecks.last(found.value), items.value.items);
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
