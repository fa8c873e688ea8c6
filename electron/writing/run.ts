import type { RunView } from "#shared/bridge/index";
import { appError, AppFailure, type AppError } from "#shared/errors/app-error";
import type { OrganizationId, RunId } from "#shared/model/ids";
import { batchOf, type RunOrigin } from "#shared/model/run-origin";
import type { Change, ChangeId, DescribedChange } from "#shared/setup/changes/change";
import { describe, inverseOf, type SubjectSetup } from "#shared/setup/changes/describe";
import { definitionOf } from "#shared/setup/changes/registry";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import { diff } from "#shared/setup/changes/diff";
import { err, ok, type Result } from "#shared/util/result";
import type { SymmetricKey } from "#electron/crypto/index";
import type { JournalCall, RunRecord, UndoEntry } from "./journal.ts";
import { LiveClient } from "./live-client.ts";
import type { FreshClient, ItemsRead, NewClientKeys, RunPorts, RunSources } from "./ports.ts";
import { Progress } from "./progress.ts";
import { isReviewed } from "./reviewed.ts";
import { withoutSentSecret } from "./sent-secret.ts";
import type { ActingContext, Step } from "./acting-kind.ts";
import { otherParts, partOf } from "./import-trace.ts";
import { carryOut, type Outcome } from "./step.ts";
import { createClientStep } from "./kinds/client-create.ts";
import { stepOf } from "./kinds/index.ts";

/** What a run is to reach. */
export type RunGoal =
  /** A whole setup: the difference is computed anew at each start, and the client is compared with it at the end. */
  | { readonly kind: "setup"; readonly desired: DesiredSetup }
  /** Exactly the reviewed changes of an existing client, or of the provider (decision 0014); each is told whether the client is still as it was reviewed. */
  | { readonly kind: "changes" };

export interface RunOrder {
  readonly runId: RunId;
  readonly origin: RunOrigin;
  /** Null: the client is made by this run (or was made by one before it). */
  readonly clientId: OrganizationId | null;
  readonly clientName: string;
  /** The provider that a new client is made for; missing: the account's first. */
  readonly providerId?: string | undefined;
  readonly goal: RunGoal;
  /** What the technician saw and agreed to. */
  readonly reviewed: readonly DescribedChange[];
  readonly leftOut: ReadonlySet<ChangeId>;
  /** The client as it was reviewed, from which the way back is made. Null: a new client, or a run that goes on from its journal. */
  readonly before: SubjectSetup | null;
  /** A reading of the client that is so new that the run may start from it; null makes it read first. */
  readonly fresh: FreshClient | null;
  readonly sources: RunSources;
}
export interface RunListener {
  progress(view: RunView): void;
  /** The client exists now: later runs and screens know it by this id. */
  clientMade(clientId: OrganizationId): Promise<void>;
}

/** A client that is gone has no key any more, and ending it needs none; the provider has a key of its own. */
const needsClientKey = (change: Change): boolean =>
  change.kind !== "client.delete" && change.kind !== "client.unlink" && definitionOf(change).subject === undefined;

/** How a server refuses who may do nothing here any more; each can also be about one change alone. */
const perhapsNotServed: ReadonlySet<AppError["code"]> = new Set<AppError["code"]>([
  "role.not-allowed",
  "server.not-found",
  "server.refused",
  "client.unknown",
]);

/** Ends a run from anywhere inside it. */
class Stop extends AppFailure {}

/**
 * `apply`: carries a reviewed ChangeSet out. Reads the client first and does only what still differs, so a run that
 * was cut anywhere is simply run again. One change that fails takes along only what needs it. At the end the client
 * is read once more and compared.
 */
export class Run {
  private readonly ports: RunPorts;
  private readonly order: RunOrder;
  private readonly listener: RunListener;
  private readonly progress: Progress;
  private pausing = false;
  private isResumed = false;
  private isAnnounced = false;
  private keys: NewClientKeys | null = null;
  /** The client's items as this run read them at its start. */
  private itemsRead: ItemsRead | null = null;

