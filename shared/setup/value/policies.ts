import { MemberRole, MemberStatus, PolicyType } from "../../model/enums.ts";
import type { Message } from "../../model/message.ts";
import type { ClientCapabilities, ClientSetup } from "./client-setup.ts";

/*
 * The catalogue of policy kinds: what each needs, whom it affects, which data it takes. Facts: organization-api.md §5.2.
 * Texts: resources/locales/<language>/policies.json under the policy's `key` (name, affects, on, off, change, fields).
 */

/** One member of a policy's data. `unset` choices and empty optional fields are sent as null. */
export interface PolicyField {
  readonly name: string;
  /** `list`: any of the choices, at least one; null stands for all of them. */
  readonly kind: "switch" | "number" | "choice" | "text" | "list" | "secure-address";
  readonly label: Message;
  /** Inclusive range of a number. */
  readonly range?: readonly [number, number];
  readonly maxLength?: number;
  readonly choices?: readonly { readonly value: string | number | null; readonly label: Message }[];
  readonly initial: unknown;
  readonly required?: boolean;
  /** The field counts only while another has one of these values. */
  readonly onlyWhen?: { readonly field: string; readonly values: readonly unknown[] };
}
/** locks-out: people lose their way in · worth-a-look: think first · people-notice · quiet */
export type PolicyWeight = "locks-out" | "worth-a-look" | "people-notice" | "quiet";
export interface PolicyDefinition {
  readonly type: number;
  readonly key: string;
  readonly section: "one-organization" | "signing-in" | "vault-and-sharing";
  readonly name: Message;
  readonly affects: Message;
  /** Policies that must be on first. */
  readonly requires: readonly number[];
  readonly weight: PolicyWeight;
  /** Whom it leaves alone. */
  readonly exempt: "owners-and-admins" | "nobody";
  /** Something other than a policy that must be there first. */
  readonly needs?: "claimed-domain" | "sso" | "nobody-elsewhere";
  /** What the client must have for it to do anything; servers store it all the same. */
  readonly capability?: keyof ClientCapabilities;
  /** False for kinds that servers hide, or that a newer kind replaces: the wizard shows them only where a client has them on. */
  readonly offered: boolean;
  /** The newer kind that stands for this one; the server keeps both alike. */
  readonly replacedBy?: number;
  readonly fields: readonly PolicyField[];
}

const text = (key: string, part: string): Message => ({ key: `policies.${key}.${part}` });
const label = (key: string, field: string): Message => text(key, `fields.${field}`);
const onOff = (key: string, name: string, initial = false): PolicyField => ({ name, kind: "switch", label: label(key, name), initial });
const number = (key: string, name: string, range: readonly [number, number], initial: number | null): PolicyField => ({
  name,
  kind: "number",
  label: label(key, name),
  range,
  initial,
});
const choice = (
  key: string,
  name: string,
  values: readonly (readonly [string | number | null, string])[],
  initial: string | number | null,
): PolicyField => ({
  name,
  kind: "choice",
  label: label(key, name),
  initial,
  choices: values.map(([value, word]) => ({ value, label: text(key, `choices.${name}.${word}`) })),
});

type Definition = Omit<PolicyDefinition, "name" | "affects" | "key" | "requires" | "exempt" | "offered" | "fields"> &
  Partial<Pick<PolicyDefinition, "requires" | "exempt" | "offered">> & { readonly fields?: (key: string) => readonly PolicyField[] };
const single = [PolicyType.singleOrganization];

