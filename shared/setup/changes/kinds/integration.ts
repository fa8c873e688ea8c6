import { integrationTypes, type IntegrationState, type IntegrationType } from "../../value/integrations.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, noInverse, row, say, text, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";

/* Where a client's events are sent to (further-api.md §10). There is at most one of each type. */

export interface IntegrationSet extends ChangeBase {
  readonly kind: "integration.set";
  readonly type: IntegrationType;
  /** Null: there is none of this type yet. */
  readonly from: IntegrationState | null;
  readonly to: IntegrationState;
  /** Handle of a token that main holds for this run; absent: the one that the server has stays. */
  readonly newSecret?: string;
}
export interface IntegrationRemove extends ChangeBase {
  readonly kind: "integration.remove";
  /** Number of the wire; also of types that this app cannot make. */
  readonly type: number;
  readonly address: string;
}
export const setIntegration = (
  type: IntegrationType,
  from: IntegrationState | null,
  to: IntegrationState,
  newSecret?: string,
): IntegrationSet => ({
  id: changeId("integration.set", String(type)),
  needs: [],
  kind: "integration.set",
  type,
  from,
  to,
  ...(newSecret === undefined ? {} : { newSecret }),
});
export const removeIntegration = (type: number, address: string): IntegrationRemove => ({
  id: changeId("integration.remove", String(type)),
  needs: [],
  kind: "integration.remove",
  type,
  address,
});

const names: Readonly<Record<number, string>> = { 3: "Slack", 6: "Datadog", 7: "Microsoft Teams" };
const nameOf = (type: number, service: string | null): string =>
  service !== null && service !== ""
    ? service
    : (names[type] ?? (type === integrationTypes.collector ? "HEC" : type === integrationTypes.webhook ? "Webhook" : String(type)));

export const integrationSet: ChangeKindDefinition<IntegrationSet> = {
  kind: "integration.set",
  section: "client",
  right: "admin",
  describe: ({ type, from, to }) => ({
    glyph: from === null ? "add" : "edit",
    people: [],
    ...risky("integration-sends"),
    sentence: say(`integration-set.${from === null ? "connect" : "change"}`, { service: nameOf(type, to.service), address: to.address }, [
      "service",
    ]),
  }),
  differences({ type, from, to, newSecret }) {
    const subject = literal(nameOf(type, to.service));
    const rows = (["address", "scheme", "service", "template"] as const)
      .filter((name) => (from?.[name] ?? "") !== (to[name] ?? ""))
      .map((name) => row(differs(`integration.${name}`), text(from?.[name] ?? null), text(to[name]), subject));
    return newSecret === undefined
      ? rows
      : [
          ...rows,
          row(
            differs("integration.token"),
            from === null ? null : differs("integration.tokenHeld"),
            differs("integration.tokenNew"),
            subject,
          ),
        ];
  },
  inverse: ({ type, from, to, newSecret }) =>
    from === null
      ? { change: removeIntegration(type, to.address) }
      : newSecret === undefined
        ? { change: setIntegration(type, to, from) }
        : noInverse("integration-token"),
};

export const integrationRemove: ChangeKindDefinition<IntegrationRemove> = {
  kind: "integration.remove",
  section: "client",
  right: "admin",
  describe: ({ type, address }) => ({
    glyph: "remove",
    people: [],
    ...risky("integration-ends"),
    sentence: say("integration-remove.sentence", { service: nameOf(type, null), address }, ["service"]),
  }),
  differences: ({ type, address }) => [row(literal(nameOf(type, null)), text(address) ?? differs("on"), null, null, "thing")],
  inverse: () => noInverse("integration-token"),
};
