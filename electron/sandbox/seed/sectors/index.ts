import { DUTCH } from "./dutch.ts";
import { ENGLISH } from "./english.ts";

export type { ItemKind, Kind, Place, Sector } from "./sector.ts";

/** Kinds of clients: groups, collections by path, who reaches what and what lies in it. */
export const SECTORS = { ...DUTCH, ...ENGLISH };

export type SectorName = keyof typeof SECTORS;
