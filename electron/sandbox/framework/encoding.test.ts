import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeName, encodeName, parseBodyGuid, parseGuid } from "./encoding.ts";

describe("names in storage", () => {
  it("encodes markup, so that an ampersand costs five characters", () => {
    expect(encodeName(`A & B <"'>`)).toBe("A &amp; B &lt;&quot;&#39;&gt;");
    expect(encodeName("Bakkerij ’t Hoékje")).toBe("Bakkerij ’t Ho&#233;kje");
  });

  it("gives every name back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(decodeName(encodeName(name))).toBe(name);
      }),
    );
  });

  it("leaves alone what is no entity", () => {
    expect(decodeName("&#99999999; &nbsp; &")).toBe("&#99999999; &nbsp; &");
  });
});

describe("ids", () => {
  const ID = "8bedfd4e-5b22-441e-94c9-b50a0109cf00";

  it("are read in every spelling of a path", () => {
    for (const spelling of [ID, ID.toUpperCase(), ID.replaceAll("-", ""), `{${ID}}`]) expect(parseGuid(spelling)).toBe(ID);
    for (const other of ["abc", `${ID}0`, ""]) expect(parseGuid(other)).toBeNull();
  });

  it("need their hyphens in a body", () => {
    expect(parseBodyGuid(ID)).toBe(ID);
    expect(parseBodyGuid(ID.replaceAll("-", ""))).toBeNull();
  });
});
