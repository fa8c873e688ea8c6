import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { SealingKey } from "#electron/crypto/index";
import type { ProfileId } from "#shared/model/ids";
import { ok, type Result } from "#shared/util/result";
import type { ProfileStore } from "./profile-store.ts";

const file = "pins.sealed";

const shownPerson = { userId: z.string(), email: z.string(), name: z.string().nullable() };
const fields = {
  providers: z.record(z.string(), z.string()),
  organizations: z.record(z.string(), z.string()),
};
const shape = z.object({
  version: z.literal(2),
  ...fields,
  compared: z.array(
    z.object({
      ...shownPerson,
      /** Null: compared before addresses were kept. */ email: z.string().nullable(),
      digest: z.string(),
      at: z.string(),
      how: z.string(),
    }),
  ),
  uncompared: z.array(z.object({ ...shownPerson, digest: z.string(), at: z.string() })),
  mismatches: z.array(
    z.object({ ...shownPerson, digest: z.string(), at: z.string(), lifted: z.object({ at: z.string(), reason: z.string() }).nullable() }),
  ),
  lost: z.object({ at: z.string(), why: z.enum(["damaged", "deleted"]) }).nullable(),
});
/** Files of before: a pin was of a user id alone. */
const firstShape = z.object({
  version: z.undefined().optional(),
  ...fields,
  people: z.record(z.string(), z.object({ digest: z.string(), comparedAt: z.string(), how: z.string() })),
});
type Pins = z.output<typeof shape>;

const nothing: Pins = { version: 2, providers: {}, organizations: {}, compared: [], uncompared: [], mismatches: [], lost: null };

