import { createSecretKey, hash, type KeyObject } from "node:crypto";
import type { ImportProblem } from "#shared/bridge/index";
import { itemLook } from "#electron/items/item-look";
import type { ReadItem } from "#shared/setup/value/client-setup";
import { fold } from "#shared/util/fold";
import { problem, type ImportedItem, type ImportedVault } from "./imported-vault.ts";

/** What the technician decided about a file. The part of the draft that is needed here. */
export interface ImportChoices {
  readonly mapping: Readonly<Record<string, string | null>>;
  readonly leftOutLines: readonly number[];
  readonly duplicates: "leave-out" | "keep";
  /** What to do with characters as a web page writes them; as the file itself suggests where nothing was chosen. */
  readonly htmlCodes?: "decode" | "keep";
  /** Folders whose items do not come in, unless they lie in another one as well. */
  readonly leftOutFolders?: readonly string[];
  /** Clients of the file whose items come in; undefined = the one that is called as the client at hand. */
  readonly clients?: readonly string[];
}
/** Items that the client has already: by what they look like, or by kind and name where that is not known (read before it was compared). */
export interface ExistingItems {
  readonly looks: readonly string[];
  /** As `nameKey` writes them. */ readonly names: readonly string[];
}
export const nothingThere: ExistingItems = { looks: [], names: [] };
/** Whether an item of the file is at the client. */
export type AtClient = (item: ImportedItem) => boolean;

const nameKey = (type: number, name: string): string => JSON.stringify([type, fold(name)]);
export function existingItems(items: readonly Pick<ReadItem, "type" | "name" | "look">[]): ExistingItems {
  return {
    looks: items.flatMap(({ look }) => look ?? []),
    names: items.flatMap(({ type, name, look }) => (look === undefined ? [nameKey(type, name)] : [])),
  };
}
/** What every item looks like, as it would be read from the client. */
export function looksOf(items: readonly ImportedItem[], key: Uint8Array): ReadonlyMap<ImportedItem, string> {
  const ready = createSecretKey(key);
  return new Map(items.map((item) => [item, lookOfImported(item, ready)]));
}
/** What an item of the file looks like, as it would be read from the client. */
export const lookOfImported = ({ type, name, login }: ImportedItem, key: KeyObject): string =>
  itemLook(key, { type, name, username: login?.username ?? "", uris: (login?.uris ?? []).map(({ uri }) => uri) });
export function atClient(existing: ExistingItems, looks: ReadonlyMap<ImportedItem, string>): AtClient {
  const [known, named] = [new Set(existing.looks), new Set(existing.names)];
  return (item) => known.has(looks.get(item) ?? "") || (named.size > 0 && named.has(nameKey(item.type, item.name)));
}

/** How many of the wanted looks are there; each that is there stands for one, of what was found before it first. */
export function countThere(wanted: readonly string[], there: readonly string[], before: readonly string[] = []): number {
  const left = new Map<string, number>();
  for (const look of there) left.set(look, (left.get(look) ?? 0) + 1);
  for (const look of before) left.set(look, (left.get(look) ?? 0) - 1);
  let found = 0;
  for (const look of wanted) {
    const more = left.get(look) ?? 0;
    if (more <= 0) continue;
    left.set(look, more - 1);
    found += 1;
  }
  return found;
}

export interface DuplicateGroup {
  readonly name: string;
  readonly lines: readonly number[];
  readonly atClient: boolean;
}
export interface Judged {
  /** What is sent, in the order of the file. A duplicate's folders are taken over by the item that stays. */
  readonly items: readonly ImportedItem[];
  /** The same, each as it was read from the file: what is sent in fewer or more folders is another object. */
  readonly read: readonly ImportedItem[];
  readonly duplicates: readonly DuplicateGroup[];
  /** Items that are duplicates, whether they are kept or not. */
  readonly duplicateCount: number;
  /** Items that the technician left out by line or with their folder. */
  readonly leftOutByHand: number;
  readonly problems: readonly ImportProblem[];
}

