import type { Collector, Lines } from "./imported-vault.ts";

/**
 * An entry of a JSON file as nobody vouches for it. A member that is not as expected is named and passed over, so that one odd member costs
 * that member and not the entry.
 */
export class Members {
  private readonly values: Readonly<Record<string, unknown>>;
  private readonly odd: (member: string) => void;
  private readonly path: string;
  private readonly asked = new Set<string>();

  /** @param odd what is done with the name of a member that does not come in. */
  constructor(value: unknown, odd: (member: string) => void, path = "") {
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    this.values = isObject ? (value as Readonly<Record<string, unknown>>) : {};
    this.odd = odd;
    this.path = path;
    if (!isObject && !isNothing(value)) odd(path === "" ? "…" : path);
  }

  has(name: string): boolean {
    return !isNothing(this.at(name));
  }
  /** As it stands. */
  raw(name: string): unknown {
    return this.at(name);
  }
  /** A text, a number or a yes or no as text; "" where there is none. An address of e-mail may be an object with more about it. */
  text(name: string): string {
    const value = this.at(name);
    if (isNothing(value)) return "";
    const text = plainText(value);
    if (text !== null) return text;
    this.odd(this.nameOf(name));
    return "";
  }
  /** A text as `text` has it; null, and not asked for, where something else stands there. */
  peek(name: string): string | null {
    const value = Object.hasOwn(this.values, name) ? this.values[name] : undefined;
    const text = isNothing(value) ? null : plainText(value);
    if (text !== null) this.asked.add(name);
    return text;
  }
  number(name: string): number | null {
    const value = this.at(name);
    if (isNothing(value) || value === "") return null;
    const number = typeof value === "string" ? Number(value) : value;
    if (typeof number === "number" && Number.isFinite(number)) return number;
    this.odd(this.nameOf(name));
    return null;
  }
  /** Members of an object; of none where there is no object. */
  object(name: string): Members {
    return new Members(this.at(name), this.odd, this.nameOf(name));
  }
  list(name: string): readonly unknown[] {
    const value = this.at(name);
    if (Array.isArray(value)) return value as readonly unknown[];
    if (!isNothing(value)) this.odd(this.nameOf(name));
    return [];
  }
  /** The objects of a list; what else stands there is named. @param single the member that a bare text in place of an object stands for. */
  objects(name: string, single?: string): readonly Members[] {
    return this.list(name).flatMap((each, index) => {
      if (isNothing(each)) return [];
      const path = `${this.nameOf(name)}.${String(index + 1)}`;
      if (single !== undefined && typeof each === "string") return [new Members({ [single]: each }, this.odd, path)];
      if (typeof each === "object" && !Array.isArray(each)) return [new Members(each, this.odd, path)];
      this.odd(path);
      return [];
    });
  }
  /** The texts of a list; nothing where null stands. */
  texts(name: string): readonly string[] {
    return this.list(name).flatMap((each) => {
      const text = isNothing(each) ? "" : plainText(each);
      if (text === null) this.odd(this.nameOf(name));
      return text === null || text === "" ? [] : [text];
    });
  }
  /** Names of the members, in the order of the file. */
  get names(): readonly string[] {
    return Object.keys(this.values);
  }
  /** Names what holds something and was not asked for. @param idle members that mean something to the other program only. */
  sayRest(idle: readonly string[]): void {
    for (const [name, value] of Object.entries(this.values))
      if (!this.asked.has(name) && !idle.includes(name) && !isIdle(value)) this.odd(this.nameOf(name));
  }

  /** What holds something and was not asked for. @param idle members that mean something to the other program only. */
  rest(idle: readonly string[]): readonly (readonly [name: string, value: unknown])[] {
    return Object.entries(this.values).filter(([name, value]) => !this.asked.has(name) && !idle.includes(name) && !isIdle(value));
  }

  private at(name: string): unknown {
    this.asked.add(name);
    return Object.hasOwn(this.values, name) ? this.values[name] : undefined;
  }
  private nameOf(name: string): string {
    return this.path === "" ? name : `${this.path}.${name}`;
  }
}

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;
/** Nothing that could be missed: empty, or only a switch. */
const isIdle = (value: unknown): boolean =>
  isNothing(value) ||
  value === "" ||
  typeof value === "boolean" ||
  value === 0 ||
  (typeof value === "object" && Object.values(value).every(isIdle));

/** The text of a value; null where it has none. */
export function plainText(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  for (const name of ["email_address", "value", "text"]) {
    const inside = (value as Readonly<Record<string, unknown>>)[name];
    if (typeof inside === "string") return inside;
  }
  return null;
}

/** Says of an entry which of its members do not come in, each once. */
export function oddMembers(collector: Collector, lines: Lines, name: () => string): (member: string) => void {
  const said = new Set<string>();
  return (member) => {
    if (said.has(member)) return;
    said.add(member);
    collector.say("member", lines, "warning", { name: name(), member: member.slice(0, 80) });
  };
}
