import { z } from "zod";
import type { SealingKey } from "#electron/crypto/index";
import type { ProfileId } from "#shared/model/ids";
import { ok, type Result } from "#shared/util/result";
import type { ProfileStore } from "./profile-store.ts";

const file = "pins.sealed";
const shape = z.object({
  providers: z.record(z.string(), z.string()),
  organizations: z.record(z.string(), z.string()),
  people: z.record(z.string(), z.object({ digest: z.string(), comparedAt: z.string(), how: z.string() })),
});
type Pins = z.output<typeof shape>;

/** Ids come from the server: one that is called as something that every object has (`constructor`) was never pinned. */
const ownOf = <Value>(pins: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(pins, id) ? pins[id] : undefined;

/** A public key that was compared with its holder. `how` is the technician's note: by telephone, in person. */
export type PersonPin = Pins["people"][string];

/**
 * What was seen or compared before, so that a key that a server exchanges is noticed: thumbprints of provider and client
 * keys (trusted at first sight), digests of people's public keys (trusted once compared). Sealed in the profile's folder.
 */
export class KeyPins {
  private readonly store: ProfileStore;
  private readonly id: ProfileId;
  private readonly key: SealingKey;
  private pins: Pins;

  private constructor(store: ProfileStore, id: ProfileId, key: SealingKey, pins: Pins) {
    this.store = store;
    this.id = id;
    this.key = key;
    this.pins = pins;
  }

  /** A file that does not open is not taken for an empty one: that would forget every comparison in silence. */
  static async open(store: ProfileStore, id: ProfileId, key: SealingKey): Promise<Result<KeyPins>> {
    const content = await store.readSealed(id, file, key);
    if (!content.ok) return content;
    const pins = content.value === null ? { providers: {}, organizations: {}, people: {} } : shape.parse(content.value);
    return ok(new KeyPins(store, id, key, pins));
  }

  /** new: never seen, now remembered · same · changed. Nothing is written before `save`. */
  check(kind: "providers" | "organizations", id: string, thumbprint: string): "new" | "same" | "changed" {
    const known = ownOf(this.pins[kind], id);
    if (known !== undefined) return known === thumbprint ? "same" : "changed";
    this.pins = { ...this.pins, [kind]: { ...this.pins[kind], [id]: thumbprint } };
    return "new";
  }

  person(userId: string): PersonPin | null {
    return ownOf(this.pins.people, userId) ?? null;
  }

  /** Remembers that a person's key was compared. */
  comparePerson(userId: string, pin: PersonPin): Promise<Result<null>> {
    this.pins = { ...this.pins, people: { ...this.pins.people, [userId]: pin } };
    return this.save();
  }
  forgetPerson(userId: string): Promise<Result<null>> {
    const { [userId]: _gone, ...people } = this.pins.people;
    this.pins = { ...this.pins, people };
    return this.save();
  }

  /** Wipes the key of the file; nothing is written any more. */
  zero(): void {
    this.key.zero();
  }

  save(): Promise<Result<null>> {
    return this.store.writeSealed(this.id, file, this.key, this.pins);
  }
}
