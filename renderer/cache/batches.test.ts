import { expect, test } from "vitest";
import type { SealedRecord } from "#shared/bridge/index";
import { asId } from "#shared/model/ids";
import { batchesOf } from "./batches.ts";

const record = (key: string, kind: SealedRecord["kind"], size: number): SealedRecord => ({
  key,
  profileId: asId("profile"),
  kind,
  schema: 1,
  revision: 1,
  writtenAt: "2026-11-24T08:00:00Z",
  sealed: new Uint8Array(size),
});

test("local choices go first and every record travels once", () => {
  const records = [record("a", "items", 1), record("b", "setup", 1), record("c", "local", 1)];
  expect(batchesOf(records, { records: 2, bytes: 100 }).map((batch) => batch.map((each) => each.key))).toEqual([["c", "b"], ["a"]]);
});
test("a batch holds no more bytes than allowed, and a larger record travels alone", () => {
  const records = [record("a", "setup", 60), record("b", "setup", 60), record("c", "setup", 500)];
  expect(batchesOf(records, { records: 10, bytes: 100 }).map((batch) => batch.map((each) => each.key))).toEqual([["a"], ["b"], ["c"]]);
  expect(batchesOf([])).toEqual([]);
});
