import { decoded } from "./answers.ts";

/** The text of an objectGUID: its first three fields lie the other way round (directories.md §3.1). */
export function guidOf(bytes: Buffer): string {
  const hex = (from: number, to: number): string => bytes.toString("hex", from, to);
  const turned = (from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).reverse().toString("hex");
  return [turned(0, 4), turned(4, 6), turned(6, 8), hex(8, 10), hex(10, 16)].join("-");
}
/** The bytes of such a text; null where it is none. */
export function guidBytes(text: string): Buffer | null {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(text)) return null;
  const bytes = Buffer.from(text.replaceAll("-", ""), "hex");
  for (const [from, to] of [
    [0, 4],
    [4, 6],
    [6, 8],
  ] as const)
    bytes.subarray(from, to).reverse();
  return bytes;
}
/** Relative id at the end of a security identifier; null where there is none. */
export const relativeIdOf = (sid: string | undefined): number | null =>
  sid === undefined || sid.length < 12 ? null : Buffer.from(sid.slice(-4), "latin1").readUInt32LE(0);

/** Attributes with an id that stays when an entry is renamed or moved, in the order in which they are looked for. */
export const stableIds = ["objectguid", "entryuuid", "ipauniqueid", "nsuniqueid", "guid"] as const;
/** An id as text: bytes where they are an id of sixteen, text otherwise. `value`: a letter a byte. */
export function idText(attribute: string, value: string): string {
  const isBinary = attribute === "objectguid" || (attribute === "guid" && value.length === 16);
  return isBinary && value.length === 16 ? guidOf(Buffer.from(value, "latin1")) : decoded(value);
}
