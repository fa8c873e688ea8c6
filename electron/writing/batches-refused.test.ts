import { mkdtemp, mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { must } from "#build/test/must";
import { emptySetup } from "#build/test/setup/empty-setup";
import type { UnlockedProfile } from "#electron/account/index";
import { randomBytes, SealingKey } from "#electron/crypto/index";
import { takeApplyLock } from "#electron/files/lock";
import { systemClock } from "#electron/provider-api/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { asId, clientIdOf, type ClientId, type OrganizationId, type ProfileId, type RunId } from "#shared/model/ids";
import { err, ok } from "#shared/util/result";
import { BatchReviews, type BatchReviewsPorts } from "./batch-reviews.ts";
import { Batches } from "./batches.ts";
import { Journal } from "./journal.ts";
import { Revealed } from "./revealed.ts";
import type { RunOrder } from "./run.ts";
import { Runs, type Writer } from "./runs.ts";

/* Where a profile cannot begin, and where it goes away while runs are written down. With journals and locks on the disk; nothing is sent. */

let folder = "";
let runs: Runs;
const writers = new Map<ProfileId, Writer>();
const profileIds = ["a", "b"].map((id) => asId<ProfileId>(id));
const [first, second] = profileIds as [ProfileId, ProfileId];
const lockOf = (id: ProfileId): string => join(folder, id, "apply.lock");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-refused-"));
  runs = new Runs({
    clock: systemClock,
    onRun: () => undefined,
    onWritten: () => undefined,
    onRead: () => false,
    sources: () => expect.fail("nothing is carried out"),
  });
  for (const id of profileIds) {
    await mkdir(join(folder, id));
    const journal = await must(Journal.open(join(folder, id, "journal"), SealingKey.fromBytes(randomBytes(32)), id));
    const profile = {
      id,
      folder: join(folder, id),
      suspension: null,
      providers: [],
      providerFor: () => null,
      record: { email: `${id}@example.com` },
      http: { waitingUntil: null },
    } as unknown as UnlockedProfile;
    writers.set(id, { profile, journal });
    runs.attach({ profile, journal });
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const { journal } of writers.values()) await journal.close();
  await rm(folder, { recursive: true, force: true });
});

let ids = 0;
const clientAt = (profileId: ProfileId): ClientId => clientIdOf(profileId, asId<OrganizationId>(`org-${profileId}`));
const newId = (): string => `id-${String((ids += 1))}`;
const reviewsWith = (writerError: AppError | null, own: Partial<BatchReviewsPorts> = {}): BatchReviews =>
  new BatchReviews({
    newId,
    client: (clientId) => ok({ clientId, name: "Client", setup: emptySetup(), items: null }),
    nameOf: (clientId) => clientId,
    rightsOf: () => null,
    writer: (id) => (writerError === null ? ok(writers.get(id)!) : err(writerError)),
    writers: () => [...writers.values()],
    elsewhere: () => Promise.resolve(() => new Map()),
    isCompared: () => false,
    mayConfirmUncompared: () => false,
    wasReadBack: () => Promise.resolve(),
    yieldToEventLoop: () => Promise.resolve(),
    ...own,
  });
const batchesOf = (reviews: BatchReviews): Batches =>
  new Batches({
    newId,
    now: () => new Date(),
    runs,
    revealed: new Revealed(),
    reviews,
    writer: (id) => ok(writers.get(id)!),
    writers: () => [...writers.values()],
    sources: () => ({}) as RunOrder["sources"],
  });
const uninvited = { kind: "member.resend" } as const;

it("one profile cannot begin: the others go on, and what was refused is told; where none can, nothing stands in the journal", async () => {
  const reviews = reviewsWith(null);
  const batches = batchesOf(reviews);
  const held = [await must(takeApplyLock(lockOf(second)))];
  const review = await must(reviews.review(profileIds.map(clientAt), [uninvited]));
  const view = await must(batches.apply(review.reviewId, []));
  expect(view.rows.map(({ clientId }) => clientId)).toEqual([clientAt(first)]);
  expect(view.refused).toMatchObject([{ clientId: clientAt(second), error: { code: "apply.in-progress-elsewhere" } }]);
  expect(await must(batches.view(view.batchId))).toEqual(view);
  held.push(await must(takeApplyLock(lockOf(first))));
  const again = await must(reviews.review(profileIds.map(clientAt), [uninvited]));
  expect(await batches.apply(again.reviewId, [])).toMatchObject({ ok: false, error: { code: "apply.in-progress-elsewhere" } });
  expect(batches.list()).toHaveLength(1);
  for (const lock of held) await lock.release();
});

it("the profile is locked: a cell that has changes tells why they cannot be made, and never that it is set already", async () => {
  const review = await must(
    reviewsWith(appError("profile.locked")).review([clientAt(first)], [{ kind: "group.create", name: "Auditors" }]),
  );
  expect(review.rows[0]?.cells).toMatchObject([{ state: "impossible", error: { code: "profile.locked" } }]);
});

it("a review goes by what is so after the last run: it waits until what was written is read back", async () => {
  const clientId = clientAt(first);
  const edit = { kind: "client.collection-settings", to: { limitItemDeletion: true } } as const;
  let setup = emptySetup();
  let waitsFor: readonly ClientId[] = [];
  let read = (): void => undefined;
  const reviews = reviewsWith(null, {
    client: () => ok({ clientId, name: "Client", setup, items: null }),
    wasReadBack: (clientIds) => {
      waitsFor = clientIds;
      return new Promise((resolve) => (read = resolve));
    },
  });
  const reviewing = reviews.review([clientId], [edit]);
  expect(waitsFor).toEqual([clientId]);
  setup = { ...setup, collectionSettings: { ...setup.collectionSettings, ...edit.to } };
  read();
  const review = await must(reviewing);
  expect(review.rows[0]?.cells).toMatchObject([{ state: "already" }]);
});

const order = (runId: string): RunOrder => ({
  runId: asId<RunId>(runId),
  origin: { kind: "bulk" },
  clientId: asId<OrganizationId>(runId),
  clientName: runId,
  goal: { kind: "changes" },
  reviewed: [],
  leftOut: new Set(),
  before: null,
  fresh: null,
  sources: {} as RunOrder["sources"],
});

it("nothing begins before all of it is written down, and a profile that goes away meanwhile gives its lock back", async () => {
  const { journal, profile } = writers.get(first)!;
  let reached = (): void => undefined;
  const isReached = new Promise<void>((resolve) => (reached = resolve));
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const append = journal.append.bind(journal);
  vi.spyOn(journal, "append").mockImplementation(async (record) => {
    if (record.kind === "plan" && record.clientName === "two") {
      reached();
      await gate;
    }
    return append(record);
  });
  const started = runs.start(first, [order("one"), order("two")]);
  await isReached;
  // Another run ends, and what waits is looked through.
  await must(runs.start(first, []));
  expect(runs.view(asId<RunId>("one"))?.state).toBe("queued");
  runs.detach(first);
  go();
  expect(await started).toMatchObject({ ok: false, error: { code: "profile.locked" } });
  runs.attach({ profile, journal });
  await vi.waitFor(async () => {
    await (await must(takeApplyLock(lockOf(first)))).release();
  });
});
