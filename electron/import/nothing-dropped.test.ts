import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "#resources/locales/en/import.json" with { type: "json" };
import { importFormats } from "#shared/setup/draft/import-formats";
import type { ImportedVault } from "./imported-vault.ts";
import { readVault } from "./read-vault.ts";

/* Two properties of every importer: no file makes it throw, and no value of an entry vanishes without the entry being named. */

const password = "voorbeeld kluis 7";

/** An entry with a value of its own in every member; what comes of it is judged by these values. */
interface Written {
  readonly content: Uint8Array;
  readonly values: readonly string[];
}
const token = fc.stringMatching(/^[a-z]{3}[A-Z]{3}[0-9]{4}$/u);
const tokens = (count: number): fc.Arbitrary<readonly string[]> => fc.uniqueArray(token, { minLength: count, maxLength: count });

const table = (heads: readonly string[], fixed: Readonly<Record<string, string>> = {}): fc.Arbitrary<Written> =>
  fc.tuple(tokens(heads.length + 1), fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n")).map(([values, delimiter, end]) => {
    const all = [...heads, "Eigen kolom"];
    const cells = all.map((head, index) => fixed[head] ?? values[index] ?? "");
    return {
      content: Buffer.from([all, cells].map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join(end)),
      values: cells.filter((_, index) => fixed[all[index] ?? ""] === undefined),
    };
  });

/** Members of an item, some of them such as no program writes. */
const jsonItem = (
  known: readonly string[],
): fc.Arbitrary<{ readonly item: Readonly<Record<string, unknown>>; readonly values: readonly string[] }> =>
  fc
    .tuple(
      tokens(known.length + 2),
      fc.array(fc.constantFrom("text", "object", "list"), { minLength: known.length + 2, maxLength: known.length + 2 }),
    )
    .map(([values, forms]) => {
      const wrapped = (value: string, form: string | undefined): unknown =>
        form === "object" ? { nieuw: value } : form === "list" ? [value] : value;
      const names = [...known, "toekomst", "later"];
      return { item: Object.fromEntries(names.map((name, index) => [name, wrapped(values[index] ?? "", forms[index])])), values };
    });

const bitwarden: fc.Arbitrary<Written> = fc
  .tuple(jsonItem(["notes", "reprompt", "fields", "passwordHistory"]), jsonItem(["username", "password", "totp", "uris", "uri"]))
  .map(([outer, login]) => ({
    content: Buffer.from(JSON.stringify({ items: [{ ...outer.item, type: 1, name: "Naam", login: login.item }] })),
    values: [...outer.values, ...login.values],
  }));
const onePassword: fc.Arbitrary<Written> = fc
  .tuple(
    jsonItem(["notesPlain", "password", "sections", "passwordHistory"]),
    jsonItem(["url", "urls", "tags"]),
    tokens(6),
    fc.constantFrom("001", "002", "003", "004", "005", "114"),
  )
  .map(([details, overview, values, categoryUuid]) => {
    const [username, secret, other, section, field, odd] = values;
    const item = {
      categoryUuid,
      overview: { ...overview.item, title: "Naam" },
      details: {
        ...details.item,
        loginFields: [
          { designation: "username", value: username },
          { designation: "password", value: secret },
          { name: "ander", value: other },
        ],
        sections: [
          {
            title: section,
            fields: [
              { title: "veld", value: { string: field } },
              { title: "raar", value: { nieuw: { x: odd } } },
            ],
          },
        ],
      },
    };
    return {
      content: zipSync({
        "export.data": strToU8(JSON.stringify({ accounts: [{ vaults: [{ attrs: { name: "Kluis" }, items: [item] }] }] })),
      }),
      values: [...details.values.filter((value) => JSON.stringify(item).includes(value)), ...overview.values, ...values],
    };
  });
