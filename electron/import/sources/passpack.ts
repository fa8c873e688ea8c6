import type { Entry } from "../entry.ts";
import { safeJson } from "../safe-json.ts";
import { tableSource } from "../table-source.ts";

/** Passpack, CSV (import-formats.md §4.27). Tags and further fields are JSON in a cell, each of them JSON as text again. */
export const passpack = tableSource("passpack", {
  signs: [["entry name", "user id", "shared notes", "extra fields"]],
  columns: {
    "entry name": "name",
    url: "uri",
    "user id": "username",
    password: "password",
    notes: "notes",
    "shared notes": "notes",
    tags: (entry, value, label) => {
      for (const each of inner(entry, value, label, "tags")) {
        const tag = each["tag"];
        if (typeof tag === "string") entry.put("level", tag, label);
        else entry.text(label, JSON.stringify(each));
      }
    },
    "extra fields": (entry, value, label) => {
      for (const each of inner(entry, value, label, "extraFields")) {
        const { name, data, ...rest } = each;
        if (typeof data === "string") entry.field(typeof name === "string" && name !== "" ? name : label, data);
        else entry.text(label, JSON.stringify({ name, data, ...rest }));
      }
    },
    email: "email",
  },
});

/** The objects of a list that stands as text in a member; what is of another form is kept as text. */
function inner(entry: Entry, value: string, label: string, member: string): readonly Readonly<Record<string, unknown>>[] {
  const outer = safeJson(value);
  const list =
    outer.ok && typeof outer.value === "object" && outer.value !== null ? (outer.value as Record<string, unknown>)[member] : null;
  if (!Array.isArray(list)) {
    entry.field(label, value);
    return [];
  }
  return list.flatMap((each: unknown) => {
    const parsed = typeof each === "string" ? safeJson(each) : null;
    const object = parsed === null ? each : parsed.ok ? parsed.value : null;
    if (typeof object === "object" && object !== null && !Array.isArray(object)) return [object as Readonly<Record<string, unknown>>];
    entry.field(label, typeof each === "string" ? each : JSON.stringify(each));
    return [];
  });
}
