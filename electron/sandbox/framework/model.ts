import { parseBodyGuid } from "./encoding.ts";
import { JsonProblem, type JsonReader } from "./json-reader.ts";

/** A rule of one member: returns the text of the failure or null. `name` is the server's property name. */
export type Rule = (value: never, name: string) => string | null;

/**
 * How one value of a request body is read and checked. `type` is the server's type name: it stands in the texts
 * of failed conversions. `initial` is what a missing member becomes.
 */
export interface Shape<T> {
  readonly type: string;
  readonly initial: T;
  readonly rules: readonly Rule[];
  /** A member whose absence is a failure of reading, not of validation (C# `required`). */
  readonly present?: boolean;
  readonly read: (reader: JsonReader, path: string, type: string) => T;
  /** Checks what is inside (members of an object, items of a list). */
  readonly check?: (value: T, prefix: string, errors: Record<string, string[]>) => void;
}

/** The TypeScript type of what a shape reads. */
export type ValueOf<S> = S extends Shape<infer T> ? T : never;

function cannot(reader: JsonReader, path: string, type: string): JsonProblem {
  return reader.problem(path, `The JSON value could not be converted to ${type}.`);
}

/** Reads a value of the wrong kind far enough for the place that the real server names: the whole token, or the bracket. */
function wrong(reader: JsonReader, path: string, type: string): JsonProblem {
  const character = reader.peek(path);
  if (character === "{" || character === "[") reader.open();
  else reader.any(path);
  return cannot(reader, path, type);
}

function simple<T>(type: string, initial: T, nullable: boolean, read: (reader: JsonReader, path: string, type: string) => T): Shape<T> {
  return {
    type,
    initial,
    rules: [],
    read(reader, path, name) {
      if (reader.peek(path) !== "n") return read(reader, path, name);
      reader.word(path);
      if (!nullable) throw cannot(reader, path, name);
      return null as T;
    },
  };
}

function readText(reader: JsonReader, path: string, type: string): string {
  if (reader.peek(path) !== '"') throw wrong(reader, path, type);
  return reader.string(path);
}

function readEnumeration(reader: JsonReader, path: string, type: string): number {
  if (!/[-\d]/.test(reader.peek(path))) throw wrong(reader, path, type);
  return wholeNumber(reader, path, type, reader.number(path));
}

/** A whole number; also written as a text of digits, which the real server takes for numbers (not for enums). */
function readInteger(reader: JsonReader, path: string, type: string): number {
  if (reader.peek(path) === '"') return wholeNumber(reader, path, type, reader.string(path));
  return readEnumeration(reader, path, type);
}

function wholeNumber(reader: JsonReader, path: string, type: string, written: string): number {
  const value = Number(written);
  if (!/^-?\d+$/.test(written) || Math.abs(value) > 0x7fffffff) throw cannot(reader, path, type);
  return value;
}

function readDecimal(reader: JsonReader, path: string, type: string): number {
  const quoted = reader.peek(path) === '"';
  if (!quoted && !/[-\d]/.test(reader.peek(path))) throw wrong(reader, path, type);
  const written = quoted ? reader.string(path) : reader.number(path);
  if (!/^-?\d+(\.\d+)?$/.test(written)) throw cannot(reader, path, type);
  return Number(written);
}

function readFlag(reader: JsonReader, path: string, type: string): boolean {
  if (!/[tf]/.test(reader.peek(path))) throw wrong(reader, path, type);
  return reader.word(path) === true;
}

function readGuid(reader: JsonReader, path: string, type: string): string {
  const guid = parseBodyGuid(readText(reader, path, type));
  if (guid === null) throw cannot(reader, path, type);
  return guid;
}

function readDate(reader: JsonReader, path: string, type: string): string {
  const text = readText(reader, path, type);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(Date.parse(text))) throw cannot(reader, path, type);
  return text;
}

const optional = (type: string): string => `System.Nullable\`1[${type}]`;

export const text: Shape<string | null> = simple("System.String", null, true, readText);
export const integer: Shape<number> = simple("System.Int32", 0, false, readInteger);
export const integerOrNull: Shape<number | null> = simple<number | null>(optional("System.Int32"), null, true, readInteger);
export const decimal: Shape<number> = simple("System.Decimal", 0, false, readDecimal);
export const flag: Shape<boolean> = simple("System.Boolean", false, false, readFlag);
export const flagOrNull: Shape<boolean | null> = simple<boolean | null>(optional("System.Boolean"), null, true, readFlag);
export const guid: Shape<string> = simple("System.Guid", "00000000-0000-0000-0000-000000000000", false, readGuid);
export const guidOrNull: Shape<string | null> = simple<string | null>(optional("System.Guid"), null, true, readGuid);
export const date: Shape<string> = simple("System.DateTime", "0001-01-01T00:00:00", false, readDate);
export const dateOrNull: Shape<string | null> = simple<string | null>(optional("System.DateTime"), null, true, readDate);
/** An enum is an integer on the wire; any integer is read, rules decide which are allowed. */
export const enumeration = (type: string): Shape<number> => simple(type, 0, false, readEnumeration);
export const enumerationOrNull = (type: string): Shape<number | null> => simple<number | null>(optional(type), null, true, readEnumeration);
/** Any JSON, kept as data. */
export const anything: Shape<unknown> = simple<unknown>("System.Object", null, true, (reader, path) => reader.any(path));

/** A JSON object of any members, kept as data. */
export const record: Shape<Record<string, unknown> | null> = simple<Record<string, unknown> | null>(
  "System.Collections.Generic.Dictionary`2[System.String,System.Object]",
  null,
  true,
  (reader, path, type) => {
    if (reader.peek(path) !== "{") throw wrong(reader, path, type);
    return reader.any(path) as Record<string, unknown>;
  },
);

