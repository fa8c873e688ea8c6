/**
 * What stands in the first element of a page with this name; null where there is none, or it does not end. Each mark is looked for once: one pattern
 * for all of it looks for the end from every beginning, which takes minutes in a page of nothing but beginnings.
 */
export function firstElementOf(page: string, name: "pre" | "textarea"): string | null {
  const begin = page.search(name === "pre" ? /<pre[\s>]/iu : /<textarea[\s>]/iu);
  const start = begin < 0 ? 0 : page.indexOf(">", begin) + 1;
  if (start === 0) return null;
  const length = page.slice(start).search(name === "pre" ? /<\/pre>/iu : /<\/textarea>/iu);
  return length < 0 ? null : page.slice(start, start + length);
}