  constructor(ports: RunPorts, order: RunOrder, listener: RunListener) {
    this.ports = ports;
    this.order = order;
    this.listener = listener;
    this.progress = new Progress({
      runId: order.runId,
      origin: order.origin,
      profileId: ports.journal.profileId,
      clientId: order.clientId,
      clientName: order.clientName,
      described: order.reviewed,
      leftOut: order.leftOut,
      undo: this.undo(),
      publish: (view) => {
        listener.progress(view);
      },
      waitingUntil: () => ports.waitingUntil(),
    });
  }

  view(): RunView {
    return this.progress.view();
  }
  /** Requests of this run that the journal does not hold yet. */
  get readsPending(): readonly JournalCall[] {
    return this.ports.readLog.pending;
  }

  /** Stops after the change that is under way. */
  pause(): void {
    if (this.progress.state !== "running" && this.progress.state !== "idle") return;
    this.pausing = true;
    this.progress.state = "pausing";
    this.progress.publish();
  }

  /** Writes down what was decided, before anything is sent. Fails with `file.unwritable`. */
  async announce(): Promise<Result<null>> {
    this.isResumed = this.goesOn();
    try {
      await this.ports.journal.append({
        kind: "plan",
        at: this.now(),
        who: this.ports.who,
        clientId: this.order.clientId,
        clientName: this.order.clientName,
        runId: this.order.runId,
        origin: this.order.origin,
        goal: this.order.goal.kind,
        undo: this.undo(),
        described: this.order.reviewed,
        leftOut: [...this.order.leftOut],
      });
      this.isAnnounced = true;
      return ok(null);
    } catch {
      return err(appError("file.unwritable"));
    }
  }

  /** Never rejects: what ends the run stands in the view. One that was paused before it started ends at once. */
  async start(): Promise<RunView> {
    if (!this.pausing) this.progress.state = "running";
    this.progress.startedAt = this.now();
    this.progress.publish();
    try {
      const announced = this.isAnnounced ? ok(null) : await this.announce();
      if (!announced.ok) throw new AppFailure(announced.error);
      const finished = !this.pausing && (await this.run());
      this.progress.state = finished ? "done" : this.pausing ? "paused" : "stopped";
    } catch (thrown) {
      this.progress.state = "stopped";
      if (thrown instanceof Stop) this.progress.error = thrown.error;
      else this.failUnexpectedly(thrown);
    }
    this.progress.finishedAt = this.now();
    await this.noteRun(this.progress.state);
    this.progress.publish();
    return this.progress.view();
  }

  private async run(): Promise<boolean> {
    const clientId = await this.clientToWriteTo();
    if (clientId === null) return false;
    const made = this.keys;
    const key = (): Result<SymmetricKey> => (made === null ? this.ports.keys.of(clientId) : ok(made.key));
    const { goal } = this.order;
    const changes =
      goal.kind === "setup"
        ? await this.differences(clientId, goal.desired)
        : this.remaining(this.order.reviewed.map(({ change }) => change));
    if (changes === null) return false;
    const held = key();
    if (!held.ok && changes.some(needsClientKey)) return this.stopAll(held.error) ?? false;
    await this.settle(changes);

    const live = new LiveClient(this.ports.api, clientId, key, this.ports.clock, this.itemsRead);
    const context: ActingContext = {
      ...this.order.sources,
      ownerEmail: goal.kind === "setup" ? (goal.desired.client.ownerEmail ?? null) : null,
      otherParts: (change) => otherParts(this.ports.journal, this.order.runId, change),
      partAfter: (change) => {
        const next = changes.slice(changes.indexOf(change) + 1).find((each) => each.kind === "items.import");
        return next === undefined ? null : partOf(next);
      },
      reachedBy: (change) => this.ports.journal.reachedBy(this.order.runId, change.id),
    };
    // What comes before the file's items leaves time to encrypt the first of them.
    const imported = changes.find((change) => change.kind === "items.import");
    if (imported !== undefined && held.ok)
      this.order.sources.importing.ahead({ part: partOf(imported), organizationId: clientId, key: held.value });
    const carried: { readonly id: ChangeId; readonly step: Step }[] = [];
    for (const change of changes) {
      if (this.pausing) return false;
      if (change.kind === "client.create") continue;
      const step = stepOf(change, live, context);
      await this.carry(change, step);
      if (this.progress.stateOf(change.id) === "done") carried.push({ id: change.id, step });
    }
    if (await this.isMadeTwice(carried)) return false;
    if (this.pausing) return false;
    return goal.kind === "setup" ? this.verify(clientId, goal.desired) : this.isWhole();
  }

