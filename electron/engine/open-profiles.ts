import { join } from "node:path";
import type { UnlockedProfile } from "#electron/account/index";
import { Drafts } from "#electron/onboarding/drafts";
import { Journal } from "#electron/writing/journal";
import { RecordCache } from "#electron/sync/cache";
import { appError } from "#shared/errors/app-error";
import { accountSubject, asId, profileOf, type ClientId, type DraftId, type ProfileId, type UserId } from "#shared/model/ids";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { err, ok, type Result } from "#shared/util/result";
import { z } from "zod";

/** An unlocked profile with its files open. */
export interface OpenProfile {
  readonly profile: UnlockedProfile;
  readonly journal: Journal;
  readonly drafts: Drafts;
  readonly cache: RecordCache;
}

const revisionsFile = "revisions.sealed";
const revisionsShape = z.record(z.string(), z.number());
/** How much there was of journal and revisions, kept beside them: a file that was cut, emptied or taken away is noticed by it. */
const countsFile = "counts.sealed";
const countsShape = z.object({ journal: z.number(), revisions: z.number() });

/** Keys that did not match are locked again from the journal, whatever the file of pins says. That comparisons were lost with it stands there too. */
async function recordLostPins({ pins, record }: UnlockedProfile, journal: Journal): Promise<void> {
  await pins.relock(journal.openMismatches());
  if (!pins.lostNow || pins.lost === null) return;
  await journal.append({
    kind: "note",
    at: pins.lost.at,
    who: record.email,
    clientId: null,
    clientName: "",
    sentence: { key: `journal.pins-${pins.lost.why}` },
    outcome: "unknown",
    error: appError("profile.pins-lost"),
    calls: [],
  });
}

/** The profiles that are open at this moment. Emptied on lock; nothing here outlives it. */
export class OpenProfiles {
  private readonly open = new Map<ProfileId, OpenProfile>();
  private readonly revisions = new Map<ProfileId, InTurn<Readonly<Record<string, number>>>>();

  /**
   * Opens journal, drafts and cache of a profile that was just unlocked, or signed in to again: then its files are opened with the new keys.
   * Nothing has to be written for it. What is damaged or missing is told through the profile.
   */
  async add(profile: UnlockedProfile): Promise<Result<OpenProfile>> {
    const known = this.open.get(profile.id);
    if (known?.profile === profile) return ok(known);
    if (known !== undefined) {
      this.open.delete(profile.id);
      await known.journal.close().catch(() => undefined);
    }
    const journal = await Journal.open(join(profile.folder, "journal"), profile.sealingKey("journal"), profile.id);
    if (!journal.ok) return journal;
    const drafts = await Drafts.open(join(profile.folder, "drafts"), profile.sealingKey("drafts"), profile.id);
    if (!drafts.ok) return drafts;
    const kept = await profile.readSealed(revisionsFile);
    const revisions = kept.ok ? revisionsShape.safeParse(kept.value) : null;
    const newest = revisions?.success === true ? revisions.data : {};
    // Counted in two places, one of which there is no opening without: the file of counts may go together with the journal.
    const [counted, witness] = [await readOr(profile, countsFile), profile.readWitness()];
    const before = countsShape.safeParse(counted ?? nothingCounted);
    const seen = countsShape.safeParse(witness ?? nothingCounted);
    const expected = higher(before.success ? before.data : nothingCounted, seen.success ? seen.data : nothingCounted);
    const isUncounted = profile.found === "bound" && (witness === undefined || (counted === null && witness === null));

    const shortened = journal.value.isShorterThan(expected.journal);
    await recordLostPins(profile, journal.value).catch(() => undefined);
    for (const problem of [
      profile.pins.isUnread ? appError("profile.pins-unread") : null,
      journal.value.damage ?? shortened ?? (isUncounted ? appError("profile.counts-lost") : null),
      drafts.value.refused.length > 0 ? appError("profile.drafts-damaged", { count: drafts.value.refused.length }) : null,
      !kept.ok || !before.success || Object.keys(newest).length < expected.revisions ? appError("profile.revisions-lost") : null,
    ])
      if (problem !== null) profile.report(problem);

    const counts = new Counts({ ...expected, journal: journal.value.records.length }, async (value) => {
      await profile.writeSealed(countsFile, value);
      await profile.writeWitness(value);
    });
    let unread = !kept.ok && kept.error.code === "file.unreadable";
    this.revisions.set(
      profile.id,
      new InTurn(async (newest) => {
        let value = newest;
        // What the disk did not give when the profile was opened is not written over.
        if (unread) {
          const again = await profile.readSealed(revisionsFile);
          if (!again.ok && again.error.code === "file.unreadable") return;
          unread = false;
          const before = revisionsShape.safeParse(again.ok ? again.value : {});
          if (before.success) value = newestOf(before.data, newest);
        }
        const size = Object.keys(value).length;
        // Cut at any moment there are never fewer in the file than were counted: that reads as a lost list.
        if (size < counts.present.revisions) await counts.note({ revisions: size });
        const written = await profile.writeSealed(revisionsFile, value);
        if (written.ok) await counts.note({ revisions: size });
      }),
    );
    if (witness == null || !seen.success) void counts.note({});
    journal.value.onCount = (count) => {
      void counts.note({ journal: count });
    };
    // The key is looked up at each use: locking wipes it.
    const cache = new RecordCache(
      profile.id,
      {
        seal: (plain, identity) => profile.sealingKey("cache").seal(plain, identity),
        open: (sealed, identity) => profile.sealingKey("cache").open(sealed, identity),
        opaqueId: (text) => profile.sealingKey("cache").opaqueId(text),
      },
      new Map(Object.entries(newest)),
    );
    const opened: OpenProfile = { profile, journal: journal.value, drafts: drafts.value.drafts, cache };
    this.open.set(profile.id, opened);
    return ok(opened);
  }

