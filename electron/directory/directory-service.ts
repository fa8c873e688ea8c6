import type { UnlockedProfile } from "#electron/account/index";
import type { Clock, Transport } from "#electron/provider-api/index";
import type { DirectoryDryRun, DirectoryRunView, DirectoryTest, DirectoryView, RunView, SmallReview } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import type { ClientId, OrganizationId, ProfileId, RunId } from "#shared/model/ids";
import { profileOf } from "#shared/model/ids";
import type { Edit } from "#shared/setup/changes/edits";
import type { DirectoryRead } from "#shared/setup/directory/changes";
import { compareDirectory, type Comparison } from "#shared/setup/directory/compare";
import { proposed, stopsOf, type DirectoryStop } from "#shared/setup/directory/guards";
import { newSettings, placeOf, type DirectorySecretName, type DirectorySettings } from "#shared/setup/directory/settings";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { err, ok, type Result } from "#shared/util/result";
import { readRecord, secretsFor, writeRecord, type DirectoryRecord } from "./directory-record.ts";
import type { DirectoryReading } from "./directory-source.ts";
import { rememberedAfter, printsOf } from "./memory.ts";
import { readDirectory } from "./read-directory.ts";
import { withEnd, withFailure, withRun } from "./run-history.ts";
import { Schedule } from "./schedule.ts";

/** The client that a directory belongs to, as it was last read. */
export interface DirectoryClient {
  readonly profile: UnlockedProfile;
  readonly organizationId: OrganizationId;
  readonly name: string;
  readonly setup: ClientSetup;
}
export interface DirectoryPorts {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly clock: Clock;
  /** To the directories in the cloud. */
  readonly transport: Transport;
  /** Fails with `client.unknown`, `client.unreadable`, `profile.locked`. */
  client(clientId: ClientId): Result<DirectoryClient>;
  /** Reads a client afresh. */
  refresh(clientId: ClientId): Promise<void>;
  review(clientId: ClientId, edit: Edit): Promise<Result<SmallReview>>;
  apply(reviewId: string): Promise<Result<readonly RunView[]>>;
  onChanged(clientId: ClientId): void;
}
type Secrets = Readonly<Partial<Record<DirectorySecretName, string>>>;

interface LastRead {
  readonly read: DirectoryRead;
  readonly settings: DirectorySettings;
}

/**
 * The directories of clients: what is set for each, reading them, and comparing. What a comparison changes is an edit that is reviewed and
 * carried out as every other (shared/setup/changes/edits/directory.ts): nothing here writes to a client.
 */
export class DirectoryService {
  private readonly ports: DirectoryPorts;
  private readonly reads = new Map<ClientId, LastRead>();
  private readonly running = new Map<ClientId, AbortController>();
  /** Secrets of files that were chosen, until settings are saved with them. Those of another program's settings belong to the place they name. */
  private readonly held = new Map<
    ClientId,
    { readonly chosen: Secrets; readonly imported: { readonly place: string; readonly values: Secrets } | null }
  >();
  /** Files that a person chose in a dialog: the window tells their path back, and no other one is read. */
  private readonly files = new Set<string>();
  /** Runs whose end is waited for, as they began. */
  private readonly ending = new Map<RunId, { readonly begun: RunView; readonly resolve: (view: RunView) => void }>();
  private readonly changes = new Map<ClientId, Promise<unknown>>();
  readonly schedule: Schedule;

  constructor(ports: DirectoryPorts) {
    this.ports = ports;
    this.schedule = new Schedule(ports.now, (clientId) => this.sync(clientId, "schedule").then(() => undefined));
  }

  /** Everything was locked: nothing of a directory stays in memory. */
  clear(): void {
    this.drop(() => true);
    this.schedule.clear();
  }
  opened(profile: UnlockedProfile): Promise<void> {
    return this.schedule.opened(profile);
  }
  closed(id: ProfileId): void {
    this.drop((clientId) => profileOf(clientId) === id);
    this.schedule.closed(id);
  }
  private drop(isDropped: (clientId: ClientId) => boolean): void {
    for (const [clientId, controller] of this.running) if (isDropped(clientId)) controller.abort();
    for (const map of [this.running, this.reads, this.held])
      for (const clientId of [...map.keys()]) if (isDropped(clientId)) map.delete(clientId);
    // A run that was stopped by this moves no more: whoever waits for its end goes on, and finds everything locked.
    for (const [runId, { begun, resolve }] of this.ending)
      if (begun.clientId !== null && isDropped(begun.clientId)) {
        this.ending.delete(runId);
        resolve(begun);
      }
  }

  /** The last whole read of a client's directory, for what is asked of it. */
  readOf(clientId: ClientId): DirectoryRead | null {
    return this.reads.get(clientId)?.read ?? null;
  }

