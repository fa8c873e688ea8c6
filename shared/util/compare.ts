/** Orders texts by code unit: the same order on every machine and in every language, unlike `localeCompare`. */
export const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Sorted and without repetitions. */
export const sortedUnique = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].sort(compareText);
