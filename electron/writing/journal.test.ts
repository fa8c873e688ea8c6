import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { randomBytes, SealingKey } from "#electron/crypto/index";
import { asId, clientIdOf, type OrganizationId, type ProfileId, type RunId } from "#shared/model/ids";
import { Journal, type JournalRecord } from "./journal.ts";
import { openJournalFile } from "./journal-file.ts";

const key = SealingKey.fromBytes(randomBytes(32));
const runId = asId<RunId>("draft-1");
let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-journal-"));
  path = join(folder, "journal");
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
async function written(...texts: readonly string[]): Promise<{ readonly content: Buffer; readonly ends: readonly number[] }> {
  const opened = await openJournalFile(path, key, "p");
  if (!opened.ok) throw new Error(opened.error.code);
  const ends: number[] = [0];
  for (const each of texts) {
    await opened.value.file.append(new TextEncoder().encode(each));
    ends.push((await readFile(path)).length);
  }
  await opened.value.file.close();
  return { content: await readFile(path), ends };
}
async function read(content: Uint8Array): Promise<readonly string[] | string> {
  await writeFile(path, content);
  const opened = await openJournalFile(path, key, "p");
  if (!opened.ok) return opened.error.code;
  await opened.value.file.close();
  return opened.value.records.map(text);
}

describe("the journal's file", () => {
  it("keeps exactly the whole records, wherever it is cut", async () => {
    const texts = ["one", "two is longer", "three"];
    const { content, ends } = await written(...texts);
    for (let length = 0; length <= content.length; length += 1) {
      const whole = ends.filter((end) => end <= length).length - 1;
      expect(await read(content.subarray(0, length)), `cut at ${length}`).toEqual(texts.slice(0, whole));
      // What was torn is gone from the disk, and what comes next can be read again.
      expect((await readFile(path)).length).toBe(ends[whole]);
    }
  });

  it("goes on after a torn record", async () => {
    const { content } = await written("one", "two");
    await writeFile(path, content.subarray(0, content.length - 3));
    await written("again");
    expect(await read(await readFile(path))).toEqual(["one", "again"]);
  });

  it("takes a tail of zeros for unwritten", async () => {
    const { content } = await written("one");
    expect(await read(Buffer.concat([content, Buffer.alloc(500)]))).toEqual(["one"]);
  });

  it("notices every flipped bit before the last record", async () => {
    const { content, ends } = await written("one", "two", "three");
    for (let at = 0; at < (ends[2] ?? 0); at += 1) {
      const flipped = Buffer.from(content);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      expect(await read(flipped), `byte ${at}`).toBe("apply.journal-damaged");
    }
  });

  it("notices a record that was taken out, swapped or put twice", async () => {
    const { content, ends } = await written("one", "two", "three");
    const part = (index: number): Buffer => content.subarray(ends[index] ?? 0, ends[index + 1] ?? 0);
    for (const order of [
      [0, 2],
      [1, 0, 2],
      [0, 0, 1],
    ])
      expect(await read(Buffer.concat(order.map(part))), String(order)).toBe("apply.journal-damaged");
  });

  it("does not open for another profile", async () => {
    await written("one", "two");
    expect(await openJournalFile(path, key, "other")).toMatchObject({ ok: false, error: { code: "apply.journal-damaged" } });
  });

  it("holds nothing readable", async () => {
    const { content } = await written("geheim woord");
    expect(content.includes("geheim")).toBe(false);
  });

  it("numbers what is appended at the same time one after the other", async () => {
    const opened = await openJournalFile(path, key, "p");
    if (!opened.ok) throw new Error(opened.error.code);
    const { file } = opened.value;
    expect(await Promise.all(["a", "b", "c"].map((each) => file.append(new TextEncoder().encode(each))))).toEqual([0, 1, 2]);
    await file.close();
    expect(await read(await readFile(path))).toEqual(["a", "b", "c"]);
  });
});

const profileId = asId<ProfileId>("p");
describe("the journal", () => {
  const base = {
    at: "2026-11-24T08:00:00Z",
    who: "sanne@msp.example",
    clientId: asId<OrganizationId>("c"),
    clientName: "Hoogland",
    runId,
    changeId: "group.create:IT",
    sentence: { key: "changes.group-create.sentence" },
  };
  const intent: JournalRecord = {
    ...base,
    kind: "intent",
    call: { method: "POST", path: "/organizations/c/groups", status: null },
    marks: [],
    keys: null,
  };
  const result = (outcome: "done" | "refused" | "reconciled" | "unknown"): JournalRecord => ({
    ...base,
    kind: "result",
    outcome,
    error: null,
    calls: [],
  });
  async function journal(...records: readonly JournalRecord[]): Promise<Journal> {
    const opened = await Journal.open(path, key, profileId);
    if (!opened.ok) throw new Error(opened.error.code);
    for (const record of records) await opened.value.append(record);
    return opened.value;
  }

  it("knows what nobody knows the outcome of, also after it was opened again", async () => {
    const first = await journal(intent);
    expect([first.isOpen(runId, base.changeId), first.isDone(runId, base.changeId)]).toEqual([true, false]);
    await first.close();
    const second = await journal();
    expect(second.records).toEqual([intent]);
    expect(second.isOpen(runId, base.changeId)).toBe(true);
    expect(second.views(null, 10)).toMatchObject([{ outcome: "unknown", calls: [{ method: "POST" }] }]);
    await second.append(result("reconciled"));
    expect([second.isOpen(runId, base.changeId), second.isDone(runId, base.changeId)]).toEqual([false, true]);
    expect(second.views(clientIdOf(second.profileId, asId<OrganizationId>("c")), 10).map((view) => view.outcome)).toEqual(["reconciled"]);
    expect(second.views(clientIdOf(second.profileId, asId<OrganizationId>("other")), 10)).toEqual([]);
    expect(second.views(clientIdOf(asId<ProfileId>("q"), asId<OrganizationId>("c")), 10), "F1: the same id on another server").toEqual([]);
    await second.close();
  });

  it("puts a damaged file aside, begins anew and says so until somebody reviewed", async () => {
    await (await journal(intent, result("done"))).close();
    const content = await readFile(path);
    content[20] = (content[20] ?? 0) ^ 1;
    await writeFile(path, content);
    const anew = await journal();
    expect([anew.records, anew.damage?.code]).toEqual([[], "apply.journal-damaged"]);
    anew.reviewed();
    expect(anew.damage).toBeNull();
    await anew.close();
    const aside = (await readdir(folder)).filter((name) => name.includes("damaged"));
    expect(await readFile(join(folder, aside[0] ?? ""))).toEqual(content);
  });

  it("takes a refused change for neither open nor done", async () => {
    const opened = await journal(intent, result("refused"));
    expect([opened.isOpen(runId, base.changeId), opened.isDone(runId, base.changeId)]).toEqual([false, false]);
    await opened.close();
  });
});
