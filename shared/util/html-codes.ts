/** Characters as a web page writes them: by name for those that have to be, by number for any. */
export const htmlCode = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/giu;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Decodes once: what was escaped twice stays escaped once. A number that is no character stays. */
export const decodeHtml = (text: string): string =>
  text.includes("&")
    ? text.replace(htmlCode, (whole) => {
        const name = whole.slice(1, -1).toLowerCase();
        if (!name.startsWith("#")) return named[name] ?? whole;
        const point = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : whole;
      })
    : text;