  /* ---------------------------------------------------------------- settings */

  private async recordOf(clientId: ClientId): Promise<Result<{ readonly client: DirectoryClient; readonly record: DirectoryRecord }>> {
    const client = this.ports.client(clientId);
    if (!client.ok) return client;
    const record = await readRecord(client.value.profile, client.value.organizationId);
    return record.ok ? ok({ client: client.value, record: record.value }) : record;
  }
  /** One change after the other: none is lost to another that began from the same record. */
  private changed(
    clientId: ClientId,
    change: (record: DirectoryRecord, client: DirectoryClient) => DirectoryRecord,
  ): Promise<Result<DirectoryView>> {
    const work = (this.changes.get(clientId) ?? Promise.resolve()).then(() => this.changedNow(clientId, change));
    this.changes.set(
      clientId,
      work.catch(() => undefined),
    );
    return work;
  }
  private async changedNow(
    clientId: ClientId,
    change: (record: DirectoryRecord, client: DirectoryClient) => DirectoryRecord,
  ): Promise<Result<DirectoryView>> {
    const found = await this.recordOf(clientId);
    if (!found.ok) return found;
    const { client } = found.value;
    const record = change(found.value.record, client);
    const written = await writeRecord(client.profile, client.organizationId, record);
    if (!written.ok) return written;
    await this.schedule.changed(client.profile, clientId, record);
    this.ports.onChanged(clientId);
    return ok(this.viewOf(clientId, client, record));
  }
  private viewOf(clientId: ClientId, client: DirectoryClient, record: DirectoryRecord): DirectoryView {
    const settings = record.settings ?? newSettings();
    const { remembered } = record;
    return {
      settings,
      isNew: record.settings === null,
      secrets: Object.keys({ ...secretsFor(record, settings), ...this.heldFor(clientId, settings) }) as DirectorySecretName[],
      keyReadAt: record.key?.readAt ?? null,
      last: record.last,
      runs: record.runs,
      written: record.written,
      peopleAt: remembered?.peopleAt ?? null,
      groupsAt: remembered?.groupsAt ?? null,
      remembered: remembered?.ids.length ?? 0,
      running: this.running.has(clientId),
      nextAt: this.schedule.nextAt(clientId),
      command: `provider-desk --sync-directory="${client.name.replaceAll('"', "'")}"`,
    };
  }
  async view(clientId: ClientId): Promise<Result<DirectoryView>> {
    const found = await this.recordOf(clientId);
    return found.ok ? ok(this.viewOf(clientId, found.value.client, found.value.record)) : found;
  }
  /** A secret of a file that was chosen; it never goes through the window. */
  hold(clientId: ClientId, secrets: Secrets): void {
    const before = this.held.get(clientId);
    this.held.set(clientId, { imported: before?.imported ?? null, chosen: { ...before?.chosen, ...secrets } });
  }
  /** Secrets beside the settings of another program, instead of what was held before. They are used for what those settings name, and for nothing else. */
  holdImported(clientId: ClientId, { source }: DirectorySettings, values: Secrets): void {
    this.held.set(clientId, { imported: { place: placeOf(source), values }, chosen: {} });
  }
  private heldFor(clientId: ClientId, { source }: DirectorySettings): Secrets {
    const held = this.held.get(clientId);
    return { ...(held?.imported?.place === placeOf(source) ? held.imported.values : {}), ...held?.chosen };
  }
  /** A directory as a file, which a person chose. */
  chose(path: string): void {
    this.files.add(path);
  }
  /** Fails with `file.handle-expired` for a file that nobody chose: the window may name none by itself. */
  private mayRead({ source }: DirectorySettings, { settings }: DirectoryRecord): Result<null> {
    if (source.kind !== "file" || source.path === "" || this.files.has(source.path)) return ok(null);
    return settings?.source.kind === "file" && settings.source.path === source.path ? ok(null) : err(appError("file.handle-expired"));
  }
  private secretsWith(clientId: ClientId, record: DirectoryRecord, settings: DirectorySettings, typed: Secrets): Secrets {
    const all = { ...secretsFor(record, settings), ...this.heldFor(clientId, settings), ...typed };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== "")) as Secrets;
  }
  async save(clientId: ClientId, settings: DirectorySettings, typed: Secrets): Promise<Result<DirectoryView>> {
    const found = await this.recordOf(clientId);
    const may = found.ok ? this.mayRead(settings, found.value.record) : found;
    if (!may.ok) return may;
    return this.changed(clientId, (record) => {
      const place = placeOf(settings.source);
      const values = this.secretsWith(clientId, record, settings, typed);
      this.held.delete(clientId);
      this.reads.delete(clientId);
      return {
        ...record,
        settings,
        secrets: { place, values },
        remembered: record.remembered?.place === place ? record.remembered : null,
      };
    });
  }
  keepKey(clientId: ClientId, value: string | null): Promise<Result<DirectoryView>> {
    const key = value === null ? null : { value, readAt: this.ports.now().toISOString() };
    return this.changed(clientId, (record) => ({ ...record, key }));
  }
  /** The organization's own key, for the run that imports. Fails with `directory.no-key`. */
  async keyOf(clientId: ClientId): Promise<Result<string>> {
    const found = await this.recordOf(clientId);
    if (!found.ok) return found;
    const { key } = found.value.record;
    return key === null ? err(appError("directory.no-key")) : ok(key.value);
  }
  forget(clientId: ClientId): Promise<Result<DirectoryView>> {
    this.reads.delete(clientId);
    return this.changed(clientId, (record) => ({ ...record, remembered: null, last: null, written: null }));
  }

  /* ---------------------------------------------------------------- reading */

  private async reading(
    clientId: ClientId,
    settings: DirectorySettings,
    secrets: Secrets,
    expected: ReadonlySet<string>,
  ): Promise<Result<DirectoryReading>> {
    if (this.running.has(clientId)) return err(appError("directory.busy"));
    const controller = new AbortController();
    this.running.set(clientId, controller);
    this.ports.onChanged(clientId);
    try {
      return await readDirectory(settings.source, {
        secrets,
        signal: controller.signal,
        clock: this.ports.clock,
        transport: this.ports.transport,
        expected,
      });
    } finally {
      if (this.running.get(clientId) === controller) this.running.delete(clientId);
      this.ports.onChanged(clientId);
    }
  }
  cancel(clientId: ClientId): void {
    this.running.get(clientId)?.abort();
  }

  async test(clientId: ClientId, settings: DirectorySettings, typed: Secrets): Promise<Result<DirectoryTest>> {
    const found = await this.recordOf(clientId);
    if (!found.ok) return found;
    const may = this.mayRead(settings, found.value.record);
    if (!may.ok) return may;
    const read = await this.reading(clientId, settings, this.secretsWith(clientId, found.value.record, settings, typed), new Set());
    if (!read.ok) return read;
    const { snapshot, seen } = read.value;
    const addresses = new Map<string, number>();
    for (const { email, state } of snapshot.people)
      if (email !== null && state === "active") addresses.set(email, (addresses.get(email) ?? 0) + 1);
    return ok({
      at: this.ports.now().toISOString(),
      seen,
      notes: snapshot.notes,
      people: snapshot.people.length,
      groups: snapshot.groups.length,
      doubled: [...addresses].filter(([, count]) => count > 1).map(([email]) => email),
    });
  }

  /** Reads the client and, with the saved settings, its directory, and compares them. */
  async dryRun(clientId: ClientId, by: DirectoryRunView["by"] = "hand"): Promise<Result<DirectoryDryRun>> {
    await this.ports.refresh(clientId);
    const found = await this.recordOf(clientId);
    if (!found.ok) return found;
    const { client, record } = found.value;
    const { settings } = record;
    if (settings === null) return err(appError("directory.no-settings"));
    if (!client.setup.capabilities.directory) return err(appError("directory.not-offered"));
    const started = performance.now();
    this.reads.delete(clientId);
    const borne = new Set(settings.sync.people ? client.setup.members.flatMap(({ externalId }) => externalId ?? []) : []);
    const reading = await this.reading(clientId, settings, secretsFor(record, settings), borne);
    const at = this.ports.now().toISOString();
    const who = client.profile.record.email;
    const last = (parts: Partial<DirectoryRunView>): DirectoryRunView => ({
      at,
      by,
      outcome: "dry",
      people: 0,
      groups: 0,
      changes: 0,
      stops: [],
      error: null,
      ...parts,
    });
    if (!reading.ok) {
      if (reading.error.code !== "cancelled")
        await this.changed(clientId, (kept) => ({ ...kept, ...withRun(kept, last({ outcome: "failed", error: reading.error }), who) }));
      return reading;
    }
    const { snapshot, seen } = reading.value;
    // The client may have been read again meanwhile.
    const now = this.ports.client(clientId);
    if (!now.ok) return now;
    const before = record.remembered?.place === placeOf(settings.source) ? record.remembered : null;
    const read: DirectoryRead = { id: this.ports.newId(), snapshot, sync: settings.sync, remembered: new Set(before?.ids) };
    this.reads.set(clientId, { read, settings });
    const comparison = compareDirectory(snapshot, settings.sync, now.value.setup, read.remembered);
    const chosen = comparison.lines.filter(proposed);
    const stops = stopsOf(comparison, settings.sync, now.value.setup, chosen);
    const counts = { people: comparison.active, groups: snapshot.groups.length, changes: chosen.length, stops };
    await this.changed(clientId, (kept) => ({
      ...kept,
      remembered: rememberedAfter(kept.remembered, settings, snapshot, now.value.setup),
      ...withRun(kept, last({ ...counts, outcome: stops.length > 0 ? "stopped" : chosen.length === 0 ? "same" : "dry" }), who),
    }));
    const prints = printsOf(snapshot);
    const isNew = (key: string): boolean => {
      const id = key.slice(key.indexOf(":") + 1);
      return before === null || before.prints[id] !== prints[id] || (before.prints[id] === undefined && prints[id] === undefined);
    };
    return ok({
      id: read.id,
      at,
      milliseconds: Math.round(performance.now() - started),
      seen,
      notes: snapshot.notes,
      lines: comparison.lines.map((line) => ({ ...line, isNew: isNew(line.key) })),
      stops,
      proposed: chosen.map(({ key }) => key),
      linked: comparison.linked,
      active: comparison.active,
    });
  }

  stops(clientId: ClientId, readId: string, lines: readonly string[]): Result<readonly DirectoryStop[]> {
    const client = this.ports.client(clientId);
    if (!client.ok) return client;
    const read = this.readOf(clientId);
    if (read?.id !== readId) return err(appError("directory.read-gone"));
    const comparison: Comparison = compareDirectory(read.snapshot, read.sync, client.value.setup, read.remembered);
    const keys = new Set(lines);
    return ok(
      stopsOf(
        comparison,
        read.sync,
        client.value.setup,
        comparison.lines.filter(({ key }) => keys.has(key)),
      ),
    );
  }

  /* ---------------------------------------------------------------- runs */

  /** A run of any kind moved on. */
  runMoved(view: RunView): void {
    if (!isOver(view)) return;
    const waiting = this.ending.get(view.runId);
    this.ending.delete(view.runId);
    const kept = view.origin.kind === "directory" && view.clientId !== null ? this.carriedOut(view.clientId, view) : Promise.resolve();
    void kept.then(() => waiting?.resolve(view));
  }
  /** What a run of a directory did is its last result, and what it found is remembered. */
  private async carriedOut(clientId: ClientId, view: RunView): Promise<void> {
    const kept = this.reads.get(clientId);
    const outcome = view.state === "done" ? ("applied" as const) : ("partly" as const);
    const at = this.ports.now().toISOString();
    await this.changed(clientId, (record, { profile }) => ({
      ...record,
      ...withEnd(record, { at, outcome }, view, profile.record.email),
      written: view.done === 0 ? record.written : { at, by: record.last?.by ?? "hand", outcome },
      remembered:
        record.remembered === null || kept === undefined || outcome !== "applied"
          ? record.remembered
          : {
              ...record.remembered,
              prints: printsOf(kept.read.snapshot),
              peopleAt: kept.settings.sync.people ? at : record.remembered.peopleAt,
              groupsAt: kept.settings.sync.groups ? at : record.remembered.groupsAt,
            },
    }));
  }

  /**
   * A run that nobody watches: read, compared, and carried out where no limit stands against it; otherwise nothing is written and the inbox
   * says why.
   */
  async sync(clientId: ClientId, by: "schedule" | "command"): Promise<Result<DirectoryRunView>> {
    const dry = await this.dryRun(clientId, by);
    if (!dry.ok) return dry;
    if (dry.value.stops.length === 0 && dry.value.proposed.length > 0) {
      const edit: Edit = { kind: "directory.import", read: dry.value.id, lines: [...dry.value.proposed], removals: null };
      const review = await this.ports.review(clientId, edit);
      if (!review.ok) return review;
      const started = await this.ports.apply(review.value.reviewId);
      if (!started.ok) return this.failed(clientId, started.error);
      const ended = await Promise.all(started.value.map((view) => this.ended(view)));
      const failure = ended.flatMap(({ entries }) => entries).find((entry) => entry.error !== null)?.error ?? null;
      if (failure !== null) return this.failed(clientId, failure);
    }
    const found = await this.recordOf(clientId);
    if (!found.ok) return found;
    return found.value.record.last === null ? err(appError("directory.read-gone")) : ok(found.value.record.last);
  }
  private async failed(clientId: ClientId, error: DirectoryRunView["error"]): Promise<Result<DirectoryRunView>> {
    await this.changed(clientId, (record) => ({
      ...record,
      ...withFailure(record, error),
    }));
    return err(error ?? appError("internal.unexpected"));
  }
  private ended(view: RunView): Promise<RunView> {
    if (isOver(view)) return Promise.resolve(view);
    return new Promise((resolve) => {
      this.ending.set(view.runId, { begun: view, resolve });
    });
  }
}
const isOver = ({ state }: RunView): boolean => state === "done" || state === "stopped" || state === "paused";
