/** The parts of a distinguished name as they are written, between commas that are not escaped; the entry's own first. */
export function partsOfDn(dn: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < dn.length; at += 1) {
    if (dn[at] === "\\") at += 1;
    else if (dn[at] === ",") {
      parts.push(dn.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(dn.slice(start));
  return parts;
}
