import type { MemberRole } from "../../model/enums.ts";
import type { Message } from "../../model/message.ts";
import type { Change } from "./change.ts";
import type { AccessLevel, ClientSetup, CollectionSettings } from "../value/client-setup.ts";
import { samePolicyData } from "./diff-policies.ts";
import { levelWord, roleWord } from "./describe.ts";
import type { DesiredSso } from "../blueprint/desired-setup.ts";
import { bringsPolicies, decryptionOf, policiesOfDecryption } from "../value/sso-decryption.ts";
import { isSsoSame } from "./diff.ts";
import { policyDefinition, type PolicyField } from "../value/policies.ts";

/** One thing of an existing client that a change sets: what stands there now, and what will. Null: nothing. */
export interface Difference {
  /** What it belongs to, where `what` alone does not say: a policy, a collection, a person. */
  readonly of: Message | null;
  readonly what: Message;
  readonly before: Message | null;
  readonly after: Message | null;
}

const say = (path: string, parameters: Readonly<Record<string, string | number>> = {}, count?: number): Message => ({
  key: `changes.difference.${path}`,
  ...(count === undefined ? { parameters } : { parameters: { ...parameters, count }, count }),
});
const text = (value: string | number | null): Message | null => (value === null || value === "" ? null : say("text", { text: value }));
const literal = (value: string): Message => say("text", { text: value });
const row = (what: Message, before: Message | null, after: Message | null, of: Message | null = null): Difference => ({
  of,
  what,
  before,
  after,
});
const level = (value: AccessLevel | null): Message | null => (value === null ? null : say(`level.${levelWord(value)}`));
const names = (list: readonly string[]): Message | null => text(list.join(", "));

/** What a change sets, thing by thing, against the client as it is. Texts: changes.json under `difference`, policies.json. Pure. */
export function differencesOf(change: Change, actual: ClientSetup): readonly Difference[] {
  switch (change.kind) {
    case "client.create":
      return [];
    case "client.rename":
      return [row(say("name"), text(change.from), text(change.to))];
    case "client.seats":
      return [row(say("seats"), text(change.from), text(change.to))];
    case "client.billing-email":
      return [row(say("billing"), text(change.from), text(change.to))];
    case "client.collection-settings":
      return (Object.keys(change.to) as (keyof CollectionSettings)[])
        .filter((name) => change.from[name] !== change.to[name])
        .map((name) =>
          row(
            say(`settings.${name}.name`),
            say(`settings.${name}.${String(change.from[name])}`),
            say(`settings.${name}.${String(change.to[name])}`),
          ),
        );
    case "group.create":
      return [row(say("group", { group: change.name }), null, say("new"))];
    case "group.members": {
      const present = actual.groups.find((group) => group.name === change.name)?.members.length ?? 0;
      return [row(say("groupMembers", { group: change.name }), say("people", {}, present), say("people", {}, present + change.add.length))];
    }
    case "collection.create": {
      const access = [
        ...change.access.map((entry) => row(literal(entry.group), null, level(entry.level), literal(change.path))),
        ...(change.ownerManages ? [row(say("owner"), null, level("manage"), literal(change.path))] : []),
      ];
      return access.length === 0 ? [row(literal(change.path), null, say("new"))] : access;
    }
    case "collection.access":
      return change.set.map((entry) => row(literal(entry.group), level(entry.from), level(entry.to), literal(change.path)));
    case "items.import":
      return [row(say("items"), say("itemCount", {}, actual.items.total), say("itemCount", {}, actual.items.total + change.itemCount))];
    case "policy.set":
      return policyDifferences(change);
    case "sso.set":
      return ssoDifferences(change, actual);
    case "member.update":
      return [
        ...(change.from.role === change.to.role
          ? []
          : [row(say("roleOf"), role(change.from.role), role(change.to.role), literal(change.email))]),
        ...(change.from.groups.join("\n") === change.to.groups.join("\n")
          ? []
          : [row(say("groupsOf"), names(change.from.groups), names(change.to.groups), literal(change.email))]),
      ];
    case "member.invite":
      return change.people.map((person) =>
        row(
          literal(person.email),
          null,
          change.groups.length === 0
            ? say(`invited.${roleWord(change.role)}`)
            : say(`invitedIn.${roleWord(change.role)}`, { groups: change.groups.join(", ") }),
        ),
      );
  }
}

