import type { Blueprint, ParameterValues } from "./blueprint.ts";
import { sortedUnique } from "../../util/compare.ts";
import { domainFrom } from "../value/domains.ts";
import { isInside, normalisePath } from "../value/collection-path.ts";
import { accessLevels } from "../value/client-setup.ts";
import type {
  DesiredAccess,
  DesiredCollection,
  DesiredDomain,
  DesiredGroup,
  DesiredPerson,
  DesiredSetup,
  DesiredSso,
} from "./desired-setup.ts";
import { fillTemplate } from "./template.ts";

export interface Resolved {
  readonly desired: DesiredSetup;
  /** Parameters that a text asks for and that have no value, by name. */
  readonly missing: readonly string[];
  /** The values used: the given ones, else the blueprint's defaults. */
  readonly values: ParameterValues;
}

/**
 * `resolve`: Blueprint + parameters -> DesiredSetup. Pure and total: what cannot be filled is left out and named in
 * `missing`. A collection or group that comes out twice is one, with the strongest access of both; a person or domain that
 * comes out twice is one, as it came first.
 */
export function resolveBlueprint(blueprint: Blueprint, clientName: string, given: ParameterValues): Resolved {
  const values = valuesOf(blueprint, clientName, given);
  const missing = new Set<string>();
  const note = (name: string): void => {
    missing.add(name);
  };

  const groups = new Map<string, DesiredGroup>();
  for (const entry of blueprint.groups) {
    for (const scope of scopesOf(entry, values, note)) {
      const name = fillTemplate(entry.name, scope, note).trim();
      if (name === "") continue;
      const rules = [
        ...(groups.get(name)?.rules ?? []),
        ...(entry.collections ?? []).flatMap(({ within, level }) => {
          if (within === undefined) return [{ within: "", level }];
          const path = normalisePath(fillTemplate(within, scope, note));
          // What comes out empty was meant for one place: it never becomes every collection.
          if (path === "") note(within);
          return path === "" ? [] : [{ within: path, level }];
        }),
      ];
      groups.set(name, rules.length === 0 ? { name } : { name, rules });
    }
  }

  const collections = new Map<string, Map<string, DesiredAccess>>();
  for (const entry of blueprint.collections) {
    for (const scope of scopesOf(entry, values, note)) {
      const path = normalisePath(fillTemplate(entry.path, scope, note));
      if (path === "") continue;
      const access = collections.get(path) ?? new Map<string, DesiredAccess>();
      collections.set(path, access);
      for (const holder of entry.access) {
        for (const inner of scopesOf(holder, scope, note)) {
          const group = fillTemplate(holder.group, inner, note).trim();
          if (group !== "") addStrongest(access, { group, level: holder.level });
        }
      }
    }
  }
  const people = new Map<string, DesiredPerson>();
  for (const entry of blueprint.people) {
    for (const scope of scopesOf(entry, values, note)) {
      const email = fillTemplate(entry.email, scope, note).trim().toLowerCase();
      if (email === "" || people.has(email)) continue;
      const fill = (text: string): string => fillTemplate(text, scope, note).trim();
      people.set(email, {
        email,
        role: entry.role,
        groups: sortedUnique(entry.groups.map(fill).filter((name) => name !== "")),
        ...(entry.rights === undefined ? {} : { rights: entry.rights }),
        ...(entry.collections === undefined
          ? {}
          : { collections: entry.collections.map(({ path, level }) => ({ path: normalisePath(fill(path)), level })) }),
      });
    }
  }
  const domains = new Map<string, DesiredDomain>();
  for (const entry of blueprint.domains)
    for (const scope of scopesOf(entry, values, note)) {
      const name = domainFrom(fillTemplate(entry.name, scope, note));
      if (name !== null) domains.set(name, { name });
    }

  // What is listed shows what the rules of groups add to it, and is complete by itself.
  const named = [...groups.values()];
  for (const [path, access] of collections) for (const entry of accessByRules(named, path)) addStrongest(access, entry);

  // The editor asks that such a group is listed (`mistakenName`). What was saved before it did, or was put there by hand, means what it always meant: the group comes to be.
  for (const access of collections.values())
    for (const { group } of access.values()) if (!groups.has(group)) groups.set(group, { name: group });

  return {
    desired: {
      client: { name: clientName },
      ...(blueprint.collectionSettings === undefined ? {} : { collectionSettings: blueprint.collectionSettings }),
      groups: [...groups.values()],
      collections: [...collections].map(([path, access]): DesiredCollection => ({ path, access: [...access.values()] })),
      policies: blueprint.policies,
      ...ssoOf(blueprint, values, note),
      ...(domains.size === 0 ? {} : { domains: [...domains.values()] }),
      ...(blueprint.scim === undefined ? {} : { scim: blueprint.scim }),
      people: [...people.values()],
    },
    missing: [...missing],
    values,
  };
}

