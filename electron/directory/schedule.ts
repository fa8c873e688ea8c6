import { z } from "zod";
import { readSealedAs, type UnlockedProfile } from "#electron/account/index";
import { asId, clientIdOf, organizationOf, profileOf, type ClientId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import { readRecord, type DirectoryRecord } from "./directory-record.ts";

const indexFile = "directories.sealed";
const indexShape = z.array(z.string()).catch([]);
/** A run that fails is not repeated at once: each failure doubles the time until the next, at most to a day (directories.md, trap T38). */
const longestMinutes = 24 * 60;

interface Due {
  readonly minutes: number;
  lastAt: number;
  readonly failures: number;
  /** The run that was counted last among the failures. */
  readonly countedAt: number;
}

/** Runs of directories by the clock, while the app runs and the profile is open. */
export class Schedule {
  private readonly due = new Map<ClientId, Due>();
  /** Clients of which something is kept, by profile. */
  private readonly index = new Map<ProfileId, readonly OrganizationId[]>();
  /** Profiles whose index could not be read. */
  private readonly unread = new Set<ProfileId>();
  private readonly now: () => Date;
  private readonly run: (clientId: ClientId) => Promise<void>;
  private busy = false;
  private readonly records = new Map<ClientId, DirectoryRecord["last"]>();

  constructor(now: () => Date, run: (clientId: ClientId) => Promise<void>) {
    this.now = now;
    this.run = run;
  }
  clear(): void {
    this.due.clear();
    this.index.clear();
    this.unread.clear();
    this.records.clear();
  }
  closed(id: ProfileId): void {
    this.index.delete(id);
    this.unread.delete(id);
    for (const map of [this.due, this.records])
      for (const clientId of [...map.keys()]) if (profileOf(clientId) === id) map.delete(clientId);
  }

  async opened(profile: UnlockedProfile): Promise<void> {
    const read = await readSealedAs(profile, indexFile, indexShape, []);
    if (read.ok) this.unread.delete(profile.id);
    else this.unread.add(profile.id);
    const ids = (read.ok ? read.value : []).map((id) => asId<OrganizationId>(id));
    this.index.set(profile.id, ids);
    for (const id of ids) {
      const record = await readRecord(profile, id);
      if (record.ok) this.take(clientIdOf(profile.id, id), record.value);
    }
  }
  /** Settings or the last result of a client changed. */
  async changed(profile: UnlockedProfile, clientId: ClientId, record: DirectoryRecord): Promise<void> {
    // What the disk did not give when the profile was opened is not written over.
    if (this.unread.has(profile.id)) await this.opened(profile);
    this.take(clientId, record);
    if (this.unread.has(profile.id)) return;
    const known = this.index.get(profile.id) ?? [];
    const id = organizationOf(clientId);
    if (known.includes(id)) return;
    const ids = [...known, id];
    this.index.set(profile.id, ids);
    await profile.writeSealed(indexFile, ids);
  }
  private take(clientId: ClientId, { settings, last }: DirectoryRecord): void {
    this.records.set(clientId, last);
    if (settings?.schedule.on !== true) {
      this.due.delete(clientId);
      return;
    }
    const known = this.due.get(clientId);
    // A clock that was ahead when it ran last does not put the next run off until then.
    const lastAt = last === null ? this.now().getTime() : Math.min(Date.parse(last.at), this.now().getTime());
    const countedAt = last === null ? lastAt : Date.parse(last.at);
    const failures = last?.outcome === "failed" ? (known?.failures ?? 0) + (known?.countedAt === countedAt ? 0 : 1) : 0;
    this.due.set(clientId, { minutes: settings.schedule.minutes, lastAt, failures, countedAt });
  }

  /** Clients of which something is kept, of the profiles that are open. */
  clients(): readonly ClientId[] {
    return [...this.index].flatMap(([profileId, ids]) => ids.map((id) => clientIdOf(profileId, id)));
  }
  nextAt(clientId: ClientId): string | null {
    const due = this.due.get(clientId);
    return due === undefined ? null : new Date(momentOf(due)).toISOString();
  }
  /** The last result of each client that has one. */
  results(): readonly { readonly clientId: ClientId; readonly last: NonNullable<DirectoryRecord["last"]> }[] {
    return [...this.records].flatMap(([clientId, last]) => (last === null ? [] : [{ clientId, last }]));
  }

  /** Runs what is due, one after the other. */
  async look(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const now = this.now().getTime();
      for (const [clientId, due] of [...this.due]) {
        due.lastAt = Math.min(due.lastAt, now);
        if (momentOf(due) > now || this.due.get(clientId) !== due) continue;
        // Whatever becomes of it, the next one is due later.
        due.lastAt = now;
        await this.run(clientId);
      }
    } finally {
      this.busy = false;
    }
  }
}
const momentOf = ({ minutes, lastAt, failures }: Due): number =>
  lastAt + Math.min(minutes * 2 ** failures, Math.max(minutes, longestMinutes)) * 60_000;
