import { describe, expect, it } from "vitest";
import { applyInMemory } from "#build/test/setup/apply-in-memory";
import { MemberRole } from "#shared/model/enums";
import { describe as tell } from "#shared/setup/changes/describe";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import { diff } from "#shared/setup/changes/diff";
import { estimate } from "#shared/setup/changes/pacing-estimate";
import { handOverPage, pagesOf } from "./hand-over.ts";
import { printedHtml, printedText } from "./printed-page.ts";
import { reviewText } from "./review-text.ts";
import { sayError } from "./texts.ts";

const desired: DesiredSetup = {
  client: { name: "Bakker & <Zonen>", ownerEmail: "owner@c.example", plan: 19, seats: 9 },
  collections: [{ path: "IT", access: [{ group: "IT", level: "manage" }] }],
  groups: [],
  people: [{ email: "p@c.example", role: MemberRole.user, groups: ["IT"] }],
  policies: [
    { type: 0, enabled: true },
    { type: 1, enabled: true, data: { minLength: 16 } },
  ],
};
const changeSet = diff(desired, null);

describe("the review as text", () => {
  it.each(["en", "nl"] as const)("says every change, its risk and what is left out: %s", (language) => {
    const described = changeSet.changes.map((change) => ({ ...tell(change, { actual: null, desired }), calls: [], reads: 0 }));
    const first = changeSet.changes[0]?.id ?? "";
    const text = reviewText(
      {
        changeSet,
        described,
        differences: null,
        problems: [{ step: "client", code: "name-missing", blocking: true, message: { key: "review.problem.name-missing" } }],
        ...estimate(described),
        against: null,
      },
      new Set([first]),
      language,
      "24-11-2026",
    );
    expect(text.split("\n").filter((line) => line.startsWith("  - "))).toHaveLength(changeSet.changes.length);
    expect(text).not.toMatch(/changes\.|review\.|policies\.|\{/u);
    expect(text).toContain(language === "nl" ? "uitgesloten" : "excluded");
    expect(text).toContain(language === "nl" ? "De klant heeft geen naam." : "The client has no name.");
  });
});

describe("the hand-over", () => {
  const setup = applyInMemory(changeSet, null);
  it.each(["en", "nl"] as const)("tells people what they need to know, and nothing can act in it: %s", (language) => {
    const page = handOverPage(setup, { language, providerName: "Noordlicht IT", date: "24 nov" });
    const text = printedText(page);
    const html = printedHtml(page, { language, colour: "red;}</style><script>" });
    expect(text).not.toMatch(/handover\.|\{/u);
    for (const word of ["Bakker & <Zonen>", "p@c.example", "16", "IT"]) expect(text).toContain(word);
    expect(text).toMatch(language === "nl" ? /tweestapsaanmelding aan voordat je accepteert/u : /two-step login before you accept/u);
    expect(text).toMatch(
      language === "nl"
        ? /^ {2}IT +groep IT, owner@c\.example \(kan beheren\)$/mu
        : /^ {2}IT +group IT, owner@c\.example \(can manage\)$/mu,
    );
    expect(text).toMatch(language === "nl" ? /sleutel van de hele organisatie/u : /key of the whole organization/u);
    expect(html).toContain("Bakker &amp; &lt;Zonen&gt;");
    expect(html).not.toMatch(/<script|<Zonen|http:\/\/|https:\/\//u);
    // One model: whatever the page shows stands in the text and on paper.
    const shown = page.parts.flatMap((part) => [
      part.title,
      part.text ?? "",
      ...(part.steps ?? []),
      ...(part.rows ?? []).flatMap((row) => [row.label, row.text]),
    ]);
    expect(
      shown.filter(
        (each) =>
          !text.includes(each) ||
          !html.includes(each.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("'", "&#39;")),
      ),
    ).toEqual([]);
    expect(pagesOf(page)).toBe(1);
    expect(
      pagesOf({
        ...page,
        parts: [...page.parts, { title: "", rows: Array.from({ length: 60 }, () => ({ label: "", text: "x".repeat(100) })) }],
      }),
    ).toBe(4);
  });
});

it("errors are told in a sentence", () => {
  expect(sayError({ code: "network.unreachable" }, "en")).toMatch(/\.$/u);
});

describe("small charts of a printed page", () => {
  it("are as long as their share, whatever is given, and say what they mean", () => {
    const page = {
      title: "R",
      client: "",
      provider: "P",
      date: "D",
      safe: "S",
      parts: [
        {
          title: "",
          bars: [
            { label: "A <b>", share: 0.5, text: "1 of 2" },
            { label: "B", share: 7, text: "all" },
          ],
        },
      ],
    };
    const html = printedHtml(page, { language: "en", colour: "#123456" });
    expect(html).toContain('A &lt;b&gt;</th><td><span class="bar" style="width:30.0mm"></span>1 of 2');
    expect(html).toContain('width:60.0mm"></span>all');
    expect(printedText(page)).toMatch(/A <b> +##########  +1 of 2/u);
  });
});
