import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { must } from "#build/test/must";
import { createEngine, type Engine } from "#electron/engine/engine";
import { engineHandlers, type EngineHandlers } from "#electron/ipc/handlers";
import { createPushes } from "#electron/ipc/router";
import type { ChosenFile } from "#electron/engine/ports";
import { systemClock, type Transport } from "#electron/provider-api/index";
import { putWorld } from "./sandbox/prepared-world.ts";
import { spawnSandbox } from "./sandbox/program.ts";
import type { PhraseView, RunView, SealedRecord, SmallReview, SyncStatus } from "#shared/bridge/index";
import type { Edit } from "#shared/setup/changes/edits";
import { channelName } from "#shared/bridge/index";
import type { ClientId, MemberId, RunId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";

/** A sandbox process as the app starts it: with the panel's interface. */
export interface PlayedSandbox {
  readonly baseUrl: string;
  readonly playToken: string;
  readonly accounts: readonly { email: string; masterPassword: string }[];
  stop(): Promise<void>;
  readonly process: ChildProcess;
}

/** @param ownKeys true: seeded anew, with other keys than any other sandbox has. */
export async function startPlayedSandbox(
  seed: "small" | "demo" | "large" | "empty",
  folder: string,
  extra: readonly string[] = [],
  ownKeys = false,
): Promise<PlayedSandbox> {
  if (!ownKeys && (seed === "small" || seed === "demo") && !existsSync(join(folder, "sandbox.sqlite"))) await putWorld(seed, folder);
  const playToken = "token of this test";
  const child = spawnSandbox(
    [join(import.meta.dirname, "../../electron/sandbox/main.ts"), "--data", folder, "--seed", seed, "--secret-delay", "0", ...extra],
    { variables: { SANDBOX_PLAY_TOKEN: playToken } },
  );
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    child.once("exit", (code) => {
      reject(new Error(`the sandbox ended with ${String(code)}`));
    });
  });
  const told = JSON.parse(line) as { baseUrl: string; accounts: { email: string; masterPassword: string }[] };
  return {
    baseUrl: told.baseUrl,
    accounts: told.accounts,
    playToken,
    process: child,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) {
          resolve();
          return;
        }
        child.once("exit", () => {
          resolve();
        });
        child.kill();
      }),
  };
}

/** An engine as the app has it, with a window that only remembers: kept records, last progress, files chosen and saved. */
export class TestApp {
  readonly kept = new Map<string, SealedRecord>();
  readonly pushed: string[] = [];
  progress: SyncStatus | null = null;
  lastApply: RunView | null = null;
  /** How far each run is, by its id. */
  readonly runs = new Map<string, RunView>();
  choose: ChosenFile | null = null;
  saved: string[] = [];
  /** What main asked the person, and what they answer. */
  readonly asked: string[] = [];
  agrees: (message: string, signal: AbortSignal | undefined) => boolean | Promise<boolean> = () => true;
  /** Titles of the notifications that stand; the window is never in front. */
  standing: string[] = [];
  sealedCount = 0;
  lockedTimes = 0;
  readonly folder: string;
  engine!: Engine;
  handlers!: EngineHandlers;
  private waiting: (() => void)[] = [];

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(
    sandbox: () => { baseUrl: string; playToken: string } | null,
    folder?: string,
    transport: Transport = (url, request) => fetch(url, request as RequestInit),
  ): Promise<TestApp> {
    const app = new TestApp(folder ?? (await mkdtemp(join(tmpdir(), "provider-desk-engine-"))));
    app.engine = await createEngine(
      {
        profileFolder: app.folder,
        resourcesFolder: join(import.meta.dirname, "../../resources"),
        platform: "linux",
        transportFor: () => transport,
        onPersonAsks: () => undefined,
        clock: systemClock,
        dialogs: {
          openFile: () => Promise.resolve(app.choose),
          saveFile: ({ suggestedName }) => {
            const path = join(app.folder, `saved-${suggestedName}`);
            app.saved.push(path);
            return Promise.resolve({ path, name: suggestedName });
          },
        },
        confirm: ({ message, signal }) => {
          app.asked.push(message);
          return Promise.resolve(app.agrees(message, signal));
        },
        printPdf: () => Promise.resolve(new Uint8Array([0x25, 0x50, 0x44, 0x46])),
        sandbox: {
          ready: () => Promise.resolve(sandbox()),
          get now() {
            return sandbox();
          },
        },
        keychain: {
          state: () => "unavailable",
          protect: () => Promise.reject(new Error("no keychain")),
          reveal: () => Promise.reject(new Error("no keychain")),
        },
        language: () => "en",
        onLocked: () => {
          app.lockedTimes += 1;
        },
        notifier: {
          isInFront: () => false,
          show: ({ title }) => app.standing.push(title),
          clear: () => {
            app.standing = [];
          },
        },
      },
      createPushes((channel, message) => {
        app.receive(channel, message);
      }),
    );
    app.handlers = engineHandlers(app.engine);
    return app;
  }

