/** Texts as the real server stores and writes them: names are HTML-encoded in storage (provider-api.md §8.14). */

const NAMED: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const ENTITY = /&(amp|lt|gt|quot|#\d+);/g;
const CHARACTERS: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Encodes the five markup characters and the upper half of Latin-1. `encodeName` and `decodeName` are inverses. */
export const encodeName = (text: string): string =>
  text.replace(/[&<>"'\u00a0-\u00ff]/g, (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`);

export const decodeName = (text: string): string =>
  text.replace(
    ENTITY,
    (entity, name: string) =>
      CHARACTERS[name] ?? (Number(name.slice(1)) <= 0x10ffff ? String.fromCodePoint(Number(name.slice(1))) : entity),
  );

/** Values of a mail link: as .NET's URL encoding writes them (space as `+`). */
export const encodeLinkValue = (text: string): string =>
  encodeURIComponent(text)
    .replace(/%20/g, "+")
    .replace(/['~]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

const GUID = /^\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i;

/** The canonical form of a GUID in any spelling the server accepts in a path, or null. */
export function parseGuid(text: string): string | null {
  const parts = GUID.exec(text);
  return parts ? parts.slice(1).join("-").toLowerCase() : null;
}

/** A GUID in a JSON body: only the hyphenated form is accepted there. */
export function parseBodyGuid(text: string): string | null {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : null;
}

export const EMPTY_GUID = "00000000-0000-0000-0000-000000000000";
