import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences } from "./check-copy.ts";
import { judge, outdated, readAbsent, readExceptions, replay, SETS, type Exception, type Result } from "./run.ts";

const HERE = import.meta.dirname;

/** How many exchanges may be absent. Lower it with absent.json; nothing raises it. */
const MOST_ABSENT = 0;
/** How many exchanges each set has at least, so that a set that was not read cannot pass. */
const AT_LEAST = { transcripts: 1000, "transcripts-more": 540 } as const;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "conformance-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the sandbox against the recordings of the real server", () => {
  it.each(SETS)(
    "answers every recorded exchange of %s as recorded, but for the listed ones",
    // Moments are held to 5 ms: a machine that stalls for longer is tried once more.
    { timeout: 180_000, retry: 1 },
    async (set) => {
      const absent = await readAbsent();
      const exceptions = await readExceptions();
      const results = await replay([join(HERE, set)], [], "ignore", join(folder, `${set}.json`));
      expect(results.length).toBeGreaterThan(AT_LEAST[set]);
      expect(judge(results, absent, exceptions)).toEqual([]);
      expect(outdated(results, absent, exceptions)).toEqual([]);
    },
  );

  it("lists no more absent exchanges than before", async () => {
    expect(await readAbsent()).toHaveLength(MOST_ABSENT);
  });

  it("uses the kit as it was given", () => {
    expect(differences() ?? []).toEqual([]);
  });
});

describe("the judgement of a run", () => {
  const result = { n: 7, file: "00", name: "x", route: "GET /x" } as const;
  const differs: Result = { ...result, result: "differs", differences: [{ path: "claims.amr" }] };
  const exception: Exception = { exchanges: [7], paths: ["claims.amr"], reason: "an artefact of the recording" };

  it("refuses what differs without a named reason", () => {
    expect(judge([differs], [], [])).toHaveLength(1);
    expect(judge([differs], [], [exception])).toEqual([]);
    expect(judge([differs], [], [{ ...exception, exchanges: [8] }])).toHaveLength(1);
  });

  it("refuses an excepted exchange that differs in another place too", () => {
    const more: Result = { ...differs, differences: [...differs.differences!, { path: "response.status", live: 500 }] };
    expect(judge([more], [], [exception])).toHaveLength(1);
  });

  it("refuses what is absent without being listed, and notices what is listed in vain", () => {
    expect(judge([{ ...result, result: "absent" }], [], [])).toHaveLength(1);
    expect(judge([{ ...result, result: "absent" }], [7], [])).toEqual([]);
    expect(outdated([{ ...result, result: "same" }], [7])).toEqual([7]);
    expect(outdated([{ ...result, result: "same" }], [], [exception])).toEqual([7]);
  });

  it("takes no wrong answer of a served route for an absent one", () => {
    expect(judge([differs], [7], [])).toHaveLength(1);
    expect(judge([{ ...differs, differences: [{ path: "response.status", live: 404 }] }], [7], [])).toEqual([]);
  });
});
