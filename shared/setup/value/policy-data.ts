/** The server fills in what was left out, so a member that is null, false or empty equals one that is not there. */
export function samePolicyData(left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): boolean {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((name) => sameValue(left[name], right[name]));
}
const sameValue = (left: unknown, right: unknown): boolean => JSON.stringify(plain(left)) === JSON.stringify(plain(right));
const plain = (value: unknown): unknown =>
  value === undefined || value === false || value === "" || (Array.isArray(value) && value.length === 0) ? null : value;
