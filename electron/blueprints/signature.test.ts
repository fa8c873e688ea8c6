import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blueprint as anyBlueprint } from "#build/test/setup/arbitraries";
import { randomBytes, SealingKey } from "#electron/crypto/index";
import { parseBlueprint, printBlueprint } from "#shared/setup/blueprint/blueprint-text";
import { signatureOf, signBlueprint, withoutSignature } from "./signature.ts";

const jan = SealingKey.fromBytes(randomBytes(32));
const mia = SealingKey.fromBytes(randomBytes(32));

describe("a signed blueprint", () => {
  it("is the same blueprint, is known by its signer, and loses its signature without loss", () => {
    fc.assert(
      fc.property(anyBlueprint, fc.boolean(), (blueprint, windows) => {
        const yaml = printBlueprint(blueprint);
        const signed = signBlueprint(yaml, jan, "jan@msp.example");
        const sent = windows ? signed.replaceAll("\n", "\r\n") : signed;
        expect(signatureOf(sent)).toMatchObject({ state: "valid", signer: "jan@msp.example" });
        expect(parseBlueprint(signed, { id: blueprint.id, origin: "own" })).toEqual(
          parseBlueprint(yaml, { id: blueprint.id, origin: "own" }),
        );
        expect(withoutSignature(signed).trimEnd()).toBe(yaml.trimEnd());
      }),
      { numRuns: 50 },
    );
  });

  it("is broken by any changed letter, another name and another key", () => {
    const yaml = printBlueprint({ id: "own:1", origin: "own", name: "Small office", version: 1, description: "", ...lists });
    const signed = signBlueprint(yaml, jan, "jan@msp.example");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: signed.trimEnd().length - 1 }), fc.constantFrom("x", "9", "é"), (at, letter) => {
        fc.pre(signed[at] !== letter && signed[at] !== "\n");
        const state = signatureOf(signed.slice(0, at) + letter + signed.slice(at + 1))?.state ?? "none";
        expect(state).not.toBe("valid");
      }),
      { numRuns: 400 },
    );
    const other = signBlueprint(yaml, mia, "jan@msp.example");
    expect(signatureOf(other)?.fingerprint).not.toBe(signatureOf(signed)?.fingerprint);
    const keyOf = (text: string): string => /# key: (.*)/u.exec(text)?.[1] ?? "";
    expect(signatureOf(signed.replace(keyOf(signed), keyOf(other)))?.state).toBe("broken");
  });

  it("reads as it was signed, or is broken: whatever becomes of its line ends and blanks, and wherever lines are put in, taken out or said twice", () => {
    const yaml =
      "name: Small office\n# what follows is needed\ngroups:\n  - { name: Office }\ncollections:\n  - path: Wifi\n    access: [{ group: Office, level: view }]\n" +
      "policies:\n  - { type: twoFactor, enabled: true }\ndescription: of the office\n";
    const signed = signBlueprint(yaml, jan, "jan@msp.example");
    const byMia = signBlueprint(yaml.replace("true", "false"), mia, "mia@msp.example");
    const meaning = (text: string): unknown => parseBlueprint(text, { id: "own:1", origin: "own" });
    const as = meaning(yaml);
    const linesOf = (text: string): string => text.slice(text.indexOf("# --- signature"));
    const put = (at: number, piece: string, gone = 0): string => signed.slice(0, at) + piece + signed.slice(at + gone);
    const changed = [
      ...[
        "\r",
        "\u2028",
        "\u0085",
        "\u00a0",
        "\v",
        "\f",
        " ",
        "\n",
        "\t",
        "\ufeff",
        "policies: []\n",
        "# --- signature of Provider Desk ---\n",
      ].flatMap((piece) =>
        [...signed].flatMap((letter, at) => (letter === "\n" ? [put(at, piece, 1), put(at, piece), put(at + 1, piece)] : [])),
      ),
      // Two signatures, in each order, of one text and of two.
      signed + linesOf(signed),
      signed + linesOf(byMia),
      byMia + linesOf(signed),
      signed + byMia,
      byMia + signed,
    ];
    const valid = changed.filter((text) => signatureOf(text)?.state === "valid");
    expect(valid.length).toBeGreaterThan(3);
    for (const text of valid) expect([JSON.stringify(text), meaning(text)]).toEqual([JSON.stringify(text), as]);
    // Signed once more on top: the later signer stands for all of it.
    expect(signatureOf(signBlueprint(signed, mia, "mia@msp.example"))).toMatchObject({ state: "valid", signer: "mia@msp.example" });
  });

  it("is not made by a name that ends the comment", () => {
    const signed = signBlueprint("name: A\n", jan, "jan\nname: B");
    expect(signatureOf(signed)).toMatchObject({ state: "valid", signer: "jan name: B" });
    expect(parseBlueprint(signed, { id: "own:1", origin: "own" })).toMatchObject({ ok: true, value: { name: "A" } });
  });

  it("is told from one that was never signed, and from lines that are no signature", () => {
    expect(signatureOf("name: A\n")).toBeNull();
    expect(signatureOf("name: A\n# --- signature of Provider Desk ---\n# signer: x\n")?.state).toBe("broken");
    expect(signatureOf(`name: A\n# --- signature of Provider Desk ---\n# signer: x\n# key: AAAA\n# signature: AAAA\n`)?.state).toBe(
      "broken",
    );
  });
});

const lists = { parameters: [], groups: [], collections: [], policies: [], people: [], domains: [] };
