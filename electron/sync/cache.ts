import { appError } from "#shared/errors/app-error";
import type { ProfileId } from "#shared/model/ids";
import { err, ok, type Result } from "#shared/util/result";
import type { SealedRecord } from "#shared/bridge/index";

/** Seals and opens bytes under a profile's cache key. `identity` is authenticated with the bytes. */
export interface Sealer {
  seal(plain: Uint8Array, identity: string): Uint8Array;
  open(sealed: Uint8Array, identity: string): Result<Uint8Array>;
  /** A keyed digest, so that no id of a server stands in an index. */
  opaqueId(text: string): string;
}

export type RecordKind = SealedRecord["kind"];
const schemaOf: Readonly<Record<RecordKind, number>> = { setup: 2, items: 2, local: 1, events: 1 };

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
  get knownRevisions(): ReadonlyMap<string, number> {
    return this.revisions;
  }

  keyOf(kind: RecordKind, subject: string): string {
    return `${this.profileId}/${kind}/${this.sealer.opaqueId(`${kind}/${subject}`)}`;
  }

  /**
   * @param subject what the record is about (a client's id, or "state"); comes back authenticated from `open`.
   * @param content of `setup`, `items` and `events` the packed form (`Packed`), of `local` JSON.
   * @param summary what is wanted of the content at once; the content itself is opened when it is asked for.
   */
  seal(kind: RecordKind, subject: string, content: Uint8Array, writtenAt: string, summary: unknown = null): SealedRecord {
    const key = this.keyOf(kind, subject);
    const revision = (this.revisions.get(key) ?? 0) + 1;
    this.revisions.set(key, revision);
    const face = { key, profileId: this.profileId, kind, schema: schemaOf[kind], revision, writtenAt };
    return { ...face, sealed: this.sealer.seal(encode({ subject, summary }, content), identityOf(face)) };
  }

  open(record: SealedRecord): Result<OpenedRecord> {
    if (record.profileId !== this.profileId || record.schema !== schemaOf[record.kind]) return err(refused("schema"));
    if (record.revision < (this.revisions.get(record.key) ?? 0)) return err(refused("older"));
    const plain = this.sealer.open(record.sealed, identityOf(record));
    if (!plain.ok) return err(refused("seal"));
    const { head, content } = decode(plain.value);
    if (this.keyOf(record.kind, head.subject) !== record.key) return err(refused("subject"));
    this.revisions.set(record.key, record.revision);
    return ok({ kind: record.kind, subject: head.subject, summary: head.summary, content });
  }

  /** Forgets a record's revision when the renderer is told to delete it. */
  forget(kind: RecordKind, subject: string): string {
    const key = this.keyOf(kind, subject);
    this.revisions.delete(key);
    return key;
  }
}

export interface OpenedRecord {
  readonly kind: RecordKind;
  readonly subject: string;
  readonly summary: unknown;
  /** As it was sealed: unlocking opens hundreds of records, few of which anybody looks into. */
  readonly content: Uint8Array;
}
interface Head {
  readonly subject: string;
  readonly summary: unknown;
}

/** Four bytes with the length of the head (big-endian), the head as JSON in UTF-8, the content. */
function encode(head: Head, content: Uint8Array): Uint8Array {
  const headBytes = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(headBytes.length);
  return Buffer.concat([length, headBytes, content]);
}
function decode(plain: Uint8Array): { readonly head: Head; readonly content: Uint8Array } {
  const bytes = Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength);
  const start = 4 + bytes.readUInt32BE(0);
  return { head: JSON.parse(bytes.toString("utf8", 4, start)) as Head, content: plain.subarray(start) };
}

const identityOf = (face: Omit<SealedRecord, "sealed" | "profileId" | "writtenAt">): string =>
  `${face.key}|${face.kind}|${String(face.schema)}|${String(face.revision)}`;
const refused = (why: "schema" | "older" | "seal" | "subject") => appError("cache.record-refused", {}, why);
