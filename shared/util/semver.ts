const form = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9a-z.-]+))?(?:\+[0-9a-z.-]+)?$/iu;
/** Whether a text is a version by semver.org 2.0.0. */
export const isVersion = (text: string): boolean => form.test(text);

/** Below 0: `left` is the older one. Both are versions; what is built of the same sources (`+…`) counts as equal. */
export function compareVersions(left: string, right: string): number {
  const [one, other] = [form.exec(left), form.exec(right)];
  if (one === null || other === null) throw new Error("not a version");
  for (const part of [1, 2, 3]) {
    const difference = Number(one[part]) - Number(other[part]);
    if (difference !== 0) return difference;
  }
  // A version before a release is older than the release.
  if (one[4] === undefined || other[4] === undefined) return Number(one[4] === undefined) - Number(other[4] === undefined);
  const [before, after] = [one[4].split("."), other[4].split(".")];
  for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
    const difference = compareParts(before[at], after[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}
/** Fewer parts are older, numbers are older than words. */
function compareParts(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined);
  const isNumber = [left, right].map((part) => /^\d+$/u.test(part));
  if (isNumber[0] === true && isNumber[1] === true) return Number(left) - Number(right);
  if (isNumber[0] !== isNumber[1]) return isNumber[0] === true ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
}
