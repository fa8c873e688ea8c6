import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/* The table of what the official consoles do names tests and journeys: they are there, and its counts are those of its rows. */

const root = join(import.meta.dirname, "..");
const text = readFileSync(join(import.meta.dirname, "parity.md"), "utf8");
const rows = [...text.matchAll(/^\| ([ABC])-(\d+) \| (.+?) \| (\S+) \| (.*) \|$/gmu)].map(
  ([, section = "", number = "", , state = "", by = ""]) => ({
    id: `${section}-${number}`,
    section,
    state,
    by,
  }),
);
const journeys = new Set(
  readdirSync(join(root, "build/test/journeys"))
    .filter((name) => name.endsWith(".journey.ts"))
    .map((name) => /^ {2}name: "(.+)",$/mu.exec(readFileSync(join(root, "build/test/journeys", name), "utf8"))?.[1]),
);

it("every row has an id of its own and one of the four states", () => {
  expect(rows.length).toBe(293);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.filter(({ state }) => !["have", "partly", "missing", "refused"].includes(state))).toEqual([]);
});
it("what a row names is there", () => {
  const gone = rows.flatMap(({ id, by }) => [
    ...[...by.matchAll(/`([^`]+\.ts)`/gu)].flatMap(([, path = ""]) => (existsSync(join(root, path)) ? [] : [`${id}: ${path}`])),
    ...[...by.matchAll(/journeys? ((?:`[a-z-]+`(?:, | and )?)+)/gu)]
      .flatMap(([, names = ""]) => [...names.matchAll(/`([a-z-]+)`/gu)].map(([, name = ""]) => name))
      .flatMap((name) => (journeys.has(name) ? [] : [`${id}: journey ${name}`])),
  ]);
  expect(gone).toEqual([]);
});
it("what is had is shown by a test or a journey, by its name", () => {
  expect(
    rows
      .filter(({ state, by }) => state === "have" && !/`[^`]+\.test\.ts`|journeys? `[a-z-]+`/u.test(by))
      .map(({ id, by }) => `${id}: ${by}`),
  ).toEqual([]);
});
it("its counts are those of its rows", () => {
  for (const section of ["A", "B", "C"]) {
    const own = rows.filter((row) => row.section === section);
    const count = (state: string): number => own.filter((row) => row.state === state).length;
    expect(text).toMatch(
      new RegExp(
        `^\\| ${section} .+ \\| ${String(own.length)} \\| ${String(count("have"))} \\| ${String(count("partly"))} \\| ${String(count("missing"))} \\| ${String(count("refused"))} \\|$`,
        "mu",
      ),
    );
  }
});
