import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/* build/decisions/security-checks.md names tests; a test that was renamed or taken out is noticed here. */
const root = join(import.meta.dirname, "../..");
const text = readFileSync(join(root, "build/decisions/security-checks.md"), "utf8");
const rows = [...text.matchAll(/^\| ([A-Z]-\d\d) \| ([^|]+) \| ([^|]+) \| (.+) \|$/gm)].map(([, id, , state, where]) => ({
  id: id ?? "",
  state: state ?? "",
  where: where ?? "",
}));
const sections: Readonly<Record<string, number>> = { T: 6, E: 20, K: 14, P: 11, M: 12, N: 10, D: 10, A: 14, S: 5, I: 9, C: 7, U: 3 };

it("every check stands there once, with a state", () => {
  const wanted = Object.entries(sections).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}-${String(index + 1).padStart(2, "0")}`),
  );
  expect(rows.map(({ id }) => id)).toEqual(wanted);
  expect(rows).toHaveLength(121);
  for (const state of ["shown", "part", "later", "open"])
    expect(text).toContain(`**${state}** (${String(rows.filter((row) => row.state === state).length)})`);
  expect(rows.filter(({ state }) => !["shown", "part", "later", "open"].includes(state))).toEqual([]);
});

it("what is shown, in part or whole, names tests; every test and file that is named is there", () => {
  for (const { id, state, where } of rows) {
    // A file in backticks, and after it the names of its tests.
    const files = [...where.matchAll(/`([^`]+)`((?: "[^"]+",?)*)/g)].map(([, file, names]) => ({
      file: file ?? "",
      names: [...(names ?? "").matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? ""),
    }));
    if (state === "shown" || state === "part") expect(files.length, id).toBeGreaterThan(0);
    if (state === "shown")
      expect(
        files.every(({ names }) => names.length > 0),
        id,
      ).toBe(true);
    for (const { file, names } of files) {
      expect(existsSync(join(root, file)), `${id}: ${file}`).toBe(true);
      const source = readFileSync(join(root, file), "utf8");
      for (const name of names) expect(source.includes(`"${name}"`), `${id}: ${file} "${name}"`).toBe(true);
    }
    expect((where.match(/"/g) ?? []).length, `${id}: a name without its file`).toBe(
      2 * files.reduce((sum, { names }) => sum + names.length, 0),
    );
  }
});
