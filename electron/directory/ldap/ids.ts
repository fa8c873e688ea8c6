/** The text of an objectGUID: its first three fields lie the other way round (directories.md §3.1). */
export function guidOf(bytes: Buffer): string {
  const hex = (from: number, to: number): string => bytes.toString("hex", from, to);
  const turned = (from: number, to: number): string => Buffer.from(bytes.subarray(from, to)).reverse().toString("hex");
  return [turned(0, 4), turned(4, 6), turned(6, 8), hex(8, 10), hex(10, 16)].join("-");
}
/** Relative id at the end of a security identifier; null where there is none. */
export const relativeIdOf = (sid: Buffer | undefined): number | null =>
  sid === undefined || sid.length < 12 ? null : sid.readUInt32LE(sid.length - 4);

/** Attributes with an id that stays when an entry is renamed or moved, in the order in which they are looked for. */
export const stableIds = ["objectguid", "entryuuid", "ipauniqueid", "nsuniqueid", "guid"] as const;
/** An id as text: bytes where they are an id of sixteen, text otherwise. */
export function idText(attribute: string, value: Buffer): string {
  const isBinary = attribute === "objectguid" || (attribute === "guid" && value.length === 16);
  return isBinary && value.length === 16 ? guidOf(value) : value.toString("utf8");
}
