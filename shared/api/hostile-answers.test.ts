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
