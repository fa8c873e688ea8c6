import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { must } from "#build/test/must";
import { Technician } from "#build/test/technician";
import type { Transport } from "#electron/provider-api/index";
import type { ImportPreview } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import type { OnboardingDraft } from "#shared/setup/draft/draft";

/* A file of two parts into a client that has items already, at a real sandbox process; the app dies on the way. */

const [first, rest] = [5000, 3];
const count = first + rest;
let technician: Technician;
let clientId: ClientId;
let file = "";
let calls = 0;

/** The transport of one life of the app, which ends once the server took its first import call. */
function life() {
  let died: () => void = () => undefined;
  const death = new Promise<void>((go) => {
    died = go;
  });
  const never = new Promise<never>(() => undefined);
  let dead = false;
  const transport: Transport = async (url, request) => {
    if (dead) return never;
    const answer = await (fetch as unknown as Transport)(url, request);
    if (!url.includes("/ciphers/import-organization")) return answer;
    calls += 1;
    dead = true;
    died();
    return never;
  };
  return { transport, death };
}

beforeAll(async () => {
  technician = await Technician.start(undefined, [], "small");
  await technician.signIn();
  await technician.app.read();
  const [row] = technician.app.engine.workspace.rows();
  if (row === undefined) throw new Error("no client");
  clientId = row.id;
  file = join(technician.sandboxFolder, "large.csv");
  const rows = Array.from({ length: count }, (_, index) => `,user,secret-${String(index)},,,Item ${String(index)},Old vault,0`);
  await writeFile(file, ["url,username,password,totp,extra,name,grouping,fav", ...rows].join("\n"));
}, 120_000);
afterAll(() => technician.stop());

const imported = async (): Promise<number> => {
  await technician.app.read();
  const { items } = await must(technician.app.handlers.clients.items({ clientId }));
  return items.filter(({ name }) => /^Item \d+$/u.test(name ?? "")).length;
};
async function drafted(
  importId: string,
  duplicates: "leave-out" | "keep",
): Promise<{ readonly draft: OnboardingDraft; readonly preview: ImportPreview }> {
  const { onboarding } = technician.app.handlers;
  const draft = await must(onboarding.create({ profileId: technician.profileId, clientId }));
  const preview = await technician.readFile(draft, file);
  const { importing, ...others } = technician.withImport(draft, preview, importId);
  if (importing === null) throw new Error("no import");
  return { draft: await must(onboarding.save({ draft: { ...others, importing: { ...importing, duplicates } } })), preview };
}
/** Applies in this life of the app, which ends before the run does. */
async function until(death: Promise<void>, draft: OnboardingDraft): Promise<void> {
  await must(technician.app.handlers.onboarding.apply({ draftId: draft.id, confirmClientName: draft.client.name }));
  await death;
}
const statesOf = async (draft: OnboardingDraft): Promise<readonly string[]> => {
  const view = await technician.apply(draft);
  return view.entries.filter(({ described }) => described.change.kind === "items.import").map(({ state }) => state);
};

it("comes in whole and once, though the app dies after the server took each of its parts", async () => {
  const one = life();
  await technician.startAgain(one.transport);
  const { draft, preview } = await drafted("import-1", "leave-out");
  expect(preview.parts).toEqual([first, rest]);
  const review = await must(technician.app.handlers.onboarding.review({ draftId: draft.id }));
  expect(review.problems.filter(({ blocking }) => blocking)).toEqual([]);
  expect(review.problems.map(({ code }) => code)).not.toContain("import-there");
  await until(one.death, draft);

  const two = life();
  await technician.startAgain(two.transport);
  await must(technician.app.handlers.onboarding.review({ draftId: draft.id }));
  await until(two.death, draft);

  await technician.startAgain();
  await must(technician.app.handlers.onboarding.review({ draftId: draft.id }));
  expect(await statesOf(draft)).toEqual(["done", "done"]);
  expect([calls, await imported()]).toEqual([2, count]);
}, 240_000);

it("what is at the client already comes in once more where that was chosen, and the review tells so", async () => {
  const { draft, preview } = await drafted("import-2", "leave-out");
  expect(preview.parts).toEqual([0, 0]);
  const { onboarding } = technician.app.handlers;
  const left = await must(onboarding.review({ draftId: draft.id }));
  expect(left.problems.flatMap(({ code, message }) => (code.startsWith("import-") ? [[code, message.count]] : []))).toEqual([
    ["import-there", count],
  ]);
  const { importing } = draft;
  if (importing === null) throw new Error("no import");
  const again = await must(onboarding.save({ draft: { ...draft, importing: { ...importing, duplicates: "keep" } } }));
  const review = await must(onboarding.review({ draftId: draft.id }));
  expect(review.problems.flatMap(({ code, message }) => (code.startsWith("import-") ? [[code, message.count]] : []))).toEqual([
    ["import-again", count],
  ]);
  expect(review.changeSet.changes).toMatchObject([
    { kind: "items.import", itemCount: first },
    { kind: "items.import", itemCount: rest },
  ]);
  expect(await statesOf(again)).toEqual(["done", "done"]);
  expect(await imported()).toBe(2 * count);
}, 240_000);
