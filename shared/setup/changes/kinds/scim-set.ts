import type { ScimSetup } from "../../value/client-setup.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, row, say, switched, type ChangeKindDefinition } from "../kind.ts";
import { heaviest, risky, routine } from "../risks.ts";

/** Kinds of directory that the SCIM service tells apart, by the server's number (organization-api.md §7.3). */
export const scimProviders = {
  0: "default",
  1: "entra",
  2: "okta",
  3: "onelogin",
  4: "jumpcloud",
  5: "google",
  6: "rippling",
  7: "ping",
} as const;

export interface ScimState {
  readonly enabled: boolean;
  /** Null: not chosen. */
  readonly provider: number | null;
  /** Null: the server's own, which is at once. */
  readonly inviteAfterProvisioning: boolean | null;
}
/** Provisioning from a directory by SCIM. The key is made with `client.new-key`. */
export interface ScimSet extends ChangeBase {
  readonly kind: "scim.set";
  /** Null: there is no connection. */
  readonly from: ScimState | null;
  readonly to: ScimState | null;
}

export const scimStateOf = (scim: ScimSetup): ScimState | null =>
  scim.configured
    ? { enabled: scim.enabled, provider: scim.provider ?? null, inviteAfterProvisioning: scim.inviteAfterProvisioning ?? null }
    : null;
const invitesAtOnce = ({ inviteAfterProvisioning }: ScimState): boolean => inviteAfterProvisioning !== false;
export const sameScim = (left: ScimState | null, right: ScimState | null): boolean =>
  left === right ||
  (left !== null &&
    right !== null &&
    left.enabled === right.enabled &&
    left.provider === right.provider &&
    invitesAtOnce(left) === invitesAtOnce(right));
export const setScim = (from: ScimState | null, to: ScimState | null): ScimSet => ({
  id: changeId("scim.set", to === null ? "none" : to.enabled ? "on" : "off"),
  needs: [],
  kind: "scim.set",
  from,
  to,
});

const providerName = (number: number | null | undefined) =>
  number === null || number === undefined
    ? null
    : differs(`scim.provider.${number in scimProviders ? scimProviders[number as keyof typeof scimProviders] : "other"}`, { number });

export const scimSet: ChangeKindDefinition<ScimSet> = {
  kind: "scim.set",
  section: "sso",
  right: "manageScim",
  describe({ from, to }) {
    const [was, on] = [from?.enabled === true, to?.enabled === true];
    return {
      glyph: "edit",
      people: [],
      ...heaviest(on && !was ? risky("scim-on") : routine, was && !on ? risky("scim-off") : routine),
      sentence: say(`scim-set.${on === was ? "change" : on ? "on" : "off"}`),
    };
  },
  differences({ from, to }) {
    const invites = (state: ScimState | null) => (state === null ? null : switched(invitesAtOnce(state)));
    const rows = [
      { what: differs("scim.state"), before: switched(from?.enabled ?? false), after: switched(to?.enabled ?? false) },
      { what: differs("scim.kind"), before: providerName(from?.provider), after: providerName(to?.provider) },
      { what: differs("scim.invites"), before: invites(from), after: invites(to) },
    ];
    return rows
      .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
      .map(({ what, before, after }) => row(what, before, after));
  },
  inverse: ({ from, to }) => ({ change: setScim(to, from) }),
};