function ssoOf(blueprint: Blueprint, values: ParameterValues, note: (name: string) => void): { readonly sso?: DesiredSso } {
  if (blueprint.sso === undefined) return {};
  const { when, ...sso } = blueprint.sso;
  if (when !== undefined && !isOn(when, values)) return {};
  const fill = <T>(value: T): T | string => (typeof value === "string" ? fillTemplate(value, values, note) : value);
  return {
    sso: {
      ...sso,
      identifier: fillTemplate(sso.identifier, values, note),
      settings: Object.fromEntries(Object.entries(sso.settings).map(([name, value]) => [name, fill(value)])),
    },
  };
}

function valuesOf(blueprint: Blueprint, clientName: string, given: ParameterValues): ParameterValues {
  const values: Record<string, string | readonly string[] | boolean> = { "client.name": clientName };
  for (const parameter of blueprint.parameters) {
    const value =
      given[parameter.name] ?? parameter.default ?? (parameter.kind === "switch" ? false : parameter.kind === "list" ? [] : undefined);
    if (value === undefined) continue;
    values[parameter.name] =
      parameter.kind === "list" && typeof value === "string" ? splitList(value) : typeof value === "object" ? tidyList(value) : value;
  }
  const domain =
    given["client.domain"] ??
    blueprint.parameters.filter((parameter) => parameter.kind === "domain").map((parameter) => values[parameter.name])[0];
  if (typeof domain === "string" && domain !== "") values["client.domain"] = domain;
  return values;
}

const splitList = (text: string): readonly string[] => tidyList(text.split(/[,;\n]/u));
const tidyList = (list: readonly string[]): readonly string[] => [
  ...new Set(list.map((entry) => entry.trim()).filter((entry) => entry !== "")),
];

/** The scopes that an entry is repeated in: one per value of its list, or just the given one; none when its switch is off. */
function scopesOf(
  entry: { readonly each?: string; readonly when?: string },
  values: ParameterValues,
  note: (name: string) => void,
): readonly ParameterValues[] {
  if (entry.when !== undefined && !isOn(entry.when, values)) return [];
  if (entry.each === undefined) return [values];
  const name = entry.each;
  const list = values[name];
  if (!Array.isArray(list)) {
    note(name);
    return [];
  }
  return (list as readonly string[]).map((value) => ({ ...values, each: value, [`each.${name}`]: value }));
}

function isOn(condition: string, values: ParameterValues): boolean {
  const negated = condition.startsWith("!");
  const value = values[(negated ? condition.slice(1) : condition).trim()];
  const on = value === true || (typeof value === "string" && value !== "") || (Array.isArray(value) && value.length > 0);
  return on !== negated;
}

/** What the rules of groups ask for at a collection: each group once, with its strongest level. */
export function accessByRules(groups: readonly DesiredGroup[], path: string): readonly DesiredAccess[] {
  const access = new Map<string, DesiredAccess>();
  for (const { name, rules } of groups)
    for (const { within, level } of rules ?? [])
      if (within === "" || path === within || isInside(path, within)) addStrongest(access, { group: name, level });
  return [...access.values()];
}

/** Keeps the stronger of what is there for a group and of `entry`. */
export function addStrongest(access: Map<string, DesiredAccess>, entry: DesiredAccess): void {
  const present = access.get(entry.group);
  if (present === undefined || accessLevels.indexOf(entry.level) < accessLevels.indexOf(present.level)) access.set(entry.group, entry);
}