  private receive(channel: string, message: unknown): void {
    this.pushed.push(channel);
    if (channel === channelName("cache", "onSealed")) {
      for (const record of (message as { records: SealedRecord[] }).records) {
        this.kept.set(record.key, record);
        this.sealedCount += 1;
      }
    }
    if (channel === channelName("cache", "onRemoved")) for (const key of (message as { keys: string[] }).keys) this.kept.delete(key);
    if (channel === channelName("sync", "onProgress")) this.progress = message as SyncStatus;
    if (channel === channelName("writing", "onRun")) {
      const view = message as RunView;
      if (view.draftId !== null) this.lastApply = view;
      this.runs.set(view.runId, view);
    }
    for (const go of this.waiting.splice(0)) go();
  }
  /** Waits for pushes until `done`; tests end by their own limit when it never comes. */
  async until(done: () => boolean): Promise<void> {
    while (!done())
      await new Promise<void>((go) => {
        this.waiting.push(go);
      });
  }

  /** Looks after every push until something is there. */
  async found<T>(look: () => Promise<T | undefined>): Promise<T> {
    for (;;) {
      const next = new Promise<void>((go) => {
        this.waiting.push(go);
      });
      const value = await look();
      if (value !== undefined) return value;
      await next;
    }
  }

  /** What the window does with an edit: review, apply, wait for the end. Answers the runs as they ended, and the review. */
  async write(
    edits: readonly { readonly clientId: ClientId; readonly edit: Edit }[],
    origin: "edit" | "inbox" | "bulk" | "directory" = "edit",
  ): Promise<{ readonly review: SmallReview; readonly runs: readonly RunView[] }> {
    const review = await must(this.handlers.writing.review({ edits, origin }));
    return { review, runs: await this.applyReview(review) };
  }
  async undo(runId: RunId): Promise<{ readonly review: SmallReview; readonly runs: readonly RunView[] }> {
    const review = await must(this.handlers.writing.undo({ runId }));
    return { review, runs: await this.applyReview(review) };
  }
  /** Carries a review out and waits for the end. `ownSecret`: the master password, where the review asks for it. */
  async applyReview(review: SmallReview, ownSecret: string | null = null): Promise<readonly RunView[]> {
    this.progress = null;
    const { runs: started, refused } = await must(this.handlers.writing.apply({ reviewId: review.reviewId, ownSecret }));
    if (refused[0] !== undefined) throw new Error(refused[0].error.code);
    const over = (view: RunView): boolean => ["done", "stopped", "paused"].includes(this.runs.get(view.runId)?.state ?? "");
    await this.until(() => started.every(over));
    // What was written is read back.
    if (started.length > 0) await this.until(() => this.progress?.state === "idle");
    return started.map((view) => this.runs.get(view.runId) ?? view);
  }
  /** Why each member was not confirmed, in the given order; null for who was. */
  async confirmEach(
    people: { readonly clientId: ClientId; readonly memberIds: readonly MemberId[] },
    withoutComparing = false,
  ): Promise<readonly (string | null)[]> {
    const { review, runs } = await this.write(
      [{ clientId: people.clientId, edit: { kind: "member.confirm", members: people.memberIds, withoutComparing } }],
      "inbox",
    );
    const leftOut = review.clients.flatMap((client) => client.leftOut);
    const entries = runs.flatMap((run) => run.entries);
    return people.memberIds.map((id) => {
      const person = [...leftOut, ...entries.flatMap((entry) => entry.people)].find((each) => each.memberId === id);
      // A call that was never made names nobody.
      return (person === undefined ? entries.find((entry) => entry.error !== null)?.error : person.error)?.code ?? null;
    });
  }
  async confirm(
    people: { readonly clientId: ClientId; readonly memberIds: readonly MemberId[] },
    withoutComparing = false,
  ): Promise<string | null> {
    return (await this.confirmEach(people, withoutComparing)).find((code) => code !== null) ?? null;
  }

  async read(): Promise<SyncStatus> {
    this.progress = null;
    await this.handlers.sync.read({});
    await this.until(() => this.progress?.state === "idle");
    return this.progress as unknown as SyncStatus;
  }
  /** Shows the phrase, calls the person, and types what they read. */
  async compare({ clientId, memberId }: { clientId: ClientId; memberId: MemberId }): Promise<Result<PhraseView>> {
    await this.handlers.people.phrases({ clientId, memberIds: [memberId] });
    const spoken = await this.handlers.sandbox.words({ memberId });
    return this.handlers.people.compare({ clientId, memberId, how: "phone", words: spoken.ok ? spoken.value.words.join(" ") : "" });
  }
  /** What the window does after unlocking. */
  handBack(): ReturnType<EngineHandlers["cache"]["open"]> {
    return this.handlers.cache.open({ records: [...this.kept.values()] });
  }
  async close(): Promise<void> {
    this.engine.dispose();
    // What was being written when it ended may still come into the folder.
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