/** Ids come from the server: one that is called as something that every object has (`constructor`) was never pinned. */
const ownOf = <Value>(pins: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(pins, id) ? pins[id] : undefined;

/** A person as the technician saw them on the screen. All three come from the server. */
export interface ShownPerson {
  readonly userId: string;
  readonly email: string;
  readonly name: string | null;
}
/** A public key that was compared with its holder. `email` is null where it was compared before addresses were kept; `how`: phone, in-person, video. */
export type ComparedKey = Pins["compared"][number];
/** Comparisons and recorded mismatches could not be read at `at`, and are gone. */
export type LostPins = NonNullable<Pins["lost"]>;

/** What is known of the key that the server shows for a person. Digests are hex SHA-256 of the key. */
export type KeyVerdict =
  /** Compared for exactly this user, address and name, and unchanged. */
  | { readonly kind: "compared"; readonly pin: ComparedKey }
  /** Somebody read other words than these: locked until lifted. */
  | { readonly kind: "mismatch"; readonly at: string; readonly email: string }
  /** Another key than the one that was compared, was confirmed without comparing, or did not match (`before`). */
  | { readonly kind: "changed"; readonly before: KnownOfPerson }
  /** Never compared for this person; `otherwise`: the same key was, under another address or name. */
  | { readonly kind: "new"; readonly otherwise: ComparedKey | null };

/** What is known of a person without asking the server for the key. */
export type KnownOfPerson =
  | { readonly kind: "never" }
  | { readonly kind: "compared"; readonly at: string; readonly how: string }
  /** The key was compared, but under another address or name; `email` null: before addresses were kept. */
  | { readonly kind: "otherwise"; readonly at: string; readonly how: string; readonly email: string | null; readonly name: string | null }
  /** Confirmed without comparing. */
  | { readonly kind: "uncompared"; readonly at: string }
  | { readonly kind: "mismatch"; readonly at: string; readonly email: string };

/**
 * What was seen or compared before, so that a key that a server exchanges is noticed: thumbprints of provider and client
 * keys (trusted at first sight), digests of people's public keys (trusted once compared), keys that did not match (locked),
 * and keys that were trusted without comparing. Sealed in the profile's folder.
 */
export class KeyPins {
  private readonly store: ProfileStore;
  private readonly id: ProfileId;
  private readonly key: SealingKey;
  private pins: Pins;
  /** What was changed while the file could not be read; null: it was read. */
  private unread: ((pins: Pins) => Pins)[] | null = null;
  /** What is written in `lost` was found at this opening. */
  readonly lostNow: boolean;

  private constructor(store: ProfileStore, id: ProfileId, key: SealingKey, pins: Pins, lostNow: boolean) {
    this.store = store;
    this.lostNow = lostNow;
    this.id = id;
    this.key = key;
    this.pins = pins;
  }

  /**
   * Opens the pins of a profile. `existed`: the profile was here before, so that a file that is not there was deleted. A damaged file is
   * put aside (never deleted), pins begin anew, and `lost` tells so until `lossSeen`. One that the disk does not give just now stays where it
   * is (`isUnread`). Nothing but a locked profile fails.
   */
  static async open(
    store: ProfileStore,
    id: ProfileId,
    key: SealingKey,
    { existed, now }: { readonly existed: boolean; readonly now: string },
  ): Promise<Result<KeyPins>> {
    const content = await store.readSealed(id, file, key);
    if (!content.ok && content.error.code === "profile.locked") return content;
    if (!content.ok && content.error.code === "file.unreadable") {
      const opened = new KeyPins(store, id, key, nothing, false);
      opened.unread = [];
      return ok(opened);
    }
    const pins = !content.ok ? null : content.value === null && !existed ? nothing : pinsIn(content.value);
    if (pins !== null) return ok(new KeyPins(store, id, key, pins, false));
    const deleted = content.ok && content.value === null;
    if (!deleted) await store.putAside(id, file, `${file}.damaged-${randomUUID()}`);
    const opened = new KeyPins(store, id, key, { ...nothing, lost: { at: now, why: deleted ? "deleted" : "damaged" } }, true);
    // A disk that takes nothing does not stop anybody from unlocking: it is found, and told, the next time again.
    await opened.save();
    return ok(opened);
  }

  /** new: never seen, now remembered · same · changed. Nothing is written before `save`. */
  check(kind: "providers" | "organizations", id: string, thumbprint: string): "new" | "same" | "changed" {
    const known = ownOf(this.pins[kind], id);
    if (known !== undefined) return known === thumbprint ? "same" : "changed";
    this.make((pins) => (ownOf(pins[kind], id) === undefined ? { ...pins, [kind]: { ...pins[kind], [id]: thumbprint } } : pins));
    return "new";
  }

  /* ---------------------------------------------------------------- people */

  /** What the key `digest` is worth for this person. A recorded mismatch outweighs everything, whomever the key is shown for. */
  judge(person: ShownPerson, digest: string): KeyVerdict {
    const locked = this.pins.mismatches.find((entry) => entry.digest === digest && entry.lifted === null);
    if (locked !== undefined) return { kind: "mismatch", at: locked.at, email: locked.email };
    const pin = this.pins.compared.find((entry) => entry.digest === digest && isOf(entry, person));
    if (pin !== undefined) return { kind: "compared", pin };
    const known = this.known(person);
    const other = [...this.pins.compared, ...this.pins.uncompared].some(
      (entry) => entry.digest !== digest && (entry.userId === person.userId || isOf(entry, person)),
    );
    if (other || known.kind === "mismatch") return { kind: "changed", before: known };
    return { kind: "new", otherwise: this.pins.compared.find((entry) => entry.digest === digest) ?? null };
  }

  /** The latest that is known of this person. */
  known(person: ShownPerson): KnownOfPerson {
    const concerns = (entry: { readonly userId: string; readonly email: string | null }): boolean =>
      entry.userId === person.userId || (entry.email !== null && address(entry.email) === address(person.email));
    const compared = last(this.pins.compared.filter((entry) => isOf(entry, person)));
    const mismatch = last(this.pins.mismatches.filter((entry) => entry.lifted === null && concerns(entry)));
    if (mismatch !== undefined && (compared === undefined || compared.at <= mismatch.at))
      return { kind: "mismatch", at: mismatch.at, email: mismatch.email };
    if (compared !== undefined) return { kind: "compared", at: compared.at, how: compared.how };
    const uncompared = last(this.pins.uncompared.filter((entry) => isOf(entry, person)));
    if (uncompared !== undefined) return { kind: "uncompared", at: uncompared.at };
    const otherwise = last(this.pins.compared.filter(concerns));
    if (otherwise === undefined) return { kind: "never" };
    const { at, how, email, name } = otherwise;
    return { kind: "otherwise", at, how, email, name };
  }

  /** Whether words of this person, or of somebody with this user id or address, ever failed to match: then only comparing lets them in. */
  everMismatched(person: ShownPerson): boolean {
    return this.pins.mismatches.some((entry) => entry.userId === person.userId || address(entry.email) === address(person.email));
  }

  /** Which of the five words (0–4) is asked for when this key is compared: random to everybody without the profile's key, and the same at every asking. */
  askedWord(userId: string, digest: string): number {
    return Number.parseInt(this.key.opaqueId(`asked word/${userId}/${digest}`).slice(0, 8), 16) % 5;
  }

  /** Remembers that this person's key was compared. What was known of them before (another key, no comparison) counts no more. */
  compared(person: ShownPerson, digest: string, how: string, at: string): Promise<Result<null>> {
    const stays = (entry: { readonly userId: string; readonly email: string | null; readonly name: string | null }): boolean =>
      !(entry.userId === person.userId || isOf(entry, person));
    return this.change((pins) => ({
      ...pins,
      compared: [
        // The same key, compared under another address or name, stays compared there.
        ...pins.compared.filter((entry) => stays(entry) || (entry.digest === digest && entry.email !== null && !isOf(entry, person))),
        { userId: person.userId, email: person.email, name: person.name, digest, at, how },
      ],
      uncompared: pins.uncompared.filter((entry) => !isOf(entry, person)),
    }));
  }

  /** Remembers that this person's key is trusted without comparing. */
  trustedUncompared(person: ShownPerson, digest: string, at: string): Promise<Result<null>> {
    const { userId, email, name } = person;
    return this.change((pins) => ({
      ...pins,
      uncompared: [...pins.uncompared.filter((entry) => !isOf(entry, person)), { userId, email, name, digest, at }],
    }));
  }

  /** Remembers that this person reads other words: the key is locked, and a comparison of theirs counts no more. */
  mismatched(person: ShownPerson, digest: string, at: string): Promise<Result<null>> {
    const { userId, email, name } = person;
    return this.change((pins) => ({
      ...pins,
      compared: pins.compared.filter((entry) => !(entry.digest === digest && isOf(entry, person))),
      mismatches: [...pins.mismatches, { userId, email, name, digest, at, lifted: null }],
    }));
  }

  /** Lifts every lock on this key and every one that was recorded of this person. */
  liftMismatch(person: ShownPerson, digest: string | null, reason: string, at: string): Promise<Result<null>> {
    return this.change((pins) => ({
      ...pins,
      mismatches: pins.mismatches.map((entry) =>
        entry.lifted === null &&
        (entry.digest === digest || entry.userId === person.userId || address(entry.email) === address(person.email))
          ? { ...entry, lifted: { at, reason } }
          : entry,
      ),
    }));
  }

  /**
   * Puts locks in place again that stand in another place and not here: they were lost with the file, or the file is an older one that
   * was put back. A lock that was lifted here stays lifted.
   */
  async relock(mismatches: readonly (ShownPerson & { readonly digest: string; readonly at: string })[]): Promise<Result<null>> {
    const missing = (pins: Pins) =>
      mismatches.filter(
        (lock) => !pins.mismatches.some((entry) => entry.digest === lock.digest && entry.userId === lock.userId && entry.at === lock.at),
      );
    if (missing(this.pins).length === 0) return ok(null);
    return this.change((pins) => ({
      ...pins,
      mismatches: [
        ...pins.mismatches,
        ...missing(pins).map(({ userId, email, name, digest, at }) => ({ userId, email, name, digest, at, lifted: null })),
      ],
    }));
  }

  /* ---------------------------------------------------------------- the file */

  /** Set when comparisons and mismatches were lost, until a technician has seen it. */
  get lost(): LostPins | null {
    return this.pins.lost;
  }
  lossSeen(): Promise<Result<null>> {
    return this.change((pins) => ({ ...pins, lost: null }));
  }

  /** Wipes the key of the file; nothing is written any more. */
  zero(): void {
    this.key.zero();
  }

  /** The disk does not give the file just now: nobody counts as compared, and it is not written over. */
  get isUnread(): boolean {
    return this.unread !== null;
  }

  /** Fails as the disk does, with `file.unreadable` while it does not give what was kept before: that is read first, and nothing of it lost. */
  async save(): Promise<Result<null>> {
    if (this.unread !== null) {
      const content = await this.store.readSealed(this.id, file, this.key);
      if (!content.ok && content.error.code !== "cache.record-refused") return content;
      const before = content.ok ? pinsIn(content.value) : null;
      if (before === null) await this.store.putAside(this.id, file, `${file}.damaged-${randomUUID()}`);
      const made = this.unread;
      this.pins = made.reduce((pins, make) => make(pins), before ?? { ...nothing, lost: { at: new Date().toISOString(), why: "damaged" } });
      this.unread = null;
    }
    return this.store.writeSealed(this.id, file, this.key, this.pins);
  }
  private make(make: (pins: Pins) => Pins): void {
    this.pins = make(this.pins);
    this.unread?.push(make);
  }
  private change(make: (pins: Pins) => Pins): Promise<Result<null>> {
    this.make(make);
    return this.save();
  }
}

/** Null for what is no file of pins. A pin of the first version names no address, so it confirms nobody; that the key changed is still noticed. */
function pinsIn(content: unknown): Pins | null {
  const parsed = shape.safeParse(content);
  if (parsed.success) return parsed.data;
  const first = firstShape.safeParse(content);
  if (!first.success) return null;
  const { providers, organizations, people } = first.data;
  const compared = Object.entries(people).map(([userId, { digest, comparedAt, how }]) => ({
    userId,
    email: null,
    name: null,
    digest,
    at: comparedAt,
    how,
  }));
  return { ...nothing, providers, organizations, compared };
}

const address = (email: string): string => email.trim().toLowerCase();
const called = (name: string | null): string => (name ?? "").trim();
const isOf = (
  entry: { readonly userId: string; readonly email: string | null; readonly name: string | null },
  person: ShownPerson,
): boolean =>
  entry.userId === person.userId &&
  entry.email !== null &&
  address(entry.email) === address(person.email) &&
  called(entry.name) === called(person.name);
const last = <Entry extends { readonly at: string }>(entries: readonly Entry[]): Entry | undefined =>
  entries.reduce<Entry | undefined>((latest, entry) => (latest === undefined || entry.at >= latest.at ? entry : latest), undefined);
