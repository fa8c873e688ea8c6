import { rename } from "node:fs/promises";
import { join } from "node:path";
import type { UnlockedProfile } from "#electron/account/index";
import { appError, type AppError } from "#shared/errors/app-error";
import type { ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import { Drafts } from "./drafts.ts";
import { Journal } from "./journal.ts";

/** What onboarding keeps of one unlocked profile: its drafts and its journal. */
export class ProfileDesk {
  readonly profile: UnlockedProfile;
  readonly drafts: Drafts;
  /** A journal that cannot be written stops applying, nothing else. */
  readonly journal: Result<Journal>;
  /** The journal was damaged and put aside: what was under way is not known, so nothing is applied before somebody reviewed. */
  private damage: AppError | null;

  private constructor(profile: UnlockedProfile, drafts: Drafts, journal: Result<Journal>, damage: AppError | null) {
    this.profile = profile;
    this.drafts = drafts;
    this.journal = journal;
    this.damage = damage;
  }

  /** Runs that the end of the app cut off are shown as stopped. */
  static async open(profile: UnlockedProfile): Promise<Result<ProfileDesk>> {
    const drafts = await Drafts.open(join(profile.folder, "drafts"), profile.sealingKey("drafts"), profile.id);
    if (!drafts.ok) return drafts;
    for (const draft of drafts.value.drafts.list()) {
      if (draft.apply?.state !== "running") continue;
      const stopped = await drafts.value.drafts.change(draft.id, (present) => (present.apply === null ? present : { ...present, apply: { ...present.apply, state: "stopped" } }));
      if (!stopped.ok) return stopped;
    }
    const path = join(profile.folder, "journal");
    const journal = await Journal.open(path, profile.sealingKey("journal"), profile.id);
    if (journal.ok || journal.error.code !== "apply.journal-damaged") return ok(new ProfileDesk(profile, drafts.value.drafts, journal, null));
    try { await rename(path, `${path}.damaged-${String(Date.now())}`); } catch { return ok(new ProfileDesk(profile, drafts.value.drafts, err(appError("file.unwritable")), null)); }
    return ok(new ProfileDesk(profile, drafts.value.drafts, await Journal.open(path, profile.sealingKey("journal"), profile.id), journal.error));
  }

  get id(): ProfileId { return this.profile.id; }
  get lockPath(): string { return join(this.profile.folder, "apply.lock"); }
  /** Fails while nobody reviewed after damage. */
  usableJournal(): Result<Journal> { return this.damage === null ? this.journal : err(this.damage); }
  reviewed(): void { this.damage = null; }

  async close(): Promise<void> { if (this.journal.ok) await this.journal.value.close(); }
}
