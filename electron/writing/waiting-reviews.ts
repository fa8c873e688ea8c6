import { z } from "zod";
import { SealedValues, type SealedFiles } from "#electron/account/index";
import type { AlsoKept, KeptEdits, KeptRef, SmallReview } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { clientIdOf, organizationOf, profileOf, type ClientId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import type { Message } from "#shared/model/message";
import { canWait, edit as editSchema, overlapOf, type Edit } from "#shared/setup/changes/edits";
import { err, ok, type Result } from "#shared/util/result";
import type { SmallReviews } from "./small-reviews.ts";

type Origin = "edit" | "inbox" | "bulk" | "directory";

export interface WaitingReviewsPorts {
  readonly newId: () => string;
  readonly now: () => Date;
  readonly reviews: Pick<SmallReviews, "review">;
  /** Reads the client from its server; what is known stays where that fails. */
  read(clientId: ClientId): Promise<void>;
  profiles(): readonly SealedFiles[];
  /** Whether the journal holds a run of these kept edits: it was written down before they were crossed off. */
  hasBegun(profileId: ProfileId, id: string): boolean;
}

/** Edits of one client that wait, with what they were said to change when they were asked for. */
export interface WaitingEdits {
  readonly id: string;
  readonly clientId: ClientId;
  readonly at: string;
  readonly sentences: readonly Message[];
}

const fileName = "waiting.sealed";
/** By id. What an older version asked for is checked when it is reviewed, so that it can still be seen and discarded. */
const fileShape = z.record(
  z.string(),
  z.object({
    client: z.string(),
    at: z.string(),
    origin: z.enum(["edit", "inbox", "bulk", "directory"]),
    edits: z.array(z.unknown()),
    sentences: z.array(z.looseObject({ key: z.string() })),
  }),
);
type WaitingFile = z.output<typeof fileShape>;

/** Reviews of kept edits that are remembered; as many as there are reviews that can still be carried out. */
const mostShown = 20;
/** Discarded and replaced ones that can be taken back. */
const mostGone = 100;

const without = (entries: WaitingFile, ids: readonly string[]): WaitingFile =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => !ids.includes(id)));

/** How edits of a client stand to what waits; what an older version kept and nothing can read is about nothing. */
function overlapWith(clientId: ClientId, own: readonly Edit[], entry: WaitingFile[string]): ReturnType<typeof overlapOf> {
  const theirs = z.array(editSchema).safeParse(entry.edits);
  if (entry.client !== organizationOf(clientId) || !theirs.success) return "none";
  return JSON.stringify(theirs.data) === JSON.stringify(own) ? "all" : overlapOf(own, theirs.data);
}

/**
 * Edits that a technician asked for without a network. They are sealed in a file of their profile, stand in the inbox, and are reviewed anew,
 * against what the client looks like then, before anything is sent.
 */
export class WaitingReviews {
  private readonly ports: WaitingReviewsPorts;
  private readonly kept: SealedValues<WaitingFile>;
  /** Which kept edits a review on the screen is of. */
  private readonly shown = new Map<string, KeptRef>();
  /** What was discarded or replaced, by profile and id: it can be taken back. */
  private readonly gone = new Map<string, WaitingFile[string]>();

  constructor(ports: WaitingReviewsPorts) {
    this.ports = ports;
    this.kept = new SealedValues<WaitingFile>(fileShape, {}, (id) => ports.profiles().find((profile) => profile.id === id));
  }
  /** Everything was locked. */
  clear(): void {
    this.kept.clear();
    this.shown.clear();
    this.gone.clear();
  }

  async list(): Promise<readonly WaitingEdits[]> {
    const lists = await Promise.all(
      this.ports.profiles().map(async (profile) =>
        Object.entries(await this.waitingAt(profile)).map(([id, { client, at, sentences }]) => ({
          id,
          clientId: clientIdOf(profile.id, client as OrganizationId),
          at,
          sentences,
        })),
      ),
    );
    return lists.flat();
  }

  /**
   * Those of one profile. What a run has begun stands in its journal, and waits no more: the app may have ended, or the disk have been full,
   * before it was crossed off here, and offering it again would write it twice.
   */
  private async waitingAt(profile: SealedFiles): Promise<WaitingFile> {
    const all = await this.kept.of(profile, fileName);
    const begun = Object.keys(all).filter((id) => this.ports.hasBegun(profile.id, id));
    if (begun.length === 0) return all;
    await this.change(profile.id, (before) => without(before, begun));
    return without(all, begun);
  }

  /** What waits already and is about the same as these edits, oldest first. */
  async alsoKept(edits: readonly { readonly clientId: ClientId; readonly edit: Edit }[]): Promise<readonly AlsoKept[]> {
    const found: AlsoKept[] = [];
    for (const [clientId, asked] of Map.groupBy(edits, (each) => each.clientId)) {
      const profile = this.ports.profiles().find(({ id }) => id === profileOf(clientId));
      if (profile === undefined) continue;
      const own = asked.map(({ edit }) => edit);
      for (const [id, entry] of Object.entries(await this.waitingAt(profile))) {
        const overlap = overlapWith(clientId, own, entry);
        if (overlap !== "none") found.push({ clientId, id, at: entry.at, sentences: entry.sentences, replaced: overlap === "all" });
      }
    }
    return found.sort((left, right) => left.at.localeCompare(right.at));
  }