const role = (value: MemberRole): Message => say(`role.${roleWord(value)}`);
const state = (on: boolean): Message => say(on ? "on" : "off");

function policyDifferences(change: Extract<Change, { readonly kind: "policy.set" }>): readonly Difference[] {
  const definition = policyDefinition(change.type);
  const name = definition?.name ?? say("policy", { type: change.type });
  const wasOn = change.from?.enabled ?? false;
  const switched = wasOn === change.enabled ? [] : [row(name, state(wasOn), state(change.enabled))];
  const before = change.from?.data ?? {};
  const fields = !change.enabled
    ? []
    : (definition?.fields ?? [])
        .filter((field) => field.onlyWhen === undefined || field.onlyWhen.values.includes(change.data[field.onlyWhen.field] ?? null))
        .filter((field) => !samePolicyData({ value: before[field.name] }, { value: change.data[field.name] }))
        .map((field) => row(field.label, wasOn ? valueOf(field, before[field.name]) : null, valueOf(field, change.data[field.name]), name));
  const all = [...switched, ...fields];
  // A kind whose data this app does not know.
  return all.length === 0 ? [row(name, state(wasOn), say("otherSettings"))] : all;
}

function valueOf(field: PolicyField, value: unknown): Message | null {
  if (field.kind === "switch") return state(value === true);
  const choice = field.choices?.find((each) => each.value === (value ?? null));
  if (choice !== undefined) return choice.label;
  return value === undefined || value === null
    ? null
    : text(
        Array.isArray(value)
          ? value.map(String).join(", ")
          : typeof value === "object"
            ? JSON.stringify(value)
            : String(value as string | number | boolean),
      );
}

/** Policies that saving this configuration turns on by itself. */
const broughtBy = (sso: DesiredSso, present: ClientSetup["sso"], policies: ClientSetup["policies"]): readonly number[] =>
  bringsPolicies(decryptionOf(sso)) && !isSsoSame(sso, present)
    ? policiesOfDecryption[decryptionOf(sso)].filter((type) => !policies.some((policy) => policy.type === type && policy.enabled))
    : [];

function ssoDifferences(
  { sso }: Extract<Change, { readonly kind: "sso.set" }>,
  { sso: present, policies }: ClientSetup,
): readonly Difference[] {
  const of = say("sso");
  const sameKind = present.kind === sso.kind;
  const value = (setting: unknown): Message | null =>
    typeof setting === "boolean"
      ? state(setting)
      : setting === null || setting === undefined
        ? null
        : text(typeof setting === "number" ? setting : String(setting as string));
  return [
    ...(sameKind
      ? []
      : [row(say("ssoKind"), present.kind === "none" ? null : say(`ssoKinds.${present.kind}`), say(`ssoKinds.${sso.kind}`), of)]),
    ...(present.enabled === sso.enabled && sameKind ? [] : [row(say("ssoState"), state(present.enabled), state(sso.enabled), of)]),
    ...((present.identifier ?? "") === sso.identifier
      ? []
      : [row(say("ssoIdentifier"), text(present.identifier), text(sso.identifier), of)]),
    ...Object.entries(sso.settings)
      .filter(
        ([name, wanted]) =>
          name !== "hasClientSecret" && !samePolicyData({ value: wanted }, { value: sameKind ? present.settings[name] : null }),
      )
      .map(([name, wanted]) => row(literal(name), value(sameKind ? present.settings[name] : null), value(wanted), of)),
    ...broughtBy(sso, present, policies).map((type) =>
      row(policyDefinition(type)?.name ?? say("policy", { type }), state(false), state(true), say("ssoBrings")),
    ),
    ...(sso.newSecret === undefined
      ? []
      : [
          row(
            say("ssoSecret"),
            sameKind && present.settings["hasClientSecret"] === true ? say("ssoSecretHeld") : null,
            say("ssoSecretNew"),
            of,
          ),
        ]),
  ];
}