  /** What still differs from the wanted setup; null when the client cannot be read, or differs in what nobody reviewed. */
  private async differences(clientId: OrganizationId, desired: DesiredSetup): Promise<readonly Change[] | null> {
    const read =
      this.order.fresh !== null && clientId === this.order.clientId ? ok(this.order.fresh) : await this.ports.reads.read(clientId);
    if (!read.ok) return this.stopAll((await this.goneBy(read.error)) ?? read.error);
    const { setup: actual, items } = read.value;
    this.itemsRead = items;
    const changes = this.remaining(diff(this.wanted(desired), actual).changes);
    const reviewed = this.order.reviewed.map((described) => described.change);
    if (changes.some((change) => !isReviewed(change, reviewed)))
      return this.stopAll(appError("apply.changed-meanwhile", { name: actual.client.name }));
    // What is reviewed only as part of another change.
    for (const change of changes) this.progress.add(describe(change, { actual, desired }));
    return changes;
  }

  /** What takes each change back, for the journal: made before anything is written. */
  private undo(): readonly UndoEntry[] {
    const { before, reviewed } = this.order;
    if (before === null) return this.ports.journal.planOf(this.order.runId)?.undo ?? [];
    return reviewed.map(({ change }) => {
      const inverse = inverseOf(change, before);
      return "change" in inverse
        ? { changeId: change.id, change: inverse.change, why: null }
        : { changeId: change.id, change: null, why: inverse.none };
    });
  }

  /** The client's id: known, found in the journal, or made now. Null when it cannot be made. */
  private async clientToWriteTo(): Promise<OrganizationId | null> {
    const { journal, keys } = this.ports;
    const saved = journal.keysOf(this.order.runId);
    if (saved !== null) {
      const restored = keys.restore(saved);
      if (!restored.ok) {
        this.stopAll(restored.error);
        return null;
      }
      this.keys = restored.value;
    }
    const known = this.order.clientId ?? journal.clientOf(this.order.runId);
    if (known !== null) {
      if (this.order.clientId === null) await this.made(known);
      return known;
    }
    const { goal } = this.order;
    const creation = goal.kind === "setup" ? diff(goal.desired, null).changes.find((change) => change.kind === "client.create") : undefined;
    if (creation === undefined || !this.progress.has(creation.id)) {
      this.stopAll(appError("apply.changed-meanwhile", { name: this.order.clientName }));
      return null;
    }
    let made: OrganizationId | null = null;
    let hasNamesake = false;
    const outcome = await this.carry(
      creation,
      createClientStep(this.ports, creation, this.keys, (clientId, newKeys, isNotAlone) => {
        made = clientId;
        hasNamesake = isNotAlone;
        this.keys = newKeys;
        this.progress.clientId = clientId;
      }),
    );
    if (outcome === "failed") {
      this.skipDependants();
      return null;
    }
    if (made !== null) await this.made(made);
    // Before a person said which of the two it is to be, nothing goes into either.
    return hasNamesake ? this.stopAll(appError("client.made-twice", { name: this.order.clientName })) : made;
  }

  private async made(clientId: OrganizationId): Promise<void> {
    this.progress.clientId = clientId;
    await this.listener.clientMade(clientId);
  }

