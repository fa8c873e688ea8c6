import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonProblem, JsonReader } from "./json-reader.ts";
import { enumerationOrNull, flag, guid, integer, listOf, model, text, where } from "./model.ts";
import { encrypted, isStrictEmail, maxLength, required } from "./rules.ts";

const INVITE = "Bit.Api.AdminConsole.Models.Request.Providers.ProviderUserInviteRequestModel";
const invite = model(INVITE, { emails: listOf(text), type: where(enumerationOrNull("Some.Enum"), required) });

function problem(
  body: string,
  shape = invite as { read: (reader: JsonReader, path: string, type: string) => unknown; type: string },
): string {
  try {
    const reader = new JsonReader(body);
    shape.read(reader, "$", shape.type);
    reader.end();
    return "fine";
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    return `${error.path}: ${error.message}`;
  }
}

describe("reading a request body", () => {
  it.each([
    [
      '{"emails": ["a@b.example"',
      "$.emails[1]: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed. Path: $.emails[1] | LineNumber: 0 | BytePositionInLine: 25.",
    ],
    ["hello", "$: 'h' is an invalid start of a value. Path: $ | LineNumber: 0 | BytePositionInLine: 0."],
    ["[]", `$: The JSON value could not be converted to ${INVITE}. Path: $ | LineNumber: 0 | BytePositionInLine: 1.`],
    [
      '{"emails": 5}',
      "$.emails: The JSON value could not be converted to System.Collections.Generic.IEnumerable`1[System.String]. Path: $.emails | LineNumber: 0 | BytePositionInLine: 12.",
    ],
    [
      '{"type": 1.5}',
      "$.type: The JSON value could not be converted to System.Nullable`1[Some.Enum]. Path: $.type | LineNumber: 0 | BytePositionInLine: 12.",
    ],
    [
      '{"type": 1,}',
      "$: The JSON object contains a trailing comma at the end which is not supported in this mode. Change the reader options. Path: $ | LineNumber: 0 | BytePositionInLine: 11.",
    ],
    [
      '{"type": 1} 2',
      "$: '2' is invalid after a single JSON value. Expected end of data. Path: $ | LineNumber: 0 | BytePositionInLine: 12.",
    ],
  ])("refuses %s where the real server does", (body, wanted) => {
    expect(problem(body)).toBe(wanted);
  });

  it("takes member names in any letter case and the last of duplicates, and ignores unknown ones", () => {
    const reader = new JsonReader('{"EMAILS": ["a"], "Type": 1, "type": 2, "more": {"x": [1, {}]}}');
    expect(invite.read(reader, "$", invite.type)).toEqual({ emails: ["a"], type: 2 });
  });

  it("counts lines and bytes, not characters", () => {
    expect(problem('{\n "emails": "é", "type": x}')).toMatch(/LineNumber: 1 \| BytePositionInLine: 15\.$/);
  });

  it("reads every JSON text as JSON.parse does", () => {
    const shape = { read: (reader: JsonReader) => reader.any("$") };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = JSON.stringify(value, null, 1);
        const reader = new JsonReader(written);
        const read = shape.read(reader);
        reader.end();
        expect(JSON.stringify(read)).toBe(JSON.stringify(JSON.parse(written)));
      }),
    );
  });

  it("never accepts what JSON.parse refuses", () => {
    fc.assert(
      fc.property(fc.string(), (body) => {
        let valid = true;
        try {
          JSON.parse(body);
        } catch {
          valid = false;
        }
        const outcome = problem(body, { read: (reader) => reader.any("$"), type: "" });
        expect(outcome === "fine").toBe(valid);
      }),
    );
  });
});

describe("checking a request body", () => {
  const shape = model("Some.Model", {
    name: where(text, required, maxLength(3)),
    pair: model("Some.Pair", { key: where(text, required) }),
    rows: listOf(model("Some.Row", { id: guid, name: where(text, encrypted), on: flag, count: integer })),
  });
  const errorsOf = (body: string): Record<string, string[]> => {
    const value = shape.read(new JsonReader(body), "$", shape.type);
    return value === null ? {} : shape.validate(value);
  };

  it("names members as the server's properties, nested ones by path", () => {
    expect(errorsOf('{"name": "long", "pair": {}, "rows": [{"name": "plain"}]}')).toEqual({
      Name: ["The field Name exceeds the maximum length."],
      "Pair.Key": ["The Key field is required."],
      "Rows[0].Name": ["Name is not a valid encrypted string."],
    });
    expect(errorsOf("{}")).toEqual({ Name: ["The Name field is required."] });
  });

  it("knows a strict address", () => {
    expect(["a@b.example", "a.b+c@sub.example.org"].map(isStrictEmail)).toEqual([true, true]);
    expect(["nomail", "a@b", "a b@c.example", "a..b@c.example", "a@c.example.", "@c.example"].map(isStrictEmail)).toEqual(
      Array(6).fill(false),
    );
  });
});