const definitions: Readonly<Record<keyof typeof PolicyType, Omit<Definition, "type">>> = {
  singleOrganization: { section: "one-organization", weight: "locks-out" },
  accountRecovery: {
    section: "one-organization",
    weight: "people-notice",
    requires: single,
    exempt: "nobody",
    capability: "accountRecovery",
    fields: (key) => [onOff(key, "autoEnrollEnabled", true)],
  },
  sessionTimeout: {
    section: "one-organization",
    weight: "people-notice",
    requires: single,
    fields: (key) => [
      choice(
        key,
        "type",
        [
          ["custom", "custom"],
          ["immediately", "immediately"],
          ["onSystemLock", "onSystemLock"],
          ["onAppRestart", "onAppRestart"],
          ["never", "never"],
        ],
        "custom",
      ),
      { ...number(key, "minutes", [1, 10_080], 60), onlyWhen: { field: "type", values: ["custom"] } },
      choice(
        key,
        "action",
        [
          [null, "user"],
          ["lock", "lock"],
          ["logOut", "logOut"],
        ],
        "lock",
      ),
    ],
  },
  automaticUserConfirmation: {
    section: "one-organization",
    weight: "worth-a-look",
    requires: single,
    exempt: "nobody",
    needs: "nobody-elsewhere",
    capability: "automaticConfirmation",
  },
  requireSso: { section: "one-organization", weight: "locks-out", requires: single, needs: "sso", capability: "sso" },
  uriMatchDefaults: {
    section: "one-organization",
    weight: "people-notice",
    requires: single,
    fields: (key) => [
      choice(
        key,
        "uriMatchDetection",
        [
          [0, "domain"],
          [1, "host"],
          [2, "startsWith"],
          [3, "exact"],
          [4, "regex"],
          [5, "never"],
        ],
        0,
      ),
    ],
  },
  organizationUserNotification: {
    section: "one-organization",
    weight: "people-notice",
    requires: single,
    offered: false,
    fields: (key) => [
      onOff(key, "allowBanner", true),
      { name: "header", kind: "text", label: label(key, "header"), maxLength: 40, initial: "" },
      { name: "description", kind: "text", label: label(key, "description"), maxLength: 250, initial: "", required: true },
      { name: "buttonText", kind: "text", label: label(key, "buttonText"), maxLength: 20, initial: "" },
      onOff(key, "showAfterEveryLogin"),
    ],
  },
  twoFactorAuthentication: { section: "signing-in", weight: "locks-out" },
  masterPassword: {
    section: "signing-in",
    weight: "people-notice",
    exempt: "nobody",
    fields: (key) => [
      number(key, "minLength", [12, 128], 14),
      choice(
        key,
        "minComplexity",
        [
          [null, "any"],
          [0, "weak0"],
          [1, "weak1"],
          [2, "fair"],
          [3, "good"],
          [4, "strong"],
        ],
        3,
      ),
      onOff(key, "requireUpper"),
      onOff(key, "requireLower"),
      onOff(key, "requireNumbers"),
      onOff(key, "requireSpecial"),
      onOff(key, "enforceOnLogin"),
    ],
  },
  removeUnlockWithPin: { section: "signing-in", weight: "people-notice" },
  blockClaimedDomainAccountCreation: { section: "signing-in", weight: "locks-out", needs: "claimed-domain", capability: "domains" },
  automaticAppLogIn: {
    section: "signing-in",
    weight: "quiet",
    fields: (key) => [{ name: "idpHost", kind: "text", label: label(key, "idpHost"), maxLength: 1000, initial: "" }],
  },
  organizationDataOwnership: { section: "vault-and-sharing", weight: "people-notice" },
  disablePersonalVaultExport: { section: "vault-and-sharing", weight: "quiet" },
  passwordGenerator: {
    section: "vault-and-sharing",
    weight: "quiet",
    fields: (key) => {
      const password = { field: "overridePasswordType", values: [null, "password"] };
      const passphrase = { field: "overridePasswordType", values: [null, "passphrase"] };
      return [
        choice(
          key,
          "overridePasswordType",
          [
            [null, "user"],
            ["password", "password"],
            ["passphrase", "passphrase"],
          ],
          null,
        ),
        { ...number(key, "minLength", [5, 128], 14), onlyWhen: password },
        { ...number(key, "minNumbers", [0, 9], 1), onlyWhen: password },
        { ...number(key, "minSpecial", [0, 9], 1), onlyWhen: password },
        ...["useUpper", "useLower", "useNumbers", "useSpecial"].map((name) => ({ ...onOff(key, name, true), onlyWhen: password })),
        { ...number(key, "minNumberWords", [3, 20], 4), onlyWhen: passphrase },
        ...["capitalize", "includeNumber"].map((name) => ({ ...onOff(key, name, true), onlyWhen: passphrase })),
      ];
    },
  },
  sendControls: {
    section: "vault-and-sharing",
    weight: "people-notice",
    fields: (key) => [
      onOff(key, "disableSend"),
      onOff(key, "disableHideEmail"),
      choice(
        key,
        "whoCanAccess",
        [
          [null, "unset"],
          [0, "anyone"],
          [1, "password"],
          [2, "people"],
        ],
        null,
      ),
      {
        name: "allowedDomains",
        kind: "text",
        label: label(key, "allowedDomains"),
        maxLength: 1000,
        initial: null,
        onlyWhen: { field: "whoCanAccess", values: [2] },
      },
      number(key, "deletionHours", [1, 744], null),
      {
        name: "allowedSendTypes",
        kind: "list",
        label: label(key, "allowedSendTypes"),
        initial: null,
        choices: [
          { value: 0, label: text(key, "choices.allowedSendTypes.text") },
          { value: 1, label: text(key, "choices.allowedSendTypes.file") },
        ],
      },
    ],
  },
  activateAutofill: { section: "vault-and-sharing", weight: "quiet" },
  freeFamiliesSponsorship: { section: "vault-and-sharing", weight: "people-notice" },
  restrictedItemTypes: { section: "vault-and-sharing", weight: "people-notice" },
  disableSend: { section: "vault-and-sharing", weight: "people-notice", offered: false, replacedBy: PolicyType.sendControls },
  sendOptions: {
    section: "vault-and-sharing",
    weight: "quiet",
    offered: false,
    replacedBy: PolicyType.sendControls,
    fields: (key) => [onOff(key, "disableHideEmail")],
  },
  autotypeDefaults: { section: "vault-and-sharing", weight: "quiet", offered: false },
  fillAssist: {
    section: "vault-and-sharing",
    weight: "quiet",
    offered: false,
    fields: (key) => [
      { name: "rulesUrl", kind: "secure-address", label: label(key, "rulesUrl"), maxLength: 1000, initial: "", required: true },
    ],
  },
};

