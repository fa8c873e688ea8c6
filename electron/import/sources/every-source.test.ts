import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceFiles, type SourceFile } from "#build/test/import/source-files";
import en from "#resources/locales/en/import.json" with { type: "json" };
import { importFormats } from "#shared/setup/draft/import-formats";
import { detect } from "../detect.ts";
import type { ImportedVault } from "../imported-vault.ts";
import { readVault } from "../read-vault.ts";
import { sources } from "./index.ts";

/* What holds for every source: it is recognised as itself and as no other; nothing is dropped without a word; one odd member costs itself. */

/** Values that are unlike each other and like nothing that a program writes. */
function tokens(seed: number): { readonly token: () => string; readonly given: string[] } {
  const given: string[] = [];
  return {
    given,
    token() {
      const value = `v${(seed * 1000 + given.length).toString(36).replaceAll(/\d/gu, (digit) => String.fromCharCode(103 + Number(digit)))}Q${String(1000 + given.length)}`;
      given.push(value);
      return value;
    },
  };
}
const titleOf = ({ format, form }: SourceFile): string => `${format} (${form})`;
const cases = sourceFiles.map((file) => [titleOf(file), file] as const);
/** Generated and changed files of each source: three hundred of each, over all its forms. */
const shareOf = (file: SourceFile, runs: number): number =>
  Math.ceil(runs / sourceFiles.filter(({ format }) => format === file.format).length);

/** What each problem's text asks for. */
const asked = new Map(
  Object.entries(en.problem).map(([code, text]) => [
    `import.problem.${code}`,
    [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name),
  ]),
);
function sumHolds(vault: ImportedVault): void {
  if (vault.rows !== vault.items.length + vault.empty + vault.leftOut) throw new Error("the sum does not hold");
  for (const { message } of vault.problems) {
    const names = asked.get(message.key);
    if (names === undefined) throw new Error(`no text for ${message.key}`);
    for (const name of names) if (!Object.hasOwn(message.parameters ?? {}, name)) throw new Error(`${message.key} lacks ${name}`);
  }
}
/** Values that neither came in nor are named. */
function lostOf(vault: ImportedVault, values: readonly string[]): readonly string[] {
  const [items, problems] = [JSON.stringify(vault.items).toLowerCase(), JSON.stringify(vault.problems)];
  return values.filter((value) => !items.includes(value.toLowerCase()) && !problems.includes(value));
}

describe("every source", () => {
  it("stands in the list of formats, and is tried here", () => {
    expect(sources.map(({ format }) => format).sort()).toEqual(importFormats.filter((format) => format !== "table").sort());
    const tried = new Set<string>(sourceFiles.map(({ format }) => format));
    expect(sources.map(({ format }) => format).filter((format) => !tried.has(format))).toEqual(["keepass-kdbx", "edge-csv"]);
  });

  it.each(cases)("%s is recognised, and taken by no other source", (_, file) => {
    const bytes = file.make(tokens(1).token);
    expect(detect(bytes, "export.bin").format).toBe(file.format);
  });

  it.each(cases)("%s: every value comes in, or is named", async (_, file) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(9999), fc.boolean(), async (seed, byHand) => {
        const { token, given } = tokens(seed);
        const content = file.make(token);
        const read = await readVault(content, "f", byHand ? file.format : null);
        if (!read.ok) throw new Error(`${read.error.code} ${read.error.detail ?? ""}`);
        sumHolds(read.value);
        expect(lostOf(read.value, given)).toEqual([]);
      }),
      { numRuns: shareOf(file, 60), seed: 9 },
    );
  });

  const odd = fc.constantFrom<unknown>(null, 7, true, "", [], {}, ["x", 1], { x: { y: "z" } }, [[]], [null], "x".repeat(50));
  it.each(cases.filter(([, file]) => file.entry !== undefined))("%s: one odd member costs that member", async (_, file) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(9999), fc.nat(60), odd, async (seed, which, value) => {
        const { token } = tokens(seed);
        const entry = structuredClone(file.entry?.(token) ?? {}) as Record<string, unknown>;
        const name = Object.keys(entry)[which % Object.keys(entry).length] ?? "";
        const kept =
          JSON.stringify(Object.fromEntries(Object.entries(entry).filter(([each]) => each !== name))).match(/v[a-z]+Q\d{4}/gu) ?? [];
        entry[name] = value;
        const read = await readVault(Buffer.from(JSON.stringify(file.wrap?.(entry))), "f", file.format);
        const isTelling = file.telling?.includes(name) === true;
        if (!read.ok) {
          expect([isTelling, read.error.code]).toEqual([true, expect.stringMatching(/^import\./u)]);
          return;
        }
        sumHolds(read.value);
        if (isTelling && read.value.items.length === 0) return;
        expect(lostOf(read.value, kept), name).toEqual([]);
      }),
      { numRuns: shareOf(file, 120), seed: 9 },
    );
  });

  it.each(cases)("%s: survives what an interrupted copy or a hostile hand makes of it", async (_, file) => {
    const whole = Buffer.from(file.make(tokens(3).token));
    const change = fc.record({
      at: fc.nat(whole.length),
      length: fc.nat(40),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 8 }),
        fc.constantFrom(...['"', "\n", ",,,,", "\0", "]]>", "&", "<a>", "{", "[null]", "😀"].map((each) => Buffer.from(each))),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.boolean(), async (changes, byHand) => {
        let bytes: Buffer = whole;
        for (const { at, length, put } of changes) bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)]);
        const read = await readVault(bytes, "f", byHand ? file.format : null, { password: null });
        if (read.ok) sumHolds(read.value);
        else expect(read.error.code).toMatch(/^import\./u);
      }),
      { numRuns: shareOf(file, 240), seed: 9 },
    );
  });
});
