import type { ApplyView } from "#shared/bridge/index";
import { appError, AppFailure, type AppError } from "#shared/errors/app-error";
import type { OrganizationId, DraftId } from "#shared/model/ids";
import type { Change, ChangeId, ChangeSet, DescribedChange } from "#shared/setup/changes/change";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { describe } from "#shared/setup/changes/describe";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import { diff } from "#shared/setup/changes/diff";
import { ok, type Result } from "#shared/util/result";
import type { SymmetricKey } from "#electron/crypto/index";
import type { JournalCall, RunRecord } from "./journal.ts";
import { LiveClient } from "./live-client.ts";
import type { ApplyPorts, NewClientKeys } from "./ports.ts";
import { Progress } from "./progress.ts";
import { isReviewed } from "./reviewed.ts";
import { withoutSentSecret } from "./sent-secret.ts";
import { carryOut, type Outcome, type Step } from "./step.ts";
import { createClientStep } from "./kinds/client-create.ts";
import { stepOf } from "./kinds/index.ts";

export interface ApplyOrder {
  readonly draftId: DraftId;
  /** Null: the client is made by this run (or was made by one before it). */
  readonly clientId: OrganizationId | null;
  readonly desired: DesiredSetup;
  /** What the technician saw and agreed to. */
  readonly reviewed: readonly DescribedChange[];
  readonly leftOut: ReadonlySet<ChangeId>;
}
export interface RunListener {
  progress(view: ApplyView): void;
  /** The client exists now: later runs and screens know it by this id. */
  clientMade(clientId: OrganizationId): Promise<void>;
}

/** Ends a run from anywhere inside it. */
class Stop extends AppFailure {}

/**
 * `apply`: carries a reviewed ChangeSet out. Reads the client first and does only what still differs, so a run that
 * was cut anywhere is simply run again. One change that fails takes along only what needs it. At the end the client
 * is read once more and compared.
 */
export class ApplyRun {
  private readonly ports: ApplyPorts;
  private readonly order: ApplyOrder;
  private readonly listener: RunListener;
  private readonly progress: Progress;
  private pausing = false;
  private isResumed = false;
  private keys: NewClientKeys | null = null;

  constructor(ports: ApplyPorts, order: ApplyOrder, listener: RunListener) {
    this.ports = ports;
    this.order = order;
    this.listener = listener;
    this.progress = new Progress({
      profileId: ports.journal.profileId,
      draftId: order.draftId,
      clientId: order.clientId,
      clientName: order.desired.client.name,
      described: order.reviewed,
      leftOut: order.leftOut,
      tell: (view) => {
        listener.progress(view);
      },
      waitingUntil: () => ports.waitingUntil(),
    });
  }

  view(): ApplyView {
    return this.progress.view();
  }
  /** Requests of this run that the journal does not hold yet. */
  get readsPending(): readonly JournalCall[] {
    return this.ports.readLog.pending;
  }

  /** Stops after the change that is under way. */
  pause(): void {
    if (this.progress.state !== "running") return;
    this.pausing = true;
    this.progress.state = "pausing";
    this.progress.publish();
  }

