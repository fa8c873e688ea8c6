import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { fileText } from "#electron/import/file-text";
import { appError, AppFailure } from "#shared/errors/app-error";
import type { SourceOf } from "#shared/setup/directory/settings";
import { tableStart } from "#shared/util/table-start";
import { truthOf } from "#shared/util/truth";
import { note, type DirectoryPerson, type DirectorySnapshot } from "#shared/setup/directory/snapshot";
import { seen, type DirectoryReading } from "../directory-source.ts";
import { readLdif } from "./ldif.ts";
import { tableRows } from "./table.ts";

const largest = 100 * 1024 * 1024;

/** A directory as a file, read anew at each run. A file that is gone or says nothing is no empty directory. */
export async function readDirectoryFile(source: SourceOf<"file">): Promise<DirectoryReading> {
  let text: string;
  try {
    if ((await stat(source.path)).size > largest) throw new AppFailure(appError("directory.too-large"));
    const bytes = await readFile(source.path);
    if (endsWithinCharacter(bytes)) throw new AppFailure(appError("directory.file-cut"));
    const decoded = fileText(bytes);
    // Bytes that are no character: the file is damaged.
    if (!decoded.ok || decoded.value.text.includes("\uFFFD")) throw new AppFailure(appError("directory.file"));
    text = decoded.value.text;
  } catch (thrown) {
    if (thrown instanceof AppFailure) throw thrown;
    throw new AppFailure(appError("directory.file"));
  }
  const snapshot = source.format === "ldif" ? readLdif(text) : readTable(text);
  if (snapshot.people.length === 0 && snapshot.groups.length === 0) throw new AppFailure(appError("directory.file"));
  // A file has no filters: whoever is not in it is in it no more.
  return {
    snapshot: { ...snapshot, outside: new Map() },
    seen: [seen("file", { name: basename(source.path), rows: snapshot.people.length + snapshot.groups.length })],
  };
}

/** Text in UTF-8 up to its last character, of which bytes are missing. */
function endsWithinCharacter(bytes: Buffer): boolean {
  const decoder = new StringDecoder("utf8");
  const text = decoder.write(bytes);
  return decoder.end() !== "" && !text.includes("\uFFFD");
}

/** A table with the columns id, email, name, disabled and groups (names between semicolons); a group's name is its id. */
function readTable(text: string): DirectorySnapshot {
  const start = tableStart(text);
  const [heads = [], ...rows] = tableRows(text.slice(start.at), start.stated);
  const at = (name: string): number => heads.findIndex((head) => head.trim().toLowerCase() === name);
  const [id, email, name, disabled, groups] = ["id", "email", "name", "disabled", "groups"].map(at) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (email === -1) throw new AppFailure(appError("directory.file"));
  const people: DirectoryPerson[] = [];
  const inGroup = new Map<string, string[]>();
  const unusable: string[] = [];
  for (const [index, row] of rows.entries()) {
    const cell = (column: number): string => (column === -1 ? "" : (row[column] ?? "").trim());
    const address = cell(email).toLowerCase();
    const own = cell(id) || address;
    if (own === "") {
      if (row.some((each) => each.trim() !== "")) unusable.push(String(index + start.line + 1));
      continue;
    }
    people.push({
      id: own,
      email: address === "" ? null : address,
      name: cell(name) || null,
      state: truthOf(cell(disabled)) === true || /^(?:disabled|blocked)$/iu.test(cell(disabled)) ? "disabled" : "active",
      where: String(index + start.line + 1),
    });
    for (const group of cell(groups).split(";"))
      if (group.trim() !== "") inGroup.set(group.trim(), [...(inGroup.get(group.trim()) ?? []), own]);
  }
  return {
    people,
    groups: [...inGroup].map(([group, members]) => ({ id: group, name: group, members: [...new Set(members)], nested: 0, where: group })),
    notes: note("unreadable-rows", unusable),
  };
}