  private wanted(desired: DesiredSetup): DesiredSetup {
    return withoutSentSecret(desired, this.ports.journal, this.order.runId);
  }

  /**
   * What is still to be done: without what was left out, and without what the journal alone remembers: an import that was sent, and in a run
   * of exact changes everything that was carried out before.
   */
  private remaining(changes: readonly Change[]): readonly Change[] {
    const { runId, leftOut, goal } = this.order;
    return changes.filter(
      (change) =>
        !leftOut.has(change.id) &&
        !((change.kind === "items.import" || goal.kind === "changes") && this.ports.journal.isDone(runId, change.id)) &&
        !this.isLeftToOne(change),
    );
  }

  /** In a run among many nobody was asked about a mail that may have been sent: it is sent again only where one client is looked at. */
  private isLeftToOne(change: Change): boolean {
    return batchOf(this.order.origin) !== null && this.ports.journal.isUntraceable(this.order.runId, change.id);
  }

  /** Marks what needs no doing any more. */
  private async settle(changes: readonly Change[]): Promise<void> {
    const ids = new Set(changes.map((change) => change.id));
    for (const change of this.progress.changes()) {
      if (ids.has(change.id) || this.progress.stateOf(change.id) !== "waiting") continue;
      const last = this.ports.journal.resultOf(this.order.runId, change.id);
      if (this.isLeftToOne(change)) this.progress.set(change.id, "failed", last?.error, last?.people);
      else this.progress.set(change.id, this.ports.journal.isDone(this.order.runId, change.id) ? "done" : "already");
    }
    if (this.isResumed) {
      const found = this.progress.view().done;
      this.progress.resumed = { at: this.now(), found };
      await this.ports.journal.append(this.runRecord("resumed", found));
    }
    this.progress.publish();
  }

  private runRecord(event: RunRecord["event"], found: number): RunRecord {
    return {
      kind: "run",
      at: this.now(),
      who: this.ports.who,
      clientId: this.progress.clientId,
      clientName: this.progress.clientName,
      runId: this.order.runId,
      event,
      found,
      ...(event === "stopped" && this.progress.error !== null ? { error: this.progress.error } : {}),
      reads: this.ports.readLog.take(),
    };
  }
  /** Writes down how the run ended. Where that fails nothing is lost: without it the run counts as cut off. */
  private async noteRun(event: RunView["state"]): Promise<void> {
    if (event !== "done" && event !== "paused" && event !== "stopped") return;
    try {
      await this.ports.journal.append(this.runRecord(event, 0));
    } catch {
      /* locked meanwhile, or the disk refuses */
    }
  }

  /** Carries one change out and says how it went; throws `Stop` when the run must end. */
  private async carry(change: Change, step: Step): Promise<"fine" | "failed"> {
    const missing = change.needs.find((need) => this.progress.isMissing(need));
    if (missing !== undefined) {
      this.progress.set(change.id, "skipped", appError("apply.dependency-failed"));
      return "failed";
    }
    this.progress.set(change.id, "running");
    const sentence = this.progress.described(change.id)?.sentence ?? { key: "changes.unknown" };
    const outcome: Outcome = await carryOut(
      this.ports,
      {
        runId: this.order.runId,
        changeId: change.id,
        sentence,
        client: () => ({ clientId: this.progress.clientId, clientName: this.progress.clientName }),
        compare: this.order.goal.kind === "changes",
        looking: (until) => {
          this.progress.looking(until);
        },
      },
      step,
    );
    switch (outcome.kind) {
      case "done":
      case "reconciled":
        this.progress.set(change.id, "done", null, outcome.people);
        return "fine";
      case "already":
        this.progress.set(change.id, "already");
        return "fine";
      case "failed": {
        const gone = await this.goneBy(outcome.error);
        this.progress.set(change.id, "failed", gone ?? outcome.error, outcome.people);
        // Whoever may do nothing here any more is refused with every change: one reason, and what is left waits.
        if (gone !== null) throw new Stop(gone);
        return "failed";
      }
      case "stopped":
        this.progress.set(change.id, this.ports.journal.isOpen(this.order.runId, change.id) ? "unknown" : "failed", outcome.error);
        throw new Stop(outcome.error);
    }
  }

