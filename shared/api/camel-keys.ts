/**
 * The same data with every member's first letter in lower case: the token endpoint writes `Key` and
 * `UserDecryptionOptions` where the API writes `key`. Goes `depth` levels down, then leaves things as they are.
 */
export function camelKeys(value: unknown, depth = 6): unknown {
  if (depth === 0 || value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((entry) => camelKeys(entry, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key.charAt(0).toLowerCase() + key.slice(1), camelKeys(entry, depth - 1)]),
  );
}
