import type { MailedLinks } from "#electron/provider/mailed-links";
import type { ProviderService } from "#electron/provider/provider-service";
import type { Workspace } from "#electron/sync/workspace";
import { partsTouched } from "#electron/writing/kinds/index";
import type { RunView } from "#shared/bridge/index";
import { profileOf, providerOf, type ClientId, type MemberId } from "#shared/model/ids";
import type { ChangeKind } from "#shared/setup/changes/registry";
import type { OpenProfiles } from "./open-profiles.ts";
import type { Reading } from "./reading.ts";

export interface AfterWritingPorts {
  readonly open: OpenProfiles;
  readonly workspace: Workspace;
  readonly providers: ProviderService;
  readonly mailedLinks: MailedLinks;
  readonly reading: Reading;
  readonly onProviderChanged: (subject: ClientId) => void;
}

/** Which kinds of change are as they were wanted after a run. */
const doneOf = (view: RunView): ReadonlySet<ChangeKind> => new Set([...writtenIn(view), ...kindsIn(view, "already")]);
/** Which of them this run wrote: what only looked as if it had gone before is kept here, as everything that a server no longer lists. */
const writtenIn = (view: RunView): ReadonlySet<ChangeKind> => new Set(kindsIn(view, "done"));
const kindsIn = (view: RunView, wanted: RunView["entries"][number]["state"]): readonly ChangeKind[] =>
  view.entries.filter(({ state }) => state === wanted).map(({ described }) => described.change.kind);
/** Who got an invitation again in a run. */
const resentIn = (view: RunView, kind: ChangeKind): readonly MemberId[] =>
  view.entries.flatMap(({ described, people }) =>
    described.change.kind === kind ? people.filter(({ error }) => error === null).map(({ memberId }) => memberId) : [],
  );
const untried: ReadonlySet<RunView["entries"][number]["state"]> = new Set(["waiting", "skipped", "left-out"]);

/** What this app has to learn anew once a run has ended, at a client or at a provider. */
export class AfterWriting {
  private readonly ports: AfterWritingPorts;
  /** Clients that a run has just ended at, until what it touched was read again. */
  private readonly readingBack = new Map<ClientId, Promise<void>>();
  constructor(ports: AfterWritingPorts) {
    this.ports = ports;
  }
  /** @param isRead the run has read the subject in full after its last write. */
  ended(subject: ClientId, view: RunView, isRead: boolean): void {
    const { providers, mailedLinks } = this.ports;
    if (this.ports.open.accountOf(subject) !== null) void this.account(subject, view);
    else if (providers.isProvider(subject) || mailedLinks.beginning(subject) !== null) void this.provider(subject, view);
    else {
      const learning = this.client(subject, view, isRead).finally(() => {
        if (this.readingBack.get(subject) === learning) this.readingBack.delete(subject);
      });
      this.readingBack.set(subject, learning);
    }
  }
  /** Ends when what the last runs at these clients touched was read again. */
  async wasReadBack(clientIds: readonly ClientId[]): Promise<void> {
    await Promise.all(clientIds.flatMap((id) => this.readingBack.get(id) ?? []));
  }
  private async client(clientId: ClientId, view: RunView, isRead: boolean): Promise<void> {
    const { workspace, reading } = this.ports;
    const ended = writtenIn(view);
    workspace.resent(clientId, resentIn(view, "member.resend"));
    // What the technician emptied or deleted is not kept as if the server had lost it.
    if (ended.has("client.purge")) workspace.trustNext(clientId);
    // A run that was paused before it looked at anything: there is nothing to read back.
    if (isRead || view.entries.every(({ state }) => untried.has(state))) return;
    const written = view.entries.filter(({ state }) => state !== "already" && !untried.has(state));
    await reading.readBack(clientId, partsTouched(written.map(({ described }) => described.change)));
    if (ended.has("client.delete") || ended.has("client.unlink")) workspace.forget(clientId);
  }
  /** An organization may be new: roles are in the token, and the account names it with its key. */
  private async account(subject: ClientId, view: RunView): Promise<void> {
    const { open, reading } = this.ports;
    const opened = open.get(profileOf(subject));
    if (!opened.ok || doneOf(view).size === 0) return;
    await opened.value.profile.session.renewNow();
    await opened.value.profile.refreshAccount();
    await reading.read(null);
  }
  /** What is known of the provider is read again, and of the account where its clients or memberships changed. */
  private async provider(subject: ClientId, view: RunView): Promise<void> {
    const { open, providers, mailedLinks, reading, onProviderChanged } = this.ports;
    const done = doneOf(view);
    providers.resent(subject, resentIn(view, "provider.resend"));
    const ended = writtenIn(view);
    const isDeleted = ended.has("provider.delete") || ended.has("provider.delete-by-mail");
    const begins = done.has("provider.set-up") || done.has("provider.business-unit");
    if (isDeleted || begins || done.has("provider.accept")) mailedLinks.forget(subject);
    const opened = open.get(profileOf(subject));
    // Roles are in the token: a new one tells what was changed (provider-api.md §1.8).
    if (opened.ok && (begins || isDeleted)) {
      if (isDeleted) await opened.value.profile.forgetProvider(providerOf(subject));
      await opened.value.profile.session.renewNow();
      await opened.value.profile.refreshAccount();
    }
    await providers.written(subject);
    onProviderChanged(subject);
    if (isDeleted || begins || done.has("provider.add-client")) await reading.read(null);
  }
}
