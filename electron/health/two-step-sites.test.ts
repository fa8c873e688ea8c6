import { expect, it } from "vitest";
import { readSites } from "./two-step-sites.ts";

const listed = (more: object): unknown => ["Site", { domain: "shop.example", documentation: "https://shop.example/2fa", ...more }];

it("B-151: sites with instructions count, their other domains too; what does not fit is left out", () => {
  const read = readSites(
    JSON.stringify([
      listed({ "additional-domains": ["Winkel.example"] }),
      ["No instructions", { domain: "none.example" }],
      ["Odd", { domain: 7, documentation: "x" }],
      "odd",
      null,
    ]),
  );
  expect(read.ok && [...read.value]).toEqual(["shop.example", "winkel.example"]);
});
it.each(["", "{", "[]", "{}", "<html>", JSON.stringify([["A", {}]]), JSON.stringify(Array.from({ length: 50_001 }, () => listed({})))])(
  "is refused where it is no such list: %.20s",
  (text) => {
    const read = readSites(text);
    expect(read.ok ? null : read.error.code).toBe("health.site-list");
  },
);
