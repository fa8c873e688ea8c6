import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TestApp } from "#build/test/test-app";
import { contentsUnder } from "#build/test/files-under";
import { must } from "#build/test/must";
import { Technician } from "#build/test/technician";
import type { RunView } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { readVault } from "./read-vault.ts";

/* An export file of another password manager, through the engine's handlers into a client of a real sandbox process. */

const path = join(import.meta.dirname, "../../resources/samples/lastpass.csv");
let technician: Technician;
let app: TestApp;
let draft: OnboardingDraft;
let clientId: ClientId;
/** Items of the file that came in. */
let imported = 0;

beforeAll(async () => {
  technician = await Technician.start();
  app = technician.app;
  await technician.signIn();
}, 120_000);
afterAll(() => technician.stop());

const itemsOf = async () => {
  const read = await app.handlers.clients.items({ clientId });
  return read.ok ? read.value.items : [];
};

it("imports a file into a new client; the client has every item, and no secret of it lies on a disk", async () => {
  draft = await technician.newClient("Import BV", {
    collections: ["Kantoor", "Dossiers", "IT"].map((each) => ({ path: each, access: [] })),
  });
  const preview = await technician.readFile(draft, path);
  expect(preview).toMatchObject({ fileName: "lastpass.csv", format: "lastpass-csv" });
  const whole = technician.withImport(draft, preview);
  const importing = {
    ...whole.importing!,
    mapping: Object.fromEntries(preview.folders.map((each) => [each.path, each.collection] as const)),
  };
  await must(app.handlers.onboarding.save({ draft: { ...draft, importing } }));
  const first = await must(app.handlers.onboarding.review({ draftId: draft.id }));
  expect(first.problems.filter((problem) => problem.blocking).map((problem) => problem.step)).toEqual(["import"]);
  draft = await must(app.handlers.onboarding.save({ draft: whole }));
  const review = await must(app.handlers.onboarding.review({ draftId: draft.id }));
  expect(review.problems.filter((problem) => problem.blocking)).toEqual([]);
  expect(review.changeSet.changes.find((change) => change.kind === "items.import")).toMatchObject({
    itemCount: preview.counts.toImport,
    fileName: "lastpass.csv",
  });
  expect((await must(app.handlers.importing.exportProblems({ draftId: draft.id }))).fileName).toBe("lastpass.csv");
  expect(await readFile(app.saved.at(-1) ?? "", "utf8")).toContain("one-time code key");

  const applied = await technician.apply(draft);
  expect(applied.entries.filter((entry) => entry.error !== null)).toEqual([]);
  clientId = applied.clientId as ClientId;
  const items = await app.found(async () => {
    const read = await itemsOf();
    return read.length > 0 ? read : undefined;
  });
  const vault = await readVault(await readFile(path), "lastpass.csv", null);
  if (!vault.ok) throw new Error(vault.error.code);
  imported = preview.counts.toImport;
  expect(items).toHaveLength(imported);
  expect(items.every((item) => item.collections.length > 0)).toBe(true);
  expect(new Set(items.map((item) => item.name))).toEqual(new Set(vault.value.items.map((item) => item.name)));

  const secrets = vault.value.items
    .flatMap((item) => [item.login?.password ?? "", item.login?.totp ?? ""])
    .filter((secret) => secret.length > 7);
  expect(secrets.length).toBeGreaterThan(100);
  for (const [kept, content] of [...(await contentsUnder(app.folder)), ...(await contentsUnder(technician.sandboxFolder))]) {
    expect(
      secrets.filter((secret) => content.includes(secret)),
      kept,
    ).toEqual([]);
  }
}, 180_000);

