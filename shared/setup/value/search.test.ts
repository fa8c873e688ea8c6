import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, type ClientId } from "#shared/model/ids";
import { fold } from "#shared/util/fold";
import { search, type SearchEntry } from "./search.ts";

const entry = (kind: SearchEntry["kind"], title: string, extra = ""): SearchEntry => ({
  kind,
  clientId: asId<ClientId>("c"),
  id: title,
  title,
  subtitle: "",
  folded: fold(`${title} ${extra}`),
  titleLength: fold(title).length,
  role: null,
  status: null,
});
const yieldToEventLoop = async (): Promise<void> => {
  await Promise.resolve();
};
const titles = async (entries: readonly SearchEntry[], query: string, limit = 10): Promise<readonly string[]> =>
  (await search([entries], query, limit, yieldToEventLoop)).map((hit) => hit.title);

describe("search", () => {
  it("finds every word in any order, whatever the accents and the case", async () => {
    expect(await titles([entry("member", "Zoë Yıldız", "zoe@x.example"), entry("member", "Joe")], "yıldız ZOE")).toEqual(["Zoë Yıldız"]);
    expect(await titles([entry("member", "Zoë Yıldız")], "zoe joe")).toEqual([]);
  });

  it("puts clients before people and starts of words before middles", async () => {
    const entries = [
      entry("member", "Bakker, Tom"),
      entry("client", "Stadsbakkerij"),
      entry("client", "Bakkerij Hoogland"),
      entry("client", "De Bakkerij"),
    ];
    expect(await titles(entries, "bakker")).toEqual(["Bakkerij Hoogland", "Bakker, Tom", "De Bakkerij", "Stadsbakkerij"]);
  });

  it("puts who has the word in the name before who has it in the address only", async () => {
    const entries = [
      entry("member", "Anneke Rahimi", "a.rahimi@hoogland.example"),
      entry("member", "Pieter Hoogland", "directie@hoogland.example"),
      entry("member", "Joke van Hoogland-Smit", "j@elders.example"),
    ];
    expect(await titles(entries, "hoogland")).toEqual(["Joke van Hoogland-Smit", "Pieter Hoogland", "Anneke Rahimi"]);
  });

  it("gives no hits for a blank query and never more than asked", async () => {
    expect(await titles([entry("group", "A")], "  ")).toEqual([]);
    expect(
      await titles(
        Array.from({ length: 50 }, (_, index) => entry("group", `G${String(index)}`)),
        "g",
        7,
      ),
    ).toHaveLength(7);
  });

  it("answers the same whatever the slices", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(
            fc.string({ maxLength: 8 }).map((title) => entry("member", title)),
            { maxLength: 12 },
          ),
          { maxLength: 6 },
        ),
        fc.string({ minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 30 }),
        async (groups, query, slice) => {
          const whole = await search(groups, query, 20, yieldToEventLoop);
          expect(await search(groups, query, 20, yieldToEventLoop, slice)).toEqual(whole);
        },
      ),
    );
  });
});
