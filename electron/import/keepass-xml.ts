import { SaxesParser } from "saxes";
import { appError, AppFailure } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import { Collector, wireDate, type ImportedVault } from "./imported-vault.ts";
import type { KeePassEntry } from "./keepass-entry.ts";
import type { Source } from "./source.ts";
import { addKeePassEntries } from "./keepass-vault.ts";

/** The beginning of KeePass 2's XML export. */
const isKeePassXml = (start: string): boolean => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<KeePassFile[\s>]/u.test(start);

interface Draft {
  id: string;
  values: Map<string, string>;
  secret: Set<string>;
  /** Values that the database's own stream still encrypts. */
  unreadable: string[];
  overrideUrl: string;
  expires: boolean;
  expiry: string;
  attachments: string[];
  tags: string;
  modified: string;
  line: number;
  history: Draft[];
}
interface Group {
  name: string;
  uuid: string;
}
const deepest = 64;
const piece = 256 * 1024;

/** KeePass 2's unencrypted XML. Line numbers are the file's own; document types are refused, so nothing expands. */
async function readKeePassXml(text: string, encoding: string): Promise<Result<ImportedVault>> {
  if (!isKeePassXml(text.slice(0, 4096))) return err(appError("import.malformed"));
  const parser = new SaxesParser({ position: true });
  const collector = new Collector();
  const path: string[] = [];
  const groups: Group[] = [];
  const entries: Draft[] = [];
  const found: { readonly entry: KeePassEntry; readonly groups: readonly string[] }[] = [];
  let binUuid = "";
  let characters = "";
  let key = "";
  let isSecret = false;
  /** Within a file of an entry. */
  let isFile = false;
  let isEncrypted = false;
  const malformed = (detail: string): AppFailure => new AppFailure(appError("import.malformed", {}, detail));
  const parent = (): string => path.at(-2) ?? "";

  parser.on("doctype", () => {
    throw malformed("document type");
  });
  parser.on("error", () => {
    throw new AppFailure(appError("import.malformed-line", { line: parser.line }, "XML"));
  });
  parser.on("text", (more) => {
    characters += more;
  });
  parser.on("cdata", (more) => {
    characters += more;
  });
  parser.on("opentag", ({ name, attributes }) => {
    path.push(name);
    if (path.length > deepest) throw malformed("nested too deep");
    characters = "";
    if (name === "Group") groups.push({ name: "", uuid: "" });
    else if (name === "Entry")
      entries.push({
        id: "",
        values: new Map(),
        secret: new Set(),
        unreadable: [],
        overrideUrl: "",
        expires: false,
        expiry: "",
        attachments: [],
        tags: "",
        modified: "",
        line: parser.line,
        history: [],
      });
    else if (name === "String") {
      key = "";
      isSecret = false;
    } else if (name === "Value") {
      isEncrypted = isTrue(attributes["Protected"]);
      isSecret = isEncrypted || isTrue(attributes["ProtectInMemory"]);
    } else if (name === "Binary" && parent() === "Entry") {
      const entry = entries.at(-1);
      entry?.attachments.push("–");
      isFile = true;
    }
  });
  parser.on("closetag", ({ name }) => {
    const entry = entries.at(-1);
    const group = groups.at(-1);
    if (name === "RecycleBinUUID" && parent() === "Meta") binUuid = characters.trim();
    else if (name === "Name" && parent() === "Group" && group !== undefined) group.name = characters.trim();
    else if (name === "UUID" && parent() === "Group" && group !== undefined) group.uuid = characters.trim();
    else if (name === "UUID" && parent() === "Entry" && entry !== undefined) entry.id = hexId(characters);
    else if (name === "Key" && parent() === "Binary" && isFile && entry !== undefined)
      entry.attachments.splice(-1, 1, characters.trim() || "–");
    else if (name === "Binary") isFile = false;
    else if (name === "Key" && parent() === "String") key = characters;
    else if (name === "Value" && parent() === "String" && entry !== undefined) {
      entry.values.set(key, characters);
      if (isSecret) entry.secret.add(key);
      if (isEncrypted && characters !== "") entry.unreadable.push(key);
    } else if (name === "OverrideURL" && parent() === "Entry" && entry !== undefined) entry.overrideUrl = characters.trim();
    else if (name === "Expires" && entry !== undefined && path.at(-3) === "Entry") entry.expires = isTrue(characters.trim());
    else if (name === "ExpiryTime" && entry !== undefined && path.at(-3) === "Entry") entry.expiry = characters.trim();
    else if (name === "Tags" && parent() === "Entry" && entry !== undefined) entry.tags = characters;
    else if (name === "LastModificationTime" && entry !== undefined && path.at(-3) === "Entry") entry.modified = characters.trim();
    else if (name === "Group") groups.pop();
    else if (name === "Entry" && entry !== undefined) {
      entries.pop();
      const outer = entries.at(-1);
      if (outer !== undefined) outer.history.unshift(entry);
      else
        found.push({
          groups: groups.map((each) => each.uuid),
          entry: {
            id: entry.id,
            values: entry.values,
            secret: entry.secret,
            unreadable: entry.unreadable,
            groups: groups.slice(1).map((each) => each.name),
            attachments: entry.attachments.map((file) => ({ file, size: null })),
            tags: entry.tags
              .split(/[;,]/u)
              .map((tag) => tag.trim())
              .filter((tag) => tag !== ""),
            overrideUrl: entry.overrideUrl,
            expires: entry.expires ? expiryOf(entry.expiry) : null,
            inBin: false,
            lines: [entry.line, parser.line],
            history: entry.history.map((old) => ({ password: old.values.get("Password") ?? "", lastUsedDate: wireDate(old.modified) })),
          },
        });
    }
    path.pop();
    characters = "";
  });
  try {
    for (let at = 0; at < text.length; at += piece) {
      parser.write(text.slice(at, at + piece));
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    parser.close();
  } catch (thrown) {
    if (thrown instanceof AppFailure) return err(thrown.error);
    throw thrown;
  }
  // In a file without line breaks lines tell nothing: then it is told by numbers of entries.
  const hasLines = new Set(found.map(({ entry }) => entry.lines[0])).size === found.length;
  // The bin's name may stand behind the entries.
  addKeePassEntries(
    found.map(({ entry, groups: above }, index) => ({
      ...entry,
      lines: hasLines ? entry.lines : [index + 1, index + 1],
      inBin: binUuid !== "" && above.includes(binUuid),
    })),
    collector,
  );
  return ok(collector.vault("keepass-xml", encoding, null));
}

const isTrue = (text: unknown): boolean => typeof text === "string" && /^true$/iu.test(text);
/** The 16 bytes of an id, which stand in base64, as references write them. */
const hexId = (text: string): string => Buffer.from(text.trim(), "base64").toString("hex").toUpperCase();
/** A date as KeePass 2 exports it, or as the newest databases hold it: seconds since the year 1, 8 bytes in base64. */
function expiryOf(text: string): Date | null {
  if (/^[A-Za-z0-9+/]{11}=$/u.test(text)) {
    const seconds = Number(Buffer.from(text, "base64").readBigUInt64LE(0)) - 62_135_596_800;
    const date = new Date(seconds * 1000);
    return Number.isNaN(date.getTime()) ? null : date;
  }
  const date = new Date(text);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? null : date;
}

export const keePassXml: Source = {
  format: "keepass-xml",
  text: { fits: (start) => isKeePassXml(start), read: (text, { encoding }) => readKeePassXml(text, encoding) },
};
