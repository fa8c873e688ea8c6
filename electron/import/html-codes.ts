import { htmlCode } from "#shared/util/html-codes";
import type { ImportedItem } from "./imported-vault.ts";

const bare = /&(?!(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});)|</iu;
const hasCode = (text: string): boolean => text.includes("&") && text.search(htmlCode) !== -1;

/** Every text of an item that somebody typed, with a function over it. */
export function mapTexts(item: ImportedItem, change: (text: string, member: string) => string): ImportedItem {
  return {
    ...item,
    name: change(item.name, "name"),
    notes: change(item.notes, "notes"),
    folders: item.folders.map((folder) => change(folder, "folder")),
    fields: item.fields.map((field) => ({ ...field, name: change(field.name, "field"), value: change(field.value, "value") })),
    ...(item.details === undefined
      ? {}
      : { details: Object.fromEntries(Object.entries(item.details).map(([name, text]) => [name, change(text, name)])) }),
    ...(item.passwordHistory === undefined
      ? {}
      : { passwordHistory: item.passwordHistory.map((old) => ({ ...old, password: change(old.password, "password") })) }),
    ...(item.login === undefined
      ? {}
      : {
          login: {
            ...item.login,
            username: change(item.login.username, "username"),
            password: change(item.login.password, "password"),
            totp: change(item.login.totp, "totp"),
            uris: item.login.uris.map((uri) => ({ ...uri, uri: change(uri.uri, "uri") })),
          },
        }),
  };
}

export interface HtmlCodes {
  /** Items in which such codes stand. */
  readonly items: ReadonlySet<ImportedItem>;
  /** The file as a whole was escaped: codes in several members, and no bare "&" or "<" anywhere. */
  readonly evident: boolean;
}

/** Codes of a web page in the texts of a file; null when there are none. */
export function htmlCodesIn(items: readonly ImportedItem[]): HtmlCodes | null {
  const members = new Set<string>();
  const found = new Set<ImportedItem>();
  let isBare = false;
  for (const item of items)
    mapTexts(item, (text, member) => {
      if (hasCode(text)) {
        members.add(member);
        found.add(item);
      }
      if (!isBare && bare.test(text)) isBare = true;
      return text;
    });
  return found.size === 0 ? null : { items: found, evident: members.size > 1 && !isBare };
}