/** Every kind this app knows, in the order in which the wizard shows them. */
export const policyCatalogue: readonly PolicyDefinition[] = Object.entries(definitions).map(([key, definition]) => ({
  requires: [],
  exempt: "owners-and-admins" as const,
  offered: true,
  ...definition,
  key,
  type: PolicyType[key as keyof typeof PolicyType],
  name: text(key, "name"),
  affects: text(key, "affects"),
  fields: definition.fields?.(key) ?? [],
}));

const byType = new Map(policyCatalogue.map((definition) => [definition.type, definition]));
export const policyDefinition = (type: number): PolicyDefinition | null => byType.get(type) ?? null;
/** Clients that a provider makes never have these, whatever their plan (organization-api.md §1.4). */
const neverForNewClients: readonly (keyof ClientCapabilities)[] = ["automaticConfirmation"];
/**
 * Whether turning a kind on has any effect at this client. What the server does not say counts as yes.
 *
 * @param capabilities null for a client that is yet to be made.
 */
export function hasEffect(type: number, capabilities: ClientCapabilities | null): boolean {
  const capability = byType.get(type)?.capability;
  if (capability === undefined) return true;
  return capabilities === null ? !neverForNewClients.includes(capability) : capabilities[capability] !== false;
}
/** Kinds that must be on before this one. */
export const requiredBy = (type: number): readonly number[] => byType.get(type)?.requires ?? [];
/** Kinds that need this one. */
export const dependentsOf = (type: number): readonly number[] =>
  policyCatalogue.filter((definition) => definition.requires.includes(type)).map((definition) => definition.type);

/** The data that a kind starts with when it is turned on; empty for kinds without data. */
export const initialData = (type: number): Readonly<Record<string, unknown>> =>
  Object.fromEntries((byType.get(type)?.fields ?? []).map((field) => [field.name, field.initial]));

/** Members (by e-mail) who would be stopped when this policy is turned on now, as far as a setup tells. */
export function stoppedBy(setup: ClientSetup, type: number): readonly string[] {
  if (type !== PolicyType.twoFactorAuthentication) return [];
  return setup.members
    .filter(
      (member) =>
        (member.status === MemberStatus.accepted || member.status === MemberStatus.confirmed) &&
        member.role !== MemberRole.owner &&
        member.role !== MemberRole.admin &&
        !member.twoStepLogin,
    )
    .map((member) => member.email);
}

/** Members (by e-mail) whom a policy applies to. */
export function affectedBy(setup: ClientSetup, type: number): readonly string[] {
  const exempt = byType.get(type)?.exempt ?? "owners-and-admins";
  return setup.members
    .filter(
      (member) =>
        member.status !== MemberStatus.revoked &&
        (exempt === "nobody" || (member.role !== MemberRole.owner && member.role !== MemberRole.admin)),
    )
    .map((member) => member.email);
}
