import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import type { Archive } from "../archive.ts";
import { csvTable, headsIn } from "../csv-table.ts";
import { largestFile } from "../disk.ts";
import { fileText, type FileText } from "../file-text.ts";
import { problem } from "../imported-vault.ts";
import type { Source } from "../source.ts";
import { tableForm } from "../table-source.ts";

const isYes = (value: string): boolean => /^(?:true|yes|1|y)$/iu.test(value.trim());
/** Only says that there is a code. */
const flag = /^(?:true|false|yes|no|0|1)$/iu;

const table = tableForm("it-glue", {
  signs: [
    ["organization", "password_category"],
    ["organization", "password_folder", "password"],
  ],
  columns: {
    id: "ignore",
    organization: "client",
    name: "name",
    username: "username",
    password: "password",
    otp_secret: "totp",
    one_time_password: (entry, value, label) => {
      if (!flag.test(value.trim())) entry.put("totp", value, label);
    },
    password_category: "level",
    password_folder: "folder",
    resource_type: "field",
    resource_id: "field",
    resource_name: "field",
    archived: (entry, value) => {
      if (isYes(value)) entry.archived();
    },
    url: "uri",
    notes: "notes",
  },
  kind(row, entry) {
    // Exports of before 2023 say that there is a code, and not its key.
    if (isYes(row.get("one_time_password")) && !entry.has("totp")) entry.codeStays();
    return undefined;
  },
});

const passwords = (archive: Archive): Result<FileText> | null => {
  const entry = archive.find("passwords.csv");
  const content = entry === null ? null : archive.read(entry, largestFile);
  if (content === null) return null;
  return content.ok ? fileText(content.value) : content;
};

/** IT Glue, CSV or the archive of an account (import-formats.md §4.2). The organization is a client, never a folder. */
export const itGlue: Source = {
  format: "it-glue",
  table,
  archive: {
    fits(archive) {
      const text = passwords(archive);
      return text?.ok === true && [...headsIn(text.value.text.slice(0, 65_536))].some((heads) => table.fits(heads) !== null);
    },
    async read(archive) {
      const text = passwords(archive);
      if (text === null) return err(appError("import.format-unknown"));
      if (!text.ok) return text;
      const read = await csvTable(text.value, (heads) => table.fits(heads) !== null);
      if (!read.ok) return read;
      const vault = table.read(read.value);
      if (!vault.ok) return vault;
      const others = archive.entries
        .map(({ name }) => name)
        .filter((name) => /\.csv$/iu.test(name) && !/(?:^|\/)passwords\.csv$/iu.test(name));
      const said = problem("file-parts", [0, 0], "info", { parts: others.slice(0, 8).join(", ").slice(0, 200) });
      return ok(others.length === 0 ? vault.value : { ...vault.value, problems: [...vault.value.problems, said] });
    },
  },
};
