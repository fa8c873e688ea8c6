import type { AccessLevel, CollectionSettings } from "../value/client-setup.ts";
import type { DesiredPolicy } from "./desired-setup.ts";

/**
 * A readable file (YAML) that says what a client should look like. Texts may hold `{{client.name}}`, `{{client.domain}}`
 * and the blueprint's own parameters; a collection or group with `each: <list parameter>` is repeated for every
 * value of that list, available as `{{each}}` and as `{{each.<list>}}` (the latter also inside a repeated access).
 * `when: <switch parameter>` keeps an entry only when the switch is on, `when: "!<switch parameter>"` only when it is
 * off. A backslash keeps braces as they are: `\{{literal}}`. `parse` and `print` of blueprint texts are inverse.
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
}
export interface BlueprintParameter {
  readonly name: string;
  readonly label: string;
  readonly kind: "text" | "domain" | "list" | "switch";
  readonly default?: string | readonly string[] | boolean;
}
export interface BlueprintGroup {
  readonly name: string;
  readonly each?: string;
  readonly when?: string;
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
};
