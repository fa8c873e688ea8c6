import type { ImportProblem } from "#shared/bridge/views";
import { fold } from "#shared/util/fold";
import { problem, type ImportedItem, type ImportedVault } from "./imported-vault.ts";

/** What the technician decided about a file. The part of the draft that is needed here. */
export interface ImportChoices {
  readonly mapping: Readonly<Record<string, string | null>>;
  readonly leftOutLines: readonly number[];
  readonly duplicates: "leave-out" | "keep";
}
/** An item that the client has already. A null user name is not known, and then name and type decide. */
export interface ExistingItem { readonly type: number; readonly name: string; readonly username: string | null }

export interface DuplicateGroup { readonly name: string; readonly lines: readonly number[]; readonly atClient: boolean }
export interface Judged {
  /** What is sent, in the order of the file. A duplicate's folders are taken over by the item that stays. */
  readonly items: readonly ImportedItem[];
  readonly duplicates: readonly DuplicateGroup[];
  /** Items that are duplicates, whether they are kept or not. */
  readonly duplicateCount: number;
  /** Items that the technician left out by line. */
  readonly leftOutByHand: number;
  readonly problems: readonly ImportProblem[];
}

/**
 * Decides which items come in. Duplicates within a file have the same kind, name, user name and addresses and the same
 * secrets; when only the secrets differ, both stay and it is said, because nobody knows which of them is right.
 */
export function judge(vault: ImportedVault, choices: ImportChoices, existing: readonly ExistingItem[]): Judged {
  const byHand = new Set(choices.leftOutLines);
  const candidates = vault.items.filter((item) => !byHand.has(item.lines[0]));
  const there = existingKeys(existing);
  const groups = new Map<string, { first: ImportedItem; lines: number[]; atClient: boolean; folders: Set<string> }>();
  const looks = new Map<string, number>();
  const problems: ImportProblem[] = [];
  const kept: { readonly item: ImportedItem; readonly key: string | null }[] = [];
  let duplicateCount = 0;
  for (const item of candidates) {
    const look = lookOf(item);
    const key = `${look}\n${secretsOf(item)}`;
    const group = groups.get(key);
    const atClient = isThere(item, there);
    if (group === undefined) {
      const before = looks.get(look);
      if (before === undefined) looks.set(look, item.lines[0]);
      else if (item.login !== undefined) problems.push(problem("not-the-same", item.lines, "warning", { name: item.name, line: before }));
      groups.set(key, { first: item, lines: [item.lines[0]], atClient, folders: new Set(item.folders) });
    } else {
      group.lines.push(item.lines[0]);
      for (const folder of item.folders) group.folders.add(folder);
    }
    const isDuplicate = group !== undefined || atClient;
    if (isDuplicate) duplicateCount += 1;
    if (choices.duplicates === "keep") kept.push({ item, key: null });
    else if (!isDuplicate) kept.push({ item, key });
  }
  return {
    items: kept.map(({ item, key }) => {
      const folders = key === null ? undefined : groups.get(key)?.folders;
      return folders === undefined || folders.size === item.folders.length ? item : { ...item, folders: withoutNone([...folders]) };
    }),
    duplicates: [...groups.values()].filter(({ lines, atClient }) => lines.length > 1 || atClient).map(({ first, lines, atClient }) => ({ name: first.name, lines, atClient })),
    duplicateCount, leftOutByHand: vault.items.length - candidates.length, problems,
  };
}

/** "In no folder" says nothing beside a folder. */
const withoutNone = (folders: readonly string[]): readonly string[] => (folders.length > 1 ? folders.filter((folder) => folder !== "") : folders);

const lookOf = (item: ImportedItem): string => {
  const look = [item.type, fold(item.name), fold(item.login?.username ?? ""), ...(item.login?.uris ?? []).map(({ uri }) => fold(uri).replace(/\/+$/u, "")).sort()];
  return JSON.stringify(look);
};
const secretsOf = (item: ImportedItem): string =>
  JSON.stringify([item.login?.password ?? "", item.login?.totp ?? "", item.login?.passkeys ?? [], item.notes.trim(), item.fields, Object.entries(item.details ?? {}).sort()]);

function existingKeys(existing: readonly ExistingItem[]): ReadonlySet<string> {
  return new Set(existing.map(({ type, name, username }) => JSON.stringify([type, fold(name), username === null ? null : fold(username)])));
}
const isThere = (item: ImportedItem, there: ReadonlySet<string>): boolean =>
  there.size > 0 && (there.has(JSON.stringify([item.type, fold(item.name), null])) || there.has(JSON.stringify([item.type, fold(item.name), fold(item.login?.username ?? "")])));
