import { appError } from "#shared/errors/app-error";
import type { ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import type { SealedRecord } from "#shared/bridge/views";

/** Seals and opens bytes under a profile's cache key. `identity` is authenticated with the bytes. */
export interface Sealer {
  seal(plain: Uint8Array, identity: string): Uint8Array;
  open(sealed: Uint8Array, identity: string): Result<Uint8Array>;
  /** A keyed digest, so that no id of a server stands in an index. */
  opaqueId(text: string): string;
}

export type RecordKind = SealedRecord["kind"];
const schemaOf: Readonly<Record<RecordKind, number>> = { setup: 1, items: 1, local: 1 };

/**
 * Seals and opens the records that the renderer keeps. The identity that is authenticated is the whole of a record's
 * face (key, kind, schema, revision), so a record that was swapped, renamed or given another revision does not open.
 * An older copy put back is found by the revision: `knownRevisions` (kept in the profile folder, not in the cache)
 * says how new each record must at least be.
 */
export class RecordCache {
  private readonly profileId: ProfileId;
  private readonly sealer: Sealer;
  private readonly revisions: Map<string, number>;

  constructor(profileId: ProfileId, sealer: Sealer, knownRevisions: ReadonlyMap<string, number>) {
    this.profileId = profileId;
    this.sealer = sealer;
    this.revisions = new Map(knownRevisions);
  }

  /** Newest revision of every record by key; to be kept in the profile folder. */
  get knownRevisions(): ReadonlyMap<string, number> { return this.revisions; }

  keyOf(kind: RecordKind, subject: string): string {
    return `${this.profileId}/${kind}/${this.sealer.opaqueId(`${kind}/${subject}`)}`;
  }

  /** @param subject what the record is about (a client's id, or "state"); comes back authenticated from `open`. */
  seal(kind: RecordKind, subject: string, content: unknown, writtenAt: string): SealedRecord {
    const key = this.keyOf(kind, subject);
    const revision = (this.revisions.get(key) ?? 0) + 1;
    this.revisions.set(key, revision);
    const face = { key, profileId: this.profileId, kind, schema: schemaOf[kind], revision, writtenAt };
    const plain = new TextEncoder().encode(JSON.stringify({ subject, content }));
    return { ...face, sealed: this.sealer.seal(plain, identityOf(face)) };
  }

  open(record: SealedRecord): Result<{ readonly kind: RecordKind; readonly subject: string; readonly content: unknown }> {
    if (record.profileId !== this.profileId || record.schema !== schemaOf[record.kind]) return err(refused("schema"));
    if (record.revision < (this.revisions.get(record.key) ?? 0)) return err(refused("older"));
    const plain = this.sealer.open(record.sealed, identityOf(record));
    if (!plain.ok) return err(refused("seal"));
    const { subject, content } = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(plain.value)) as { subject: string; content: unknown };
    if (this.keyOf(record.kind, subject) !== record.key) return err(refused("subject"));
    this.revisions.set(record.key, record.revision);
    return ok({ kind: record.kind, subject, content });
  }

  /** Forgets a record's revision when the renderer is told to delete it. */
  forget(kind: RecordKind, subject: string): string {
    const key = this.keyOf(kind, subject);
    this.revisions.delete(key);
    return key;
  }
}

const identityOf = (face: Omit<SealedRecord, "sealed" | "profileId" | "writtenAt">): string =>
  `${face.key}|${face.kind}|${String(face.schema)}|${String(face.revision)}`;
const refused = (why: "schema" | "older" | "seal" | "subject") => appError("cache.record-refused", {}, why);