  /**
   * Whether somebody else made something of the same name at the same moment, which is told with what was made: whoever looks last sees both. What cannot be
   * looked at now is not told; the next reading of the client shows it.
   */
  private async isMadeTwice(made: readonly { readonly id: ChangeId; readonly step: Step }[]): Promise<boolean> {
    let isTwice = false;
    for (const { id, step } of made) {
      if (step.uniqueName === undefined) continue;
      // Without the marks of what was sent: they would tell ours from the other one.
      const found = await step.find("recent", new Set());
      if (found.ok || found.error.code !== "apply.ambiguous-match") continue;
      const error = appError("apply.made-twice", { name: step.uniqueName });
      this.progress.set(id, "done", error);
      this.progress.error ??= error;
      isTwice = true;
    }
    return isTwice;
  }

  /** Why the server serves nothing of this client any more, if that is what a refusal means. */
  private goneBy({ code }: AppError): Promise<AppError | null> {
    return perhapsNotServed.has(code) ? this.ports.notServed(this.progress.clientId) : Promise.resolve(null);
  }

  private skipDependants(): void {
    for (const change of this.progress.changes())
      if (this.progress.stateOf(change.id) === "waiting") this.progress.set(change.id, "skipped", appError("apply.dependency-failed"));
  }

  /** Whether an earlier start of this run was not ended. */
  private goesOn(): boolean {
    const last = this.ports.journal
      .recordsOf(this.order.runId)
      .findLast((record) => record.kind === "plan" || (record.kind === "run" && record.event !== "resumed"));
    return last !== undefined && !(last.kind === "run" && last.event === "done");
  }

  /** Nothing can be done: says why at the first change that waits. */
  private stopAll(error: AppError): null {
    this.progress.error = error;
    const first = this.progress.changes().find((change) => this.progress.stateOf(change.id) === "waiting");
    if (first !== undefined) this.progress.set(first.id, "failed", error);
    return null;
  }

  private failUnexpectedly(thrown: unknown): void {
    const running =
      this.progress.changes().find((change) => this.progress.stateOf(change.id) === "running") ??
      this.progress.changes().find((change) => this.progress.stateOf(change.id) === "waiting");
    const error =
      thrown instanceof AppFailure ? thrown.error : appError("internal.unexpected", {}, thrown instanceof Error ? thrown.message : "");
    this.progress.error = error;
    if (running !== undefined)
      this.progress.set(running.id, this.ports.journal.isOpen(this.order.runId, running.id) ? "unknown" : "failed", error);
  }

  /** Reads the client once more: what was done must not differ any longer. True when everything is as wanted. */
  private async verify(clientId: OrganizationId, desired: DesiredSetup): Promise<boolean> {
    const after = await this.ports.reads.read(clientId);
    if (!after.ok) return this.stopAll((await this.goneBy(after.error)) ?? after.error) ?? false;
    for (const change of this.remaining(diff(this.wanted(desired), after.value.setup).changes)) {
      // A configuration whose secret was sent has another name now.
      const id = change.kind === "sso.set" ? (this.progress.changes().find((each) => each.kind === "sso.set")?.id ?? change.id) : change.id;
      const state = this.progress.stateOf(id);
      if (state === "done" || state === "already") this.progress.set(id, "failed", appError("apply.verify-failed"));
    }
    return this.isWhole();
  }
  private isWhole(): boolean {
    return this.progress.view().entries.every((entry) => ["done", "already", "left-out"].includes(entry.state));
  }

  private now(): string {
    return new Date(this.ports.clock.now()).toISOString();
  }
}