it("A5: with the journal gone or emptied, what was imported is found at the client, told, and imported no second time", async () => {
  const atClient = async (): Promise<number> => {
    const read = await app.found(async () => (await itemsOf()).length || undefined);
    return read;
  };
  /** A finished import has let its file go: whoever goes on chooses it again. */
  const chooseAgain = async (): Promise<void> => {
    draft = await must(app.handlers.onboarding.save({ draft: technician.withImport(draft, await technician.readFile(draft, path)) }));
  };
  const run = async (): Promise<void> => {
    await chooseAgain();
    const review = await must(app.handlers.onboarding.review({ draftId: draft.id }));
    expect(review.changeSet.changes.map(({ kind }) => kind)).not.toContain("items.import");
    expect(review.problems).toContainEqual(
      expect.objectContaining({ code: "import-there", blocking: false, message: expect.objectContaining({ count: imported }) as unknown }),
    );
    expect((await technician.apply(draft)).state).toBe("done");
    await app.read();
    expect(await atClient()).toBe(imported);
  };
  await technician.lock();
  await rm(technician.file("journal"));
  await technician.unlock();
  expect(await technician.problems()).toContain("profile.journal-shortened");
  await run();

  await technician.lock();
  await writeFile(technician.file("journal"), "");
  await technician.unlock();
  await run();
}, 120_000);

it("sends a large file in parts: what a pause and a lost journal leave is made up for, and nothing comes in twice", async () => {
  const [first, rest] = [5000, 3];
  const large = join(technician.sandboxFolder, "large.csv");
  await writeFile(
    large,
    [
      "url,username,password,totp,extra,name,grouping,fav",
      // Two in each part that look the same: they are told apart by their secrets alone, and all of them stay.
      ...Array.from(
        { length: first + rest },
        (_, index) => `,user,secret-${String(index)},,,Item ${String(index - (index % 5))},Kantoor,0`,
      ),
    ].join("\n"),
  );
  let other = await technician.newClient("Groot BV", { collections: [{ path: "Kantoor", access: [] }] });
  const chooseIt = async (): Promise<readonly number[]> => {
    const preview = await technician.readFile(other, large);
    other = await must(app.handlers.onboarding.save({ draft: technician.withImport(other, preview, "import-2") }));
    return preview.parts;
  };
  const importsOf = (view: RunView | null): readonly string[] =>
    (view?.entries ?? []).filter(({ described }) => described.change.kind === "items.import").map(({ state }) => state);
  expect(await chooseIt()).toEqual([first, rest]);
  const review = await must(app.handlers.onboarding.review({ draftId: other.id }));
  const ids = review.changeSet.changes.filter(({ kind }) => kind === "items.import").map(({ id }) => id);
  expect(ids).toEqual(["items.import:import-2:1", "items.import:import-2:2"]);
  // The second part is left out for now, as a pause between them would leave it.
  await must(app.handlers.onboarding.save({ draft: { ...other, leftOut: [ids[1]!] } }));
  const half = await technician.apply(other);
  expect([half.state, importsOf(half)]).toEqual(["done", ["done", "left-out"]]);
  await technician.lock();
  await rm(technician.file("journal"));
  await technician.unlock();
  other = { ...other, clientId: half.clientId, leftOut: [] };
  expect(await chooseIt()).toEqual([0, rest]);
  const more = await must(app.handlers.onboarding.review({ draftId: other.id }));
  expect(more.changeSet.changes).toMatchObject([{ kind: "items.import", itemCount: rest, part: { number: 2, of: 2 } }]);
  expect(importsOf(await technician.apply(other))).toEqual(["done"]);
  await app.read();
  const read = await must(app.handlers.clients.items({ clientId: half.clientId as ClientId }));
  expect(read.items).toHaveLength(first + rest);
}, 120_000);

it("takes the same file for another try as nothing new, told apart by name, user name and address", async () => {
  const again = await must(app.handlers.onboarding.create({ profileId: technician.profileId, clientId }));
  const second = await technician.readFile(again, path);
  expect(second.counts).toMatchObject({ toImport: 0 });
  expect(second.duplicates.every(({ atClient }) => atClient)).toBe(true);
  const other = join(technician.sandboxFolder, "other.csv");
  await writeFile(other, (await readFile(path, "utf8")).replaceAll("@vandijk.example", "@elders.example"));
  expect((await technician.readFile(again, other)).counts.toImport).toBeGreaterThan(100);
}, 60_000);
