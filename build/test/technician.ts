import { must } from "./must.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import type { Transport } from "#electron/provider-api/index";
import type { ImportPreview, RunView, ServerChoice } from "#shared/bridge/index";
import type { ProfileId } from "#shared/model/ids";
import type { OnboardingDraft } from "#shared/setup/draft/draft";

/** A technician at work: a real sandbox process, the engine as the app has it, and the sandbox's first account signed in. */
export class Technician {
  readonly sandbox: PlayedSandbox;
  app: TestApp;
  private readonly folder: string;
  profileId = "" as ProfileId;

  private constructor(sandbox: PlayedSandbox, app: TestApp, folder: string) {
    this.sandbox = sandbox;
    this.app = app;
    this.folder = folder;
  }
  /**
   * @param flags of the sandbox.
   * @param seed small: two clients, where a test has no use for more; it starts in a fraction of the time.
   */
  static async start(transport?: Transport, flags: readonly string[] = [], seed: "small" | "demo" = "demo"): Promise<Technician> {
    const folder = await mkdtemp(join(tmpdir(), "provider-desk-sandbox-"));
    const sandbox = await startPlayedSandbox(seed, folder, flags);
    return new Technician(sandbox, await TestApp.open(() => sandbox, undefined, transport), folder);
  }
  async stop(): Promise<void> {
    await this.app.close();
    await this.sandbox.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
  /** Where the sandbox keeps its data. */
  get sandboxFolder(): string {
    return this.folder;
  }

  get account(): { readonly email: string; readonly masterPassword: string } {
    const [first] = this.sandbox.accounts;
    if (first === undefined) throw new Error("no account");
    return first;
  }
  /** @param server the sandbox is taken for the cloud, whose limits the app then keeps, or for a self-hosted server, which has none. */
  async signIn(account = this.account, server: "cloud" | "self-hosted" = "cloud"): Promise<ProfileId> {
    const { baseUrl: url } = this.sandbox;
    const choice: ServerChoice = server === "cloud" ? { kind: "sandbox" } : { kind: "self-hosted", url };
    const step = await must(this.app.handlers.account.signIn({ server: choice, ...account }));
    if (step.kind !== "signed-in") throw new Error(step.kind);
    this.profileId = step.profileId;
    await must(this.app.handBack());
    return step.profileId;
  }
  async unlock(): Promise<void> {
    await must(this.app.handlers.account.unlock({ profileId: this.profileId, method: "password", secret: this.account.masterPassword }));
    await must(this.app.handBack());
  }
  /** The app died where it was: nothing of it was closed in good order. It is started on the same profiles again. */
  async startAgain(transport?: Transport): Promise<void> {
    const { app } = this;
    await rm(this.file("apply.lock"), { force: true });
    this.app = await TestApp.open(() => this.sandbox, app.folder, transport);
    for (const [key, record] of app.kept) this.app.kept.set(key, record);
    await this.unlock();
    await this.app.read();
  }
  async lock(): Promise<void> {
    await must(this.app.handlers.account.lock({}));
  }
  /** A file of the profile's own folder. */
  file(name: string): string {
    return join(this.app.folder, "profiles", this.profileId, name);
  }
  /** What the profile tells of itself, as codes. */
  async problems(): Promise<readonly string[]> {
    const { profiles } = await must(this.app.handlers.account.session({}));
    return profiles.flatMap((profile) => profile.problems.map((problem) => problem.code));
  }

  /* ---------------------------------------------------------------- onboarding */

  /** A draft of a new client, saved. */
  async newClient(name: string, parts: Partial<OnboardingDraft> = {}): Promise<OnboardingDraft> {
    const draft = await must(this.app.handlers.onboarding.create({ profileId: this.profileId, clientId: null }));
    const host = `${name.toLowerCase().replaceAll(/[^a-z]+/gu, "-")}.example`;
    const client = {
      ...draft.client,
      name,
      ownerEmail: `owner@${host}`,
      billingEmail: `billing@${host}`,
      plan: 19 as const,
      seats: 5,
      seatsToBuyAccepted: 100,
    };
    return must(this.app.handlers.onboarding.save({ draft: { ...draft, client, ...parts } }));
  }
  /** Chooses and reads an import file for a draft. */
  async readFile(draft: OnboardingDraft, path: string): Promise<ImportPreview> {
    this.app.choose = { path, name: basename(path) };
    const { handle } = await must(this.app.handlers.importing.choose({ draftId: draft.id }));
    return must(
      this.app.handlers.importing.read({
        draftId: draft.id,
        handle,
        format: null,
        columns: null,
        password: null,
        withKeyFile: false,
        allowSlowKey: false,
      }),
    );
  }
  /** The draft with the file that was read; what has no place yet gets a collection of its own name. */
  withImport(draft: OnboardingDraft, preview: ImportPreview, importId = "import-1"): OnboardingDraft {
    const { handle, fileName, format, folders } = preview;
    const mapping = Object.fromEntries(folders.map(({ path, collection }) => [path, collection ?? path.replaceAll("\\", "/")] as const));
    return { ...draft, importing: { importId, handle, fileName, format, leftOutLines: [], duplicates: "leave-out", mapping } };
  }
  /** Applies a draft to the end. */
  async apply(draft: OnboardingDraft): Promise<RunView> {
    this.app.lastApply = null;
    await must(this.app.handlers.onboarding.apply({ draftId: draft.id, confirmClientName: draft.client.name }));
    await this.app.until(() => ["done", "stopped", "paused"].includes(this.app.lastApply?.state ?? ""));
    const view = this.app.lastApply as RunView | null;
    if (view === null) throw new Error("no run");
    return view;
  }
}
