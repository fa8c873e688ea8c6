import { AppFailure, appError } from "#shared/errors/app-error";

/** One element of BER: its tag, and where its content lies. */
export interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}
export const malformed = (): AppFailure => new AppFailure(appError("directory.protocol"));

/** Reads the element at `at`; throws where it does not lie within `limit`. */
export function elementAt(bytes: Buffer, at: number, limit: number): Element {
  if (at + 2 > limit) throw malformed();
  const tag = bytes[at] ?? 0;
  let length = bytes[at + 1] ?? 0;
  let start = at + 2;
  if (length > 0x80) {
    const size = length & 0x7f;
    if (size > 4 || start + size > limit) throw malformed();
    length = 0;
    for (let index = 0; index < size; index += 1) length = length * 256 + (bytes[start + index] ?? 0);
    start += size;
  } else if (length === 0x80) throw malformed();
  const end = start + length;
  if (end > limit) throw malformed();
  return { tag, start, end };
}
/** The elements inside of another. */
export function* elementsIn(bytes: Buffer, { start, end }: Element): Generator<Element> {
  for (let at = start; at < end;) {
    const element = elementAt(bytes, at, end);
    yield element;
    at = element.end;
  }
}
export const textOf = (bytes: Buffer, { start, end }: Element): string => bytes.toString("utf8", start, end);
export function integerOf(bytes: Buffer, { start, end }: Element): number {
  if (end - start > 5 || end === start) throw malformed();
  let value = (bytes[start] ?? 0) > 0x7f ? -1 : 0;
  for (let at = start; at < end; at += 1) value = value * 256 + (bytes[at] ?? 0);
  return value;
}

/**
 * How long the message at `at` is, with its header; null while its header is not there yet. Throws where it is no message or longer than
 * `largest`.
 */
export function messageLength(bytes: Buffer, at: number, largest: number): number | null {
  if (bytes.length < at + 2) return null;
  if (bytes[at] !== 0x30) throw malformed();
  const first = bytes[at + 1] ?? 0;
  if (first < 0x80) return 2 + first;
  const size = first & 0x7f;
  if (size === 0 || size > 4) throw malformed();
  if (bytes.length < at + 2 + size) return null;
  let length = 0;
  for (let index = 0; index < size; index += 1) length = length * 256 + (bytes[at + 2 + index] ?? 0);
  if (length > largest) throw new AppFailure(appError("directory.too-large"));
  return 2 + size + length;
}
