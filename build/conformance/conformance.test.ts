import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences } from "./check-copy.ts";
import { judge, outdated, replay } from "./run.ts";

const HERE = import.meta.dirname;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "conformance-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(join(HERE, file), "utf8")) as T;

describe("the sandbox against the recordings of the real server", () => {
  it("answers every recorded exchange as recorded, but for the listed ones", async () => {
    const { absent } = await readJson<{ absent: number[] }>("absent.json");
    const { exceptions } = await readJson<{ exceptions: Record<string, string> }>("exceptions.json");
    const results = await replay([join(HERE, "transcripts")], [], "ignore", join(folder, "report.json"));
    expect(results.length).toBeGreaterThan(1000);
    // A page of events ends at a moment of the clock, so on a busy machine a page may be cut elsewhere: what is wrong must be wrong twice.
    const first = judge(results, absent, exceptions);
    const wrong =
      first.length === 0
        ? first
        : judge(await replay([join(HERE, "transcripts")], [], "ignore", join(folder, "again.json")), absent, exceptions).filter((each) =>
            first.includes(each),
          );
    expect(wrong).toEqual([]);
    expect(outdated(results, absent)).toEqual([]);
  }, 180_000);

  it("uses the kit as it was given", () => {
    expect(differences() ?? []).toEqual([]);
  });
});

describe("the judgement of a run", () => {
  const result = { n: 7, file: "00", name: "x", route: "GET /x" } as const;

  it("refuses what differs without a named reason", () => {
    expect(judge([{ ...result, result: "differs" }], [7], {})).toHaveLength(1);
    expect(judge([{ ...result, result: "differs" }], [], { 7: "an artefact of the recording" })).toEqual([]);
  });

  it("refuses what is absent without being listed, and notices what is listed in vain", () => {
    expect(judge([{ ...result, result: "absent" }], [], {})).toHaveLength(1);
    expect(judge([{ ...result, result: "absent" }], [7], {})).toEqual([]);
    expect(outdated([{ ...result, result: "same" }], [7])).toEqual([7]);
  });
});
