import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SealingKey } from "#electron/crypto/index";
import { asId, type ProfileId } from "#shared/model/ids";
import { RecordCache } from "./cache.ts";

const profileId = asId<ProfileId>("profile-1");
const key = (fill: number): SealingKey => SealingKey.fromBytes(new Uint8Array(32).fill(fill));
const cache = (known = new Map<string, number>(), fill = 1): RecordCache => new RecordCache(profileId, key(fill), known);
const bytes = (text: string): Uint8Array => Buffer.from(text);
const at = "2026-11-24T09:00:00.000Z";

describe("RecordCache", () => {
  it("opens what it sealed, whatever the content", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (content, subject) => {
        const record = cache().seal("setup", subject, content, at, { of: subject });
        const opened = cache().open(record);
        if (!opened.ok) throw new Error(opened.error.detail);
        expect([opened.value.kind, opened.value.subject, opened.value.summary, [...opened.value.content]]).toEqual([
          "setup",
          subject,
          { of: subject },
          [...content],
        ]);
      }),
    );
  });

  it("shows nothing of the subject in its key", () => {
    expect(cache().seal("setup", "463ccf27-6bd9-4b42-8679-b50a0109d32e", bytes(""), at).key).toMatch(/^profile-1\/setup\/[0-9a-f]{32}$/);
  });

  it.each([
    ["swapped with another client's", (records: ReturnType<typeof pair>) => ({ ...records.a, sealed: records.b.sealed })],
    ["put under another client's key", (records: ReturnType<typeof pair>) => ({ ...records.a, key: records.b.key })],
    ["made another kind", (records: ReturnType<typeof pair>) => ({ ...records.a, kind: "items" as const })],
    ["given a newer revision", (records: ReturnType<typeof pair>) => ({ ...records.a, revision: 9 })],
    ["made another schema", (records: ReturnType<typeof pair>) => ({ ...records.a, schema: 1 })],
    ["cut off", (records: ReturnType<typeof pair>) => ({ ...records.a, sealed: records.a.sealed.subarray(0, 30) })],
    ["moved to another profile", (records: ReturnType<typeof pair>) => ({ ...records.a, profileId: asId<ProfileId>("profile-2") })],
  ])("refuses a record that was %s", (_, tamper) => {
    const result = cache().open(tamper(pair()));
    expect(result.ok ? null : result.error.code).toBe("cache.record-refused");
  });

  it("refuses every single flipped bit", () => {
    const record = cache().seal("setup", "a", bytes("A"), at);
    for (let bit = 0; bit < record.sealed.length * 8; bit += 1) {
      const sealed = record.sealed.slice();
      sealed[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(cache().open({ ...record, sealed }).ok).toBe(false);
    }
  });

  it("refuses an older copy that was put back, and a record of another account key", () => {
    const writer = cache();
    const old = writer.seal("setup", "a", bytes("1"), at);
    const fresh = writer.seal("setup", "a", bytes("2"), at);
    const reader = cache(new Map(writer.knownRevisions));
    expect(reader.open(old)).toMatchObject({ ok: false, error: { detail: "older" } });
    expect(reader.open(fresh).ok).toBe(true);
    expect(cache(new Map(), 2).open(fresh).ok).toBe(false);
  });
});

function pair() {
  const writer = cache();
  return { a: writer.seal("setup", "a", bytes("A"), at), b: writer.seal("setup", "b", bytes("B"), at) };
}
