import fc from "fast-check";
import { describe as suite, expect, it } from "vitest";
import { essenceOf } from "#build/test/changes/essence";
import { applyToProvider, liveProvider } from "#build/test/changes/live-provider";
import { liveSetup } from "#build/test/changes/live-setup";
import { samples } from "#build/test/changes/samples";
import { expectText } from "#build/test/changes/texts";
import { applyInMemory } from "#build/test/setup/apply-in-memory";
import type { Message } from "../../model/message.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import { changeSections, type Change } from "./change.ts";
import { clientOf, describe, differencesOf, inverseOf, sizeOf, type SubjectSetup } from "./describe.ts";
import type { ChangeKindDefinition } from "./kind.ts";
import { pastOf } from "./past.ts";
import { changeKindNames, changeKinds, type ChangeKind } from "./registry.ts";

/* What holds for every change kind. Samples of each: build/test/changes/samples.ts. */

const changeAtClient = (kind: ChangeKind): fc.Arbitrary<readonly [ClientSetup, Change]> =>
  liveSetup.chain((setup) => (samples[kind](setup) as fc.Arbitrary<Change>).map((change) => [setup, change] as const));
/** What is written to: the client, the provider or the account. */
function subjectOf(kind: ChangeKind, setup: ClientSetup): SubjectSetup {
  const { subject } = changeKinds[kind] as ChangeKindDefinition<Change>;
  return subject === undefined ? setup : subject === "provider" ? liveProvider : { subject, takesLicences: true };
}
const essenceAfter = (setup: SubjectSetup, ...changes: readonly Change[]): unknown => {
  if (!("subject" in setup)) return essenceOf(applied(setup, ...changes));
  // What the account makes is not taken back.
  return setup.subject === "provider" ? applyToProvider(setup, changes) : setup;
};
const applied = (setup: ClientSetup, ...changes: readonly Change[]): ClientSetup =>
  applyInMemory({ clientId: setup.client.id, clientName: setup.client.name, changes }, setup);

suite.each(changeKindNames)("%s", (kind) => {
  it("is plain data that a journal can keep", () => {
    fc.assert(
      fc.property(changeAtClient(kind), ([, change]) => {
        expect(change.kind).toBe(kind);
        expect(change.id.startsWith(kind)).toBe(true);
        expect(change.id.length).toBeLessThanOrEqual(300);
        expect(JSON.parse(JSON.stringify(change))).toEqual(change);
        expect(sizeOf(change)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it("says what it does, for whom, at what risk, and what stands there before and after, in both languages", () => {
    fc.assert(
      fc.property(changeAtClient(kind), ([setup, change]) => {
        const actual = kind === "client.create" ? null : subjectOf(kind, setup);
        const told = describe(change, { actual: actual === null ? null : clientOf(actual), desired: null });
        for (const message of [told.sentence, told.whatItDoes, told.ifItFails, pastOf(told.sentence)]) expectText(message);
        if (told.riskReason !== undefined) expectText(told.riskReason);
        expect(told.risk === "routine").toBe(told.riskReason === undefined);
        expect(changeSections).toContain(told.section);
        expect(told.people).toEqual([...new Set(told.people)]);
        for (const name of told.sentence.strong ?? []) expect(told.sentence.parameters).toHaveProperty(name);
        if (actual === null) return;
        const rows = differencesOf(change, actual);
        expect(rows.length).toBeGreaterThan(0);
        const messages: (Message | null)[] = rows.flatMap((row) => [row.of, row.what, row.before, row.after]);
        for (const message of messages) if (message !== null) expectText(message);
        for (const row of rows) expect(row.before, JSON.stringify(row)).not.toEqual(row.after);
      }),
      { numRuns: 40 },
    );
  });

  it("is taken back by its inverse, or says why it cannot be", () => {
    fc.assert(
      fc.property(changeAtClient(kind), ([setup, change]) => {
        const subject = subjectOf(kind, setup);
        const inverse = inverseOf(change, subject);
        if (!("change" in inverse)) {
          expectText(inverse.none);
          return;
        }
        expect(essenceAfter(subject, change), "the sample changes something").not.toEqual(essenceAfter(subject));
        expect(essenceAfter(subject, change, inverse.change)).toEqual(essenceAfter(subject));
      }),
      { numRuns: 60 },
    );
  });
});
