import { elementAt, elementsIn, integerOf, malformed, textOf, type Element } from "./ber.ts";

export interface LdapEntry {
  readonly dn: string;
  /** By the attribute's name in lower case, options included. Each value as its bytes, a letter a byte: thousands of buffers would cost more than the read. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}
/** A value that is text. */
export const decoded = (value: string): string => (/^[\0-\x7f]*$/u.test(value) ? value : Buffer.from(value, "latin1").toString("utf8"));
export interface LdapResult {
  readonly code: number;
  readonly words: string;
}
export function resultOf(bytes: Buffer, operation: Element): LdapResult {
  const [code, , words] = [...elementsIn(bytes, operation)];
  if (code?.tag !== 0x0a || words === undefined) throw malformed();
  return { code: integerOf(bytes, code), words: textOf(bytes, words).slice(0, 500) };
}
export function entryOf(bytes: Buffer, operation: Element): LdapEntry {
  const name = elementAt(bytes, operation.start, operation.end);
  const list = elementAt(bytes, name.end, operation.end);
  const attributes = new Map<string, readonly string[]>();
  for (let at = list.start; at < list.end;) {
    const attribute = elementAt(bytes, at, list.end);
    const type = elementAt(bytes, attribute.start, attribute.end);
    const set = elementAt(bytes, type.end, attribute.end);
    const values: string[] = [];
    for (let inner = set.start; inner < set.end;) {
      const value = elementAt(bytes, inner, set.end);
      values.push(bytes.toString("latin1", value.start, value.end));
      inner = value.end;
    }
    attributes.set(bytes.toString("latin1", type.start, type.end).toLowerCase(), values);
    at = attribute.end;
  }
  return { dn: textOf(bytes, name), attributes };
}
export function controlsOf(bytes: Buffer, list: Element): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const control of elementsIn(bytes, list)) {
    const parts = [...elementsIn(bytes, control)];
    const [type] = parts;
    const value = parts.find(({ tag }, index) => index > 0 && tag === 0x04);
    if (type !== undefined) found.set(textOf(bytes, type), value === undefined ? Buffer.alloc(0) : bytes.subarray(value.start, value.end));
  }
  return found;
}
