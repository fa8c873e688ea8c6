import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EngineDesk, startPlayedSandbox, type PlayedSandbox } from "#build/test/engine-desk";
import { filesUnder } from "#build/test/files-under";
import type { ClientId, ProfileId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";
import { readVault } from "./read-vault.ts";

/* An export file of another password manager, through the engine's handlers into a client of a real sandbox process. */

const path = join(import.meta.dirname, "../../resources/samples/lastpass.csv");
let folder = "";
let sandbox: PlayedSandbox;
let desk: EngineDesk;
let profileId: ProfileId;
const must = async <T>(result: Promise<Result<T>> | Result<T>): Promise<T> => {
  const settled = await result;
  if (!settled.ok) throw new Error(`${settled.error.code} ${JSON.stringify(settled.error)}`);
  return settled.value;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-import-"));
  sandbox = await startPlayedSandbox("demo", folder);
  desk = await EngineDesk.open(() => sandbox);
  const [account] = sandbox.accounts;
  const step = await must(
    desk.handlers.account.signIn({
      server: { kind: "sandbox" },
      email: account?.email ?? "",
      masterPassword: account?.masterPassword ?? "",
    }),
  );
  if (step.kind !== "signed-in") throw new Error(step.kind);
  profileId = step.profileId;
  await must(desk.handBack());
}, 120_000);
afterAll(async () => {
  await desk.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

it("imports a file into a new client; the client has every item, and no secret of it lies on a disk", async () => {
  const draft = await must(desk.handlers.onboarding.create({ profileId, clientId: null }));
  const wanted = {
    ...draft,
    client: {
      ...draft.client,
      name: "Import BV",
      ownerEmail: "eigenaar@import.example",
      billingEmail: "factuur@import.example",
      plan: 19 as const,
      seats: 5,
      seatsToBuyAccepted: 100,
    },
    collections: ["Kantoor", "Dossiers", "IT"].map((each) => ({ path: each, access: [] })),
  };
  await must(desk.handlers.onboarding.save({ draft: wanted }));
  desk.choose = { path, name: "lastpass.csv" };
  const file = await must(desk.handlers.importing.choose({ draftId: draft.id }));
  expect(file).toMatchObject({ fileName: "lastpass.csv", format: "lastpass-csv", needsPassword: false });
  const preview = await must(
    desk.handlers.importing.read({
      draftId: draft.id,
      handle: file.handle,
      format: null,
      password: null,
      withKeyFile: false,
      allowSlowKey: false,
    }),
  );
  const importing = {
    importId: "import-1",
    handle: file.handle,
    fileName: file.fileName,
    format: preview.format,
    leftOutLines: [],
    duplicates: "leave-out" as const,
    mapping: Object.fromEntries(preview.folders.map((each) => [each.path, each.collection] as const)),
  };
  await must(desk.handlers.onboarding.save({ draft: { ...wanted, importing } }));
  const first = await must(desk.handlers.onboarding.review({ draftId: draft.id }));
  expect(first.problems.filter((problem) => problem.blocking).map((problem) => problem.step)).toEqual(["import"]);
  // What has no place yet gets a collection of its own name.
  const mapping = Object.fromEntries(Object.entries(importing.mapping).map(([each, place]) => [each, place ?? each.replaceAll("\\", "/")]));
  await must(desk.handlers.onboarding.save({ draft: { ...wanted, importing: { ...importing, mapping } } }));
  const review = await must(desk.handlers.onboarding.review({ draftId: draft.id }));
  expect(review.problems.filter((problem) => problem.blocking)).toEqual([]);
  expect(review.changeSet.changes.find((change) => change.kind === "items.import")).toMatchObject({
    itemCount: preview.counts.toImport,
    fileName: "lastpass.csv",
  });
  expect((await must(desk.handlers.importing.exportProblems({ draftId: draft.id }))).fileName).toBe("lastpass.csv");
  expect(await readFile(desk.saved.at(-1) ?? "", "utf8")).toContain("one-time code key");

  await must(desk.handlers.onboarding.apply({ draftId: draft.id, confirmClientName: "Import BV" }));
  await desk.until(() => desk.lastApply?.state === "done" || desk.lastApply?.state === "stopped");
  expect(desk.lastApply?.entries.filter((entry) => entry.error !== null)).toEqual([]);
  const clientId = desk.lastApply?.clientId as ClientId;
  const items = await desk.found(async () => {
    const read = await desk.handlers.clients.items({ clientId });
    return read.ok && read.value.items.length > 0 ? read.value.items : undefined;
  });
  const vault = await readVault(await readFile(path), "lastpass.csv", null);
  if (!vault.ok) throw new Error(vault.error.code);
  expect(items).toHaveLength(preview.counts.toImport);
  expect(items.every((item) => item.collections.length > 0)).toBe(true);
  expect(new Set(items.map((item) => item.name))).toEqual(new Set(vault.value.items.map((item) => item.name)));

  const secrets = vault.value.items
    .flatMap((item) => [item.login?.password ?? "", item.login?.totp ?? ""])
    .filter((secret) => secret.length > 7);
  expect(secrets.length).toBeGreaterThan(100);
  for (const kept of [...(await filesUnder(desk.folder)), ...(await filesUnder(folder))]) {
    // A file that was being replaced just now may have its final name already.
    const content = await readFile(kept, "latin1").catch((thrown: unknown) => {
      if ((thrown as { code?: unknown }).code === "ENOENT") return "";
      throw thrown;
    });
    expect(
      secrets.filter((secret) => content.includes(secret)),
      kept,
    ).toEqual([]);
  }

  // The client was read since: the same file holds nothing new for it, told apart by name, user name and address.
  const again = await must(desk.handlers.onboarding.create({ profileId, clientId }));
  const chosen = await must(desk.handlers.importing.choose({ draftId: again.id }));
  const second = await must(
    desk.handlers.importing.read({
      draftId: again.id,
      handle: chosen.handle,
      format: null,
      password: null,
      withKeyFile: false,
      allowSlowKey: false,
    }),
  );
  expect(second.counts).toMatchObject({ rows: preview.counts.rows, toImport: 0 });
  expect(second.duplicates.every(({ atClient }) => atClient)).toBe(true);
  const other = join(folder, "other.csv");
  await writeFile(other, (await readFile(path, "utf8")).replaceAll("@vandijk.example", "@elders.example"));
  desk.choose = { path: other, name: "other.csv" };
  const third = await must(desk.handlers.importing.choose({ draftId: again.id }));
  const { counts } = await must(
    desk.handlers.importing.read({
      draftId: again.id,
      handle: third.handle,
      format: null,
      password: null,
      withKeyFile: false,
      allowSlowKey: false,
    }),
  );
  expect(counts.toImport).toBeGreaterThan(100);
}, 180_000);
