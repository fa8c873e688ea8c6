/**
 * A 64-bit fingerprint of a text as 16 hexadecimal digits, for short stable names. Two passes of FNV-1a with
 * different starting points (http://www.isthe.com/chongo/tech/comp/fnv/); not cryptographic: never for secrets.
 */
export function shortHash(text: string): string {
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x1b873593);
}

function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  // A last mixing, so that texts that differ in their last letter differ everywhere.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