  keepRevisions(id: ProfileId, revisions: ReadonlyMap<string, number>): void {
    void this.revisions.get(id)?.note(Object.fromEntries(revisions));
  }
  remove(id: ProfileId): void {
    this.revisions.delete(id);
    void this.open
      .get(id)
      ?.journal.close()
      .catch(() => undefined);
    this.open.delete(id);
  }
  clear(): void {
    for (const id of [...this.open.keys()]) this.remove(id);
  }

  all(): readonly OpenProfile[] {
    return [...this.open.values()];
  }
  get(id: ProfileId): Result<OpenProfile> {
    const found = this.open.get(id);
    return found === undefined ? err(appError("profile.locked")) : ok(found);
  }
  /** The open profile whose account a subject names; null where it names something else (decision 0014). */
  accountOf(subject: ClientId): UnlockedProfile | null {
    const profile = this.open.get(profileOf(subject))?.profile;
    return profile !== undefined && accountSubject(profile.id, asId<UserId>(profile.account.id)) === subject ? profile : null;
  }
  ofDraft(id: DraftId): Result<{ readonly open: OpenProfile; readonly draft: OnboardingDraft }> {
    for (const open of this.open.values()) {
      const draft = open.drafts.get(id);
      if (draft.ok) return ok({ open, draft: draft.value });
    }
    return err(appError(this.open.size === 0 ? "profile.locked" : "draft.unknown"));
  }
  drafts(): readonly OnboardingDraft[] {
    return this.all().flatMap((open) => open.drafts.list());
  }
}

const nothingCounted: CountValues = { journal: 0, revisions: 0 };
const higher = (one: CountValues, other: CountValues): CountValues => ({
  journal: Math.max(one.journal, other.journal),
  revisions: Math.max(one.revisions, other.revisions),
});
const readOr = async (profile: UnlockedProfile, name: string): Promise<unknown> => {
  const content = await profile.readSealed(name);
  return content.ok ? content.value : "damaged";
};

/** Of each record the newer revision. */
const newestOf = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): Readonly<Record<string, number>> => ({
  ...one,
  ...Object.fromEntries(Object.entries(other).map(([id, revision]) => [id, Math.max(revision, one[id] ?? 0)])),
});

interface CountValues {
  readonly journal: number;
  readonly revisions: number;
}
/** Writes values down one after the other; of those that come meanwhile only the newest is written. */
class InTurn<T> {
  private readonly write: (value: T) => Promise<unknown>;
  private waiting: { readonly value: T } | null = null;
  private running: Promise<void> | null = null;

  constructor(write: (value: T) => Promise<unknown>) {
    this.write = write;
  }
  /** Resolves once `value`, or one that came after it, was written. */
  note(value: T): Promise<void> {
    this.waiting = { value };
    this.running ??= this.run();
    return this.running;
  }
  private async run(): Promise<void> {
    while (this.waiting !== null) {
      const { value } = this.waiting;
      this.waiting = null;
      await this.write(value).catch(() => undefined);
    }
    this.running = null;
  }
}

class Counts {
  present: CountValues;
  private readonly written: InTurn<CountValues>;

  constructor(present: CountValues, write: (value: CountValues) => Promise<unknown>) {
    this.present = present;
    this.written = new InTurn(write);
  }
  note(change: Partial<CountValues>): Promise<void> {
    this.present = { ...this.present, ...change };
    return this.written.note(this.present);
  }
}