/**
 * Decides which items come in. Duplicates within a file have the same kind, name, user name and addresses and the same
 * secrets; when only the secrets differ, both stay and it is said, because nobody knows which of them is right.
 */
export function judge(vault: ImportedVault, choices: ImportChoices, isAtClient: AtClient): Judged {
  const byHand = new Set(choices.leftOutLines);
  const gone = new Set(choices.leftOutFolders ?? []);
  const candidates = vault.items.flatMap((item) => {
    if (byHand.has(item.lines[0])) return [];
    if (!item.folders.some((folder) => gone.has(folder))) return [{ item, read: item }];
    const folders = item.folders.filter((folder) => !gone.has(folder));
    return folders.length === 0 ? [] : [{ item: { ...item, folders }, read: item }];
  });
  const groups = new Map<string, { first: ImportedItem; lines: number[]; atClient: boolean; folders: Set<string> | null }>();
  const looks = new Map<string, number>();
  const problems: ImportProblem[] = [];
  const kept: { readonly item: ImportedItem; readonly read: ImportedItem; readonly key: string | null }[] = [];
  let duplicateCount = 0;
  for (const { item, read } of candidates) {
    const { look, whole: key } = facesOf(read);
    const group = groups.get(key);
    const atClient = isAtClient(read);
    if (group === undefined) {
      const before = looks.get(look);
      if (before === undefined) looks.set(look, item.lines[0]);
      else if (item.login !== undefined) problems.push(problem("not-the-same", item.lines, "warning", { name: item.name, line: before }));
      groups.set(key, { first: item, lines: [item.lines[0]], atClient, folders: null });
    } else {
      group.lines.push(item.lines[0]);
      group.folders ??= new Set(group.first.folders);
      for (const folder of item.folders) group.folders.add(folder);
    }
    const isDuplicate = group !== undefined || atClient;
    if (isDuplicate) duplicateCount += 1;
    if (choices.duplicates === "keep") kept.push({ item, read, key: null });
    else if (!isDuplicate) kept.push({ item, read, key });
  }
  return {
    items: kept.map(({ item, key }) => {
      const folders = key === null ? undefined : groups.get(key)?.folders;
      return folders == null || folders.size === item.folders.length ? item : { ...item, folders: withoutNone([...folders]) };
    }),
    read: kept.map(({ read }) => read),
    duplicates: [...groups.values()]
      .filter(({ lines, atClient }) => lines.length > 1 || atClient)
      .map(({ first, lines, atClient }) => ({ name: first.name, lines, atClient })),
    duplicateCount,
    leftOutByHand: vault.items.length - candidates.length,
    problems,
  };
}

/** "In no folder" says nothing beside a folder. */
const withoutNone = (folders: readonly string[]): readonly string[] =>
  folders.length > 1 ? folders.filter((folder) => folder !== "") : folders;

/** By what a file's items are told apart: digests, not the texts, which of a large file would be as large as the file. */
interface Faces {
  /** Of kind, name, user name and addresses. */ readonly look: string;
  /** Of these and all that is kept in it. */ readonly whole: string;
}
const knownFaces = new WeakMap<ImportedItem, Faces>();
/** Made once for each item that was read: every choice of the technician judges all of them anew. */
function facesOf(item: ImportedItem): Faces {
  const known = knownFaces.get(item);
  if (known !== undefined) return known;
  const look = hash("sha256", lookOf(item), "base64url");
  const made: Faces = { look, whole: hash("sha256", `${look}\n${secretsOf(item)}`, "base64url") };
  knownFaces.set(item, made);
  return made;
}

const lookOf = (item: ImportedItem): string => {
  const look = [
    item.type,
    fold(item.name),
    fold(item.login?.username ?? ""),
    ...(item.login?.uris ?? []).map(({ uri }) => fold(uri).replace(/\/+$/u, "")).sort(),
  ];
  return JSON.stringify(look);
};
const secretsOf = (item: ImportedItem): string =>
  JSON.stringify([
    item.login?.password ?? "",
    item.login?.totp ?? "",
    item.login?.passkeys ?? [],
    item.notes.trim(),
    item.fields,
    Object.entries(item.details ?? {}).sort(),
  ]);
