import { ok } from "#shared/util/result";
import { Entry, type Part } from "../entry.ts";
import { Collector, ItemType, type ImportedItem } from "../imported-vault.ts";
import type { Source } from "../source.ts";

const sections = ["Websites", "Applications", "Other Accounts", "Notes"];
const firsts = ["Website name", "Application", "Account name", "Name"];
const labels: Readonly<Record<string, Part>> = {
  "Website name": "name",
  Application: "name",
  "Account name": "name",
  Name: "name",
  "Website URL": "uri",
  "Login name": "field",
  Login: "username",
  Password: "password",
  Comment: "notes",
  Text: "notes",
};

/** Kaspersky Password Manager, text: sections of entries that end with `---` (import-formats.md §4.31). */
export const kaspersky: Source = {
  format: "kaspersky",
  text: {
    fits: (start) =>
      /^\s*(?:Websites|Applications|Other Accounts|Notes)\s*\r?\n/u.test(start) &&
      /(?:^|\n)(?:Website name|Application|Account name|Name): /u.test(start) &&
      /(?:^|\n)---\s*(?:\r?\n|$)/u.test(start),
    read(text, { encoding }) {
      const collector = new Collector();
      const lines = text.split(/\r\n|\n|\r/u);
      let open: { readonly from: number; readonly lines: string[] } | null = null;
      const close = (to: number): void => {
        if (open === null) return;
        const block = open.lines;
        while (block.at(-1)?.trim() === "" || block.at(-1)?.trim() === "---") block.pop();
        if (block.length > 0) collector.add(readBlock(block, [open.from, Math.max(open.from, to)], collector));
        open = null;
      };
      let afterEnd = true;
      for (const [index, line] of lines.entries()) {
        const label = /^([^:]+): ?/u.exec(line)?.[1] ?? "";
        // A note may hold three dashes: only a label that an entry begins with, or a section, ends it.
        if (afterEnd && (firsts.includes(label) || sections.includes(line.trim()))) {
          close(index);
          if (firsts.includes(label)) open = { from: index + 1, lines: [line] };
          afterEnd = !firsts.includes(label);
          continue;
        }
        if (line.trim() === "---") afterEnd = true;
        else if (line.trim() !== "" && open !== null && afterEnd) afterEnd = false;
        (open as { lines: string[] } | null)?.lines.push(line);
      }
      close(lines.length);
      return ok(collector.vault("kaspersky", encoding, null));
    },
  },
};

function readBlock(block: readonly string[], lines: readonly [number, number], collector: Collector): ImportedItem {
  const entry = new Entry(collector, lines);
  const isNote = /^Name:/u.test(block[0] ?? "");
  let current: { readonly label: string; value: string } | null = null;
  let loginName = "";
  const done = (): void => {
    if (current === null) return;
    const part = labels[current.label] ?? "field";
    if (current.label === "Login name") loginName = current.value.trim();
    else entry.put(part, current.value, current.label);
  };
  for (const line of block) {
    const found = /^([^:]+): ?(.*)$/u.exec(line);
    const label = found?.[1] ?? "";
    const isLong = current !== null && labels[current.label] === "notes";
    // What follows a comment or a text belongs to it, whatever it looks like.
    if (isLong) {
      if (current !== null) current.value += `\n${line}`;
      continue;
    }
    if (found === null || !Object.hasOwn(labels, label)) {
      entry.field(label || "Text", found?.[2] ?? line);
      continue;
    }
    done();
    current = { label, value: found[2] ?? "" };
  }
  done();
  entry.rename((name) => (loginName === "" ? name : name === "" ? loginName : `${name}: ${loginName}`));
  return entry.item(isNote && !entry.has("password") ? ItemType.note : undefined);
}