  /** Never rejects: what ends the run stands in the view. */
  async start(): Promise<ApplyView> {
    this.progress.state = "running";
    this.progress.startedAt = this.now();
    this.progress.publish();
    this.isResumed = this.goesOn();
    try {
      await this.ports.journal.append({
        kind: "plan",
        at: this.now(),
        who: this.ports.who,
        clientId: this.order.clientId,
        clientName: this.order.desired.client.name,
        draftId: this.order.draftId,
        described: this.order.reviewed,
        leftOut: [...this.order.leftOut],
      });
      const finished = await this.run();
      this.progress.state = finished ? "done" : this.pausing ? "paused" : "stopped";
    } catch (thrown) {
      this.progress.state = "stopped";
      if (!(thrown instanceof Stop)) this.failUnexpectedly(thrown);
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
    const held = key();
    if (!held.ok) return this.stopAll(held.error);
    const actual = await this.ports.reads.setup(clientId);
    if (!actual.ok) return this.stopAll(actual.error);
    const changes = this.remaining(diff(this.wanted(), actual.value));
    const unseen = changes.find(
      (change) =>
        !isReviewed(
          change,
          this.order.reviewed.map((described) => described.change),
        ),
    );
    if (unseen !== undefined) return this.stopAll(appError("apply.changed-meanwhile", { name: actual.value.client.name }));
    await this.settle(changes, actual.value);

    const live = new LiveClient(this.ports.api, clientId, key, this.ports.clock);
    for (const change of changes) {
      if (this.pausing) return false;
      if (change.kind !== "client.create")
        await this.carry(
          change,
          stepOf(change, live, {
            draftId: this.order.draftId,
            ownerEmail: this.order.desired.client.ownerEmail ?? null,
            ports: this.ports,
          }),
        );
    }
    return !this.pausing && this.verify(clientId);
  }

  /** The client's id: known, found in the journal, or made now. Null when it cannot be made. */
  private async clientToWriteTo(): Promise<OrganizationId | null> {
    const { journal, keys } = this.ports;
    const saved = journal.keysOf(this.order.draftId);
    if (saved !== null) {
      const restored = keys.restore(saved);
      if (!restored.ok) {
        this.stopAll(restored.error);
        return null;
      }
      this.keys = restored.value;
    }
    const known = this.order.clientId ?? journal.clientOf(this.order.draftId);
    if (known !== null) {
      if (this.order.clientId === null) await this.made(known);
      return known;
    }
    const creation = diff(this.order.desired, null).changes.find((change) => change.kind === "client.create");
    if (creation === undefined || !this.progress.has(creation.id)) {
      this.stopAll(appError("apply.changed-meanwhile", { name: this.order.desired.client.name }));
      return null;
    }
    let made: OrganizationId | null = null;
    const outcome = await this.carry(
      creation,
      createClientStep(this.ports, creation, this.keys, (clientId, newKeys) => {
        made = clientId;
        this.keys = newKeys;
        this.progress.clientId = clientId;
      }),
    );
    if (outcome === "failed") {
      this.skipDependants();
      return null;
    }
    if (made !== null) await this.made(made);
    return made;
  }

  private async made(clientId: OrganizationId): Promise<void> {
    this.progress.clientId = clientId;
    await this.listener.clientMade(clientId);
  }

  private wanted(): DesiredSetup {
    return withoutSentSecret(this.order.desired, this.ports.journal, this.order.draftId);
  }

  /** What is still to be done: without what was left out, and without an import that was sent before (its trace is the journal, not the setup). */
  private remaining(changeSet: ChangeSet): readonly Change[] {
    const { draftId, leftOut } = this.order;
    return changeSet.changes.filter(
      (change) => !leftOut.has(change.id) && !(change.kind === "items.import" && this.ports.journal.isDone(draftId, change.id)),
    );
  }

  /** Marks what needs no doing any more, and adds what is reviewed only as part of another change. */
  private async settle(changes: readonly Change[], actual: ClientSetup): Promise<void> {
    const ids = new Set(changes.map((change) => change.id));
    for (const change of this.progress.changes()) {
      if (ids.has(change.id) || this.progress.stateOf(change.id) !== "waiting") continue;
      this.progress.set(change.id, this.ports.journal.isDone(this.order.draftId, change.id) ? "done" : "already");
    }
    for (const change of changes) this.progress.add(describe(change, { actual, desired: this.order.desired }));
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
      draftId: this.order.draftId,
      event,
      found,
      reads: this.ports.readLog.take(),
    };
  }
  /** Writes down how the run ended. Where that fails nothing is lost: without it the run counts as cut off. */
  private async noteRun(event: ApplyView["state"]): Promise<void> {
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
        draftId: this.order.draftId,
        changeId: change.id,
        sentence,
        client: () => ({ clientId: this.progress.clientId, clientName: this.progress.clientName }),
      },
      step,
    );
    switch (outcome.kind) {
      case "done":
      case "reconciled":
        this.progress.set(change.id, "done");
        return "fine";
      case "already":
        this.progress.set(change.id, "already");
        return "fine";
      case "failed":
        this.progress.set(change.id, "failed", outcome.error);
        return "failed";
      case "stopped":
        this.progress.set(change.id, this.ports.journal.isOpen(this.order.draftId, change.id) ? "unknown" : "failed", outcome.error);
        throw new Stop(outcome.error);
    }
  }

  private skipDependants(): void {
    for (const change of this.progress.changes())
      if (this.progress.stateOf(change.id) === "waiting") this.progress.set(change.id, "skipped", appError("apply.dependency-failed"));
  }

  /** Whether an earlier run of this draft was not ended. */
  private goesOn(): boolean {
    const last = this.ports.journal
      .recordsOf(this.order.draftId)
      .findLast((record) => record.kind === "plan" || (record.kind === "run" && record.event !== "resumed"));
    return last !== undefined && !(last.kind === "run" && last.event === "done");
  }

  /** Nothing can be done: says why at the first change that waits. */
  private stopAll(error: AppError): false {
    const first = this.progress.changes().find((change) => this.progress.stateOf(change.id) === "waiting");
    if (first !== undefined) this.progress.set(first.id, "failed", error);
    return false;
  }

  private failUnexpectedly(thrown: unknown): void {
    const running =
      this.progress.changes().find((change) => this.progress.stateOf(change.id) === "running") ??
      this.progress.changes().find((change) => this.progress.stateOf(change.id) === "waiting");
    const error =
      thrown instanceof AppFailure ? thrown.error : appError("internal.unexpected", {}, thrown instanceof Error ? thrown.message : "");
    if (running !== undefined)
      this.progress.set(running.id, this.ports.journal.isOpen(this.order.draftId, running.id) ? "unknown" : "failed", error);
  }

  /** Reads the client once more: what was done must not differ any longer. True when everything is as wanted. */
  private async verify(clientId: OrganizationId): Promise<boolean> {
    const after = await this.ports.reads.setup(clientId);
    if (!after.ok) return false;
    for (const change of this.remaining(diff(this.wanted(), after.value))) {
      // A configuration whose secret was sent has another name now.
      const id = change.kind === "sso.set" ? (this.progress.changes().find((each) => each.kind === "sso.set")?.id ?? change.id) : change.id;
      const state = this.progress.stateOf(id);
      if (state === "done" || state === "already") this.progress.set(id, "failed", appError("apply.verify-failed"));
    }
    return this.progress.view().entries.every((entry) => ["done", "already", "left-out"].includes(entry.state));
  }

  private now(): string {
    return new Date(this.ports.clock.now()).toISOString();
  }
}
