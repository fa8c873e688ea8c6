/** Orders texts by code unit: the same order on every machine and in every language, unlike `localeCompare`. */
export const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** A UTC time without its "Z", which is larger than any digit: a server gives zero to seven digits of a second's fraction. */
const withoutZone = (time: string): string => (time.endsWith("Z") ? time.slice(0, -1) : time);
/** Orders UTC times as a server writes them, earlier first. */
export const compareTimes = (left: string, right: string): number => compareText(withoutZone(left), withoutZone(right));

/** Sorted and without repetitions. */
export const sortedUnique = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].sort(compareText);
