import type { ImportPreview } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import type { FileHandle } from "#shared/model/ids";
import { normalisePath } from "#shared/setup/value/collection-path";
import { suggestMapping, type RememberedPlaces, type SuggestedPlace } from "#shared/setup/draft/import-mapping";
import { importLimits } from "#electron/provider-api/items";
import type { ByClient } from "./by-client.ts";
import type { ImportedItem } from "./imported-vault.ts";
import { judge, type AtClient, type ExistingItems, type ImportChoices } from "./judge.ts";
import { partsOf } from "./parts.ts";

/** What a preview needs to know beside the file. */
export interface ImportContext extends DraftContext {
  /** Items of the client, for duplicates; empty for a new client. */
  readonly existing: ExistingItems;
}
/** The same without the client's items, which may be many: what is asked of a file that was judged is answered by those of its last preview. */
export interface DraftContext {
  readonly choices: ImportChoices;
  /** Paths of the collections that the client has or will have. */
  readonly collectionPaths: readonly string[];
  readonly remembered: RememberedPlaces;
  /** As the client at hand is called. */
  readonly clientName: string;
}
export interface PreviewedFile {
  readonly handle: FileHandle;
  readonly fileName: string;
  readonly size: number;
}

/** What would be sent, and what is told of it. */
export interface PlannedImport {
  /** What the screen shows of a file: counts, names, lines and reasons. No value of an item beside its name. */
  readonly preview: ImportPreview;
  /** The items of each call, in the order of the file; a part of which everything was left out is empty. */
  readonly parts: readonly (readonly ImportedItem[])[];
  /** The same, each as it was read from the file. */
  readonly read: readonly (readonly ImportedItem[])[];
}
export function planImport(file: PreviewedFile, split: ByClient, context: DraftContext, isAtClient: AtClient): PlannedImport {
  const { vault } = split;
  const judged = judge(vault, context.choices, isAtClient);
  const counts = new Map<string, number>(vault.items.flatMap((item) => item.folders).map((folder) => [folder, 0]));
  const byType: Record<string, number> = {};
  for (const item of judged.items) {
    byType[String(item.type)] = (byType[String(item.type)] ?? 0) + 1;
    for (const folder of item.folders) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const suggestions = suggestMapping([...counts.keys()], context.collectionPaths, context.remembered);
  const folders = [...counts].map(([path, items]) => ({ path, items, ...placeOf(path, context.choices, suggestions) })).sort(byPath);
  const places = new Map(folders.map((folder) => [folder.path, folder.collection]));
  const cut = partsOf(vault.items);
  const [parts, read] = [judged.items, judged.read].map((items) => {
    const each = Array.from({ length: cut.count }, (): ImportedItem[] => []);
    for (const [index, item] of items.entries()) each[cut.of(judged.read[index] ?? item)]?.push(item);
    return each;
  }) as [ImportedItem[][], ImportedItem[][]];
  const placesIn = (item: ImportedItem): ReadonlySet<string> => new Set(item.folders.map((folder) => places.get(folder) ?? folder));
  const most = (count: (items: readonly ImportedItem[]) => number): number => Math.max(...parts.map(count));
  const preview: ImportPreview = {
    handle: file.handle,
    fileName: file.fileName,
    size: file.size,
    format: vault.format,
    encoding: vault.encoding,
    delimiter: vault.delimiter,
    counts: {
      rows: vault.rows,
      duplicates: judged.duplicateCount,
      empty: vault.empty,
      leftOut: vault.leftOut + judged.leftOutByHand,
      otherClients: split.others,
      toImport: judged.items.length,
      byType,
    },
    folders,
    problems: [...vault.problems, ...judged.problems].sort((left, right) => left.lines[0] - right.lines[0]),
    clients: split.clients,
    attachments: {
      files: vault.attachments.length,
      items: new Set(vault.attachments.map(({ lines }) => lines[0])).size,
      bytes: vault.attachments.reduce<number | null>((sum, { size }) => (sum === null || size === null ? null : sum + size), 0),
    },
    duplicates: judged.duplicates,
    htmlCodes: vault.htmlCodes === undefined ? null : { items: vault.htmlCodes.items, decoded: vault.htmlCodes.decoded },
    parts: parts.map((items) => items.length),
    limits: {
      links: [most((items) => items.reduce((sum, item) => sum + placesIn(item).size, 0)), importLimits.links],
      collections: [
        most((items) => new Set(items.flatMap((item) => item.folders.flatMap((folder) => places.get(folder) ?? []))).size),
        importLimits.collections,
      ],
    },
  };
  return { preview, parts, read };
}

/** Folders that hold something and have no place yet: as long as there are any, nothing is sent. */
export const unplacedFolders = (preview: ImportPreview): readonly string[] =>
  preview.folders.filter((folder) => folder.items > 0 && folder.collection === null).map((folder) => folder.path);

/** Why this import would not be sent. */
export function refusalOf(preview: ImportPreview): AppError | null {
  if (unplacedFolders(preview).length > 0) return appError("import.unmapped-folder");
  const over = (["collections", "links"] as const).find((name) => preview.limits[name][0] > preview.limits[name][1]);
  return over === undefined ? null : appError(`import.limit-${over}`);
}

function placeOf(
  folder: string,
  { mapping }: ImportChoices,
  suggestions: ReadonlyMap<string, SuggestedPlace>,
): { readonly collection: string | null; readonly because: ImportPreview["folders"][number]["because"] } {
  const suggestion = suggestions.get(folder) ?? { collection: null, because: "none" };
  if (!Object.hasOwn(mapping, folder)) return suggestion;
  const chosen = mapping[folder] ?? null;
  if (chosen === null || normalisePath(chosen) === "") return { collection: null, because: "none" };
  const path = normalisePath(chosen);
  return { collection: path, because: path === suggestion.collection ? suggestion.because : "choice" };
}

/** No folder last, the others as the file's names sort. */
const byPath = (left: { readonly path: string }, right: { readonly path: string }): number =>
  left.path === "" ? 1 : right.path === "" ? -1 : left.path < right.path ? -1 : 1;