export function listOf<T>(item: Shape<T>, type = `System.Collections.Generic.IEnumerable\`1[${item.type}]`): Shape<T[] | null> {
  return {
    ...simple<T[] | null>(type, null, true, (reader, path, name) => {
      if (reader.peek(path) !== "[") throw wrong(reader, path, name);
      reader.open();
      const out: T[] = [];
      reader.items(path, (index) => out.push(item.read(reader, `${path}[${index}]`, item.type)));
      return out;
    }),
    check: (value, prefix, errors) => value?.forEach((one, index) => checkInside(item, one, `${prefix}[${index}]`, errors)),
  };
}

/** A request body that is a bare list. */
export function listBody<T>(item: Shape<T>): Model<T[]> {
  const list = listOf(item, `System.Collections.Generic.List\`1[${item.type}]`);
  return {
    ...list,
    validate: (value) => {
      const errors: Record<string, string[]> = {};
      list.check!(value, "", errors);
      return errors;
    },
  };
}

type Members = Record<string, Shape<any>>;
type Bound<M extends Members> = { [K in keyof M]: ValueOf<M[K]> };

/** A request body with its members by wire name. `check` is the model's own rule; it runs when all members are fine. */
export interface Model<T> extends Shape<T | null> {
  readonly validate: (value: T) => Record<string, string[]>;
  /** The server's name of the parameter, where a body that cannot be read is told as a missing parameter too. */
  readonly parameter?: string;
}

/** A body whose unreadable text is told twice: where it breaks, and as the missing parameter `name`. */
export const asParameter = <T>(name: string, body: Model<T>): Model<T> => ({ ...body, parameter: name });

/**
 * Declares a request body. `type` is the server's class name, `members` by wire name (camelCase); the property names
 * in errors are those names with a capital.
 */
export function model<M extends Members>(
  type: string,
  members: M,
  check?: (value: Bound<M>) => Record<string, string[]> | null,
): Model<Bound<M>> {
  const checked = checkedMembers(members);
  const initial = Object.fromEntries(Object.entries(members).map(([name, shape]) => [name, shape.initial]));
  const needed = Object.entries(members).filter(([, shape]) => shape.present);
  const byName = new Map(Object.entries(members).map(([name, shape]) => [name.toLowerCase(), { name, shape }]));
  const read = (reader: JsonReader, path: string, named: string): Bound<M> => {
    if (reader.peek(path) !== "{") throw wrong(reader, path, named);
    reader.open();
    const out: Record<string, unknown> = { ...initial };
    const seen = new Set<string>();
    reader.members(path, (name) => {
      const member = byName.get(name.toLowerCase());
      if (!member) return void reader.any(`${path}.${name}`);
      seen.add(member.name);
      out[member.name] = member.shape.read(reader, `${path}.${name}`, member.shape.type);
    });
    const missing = needed.filter(([name]) => !seen.has(name));
    if (missing.length) {
      const names = missing.map(([name]) => `'${name}'`).join(", ");
      throw new JsonProblem(path, `JSON deserialization for type '${type}' was missing required properties including: ${names}.`);
    }
    return out as Bound<M>;
  };
  const validate = (value: Bound<M>): Record<string, string[]> => {
    const errors: Record<string, string[]> = {};
    checkMembers(checked, value, "", errors);
    return Object.keys(errors).length ? errors : (check?.(value) ?? {});
  };
  return {
    ...simple<Bound<M> | null>(type, null, true, read),
    check: (value, prefix, errors) => {
      if (value === null) return;
      const before = Object.keys(errors).length;
      checkMembers(checked, value, `${prefix}.`, errors);
      if (Object.keys(errors).length > before) return;
      for (const [key, texts] of Object.entries(check?.(value) ?? {})) errors[key ? `${prefix}.${key}` : prefix] = texts;
    },
    validate,
  };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

interface CheckedMember {
  readonly name: string;
  /** The server's property name. */
  readonly property: string;
  readonly shape: Shape<any>;
}
/** Members that have something to be checked: an item has thirty, an import ten thousand items. */
const checkedMembers = (members: Members): readonly CheckedMember[] =>
  Object.entries(members).flatMap(([name, shape]) =>
    shape.rules.length > 0 || shape.check !== undefined ? [{ name, property: capital(name), shape }] : [],
  );

function checkMembers(
  members: readonly CheckedMember[],
  value: Record<string, unknown>,
  prefix: string,
  errors: Record<string, string[]>,
): void {
  for (const { name, property, shape } of members) {
    const texts: string[] = [];
    for (const rule of shape.rules) {
      const failure = rule(value[name] as never, property);
      if (failure !== null) texts.push(failure);
    }
    if (texts.length > 0) errors[prefix + property] = texts;
    else if (shape.check !== undefined) checkInside(shape, value[name], prefix + property, errors);
  }
}

function checkInside<T>(shape: Shape<T>, value: T, prefix: string, errors: Record<string, string[]>): void {
  shape.check?.(value, prefix, errors);
}

/** Adds rules to a shape. */
export const where = <S extends Shape<any>>(shape: S, ...rules: Rule[]): S => ({ ...shape, rules: [...shape.rules, ...rules] });
/** Marks a member that must be in the text (C# `required`). */
export const mustBePresent = <S extends Shape<any>>(shape: S): S => ({ ...shape, present: true });
/** States that rules have made sure of a value. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("a required member is missing after validation");
  return value;
}