  /**
   * Keeps edits for later, those of one client together. Those that wait already and that they stand for go (`overlapOf`); the same ones kept
   * twice stand there once. Resolves when they are on the disk.
   * Fails with `run.cannot-wait` where one of them is bound to this moment, as a review fails,
   * and where the disk does.
   */
  async keep(edits: readonly { readonly clientId: ClientId; readonly edit: Edit }[], origin: Origin): Promise<Result<KeptEdits>> {
    if (!edits.every(({ edit }) => canWait(edit))) return err(appError("run.cannot-wait"));
    const review = await this.ports.reviews.review(edits, origin);
    if (!review.ok) return review;
    const asked = Map.groupBy(edits, ({ clientId }) => clientId);
    const changing = review.value.clients.filter(({ changes }) => changes.length > 0);
    const kept: KeptRef[] = [];
    const replaced: KeptRef[] = [];
    const beside: KeptRef[] = [];
    for (const [profileId, clients] of Map.groupBy(changing, ({ clientId }) => profileOf(clientId))) {
      const written = await this.change(profileId, (before) => {
        const after = { ...before };
        for (const { clientId, changes } of clients) {
          const client = organizationOf(clientId);
          const own = (asked.get(clientId) ?? []).map(({ edit }) => edit);
          const id = this.ports.newId();
          for (const [earlier, entry] of Object.entries(before)) {
            const overlap = overlapWith(clientId, own, entry);
            if (overlap === "some") beside.push({ clientId, id: earlier });
            if (overlap !== "all") continue;
            this.remember(profileId, earlier, entry);
            replaced.push({ clientId, id: earlier });
            delete after[earlier];
          }
          kept.push({ clientId, id });
          after[id] = {
            client,
            at: this.ports.now().toISOString(),
            origin,
            edits: own,
            sentences: changes.map(({ described }) => ({ ...described.sentence })),
          };
        }
        return after;
      });
      if (!written.ok) return written;
    }
    return ok({ kept, replaced, beside });
  }

  /**
   * What waits, against what the client looks like now: it is read first. What was asked for comes along, to be asked again where somebody
   * changes the client meanwhile. Fails with `run.review-expired` when it was carried out or discarded, or can no longer be read.
   */
  async review(
    clientId: ClientId,
    id: string,
  ): Promise<Result<{ readonly review: SmallReview; readonly edits: readonly Edit[]; readonly origin: Origin }>> {
    const profile = this.ports.profiles().find((each) => each.id === profileOf(clientId));
    const found = profile === undefined ? undefined : (await this.waitingAt(profile))[id];
    const edits = z.array(editSchema).safeParse(found?.edits);
    if (found === undefined || !edits.success) return err(appError("run.review-expired"));
    await this.ports.read(clientId);
    const review = await this.ports.reviews.review(
      edits.data.map((edit) => ({ clientId, edit })),
      found.origin,
      id,
    );
    if (!review.ok) return review;
    this.shown.set(review.value.reviewId, { clientId, id });
    for (const old of this.shown.keys()) {
      if (this.shown.size <= mostShown) break;
      this.shown.delete(old);
    }
    return ok({ review: review.value, edits: edits.data, origin: found.origin });
  }

  /** A review was carried out: from now on its run is what can be resumed, and nothing waits any more. */
  async began(reviewId: string): Promise<void> {
    const carriedOut = this.shown.get(reviewId);
    this.shown.delete(reviewId);
    if (carriedOut !== undefined) await this.forget(carriedOut.clientId, carriedOut.id);
  }
  private forget(clientId: ClientId, id: string): Promise<Result<null>> {
    return this.change(profileOf(clientId), ({ [id]: _gone, ...others }) => others);
  }
  /** They are not wanted any more. */
  discard(clientId: ClientId, id: string): Promise<Result<null>> {
    return this.change(profileOf(clientId), ({ [id]: gone, ...others }) => {
      if (gone !== undefined) this.remember(profileOf(clientId), id, gone);
      return others;
    });
  }
  /** What was discarded or replaced waits again. Fails with `run.review-expired` when it is not known any more. */
  async restore(clientId: ClientId, id: string): Promise<Result<null>> {
    const place = `${profileOf(clientId)}/${id}`;
    const entry = this.gone.get(place);
    if (entry === undefined) return err(appError("run.review-expired"));
    const written = await this.change(profileOf(clientId), (before) => ({ ...before, [id]: entry }));
    if (written.ok) this.gone.delete(place);
    return written;
  }
  private remember(profileId: ProfileId, id: string, entry: WaitingFile[string]): void {
    this.gone.set(`${profileId}/${id}`, entry);
    for (const old of this.gone.keys()) {
      if (this.gone.size <= mostGone) break;
      this.gone.delete(old);
    }
  }
  /** The client is taken off this computer. */
  forgetClient(profileId: ProfileId, gone: OrganizationId): Promise<Result<null>> {
    return this.change(profileId, (before) => {
      const left = Object.entries(before).filter(([, { client }]) => client !== gone);
      return left.length === Object.keys(before).length ? before : Object.fromEntries(left);
    });
  }

  private change(profileId: ProfileId, make: (before: WaitingFile) => WaitingFile): Promise<Result<null>> {
    return this.kept.change(profileId, fileName, make);
  }
}
