import { SaxesParser } from "saxes";
import { appError, AppFailure } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import { Collector, wireDate, type ImportedVault } from "./imported-vault.ts";
import { addKeePassEntry } from "./keepass-entry.ts";

/** The beginning of KeePass 2's XML export. */
export const isKeePassXml = (start: string): boolean => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<KeePassFile[\s>]/u.test(start);

interface Draft {
  values: Map<string, string>;
  secret: Set<string>;
  attachments: number;
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
export async function readKeePassXml(text: string, encoding: string): Promise<Result<ImportedVault>> {
  if (!isKeePassXml(text.slice(0, 4096))) return err(appError("import.malformed"));
  const parser = new SaxesParser({ position: true });
  const collector = new Collector();
  const path: string[] = [];
  const groups: Group[] = [];
  const entries: Draft[] = [];
  const inBin: number[] = [];
  let binUuid = "";
  let characters = "";
  let key = "";
  let isSecret = false;
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
      entries.push({ values: new Map(), secret: new Set(), attachments: 0, tags: "", modified: "", line: parser.line, history: [] });
    else if (name === "String") {
      key = "";
      isSecret = false;
    } else if (name === "Value") isSecret = attributes["ProtectInMemory"] === "True" || attributes["Protected"] === "True";
    else if (name === "Binary" && parent() === "Entry") {
      const entry = entries.at(-1);
      if (entry !== undefined) entry.attachments += 1;
    }
  });
  parser.on("closetag", ({ name }) => {
    const entry = entries.at(-1);
    const group = groups.at(-1);
    if (name === "RecycleBinUUID" && parent() === "Meta") binUuid = characters.trim();
    else if (name === "Name" && parent() === "Group" && group !== undefined) group.name = characters.trim();
    else if (name === "UUID" && parent() === "Group" && group !== undefined) group.uuid = characters.trim();
    else if (name === "Key" && parent() === "String") key = characters;
    else if (name === "Value" && parent() === "String" && entry !== undefined) {
      entry.values.set(key, characters);
      if (isSecret) entry.secret.add(key);
    } else if (name === "Tags" && parent() === "Entry" && entry !== undefined) entry.tags = characters;
    else if (name === "LastModificationTime" && entry !== undefined && path.at(-3) === "Entry") entry.modified = characters.trim();
    else if (name === "Group") groups.pop();
    else if (name === "Entry" && entry !== undefined) {
      entries.pop();
      const outer = entries.at(-1);
      if (outer !== undefined) outer.history.unshift(entry);
      else if (binUuid !== "" && groups.some(({ uuid }) => uuid === binUuid)) inBin.push(entry.line);
      else {
        addKeePassEntry(
          {
            values: entry.values,
            secret: entry.secret,
            groups: groups.slice(1).map((each) => each.name),
            attachments: entry.attachments,
            tags: entry.tags
              .split(/[;,]/u)
              .map((tag) => tag.trim())
              .filter((tag) => tag !== ""),
            lines: [entry.line, parser.line],
            history: entry.history.map((old) => ({ password: old.values.get("Password") ?? "", lastUsedDate: wireDate(old.modified) })),
          },
          collector,
        );
      }
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
  if (inBin.length > 0) collector.leave("recycle-bin", [inBin[0] ?? 0, inBin.at(-1) ?? 0], { count: inBin.length }, inBin.length);
  return ok(collector.vault("keepass-xml", encoding, null));
}
