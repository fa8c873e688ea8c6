import fc from "fast-check";
import { z } from "zod";
import { expect, test } from "vitest";
import { readTranscripts } from "#build/test/transcripts";
import * as api from "./index.ts";

/* Answers of a server that wants to hurt: recorded ones with something else put somewhere, and any JSON at all. Each is read or refused. */
const schemas = Object.values(api)
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType);
const bodies = readTranscripts()
  .flatMap(({ response }) => (response.body !== null && typeof response.body === "object" ? [JSON.stringify(response.body)] : []))
  .filter((text) => text.length < 20_000);
const polluting = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
const junk: readonly string[] = [
  "null",
  "true",
  "-1",
  "1e308",
  "[]",
  "{}",
  "[[]]",
  '""',
  '"\\u0000"',
  '"\\ud800"',
  `"${"x".repeat(5_000)}"`,
  polluting,
  `[${polluting}]`,
  `${"[".repeat(60)}${"]".repeat(60)}`,
  '{"data":null}',
  '{"data":{"length":1}}',
  '"constructor"',
  '"__proto__"',
];

/** Puts `text` in place of one value, or of one name, of a JSON text. */
function spoil(body: string, where: number, text: string): string {
  const values = [...body.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null/g)];
  const found = values[where % values.length];
  if (found === undefined) return text;
  const isName = body[found.index + found[0].length] === ":";
  return body.slice(0, found.index) + (isName ? '"__proto__"' : text) + body.slice(found.index + found[0].length);
}
function harmless(text: string): void {
  for (const [name, schema] of schemas) {
    const read = schema.safeParse(JSON.parse(text));
    if (read.success) JSON.stringify(read.data);
    else expect(read.error.issues.length, name).toBeGreaterThan(0);
  }
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(([] as unknown as Record<string, unknown>)["polluted"]).toBeUndefined();
}

test("there is something to attack", () => {
  expect([schemas.length > 40, bodies.length > 200]).toEqual([true, true]);
});

test("a recorded answer with one thing changed", () => {
  fc.assert(
    fc.property(fc.constantFrom(...bodies), fc.nat(100_000), fc.constantFrom(...junk), (body, where, text) => {
      harmless(spoil(body, where, text));
    }),
    { numRuns: 600 },
  );
}, 120_000);

test("any JSON at all", () => {
  fc.assert(fc.property(fc.json({ maxDepth: 5 }), harmless), { numRuns: 600 });
  for (const text of junk) harmless(text);
}, 120_000);

test("what is no date is not known where nothing hangs on it, and refused elsewhere: whoever writes one out would fail", () => {
  const odd = ["", "soon", "2026-13-45", "+275760-09-13T00:00:00.000Z", "-271821-04-20T00:00:00Z", 5, {}, "x".repeat(41)];
  for (const text of odd) {
    expect(api.common.optionalDate.parse(text), String(text)).toBeNull();
    expect(api.common.date.safeParse(text).success, String(text)).toBe(false);
  }
  for (const text of ["2026-11-29T10:00:00.1234567Z", "2026-11-29T10:00:00", "0001-01-01T00:00:00", "9999-12-31T23:59:59.9999999"]) {
    expect(api.common.date.parse(text)).toBe(text);
    expect(api.common.optionalDate.parse(text)).toBe(text);
    for (const away of [-366, 366]) expect(() => new Date(Date.parse(text) + away * 86_400_000).toISOString()).not.toThrow();
  }
});

test("what an answer calls its members changes nothing that it does not name", () => {
  const row = JSON.parse(
    '{"id":"a1","name":"x","enabled":true,"permissions":{"__proto__":{"manageUsers":true},"manageGroups":true}}',
  ) as unknown;
  const read = api.account.profileOrganization.parse(row);
  expect(Object.entries(read.permissions ?? {}).map(([name]) => name)).not.toContain("manageUsers");
  expect((read.permissions as Record<string, unknown>)["manageUsers"]).toBeUndefined();
  const camel = api.identity.tokenAnswer.safeParse(
    JSON.parse('{"access_token":"t","expires_in":1,"__proto__":{"ForcePasswordReset":true},"UserDecryptionOptions":{"__proto__":{"x":1}}}'),
  );
  expect(camel.success && camel.data.forcePasswordReset).toBe(false);
});
