import { randomUUID } from "node:crypto";
import { readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readPrivateFile, removePrivateFile, writePrivateFile } from "#electron/files/private-file";
import type { SealingKey } from "#electron/crypto/index";
import { appError } from "#shared/errors/app-error";
import { asId, clientIdOf, isClientId, type ClientId, type DraftId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import type { DraftSso, OnboardingDraft } from "#shared/setup/draft/draft";
import { err, ok, type Result } from "#shared/util/result";

const withoutNewSecret = ({ newSecret: _newSecret, ...sso }: DraftSso): DraftSso => sso;

/** Drafts of before clients were named by profile and organization hold the organization's id alone: it is one of the draft's own profile. */
function withClientIds(draft: OnboardingDraft, profileId: ProfileId): OnboardingDraft {
  const named = (id: ClientId | null): ClientId | null =>
    id === null || isClientId(id) ? id : clientIdOf(profileId, asId<OrganizationId>(id));
  return {
    ...draft,
    clientId: named(draft.clientId),
    blueprint: { ...draft.blueprint, likeClientId: named(draft.blueprint.likeClientId) },
  };
}

/** What one draft's file holds: the draft, and the secrets that never leave main. */
interface StoredDraft {
  readonly draft: OnboardingDraft;
  /** The client secret of the identity provider, sealed by itself (base64): in memory it is readable only while it is sent. */
  readonly sealedSecret: string | null;
  /** Names the secret while the server was not given it. */ readonly secretId?: string | null;
  /** The server was given the secret by a run of this draft. */ readonly secretAtServer: boolean;
  /** When its content was last changed in the wizard; absent in files of older versions and when it never was. */
  readonly editedAt?: string | null;
  /** As it was opened on an existing client: what the technician changed since is told by it. Absent in files of older versions. */
  readonly opened?: OnboardingDraft;
}

/** Files of older versions hold the secret as it is. */
type KeptDraft = Omit<StoredDraft, "sealedSecret"> & { readonly sealedSecret?: string | null; readonly ssoClientSecret?: string | null };

/** Whether two states of a draft ask for the same: where the wizard stands and what runs did with it do not count. */
const sameContent = (left: OnboardingDraft, right: OnboardingDraft): boolean => isDeepStrictEqual(contentOf(left), contentOf(right));
const contentOf = ({ step: _step, only: _only, done: _done, savedAt: _savedAt, apply: _apply, ...content }: OnboardingDraft): unknown =>
  JSON.parse(JSON.stringify(content));

/**
 * The drafts of one profile: one sealed file each, replaced as a whole, so that a crash leaves the old one or the new
 * one. File names say nothing. All of them are in memory; saves of one draft follow each other. A draft in which nothing
 * was entered yet is only in memory, and in no list.
 */
export class Drafts {
  private readonly folder: string;
  private readonly key: SealingKey;
  private readonly profileId: ProfileId;
  private readonly drafts = new Map<DraftId, StoredDraft>();
  /** Drafts of this start of the app as they were opened. */
  private readonly opened = new Map<DraftId, OnboardingDraft>();
  /** Those of them in which nothing was entered: no file holds them. */
  private readonly untouched = new Set<DraftId>();
  private last: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, key: SealingKey, profileId: ProfileId) {
    this.folder = folder;
    this.key = key;
    this.profileId = profileId;
  }

  /** Reads every draft. Files that do not open (of another key, damaged) are put aside under another name and named in `refused`. */
  static async open(
    folder: string,
    key: SealingKey,
    profileId: ProfileId,
  ): Promise<Result<{ readonly drafts: Drafts; readonly refused: readonly string[] }>> {
    const drafts = new Drafts(folder, key, profileId);
    const refused: string[] = [];
    try {
      // Looking at drafts needs no write: without a folder there are none.
      const names = await readdir(folder).catch(() => [] as string[]);
      for (const name of names.filter((each) => each.endsWith(".draft"))) {
        const content = await readPrivateFile(join(folder, name));
        // A file that the disk does not give just now is not damaged: it stays, and is there at the next opening.
        if (!content.ok) {
          refused.push(name);
          continue;
        }
        const opened = content.value === null ? null : key.open(content.value, drafts.associated(name));
        if (opened?.ok !== true) {
          refused.push(name);
          await rename(join(folder, name), join(folder, `${name}.damaged-${randomUUID()}`)).catch(() => undefined);
          continue;
        }
        const { ssoClientSecret, ...kept } = JSON.parse(new TextDecoder().decode(opened.value)) as KeptDraft;
        opened.value.fill(0);
        const sealedSecret = ssoClientSecret == null ? (kept.sealedSecret ?? null) : drafts.sealSecret(kept.draft.id, ssoClientSecret);
        drafts.drafts.set(kept.draft.id, {
          ...kept,
          sealedSecret,
          draft: withClientIds(kept.draft, profileId),
          ...(kept.opened === undefined ? {} : { opened: withClientIds(kept.opened, profileId) }),
        });
      }
    } catch (thrown) {
      return err(appError("file.unreadable", {}, String((thrown as { code?: unknown }).code ?? "")));
    }
    return ok({ drafts, refused });
  }

  /** Newest first, without those in which nothing was entered. */
  list(): readonly OnboardingDraft[] {
    return [...this.drafts.values()]
      .map((stored) => stored.draft)
      .filter(({ id }) => !this.untouched.has(id))
      .sort((left, right) => (left.savedAt < right.savedAt ? 1 : left.savedAt > right.savedAt ? -1 : 0));
  }
  get(id: DraftId): Result<OnboardingDraft> {
    const stored = this.drafts.get(id);
    return stored === undefined ? err(appError("draft.unknown")) : ok(stored.draft);
  }

  /** When the content of a draft was last changed in the wizard; null when never, as far as its file says. */
  editedAt(id: DraftId): string | null {
    return this.drafts.get(id)?.editedAt ?? null;
  }

  /** The draft as it was opened on its client; null when its file does not tell. */
  openedAs(id: DraftId): OnboardingDraft | null {
    return this.drafts.get(id)?.opened ?? null;
  }

  /** Keeps a new draft in memory until something is entered in it. Others that were opened and left like that are forgotten. */
  begin(draft: OnboardingDraft): OnboardingDraft {
    for (const id of this.untouched) {
      this.drafts.delete(id);
      this.opened.delete(id);
    }
    this.untouched.clear();
    this.drafts.set(draft.id, { draft, sealedSecret: null, secretAtServer: false, opened: draft });
    this.opened.set(draft.id, draft);
    this.untouched.add(draft.id);
    return draft;
  }
  /** Puts newer content under a draft that is finished; its file follows with the next save. */
  refresh(draft: OnboardingDraft): OnboardingDraft {
    const present = this.drafts.get(draft.id);
    this.drafts.set(draft.id, { sealedSecret: null, secretAtServer: false, ...present, draft, editedAt: null, opened: draft });
    return draft;
  }

  /**
   * Resolves when the draft is on the disk. Whether there is a client secret is this store's knowledge, not the caller's.
   * A draft that asks for no more than when it was opened is taken from the disk again.
   */
  save(draft: OnboardingDraft): Promise<Result<OnboardingDraft>> {
    const opened = this.opened.get(draft.id);
    if (opened !== undefined && this.drafts.get(draft.id)?.sealedSecret === null && sameContent(opened, draft)) return this.unsave(draft);
    return this.store(draft.id, (present) => ({
      ...present,
      draft,
      sealedSecret: present?.sealedSecret ?? null,
      secretAtServer: present?.secretAtServer ?? false,
      editedAt: present !== undefined && sameContent(present.draft, draft) ? (present.editedAt ?? null) : draft.savedAt,
    }));
  }
  private unsave(draft: OnboardingDraft): Promise<Result<OnboardingDraft>> {
    return this.next(async (): Promise<Result<OnboardingDraft>> => {
      if (!this.untouched.has(draft.id)) {
        const gone = await removePrivateFile(join(this.folder, this.fileOf(draft.id)));
        if (!gone.ok) return gone;
      }
      this.untouched.add(draft.id);
      this.drafts.set(draft.id, { draft, sealedSecret: null, secretAtServer: false, opened: this.opened.get(draft.id) ?? draft });
      return ok(draft);
    });
  }

  /** Changes a draft as it is at that moment, after all saves before. */
  change(id: DraftId, edit: (draft: OnboardingDraft) => OnboardingDraft): Promise<Result<OnboardingDraft>> {
    return this.store(id, (present) => (present === undefined ? null : { ...present, draft: edit(present.draft) }));
  }

  /** Everything in it was written: what is changed from here on is changed against this. */
  settled(id: DraftId): Promise<Result<OnboardingDraft>> {
    return this.store(id, (present) => (present === undefined ? null : { ...present, opened: present.draft }));
  }

  /** Null forgets it; `sent` says that the server has it now, so the draft still counts as having one. */
  setSsoClientSecret(id: DraftId, secret: string | null, why: "typed" | "sent" = "typed"): Promise<Result<OnboardingDraft>> {
    return this.store(id, (present) =>
      present === undefined
        ? null
        : {
            ...present,
            sealedSecret: secret === null ? null : this.sealSecret(id, secret),
            secretId: secret === null ? null : randomUUID(),
            secretAtServer: secret === null && why === "sent",
          },
    );
  }
  ssoClientSecret(id: DraftId): Result<string | null> {
    const stored = this.drafts.get(id);
    if (stored === undefined) return err(appError("draft.unknown"));
    if (stored.sealedSecret === null) return ok(null);
    if (this.key.isZeroed) return err(appError("profile.locked"));
    const opened = this.key.open(Buffer.from(stored.sealedSecret, "base64"), this.secretOf(id));
    if (!opened.ok) return opened;
    const secret = new TextDecoder().decode(opened.value);
    opened.value.fill(0);
    return ok(secret);
  }
  private sealSecret(id: DraftId, secret: string): string {
    const bytes = new TextEncoder().encode(secret);
    const sealed = Buffer.from(this.key.seal(bytes, this.secretOf(id))).toString("base64");
    bytes.fill(0);
    return sealed;
  }
  private secretOf(id: DraftId): string {
    return `draft/${this.profileId}/${id}/sso-client-secret`;
  }

  async discard(id: DraftId): Promise<Result<null>> {
    return this.next(async () => {
      this.drafts.delete(id);
      this.opened.delete(id);
      this.untouched.delete(id);
      return removePrivateFile(join(this.folder, this.fileOf(id)));
    });
  }

  private store(id: DraftId, make: (present: StoredDraft | undefined) => StoredDraft | null): Promise<Result<OnboardingDraft>> {
    return this.next(async (): Promise<Result<OnboardingDraft>> => {
      const made = make(this.drafts.get(id));
      if (made === null) return err(appError("draft.unknown"));
      const { draft, sealedSecret } = made;
      const stored: StoredDraft = {
        ...made,
        draft:
          draft.sso === null
            ? draft
            : {
                ...draft,
                sso: {
                  ...withoutNewSecret(draft.sso),
                  hasClientSecret: sealedSecret !== null || made.secretAtServer || this.hadSecretBefore(draft),
                  ...(made.secretId == null ? {} : { newSecret: made.secretId }),
                },
              },
      };
      const name = this.fileOf(id);
      const written = await writePrivateFile(
        join(this.folder, name),
        this.key.seal(new TextEncoder().encode(JSON.stringify(stored)), this.associated(name)),
      );
      if (!written.ok) return written;
      this.drafts.set(id, stored);
      this.untouched.delete(id);
      return ok(stored.draft);
    });
  }

  /** An existing client's configuration has its secret at the server; nothing is held here. */
  private hadSecretBefore(draft: OnboardingDraft): boolean {
    return draft.existing && draft.sso?.hasClientSecret === true;
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }
  private fileOf(id: DraftId): string {
    return `${this.key.opaqueId(`draft/${id}`)}.draft`;
  }
  private associated(name: string): string {
    return `draft/${this.profileId}/${name}`;
  }
}
