import type { MemberRole } from "../../model/enums.ts";
import type { AccessLevel, CollectionSettings } from "../value/client-setup.ts";
import type { DesiredPolicy, DesiredScim, DesiredSso } from "./desired-setup.ts";

/**
 * A readable file (YAML) that says what a client should look like. Texts may hold `{{client.name}}`, `{{client.domain}}`
 * and the blueprint's own parameters; a collection or group with `each: <list parameter>` is repeated for every
 * value of that list, available as `{{each}}` and as `{{each.<list>}}` (the latter also inside a repeated access).
 * `when: <switch parameter>` keeps an entry only when the switch is on, `when: "!<switch parameter>"` only when it is
 * off. `include` names other blueprints whose parts come first. A backslash keeps braces as they are: `\{{literal}}`. `parse` and `print` of blueprint texts are inverse.
 */
export interface Blueprint {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly description: string;
  readonly origin: "starter" | "own";
  readonly parameters: readonly BlueprintParameter[];
  readonly groups: readonly BlueprintGroup[];
  readonly collections: readonly BlueprintCollection[];
  readonly policies: readonly DesiredPolicy[];
  readonly collectionSettings?: CollectionSettings;
  readonly people: readonly BlueprintPerson[];
  readonly domains: readonly BlueprintDomain[];
  readonly sso?: BlueprintSso;
  readonly scim?: DesiredScim;
  /** Other blueprints, by the name of their file ("base") or of a starter ("starter:by-department"). */
  readonly include?: readonly string[];
}
export interface BlueprintParameter {
  readonly name: string;
  readonly label: string;
  readonly kind: BlueprintParameterKind;
  /** What can be chosen, for kind "choice". */
  readonly options?: readonly string[];
  readonly default?: string | readonly string[] | boolean;
}
/** What may be filled in: any text, a domain, an email address, a whole number, one of `options`, several texts, on or off. */
export const blueprintParameterKinds = ["text", "domain", "email", "number", "choice", "list", "switch"] as const;
export type BlueprintParameterKind = (typeof blueprintParameterKinds)[number];
export interface BlueprintGroup {
  readonly name: string;
  readonly each?: string;
  readonly when?: string;
  /** Collections that the group reaches whoever makes them, and whenever. */
  readonly collections?: readonly BlueprintGroupRule[];
}
/** At least `level` at the collection `within` and at all below it; at every collection of the client where `within` is absent. */
export interface BlueprintGroupRule {
  readonly within?: string;
  readonly level: AccessLevel;
}
export interface BlueprintCollection {
  readonly path: string;
  readonly each?: string;
  readonly when?: string;
  readonly access: readonly BlueprintAccess[];
}
/** Access of one group, or with `each` of one group per value of a list. */
export interface BlueprintAccess {
  readonly group: string;
  readonly each?: string;
  readonly level: AccessLevel;
}
/** Somebody who belongs to every client, by role: the address is made of parameters, or of each address of a list. */
export interface BlueprintPerson {
  readonly email: string;
  readonly each?: string;
  readonly when?: string;
  readonly role: MemberRole;
  readonly groups: readonly string[];
  /** Rights of a custom role that are on. */
  readonly rights?: readonly string[];
  readonly collections?: readonly { readonly path: string; readonly level: AccessLevel }[];
}
export interface BlueprintDomain {
  readonly name: string;
  readonly each?: string;
  readonly when?: string;
}
/** Single sign-on without its secret; texts may hold placeholders. */
export interface BlueprintSso extends Omit<DesiredSso, "newSecret"> {
  readonly when?: string;
}
/** Values of a blueprint's parameters, by name; `client.name` and `client.domain` are always there. */
export type ParameterValues = Readonly<Record<string, string | readonly string[] | boolean>>;

/** A blueprint that asks for nothing. */
export const emptyBlueprint: Blueprint = {
  id: "empty",
  name: "",
  version: 1,
  description: "",
  origin: "own",
  parameters: [],
  groups: [],
  collections: [],
  policies: [],
  people: [],
  domains: [],
};
