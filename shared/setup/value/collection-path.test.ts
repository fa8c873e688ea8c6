import { describe, expect, it } from "vitest";
import { mostBytes } from "#electron/import/item-members";
import { fitsServer, fittingPath, longestPathBytes } from "./collection-path.ts";

describe("the length of a collection's path", () => {
  it("is what the server takes once it is encrypted", () => {
    expect(longestPathBytes).toBe(mostBytes("name"));
    expect([fitsServer("a".repeat(687)), fitsServer("a".repeat(688)), fitsServer("€".repeat(229)), fitsServer("€".repeat(230))]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
  it("is cut to the deepest level that fits, or within a single name", () => {
    expect(fittingPath("IT / Servers")).toBe("IT/Servers");
    const long = "x".repeat(400);
    expect(fittingPath(`IT/${long}/${long}`)).toBe(`IT/${long}`);
    expect(fittingPath("😀".repeat(200))).toBe("😀".repeat(171));
  });
});
