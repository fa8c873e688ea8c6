import type { Blueprint, BlueprintParameterKind } from "./blueprint.ts";
import type { BlueprintMistake } from "./mistake.ts";
import { placeholderNames } from "./template.ts";

/** A name in a blueprint's text that stands for nothing, or not for what it is used as. */
export interface MistakenName {
  /** Where it stands in the text of its own file: ["collections", 0, "access", 1, "group"]. */
  readonly path: readonly (string | number)[];
  readonly mistake: Extract<BlueprintMistake, "no-parameter" | "switch-text" | "no-switch" | "no-list" | "no-group">;
  readonly name: string;
}

type Place = MistakenName["path"];
interface Repeated {
  readonly each?: string;
  readonly when?: string;
}

/** Values that are there without a parameter. */
const alwaysThere: readonly string[] = ["client.name", "client.domain"];

/**
 * The first name in a file's own part of a blueprint that nothing declares in the whole: a placeholder that no parameter fills, or only a switch does; `when` on
 * no switch; `each` on no list; a group that no entry of `groups` comes out as. An entry would be left out, or a group come to be, without anybody having said so.
 *
 * @param part what stands in one file
 * @param whole the blueprint with everything that is included, in which the name may be declared
 */
export function mistakenName(part: Blueprint, whole: Blueprint): MistakenName | null {
  const kinds = new Map(whole.parameters.map(({ name, kind }) => [name, kind]));
  const isListed = listedGroups(whole);
  const isKind = (name: string, kind: BlueprintParameterKind): boolean => kinds.get(name) === kind;

  /** A text of an entry; `lists` are those that it, and what it is within, is repeated for. */
  function* text(written: string | undefined, path: Place, lists: readonly (string | undefined)[] = []): Generator<MistakenName> {
    const repeated = lists.flatMap((list) => (list === undefined ? [] : ["each", `each.${list}`]));
    for (const name of placeholderNames(written ?? "")) {
      if (alwaysThere.includes(name) || repeated.includes(name)) continue;
      const kind = kinds.get(name);
      if (kind === undefined) yield { path, mistake: "no-parameter", name };
      else if (kind === "switch") yield { path, mistake: "switch-text", name };
    }
  }
  function* repeats({ when, each }: Repeated, path: Place): Generator<MistakenName> {
    const condition = when?.replace(/^!\s*/u, "").trim();
    if (condition !== undefined && !isKind(condition, "switch")) yield { path: [...path, "when"], mistake: "no-switch", name: condition };
    if (each !== undefined && !isKind(each, "list")) yield { path: [...path, "each"], mistake: "no-list", name: each };
  }
  function* group(name: string, path: Place, lists: readonly (string | undefined)[]): Generator<MistakenName> {
    yield* text(name, path, lists);
    if (!isListed(name)) yield { path, mistake: "no-group", name };
  }
  function* all(): Generator<MistakenName> {
    for (const [index, entry] of part.groups.entries()) {
      const at: Place = ["groups", index];
      yield* repeats(entry, at);
      yield* text(entry.name, [...at, "name"], [entry.each]);
      for (const [nth, { within }] of (entry.collections ?? []).entries())
        yield* text(within, [...at, "collections", nth, "within"], [entry.each]);
    }
    for (const [index, entry] of part.collections.entries()) {
      const at: Place = ["collections", index];
      yield* repeats(entry, at);
      yield* text(entry.path, [...at, "path"], [entry.each]);
      for (const [nth, holder] of entry.access.entries()) {
        yield* repeats(holder, [...at, "access", nth]);
        yield* group(holder.group, [...at, "access", nth, "group"], [entry.each, holder.each]);
      }
    }
    for (const [index, entry] of part.people.entries()) {
      const at: Place = ["people", index];
      yield* repeats(entry, at);
      yield* text(entry.email, [...at, "email"], [entry.each]);
      for (const [nth, name] of entry.groups.entries()) yield* group(name, [...at, "groups", nth], [entry.each]);
      for (const [nth, { path }] of (entry.collections ?? []).entries())
        yield* text(path, [...at, "collections", nth, "path"], [entry.each]);
    }
    for (const [index, entry] of part.domains.entries()) {
      yield* repeats(entry, ["domains", index]);
      yield* text(entry.name, ["domains", index, "name"], [entry.each]);
    }
    if (part.sso === undefined) return;
    yield* repeats(part.sso, ["sso"]);
    yield* text(part.sso.identifier, ["sso", "identifier"]);
    for (const [key, value] of Object.entries(part.sso.settings))
      if (typeof value === "string") yield* text(value, ["sso", "settings", key]);
  }
  for (const found of all()) return found;
  return null;
}

/** Whether a group's name, with its placeholders, can come out as one that the blueprint lists. */
function listedGroups({ groups }: Blueprint): (name: string) => boolean {
  const exact = new Set(groups.map(({ name }) => name.trim()));
  return (name) => exact.has(name.trim()) || groups.some((entry) => canBeSame(entry.name, name));
}

/** Whether two names with placeholders can come out as the same. */
function canBeSame(one: string, other: string): boolean {
  const [left, right] = [one.trim(), other.trim()];
  if (left === right) return true;
  const parts = (text: string): readonly string[] => text.split(/\{\{[^{}]*\}\}/u);
  if (parts(left).length > 1 && parts(right).length > 1) return true;
  const [open, closed] = parts(left).length > 1 ? [parts(left), right] : [parts(right), left];
  if (open.length === 1) return false;
  const [first = "", last = ""] = [open[0], open.at(-1)];
  return closed.length >= first.length + last.length && closed.startsWith(first) && closed.endsWith(last);
}