const keepass: fc.Arbitrary<Written> = fc
  .tuple(
    tokens(12),
    fc.uniqueArray(
      fc.constantFrom(
        "UserName",
        "Password",
        "URL",
        "Notes",
        "otp",
        "TimeOtp-Secret",
        "TimeOtp-Secret-Hex",
        "TimeOtp-Length",
        "HmacOtp-Secret",
        "TOTP Seed",
        "TOTP Settings",
        "KPEX_PASSKEY_CREDENTIAL_ID",
        "KP2A_URL_1",
        "Eigen veld",
      ),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([values, names]) => {
    const used = names.map((name, index) => [name, values[index] ?? ""] as const);
    const strings = [["Title", "Naam"] as const, ...used].map(
      ([name, value]) => `<String><Key>${name}</Key><Value>${value}</Value></String>`,
    );
    return {
      content: Buffer.from(
        `<?xml version="1.0"?><KeePassFile><Root><Group><Name>K</Name><Entry>${strings.join("")}</Entry></Group></Root></KeePassFile>`,
      ),
      // The secret of a code of KeePass's own is written in another way, and its settings with it.
      values: used.filter(([name]) => !/^(?:TimeOtp|TOTP|otp)/u.test(name)).map(([, value]) => value),
    };
  });

const written: fc.Arbitrary<Written> = fc.oneof(
  table(["url", "username", "password", "totp", "extra", "name", "grouping", "fav"], { fav: "1" }),
  table(["collections", "type", "name", "notes", "fields", "reprompt", "login_uri", "login_username", "login_password", "login_totp"], {
    type: "login",
    reprompt: "0",
  }),
  table(["Title", "Url", "Username", "Password", "OTPAuth", "Favorite", "Archived", "Tags", "Notes"], {
    Favorite: "true",
    Archived: "false",
  }),
  table(["url", "username", "password", "httpRealm", "formActionOrigin", "guid", "timeCreated"], {
    formActionOrigin: "",
    guid: "{1}",
    timeCreated: "1",
  }),
  bitwarden,
  onePassword,
  keepass,
);

/** What is said of an entry names it, and the member where a part of it stays behind. */
const named = (vault: ImportedVault): number =>
  vault.problems.filter(({ message }) => message.key === "import.problem.member" && message.parameters?.["name"] === "Naam").length;

describe("every importer", () => {
  it("drops nothing without a word", async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ content, values }) => {
        const read = await readVault(content, "file", null, { password });
        if (!read.ok) throw new Error(read.error.code);
        const vault = read.value;
        expect(vault.rows).toBe(vault.items.length + vault.empty + vault.leftOut);
        const items = JSON.stringify(vault.items);
        const lost = values.filter((value) => !items.includes(value));
        expect(named(vault), lost.join(" ")).toBeGreaterThanOrEqual(lost.length);
      }),
      { numRuns: 400 },
    );
  });

  const samples = [
    "lastpass.csv",
    "bitwarden.csv",
    "bitwarden.json",
    "1password.csv",
    "1password.1pux",
    "keepass.xml",
    "chrome.csv",
    "firefox.csv",
  ];
  it.each(samples)("survives what an interrupted copy or a hostile hand makes of %s", async (name) => {
    const whole = readFileSync(join(import.meta.dirname, "../../resources/samples", name));
    const change = fc.record({
      at: fc.nat(whole.length),
      length: fc.nat(40),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 12 }),
        fc.constantFrom(...['"', "\n", ",,,,", "\0", "]]>", "&", "{REF:P@I:", "\u200b", "😀"].map((text) => Buffer.from(text))),
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.option(fc.constantFrom(...importFormats)),
        async (changes, format) => {
          let bytes: Buffer = whole;
          for (const { at, length, put } of changes) bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)]);
          const read = await readVault(bytes, name, format, { password });
          if (!read.ok) {
            expect(read.error.code).toMatch(/^import\./u);
            return;
          }
          expect(read.value.rows).toBe(read.value.items.length + read.value.empty + read.value.leftOut);
          for (const { message } of read.value.problems) {
            const text = (en.problem as Readonly<Record<string, string>>)[message.key.replace("import.problem.", "")];
            // Every text has what its braces ask for.
            for (const [, parameter = ""] of text?.matchAll(/\{(\w+)\}/gu) ?? [])
              expect(Object.keys(message.parameters ?? {})).toContain(parameter);
            expect(text).toBeDefined();
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
