import { join } from "node:path";
import type { UnlockedProfile } from "#electron/account/index";
import { Drafts } from "#electron/onboarding/drafts";
import { Journal } from "#electron/writing/journal";
import { RecordCache } from "#electron/sync/cache";
import { appError } from "#shared/errors/app-error";
import type { DraftId, ProfileId } from "#shared/model/ids";
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

/** Comparisons that were lost with their file stand in the journal too: what it says of mismatches is all that is left of them. */
async function tellLostPins({ pins, record }: UnlockedProfile, journal: Journal): Promise<void> {
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

  /** Opens journal, drafts and cache of a profile that was just unlocked. */
  async add(profile: UnlockedProfile): Promise<Result<OpenProfile>> {
    const known = this.open.get(profile.id);
    if (known !== undefined) return ok(known);
    const journal = await Journal.open(join(profile.folder, "journal"), profile.sealingKey("journal"), profile.id);
    if (!journal.ok) return journal;
    await tellLostPins(profile, journal.value);
    const drafts = await Drafts.open(join(profile.folder, "drafts"), profile.sealingKey("drafts"), profile.id);
    if (!drafts.ok) return drafts;
    const kept = await profile.readSealed(revisionsFile);
    const revisions = kept.ok ? revisionsShape.safeParse(kept.value) : null;
    // The key is looked up at each use: locking wipes it.
    const cache = new RecordCache(
      profile.id,
      {
        seal: (plain, identity) => profile.sealingKey("cache").seal(plain, identity),
        open: (sealed, identity) => profile.sealingKey("cache").open(sealed, identity),
        opaqueId: (text) => profile.sealingKey("cache").opaqueId(text),
      },
      new Map(Object.entries(revisions?.success === true ? revisions.data : {})),
    );
    const opened: OpenProfile = { profile, journal: journal.value, drafts: drafts.value.drafts, cache };
    this.open.set(profile.id, opened);
    return ok(opened);
  }

  keepRevisions(id: ProfileId, revisions: ReadonlyMap<string, number>): void {
    void this.open.get(id)?.profile.writeSealed(revisionsFile, Object.fromEntries(revisions));
  }
  remove(id: ProfileId): void {
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
