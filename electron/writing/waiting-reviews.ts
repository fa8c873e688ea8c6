import { z } from "zod";
import { SealedValues, type SealedFiles } from "#electron/account/index";
import type { SmallReview } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { clientIdOf, organizationOf, profileOf, type ClientId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import type { Message } from "#shared/model/message";
import { canWait, edit as editSchema, type Edit } from "#shared/setup/changes/edits";
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
type Kept = z.output<typeof fileShape>;

/** Reviews of kept edits that are remembered; as many as there are reviews that can still be carried out. */
const mostShown = 20;

/**
 * Edits that a technician asked for without a network. They are sealed in a file of their profile, stand in the inbox, and are reviewed anew,
 * against what the client looks like then, before anything is sent.
 */
export class WaitingReviews {
  private readonly ports: WaitingReviewsPorts;
  private readonly kept: SealedValues<Kept>;
  /** Which kept edits a review on the screen is of. */
  private readonly shown = new Map<string, { readonly clientId: ClientId; readonly id: string }>();

  constructor(ports: WaitingReviewsPorts) {
    this.ports = ports;
    this.kept = new SealedValues<Kept>(fileShape, {}, (id) => ports.profiles().find((profile) => profile.id === id));
  }
  /** Everything was locked. */
  clear(): void {
    this.kept.clear();
    this.shown.clear();
  }

  async list(): Promise<readonly WaitingEdits[]> {
    const lists = await Promise.all(
      this.ports.profiles().map(async (profile) =>
        Object.entries(await this.kept.of(profile, fileName)).map(([id, { client, at, sentences }]) => ({
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
   * Keeps edits for later, those of one client together; the same ones kept twice stand there once. Resolves when they are on the disk.
   * @returns how many clients they are at. Fails with `run.cannot-wait` where one of them is bound to this moment, as a review fails, and
   * where the disk does.
   */
  async keep(edits: readonly { readonly clientId: ClientId; readonly edit: Edit }[], origin: Origin): Promise<Result<number>> {
    if (!edits.every(({ edit }) => canWait(edit))) return err(appError("run.cannot-wait"));
    const review = await this.ports.reviews.review(edits, origin);
    if (!review.ok) return review;
    const asked = Map.groupBy(edits, ({ clientId }) => clientId);
    const changing = review.value.clients.filter(({ changes }) => changes.length > 0);
    for (const [profileId, clients] of Map.groupBy(changing, ({ clientId }) => profileOf(clientId))) {
      const written = await this.change(profileId, (before) => {
        const known = new Map(Object.entries(before).map(([id, { client, edits: own }]) => [JSON.stringify([client, own]), id]));
        const added = clients.map(({ clientId, changes }): [string, Kept[string]] => {
          const client = organizationOf(clientId);
          const own = (asked.get(clientId) ?? []).map(({ edit }) => edit);
          return [
            known.get(JSON.stringify([client, own])) ?? this.ports.newId(),
            {
              client,
              at: this.ports.now().toISOString(),
              origin,
              edits: own,
              sentences: changes.map(({ described }) => ({ ...described.sentence })),
            },
          ];
        });
        return { ...before, ...Object.fromEntries(added) };
      });
      if (!written.ok) return written;
    }
    return ok(changing.length);
  }

  /**
   * What waits, against what the client looks like now: it is read first. What was asked for comes along, to be asked again where somebody
   * changes the client meanwhile. Fails with `run.review-expired` when it was carried out or discarded, or can no longer be read.
   */
  async review(
    clientId: ClientId,
    id: string,
  ): Promise<Result<{ readonly review: SmallReview; readonly edits: readonly Edit[]; readonly origin: Origin }>> {
    await this.ports.read(clientId);
    const profile = this.ports.profiles().find((each) => each.id === profileOf(clientId));
    const found = profile === undefined ? undefined : (await this.kept.of(profile, fileName))[id];
    const edits = z.array(editSchema).safeParse(found?.edits);
    if (found === undefined || !edits.success) return err(appError("run.review-expired"));
    const review = await this.ports.reviews.review(
      edits.data.map((edit) => ({ clientId, edit })),
      found.origin,
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
    const of = this.shown.get(reviewId);
    this.shown.delete(reviewId);
    if (of !== undefined) await this.forget(of.clientId, of.id);
  }
  /** It is not wanted any more. */
  forget(clientId: ClientId, id: string): Promise<Result<null>> {
    return this.change(profileOf(clientId), ({ [id]: _gone, ...others }) => others);
  }
  /** The client is taken off this computer. */
  forgetClient(profileId: ProfileId, gone: OrganizationId): Promise<Result<null>> {
    return this.change(profileId, (before) => {
      const left = Object.entries(before).filter(([, { client }]) => client !== gone);
      return left.length === Object.keys(before).length ? before : Object.fromEntries(left);
    });
  }

  private change(profileId: ProfileId, make: (before: Kept) => Kept): Promise<Result<null>> {
    return this.kept.change(profileId, fileName, make);
  }
}
