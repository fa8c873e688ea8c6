import { partsOfDn } from "#shared/setup/directory/distinguished-name";

/**
 * A distinguished name as it is compared: case, spaces around separators and the two ways of escaping (`\,` and `\2C`) make no difference
 * (directories.md §3.1).
 */
export function comparableDn(dn: string): string {
  // Most names have nothing to mend.
  if (!/[\\"+]|\s[,=+]|[,=+]\s/u.test(dn)) return dn.trim().toLowerCase();
  return partsOfDn(dn)
    .map((part) =>
      part
        .split(/(?<!\\)\+/u)
        .map((pair) => {
          const at = pair.indexOf("=");
          return `${pair.slice(0, at).trim()}=${unescaped(pair.slice(at + 1).trim())}`.toLowerCase();
        })
        .sort()
        .join("+"),
    )
    .join(",");
}
/** Escapes read, and what must be told apart from a separator written in one way. */
function unescaped(value: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < value.length;) {
    const hex = /^\\([0-9a-f]{2})/iu.exec(value.slice(at, at + 3))?.[1];
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16));
      at += 3;
      continue;
    }
    const plain = value[at] === "\\" ? (value[at + 1] ?? "") : String.fromCodePoint(value.codePointAt(at) ?? 0);
    bytes.push(...Buffer.from(plain));
    at += (value[at] === "\\" ? 1 : 0) + plain.length;
  }
  return Buffer.from(bytes)
    .toString("utf8")
    .replace(/[,+=\\]/gu, (special) => `\\${special}`);
}

/** The end of a root from its first `dc=` on is the domain: paths below it are put before it. */
export const below = (path: string, root: string): string => {
  const [own, above] = [path.trim(), root.trim()];
  if (own === "") return above;
  if (above === "" || comparableDn(own).endsWith(comparableDn(above))) return own;
  return `${own},${above}`;
};
