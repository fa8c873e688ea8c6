export const eventGroups = ["signIns", "items", "people", "settings"] as const;
export type EventGroup = (typeof eventGroups)[number];

/** What a kind is about, by its number: 10xx accounts, 11xx items, 13xx to 15xx collections, groups and members, the rest settings. */
export function groupOfType(type: number): EventGroup {
  const hundred = Math.floor(type / 100);
  return hundred === 10 ? "signIns" : hundred === 11 ? "items" : hundred >= 13 && hundred <= 15 ? "people" : "settings";
}
