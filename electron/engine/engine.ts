import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { AccountService, takesLicences, type UnlockedProfile } from "#electron/account/index";
import { BlueprintsStore } from "#electron/blueprints/blueprints-store";
import { Baselines } from "#electron/standards/baselines";
import { openOnboarding, type Onboarding } from "#electron/onboarding/onboarding";
import { ImportService, ProfileFileMemory } from "#electron/import/index";
import { DirectoryService } from "#electron/directory/index";
import { AccountRecovery } from "#electron/people/account-recovery";
import { Technicians } from "#electron/events/technicians";
import { EventLog, type LogSource } from "#electron/events/event-log";
import { logSources } from "#electron/events/log-sources";
import { eventWordsIn } from "#electron/events/words";
import { DeviceApprovals } from "#electron/people/device-approvals";
import { elsewhereOfAll } from "#electron/people/elsewhere";
import { knownOfMember, MemberKeys } from "#electron/people/member-keys";
import { removeLeftOvers } from "#electron/files/left-over";
import { fetchDocument } from "#electron/sign-on/fetch-document";
import { largestSiteList, type AskSites } from "#electron/health/two-step-sites";
import { MadeReports } from "#electron/health/made-reports";
import { HeldItems } from "#electron/items/new-items";
import { itemLookPurpose } from "#electron/items/item-look";
import { knownItemsOf } from "#electron/items/known-items";
import { HealthHistories } from "#electron/health/health-histories";
import { HealthChecks } from "#electron/health/vault-health";
import type { AskRange } from "#electron/health/exposed";
import { systemNameServers, type NameServers } from "#electron/sign-on/dns-look-up";
import type { PeopleAt, PeopleOf } from "#electron/people/people-of";
import { Charging } from "#electron/provider/charging";
import { MailedLinks } from "#electron/provider/mailed-links";
import { peopleOfProvider, providerToBe } from "#electron/provider/people-of-provider";
import { ProviderBilling } from "#electron/provider/provider-billing";
import { ProviderService } from "#electron/provider/provider-service";
import { providerSources } from "#electron/provider/provider-sources";
import { say } from "#electron/reports/texts";
import { recoverySecrets } from "#electron/people/recovery-secrets";
import { sealedKeys } from "#electron/people/sealed-keys";
import { noSources, type RunSources } from "#electron/writing/ports";
import { BatchReviews } from "#electron/writing/batch-reviews";
import { Batches } from "#electron/writing/batches";
import { newOrganization } from "#electron/writing/client-keys";
import { Held } from "#electron/writing/held";
import { Revealed } from "#electron/writing/revealed";
import { importMarks, importTrace } from "#electron/writing/import-trace";
import { Runs, type Writer } from "#electron/writing/runs";
import type { KnownClient } from "#electron/writing/orders";
import { WaitingReviews } from "#electron/writing/waiting-reviews";
import { SmallReviews } from "#electron/writing/small-reviews";
import { SyncService } from "#electron/sync/sync-service";
import { OpeningPauses, yieldToEventLoop } from "#electron/sync/event-loop";
import { Workspace } from "#electron/sync/workspace";
import type { AllPushes, InboxItem, ProfileView, SessionView } from "#shared/bridge/index";
import {
  asId,
  clientIdOf,
  organizationOf,
  profileOf,
  providerSubject,
  type ClientId,
  type DraftId,
  type ProfileId,
  type RunId,
} from "#shared/model/ids";
import type { Language } from "#shared/model/message";
import { appError } from "#shared/errors/app-error";
import { everything } from "#shared/setup/log/standard-searches";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { AfterWriting } from "./after-writing.ts";
import { FileHandles } from "./file-handles.ts";
import { inboxNow } from "./inbox-now.ts";
import { NamedHosts } from "./named-hosts.ts";
import { Notices } from "./notices.ts";
import { OpenProfiles, type OpenProfile } from "./open-profiles.ts";
import type { Dialogs, EnginePorts, Notifier, SandboxPort } from "./ports.ts";
import { Reading } from "./reading.ts";
import { SettingsStore } from "./settings.ts";
import { Watch } from "./watch.ts";

/**
 * Everything behind the bridge, put together from its ports. Nothing here knows of Electron, and nothing of who answers the
 * window: the handlers (electron/ipc) take what they need of this.
 */
export interface Engine {
  readonly account: AccountService;
  readonly open: OpenProfiles;
  readonly workspace: Workspace;
  readonly sync: SyncService;
  readonly keys: MemberKeys;
  readonly accountRecovery: AccountRecovery;
  readonly devices: DeviceApprovals;
  readonly technicians: Technicians;
  readonly directory: DirectoryService;
  /** The log over all clients and their providers. */
  readonly log: EventLog;
  logSources(): readonly LogSource[];
  /** A client as it was last read, with its profile. Fails with `client.unknown`, `client.unreadable`, `profile.locked`. */
  peopleOf(clientId: ClientId): Result<PeopleOf>;
  /** The same for whoever has people: a client, or a provider. */
  peopleAt(subject: ClientId): Result<PeopleAt>;
  /** What waits over all open profiles. */
  inbox(): Promise<readonly InboxItem[]>;
  readonly providers: ProviderService;
  readonly billing: ProviderBilling;
  readonly charging: Charging;
  readonly mailedLinks: MailedLinks;
  openPage(url: string): Promise<boolean>;
  readonly runs: Runs;
  readonly reviews: SmallReviews;
  readonly batchReviews: BatchReviews;
  readonly waiting: WaitingReviews;
  readonly batches: Batches;
  /** Ends when what the last runs at these clients touched was read again. */
  wasReadBack(clientIds: readonly ClientId[]): Promise<void>;
  readonly revealed: Revealed;
  readonly blueprints: BlueprintsStore;
  readonly baselines: Baselines;
  readonly onboarding: Onboarding;
  readonly importing: ImportService;
  readonly heldSecrets: Held<string>;
  readonly heldLicences: Held<string>;
  readonly heldItems: HeldItems;
  readonly madeReports: MadeReports;
  readonly healthChecks: HealthChecks;
  readonly healthHistories: HealthHistories;
  readonly nameServers: NameServers;
  /** Hosts that the window names: the person agrees to each. */
  readonly hosts: NamedHosts;
  /** A public document of an identity provider. */
  fetchDocument(address: string): Promise<Result<string>>;
  readonly settings: SettingsStore;
  readonly files: FileHandles;
  readonly dialogs: Dialogs;
  readonly sandbox: SandboxPort;
  readonly printPdf: EnginePorts["printPdf"];
  readonly now: () => Date;
  readonly language: () => Language;
  /** Journal, drafts and cache of a profile that was just unlocked; the window then hands its records back and asks to read. */
  opened(id: ProfileId): Promise<Result<OpenProfile>>;
  signedOut(id: ProfileId): Promise<void>;
  session(): Promise<SessionView>;
  read(clientIds: readonly ClientId[] | null): Promise<void>;
  /** The next answer about this client is taken as it is. */
  trustNext(clientId: ClientId): void;
  /** Everything was asked for by hand: the next reading by itself counts from here. */
  wasRead(): void;
  /** A person asks something of a server. */
  personAsks(): void;
  looksAgainAt(): string | null;
  /** Input happened in the window. */
  active(): void;
  keychainState(): "available" | "unavailable" | "unprotected";
  /** Zeroes every key, forgets every setup, and has the window reloaded. */
  lock(): void;
  /** The way to the servers may be open again: reads what is open. */
  reachAgain(): void;
  /** The system sleeps or its screen was locked. */
  systemSleeps(): void;
  dispose(): void;
}

const silentNotifier: Notifier = { isInFront: () => true, show: () => undefined, clear: () => undefined };

export async function createEngine(ports: EnginePorts, pushes: AllPushes): Promise<Engine> {
  const now = (): Date => new Date(ports.clock.now());
  const files = new FileHandles();
  // Settings and own blueprints; each profile's folder when it is opened, and nobody else has it.
  await removeLeftOvers(ports.profileFolder, Date.now());
  const settings = await SettingsStore.open(join(ports.profileFolder, "settings.json"), ports.language, (changed, before) => {
    pushes.app.onSettings(changed);
    // Settings also hold how lists are shown: the log's index stands on these two alone.
    if (changed.language !== before.language || changed.eventsKeptDays !== before.eventsKeptDays) log.settingsChanged();
    if (changed.itemsKeptDays !== before.itemsKeptDays) workspace.itemsKeptChanged(before.itemsKeptDays);
    watch.settingsChanged();
    if (!isDeepStrictEqual(changed.notices, before.notices)) void notices.look();
    if (!isDeepStrictEqual(changed.proxy, before.proxy)) {
      ports.onProxyChosen?.(changed.proxy);
      reachAgain();
    }
  });
  ports.onProxyChosen?.(settings.current.proxy);
  const language = (): Language => settings.language();
  const open = new OpenProfiles();
  const hosts = new NamedHosts(
    (question) => ports.confirm(question),
    language,
    () => ports.sandbox.now?.baseUrl ?? null,
  );

  const account = new AccountService({
    folder: join(ports.profileFolder, "profiles"),
    transportFor: ports.transportFor,
    clock: ports.clock,
    platform: ports.platform,
    jitter: Math.random,
    keychain: ports.keychain,
    sandboxUrl: () => ports.sandbox.now?.baseUrl ?? null,
    onChange: () => {
      sessionChanged();
    },
  });
  await account.start();
  const workspace: Workspace = new Workspace(
    {
      rows: (rows, removed) => {
        pushes.sync.onClient({ rows, removed });
      },
      sealed: (records) => {
        pushes.cache.onSealed({ records });
      },
      removed: (keys) => {
        pushes.cache.onRemoved({ keys });
      },
      forgotten: (id, organizationId) => {
        const profile = account.profile(id);
        if (profile.ok) void profile.value.forgetOrganization(organizationId);
        void waiting.forgetClient(id, organizationId);
        void healthHistories.forgetClient(id, organizationId);
        void baselines.forgetClient(id, organizationId);
        log.forget((source) => source === clientIdOf(id, organizationId));
      },
      emptied: (id, organizationId) => {
        void healthHistories.forgetClient(id, organizationId);
        log.forget((source) => source === clientIdOf(id, organizationId));
      },
      openedEvents: (id, record) => {
        log.opened(id, record);
      },
      revisions: (id, revisions) => {
        open.keepRevisions(id, revisions);
      },
    },
    now,
    (clientId) => onboarding.drafts.onboardingOf(clientId),
    () => settings.current.itemsKeptDays,
  );
  const sync = new SyncService(
    workspace,
    now,
    (status) => {
      pushes.sync.onProgress(status);
    },
    (clientId) => reading.readDevices(clientId),
  );
  const keys = new MemberKeys(now, () => settings.current.confirmUncompared);
  const accountRecovery = new AccountRecovery(now);
  const devices = new DeviceApprovals(now);
  const fetchPublic = (address: string, headers?: Readonly<Record<string, string>>, most?: number): Promise<Result<string>> =>
    fetchDocument(ports.transportFor({ url: address, certificate: null }), address, headers, most);
  // Padded answers are all about as long: their size tells nothing of the range.
  const askRange: AskRange = (range) =>
    fetchPublic(`${settings.current.breachService.replace(/\/+$/u, "")}/${range}`, { accept: "text/plain", "add-padding": "true" });
  const askSites: AskSites = () => fetchPublic(settings.current.siteList, { accept: "application/json" }, largestSiteList);
  const healthChecks = new HealthChecks(
    now,
    () => (settings.current.breachLookUps ? askRange : null),
    () => (settings.current.siteListFetched ? askSites : null),
  );
  const healthHistories = new HealthHistories(() => open.all().map(({ profile }) => profile));
  const technicians = new Technicians(now);
  const sourcesOfLog = (): readonly LogSource[] =>
    logSources({ workspace, technicians, profiles: () => open.all().map(({ profile }) => profile) });
  const log: EventLog = new EventLog({
    now,
    keptDays: () => settings.current.eventsKeptDays,
    sources: sourcesOfLog,
    cacheOf: (id) => {
      const opened = open.get(id);
      return opened.ok ? opened.value.cache : null;
    },
    words: () => {
      const names = new Map(sourcesOfLog().map(({ id, name }) => [id, name]));
      return { ...eventWordsIn(language()), source: (source) => names.get(source) ?? "" };
    },
    sealed: (records) => {
      if (records.length > 0) pushes.cache.onSealed({ records });
      for (const profileId of new Set(records.map((record) => record.profileId))) {
        const opened = open.get(profileId);
        if (opened.ok) open.keepRevisions(profileId, opened.value.cache.knownRevisions);
      }
    },
    removed: (keys) => {
      if (keys.length > 0) pushes.cache.onRemoved({ keys });
    },
    onStatus: (status) => {
      pushes.log.onStatus(status);
      if (status.state === "idle") void notices.look();
    },
  });
  const profileOfDraft = (draftId: DraftId): UnlockedProfile | null =>
    open.all().find(({ drafts }) => drafts.get(draftId).ok)?.profile ?? null;
  const importing = new ImportService({
    workspace,
    drafts: { get: (id) => onboarding.drafts.get(id), all: () => onboarding.drafts.all() },
    onProgress: (progress) => {
      pushes.importing.onProgress(progress);
    },
    isTraced: (draft) => {
      const found = open.ofDraft(draft.id);
      return found.ok && importTrace(found.value.open.journal, asId<RunId>(draft.id), draft.importing?.importId ?? "") !== "none";
    },
    sentMarks: (draft) => {
      const found = open.ofDraft(draft.id);
      return found.ok ? importMarks(found.value.open.journal, asId<RunId>(draft.id), draft.importing?.importId ?? "") : new Set();
    },
    lookKey: (draftId) => profileOfDraft(draftId)?.sealingKey("cache").derived(itemLookPurpose) ?? null,
    looksOf: (draftId) => {
      const profile = profileOfDraft(draftId);
      if (profile === null) return null;
      const key = profile.sealingKey("cache").derivedKey(itemLookPurpose);
      return (item, clientKey) => knownItemsOf(profile).of(item, clientKey, key).look;
    },
    knownOf: (draftId) => {
      const profile = profileOfDraft(draftId);
      return profile === null ? null : knownItemsOf(profile);
    },
    memory: new ProfileFileMemory((draftId) => profileOfDraft(draftId)),
  });
  const blueprints = new BlueprintsStore(
    { starters: join(ports.resourcesFolder, "blueprints"), own: join(ports.profileFolder, "blueprints") },
    language,
  );
  const baselines: Baselines = new Baselines({
    newId: randomUUID,
    now,
    profiles: () => open.all().map(({ profile }) => profile),
    blueprints,
    clients: () => workspace.all(),
    tagsOf: (id) => workspace.local.of(id).tags,
    setupOf: (id) => workspace.setupOf(id),
    async changesOf(clientId, kinds) {
      const span = log.spanOf(clientId);
      if (span === null) return null;
      const index = await log.index();
      const { places } = index.search({ ...everything, sources: [clientId], types: [...kinds] }, now().getTime());
      return { ...span, changes: index.eventsAt(places).map(({ described }) => described) };
    },
    yieldToEventLoop,
  });
  const peopleOf = (clientId: ClientId): Result<PeopleOf> => {
    const setup = workspace.setupOf(clientId);
    if (setup === null) return err(appError(workspace.has(clientId) ? "client.unreadable" : "client.unknown"));
    return mapResult(open.get(profileOf(clientId)), (opened) => ({
      open: opened,
      organizationId: organizationOf(clientId),
      clientName: workspace.nameOf(clientId),
      setup,
    }));
  };
  const providers = new ProviderService({
    open,
    now,
    onChanged: (subject) => {
      pushes.provider.onChanged({ subject });
    },
  });
  const billing = new ProviderBilling(providers, now);
  const charging = new Charging({ open, providers, rows: () => workspace.rows(), now });
  const mailedLinks = new MailedLinks();
  const peopleAt = (subject: ClientId): Result<PeopleAt> => {
    const found = providers.find(subject);
    return found.ok ? ok(peopleOfProvider(found.value, providers.usersOf(subject))) : peopleOf(subject);
  };
  const heldSecrets = new Held<string>(now, "sso.secret-gone");
  const heldLicences = new Held<string>(now, "licence.gone");
  const heldItems = new HeldItems(now);
  const madeReports = new MadeReports(now);
  const sourcesOf = (writer: Writer): RunSources => ({
    ...noSources,
    secrets: {
      licence: (handle) => Promise.resolve(heldLicences.get(handle)),
      ssoClientSecret: (handle) => Promise.resolve(handle === undefined ? ok(null) : heldSecrets.get(handle)),
      organizationKey: (organizationId) => directory.keyOf(clientIdOf(writer.profile.id, organizationId)),
    },
    newItems: heldItems,
    newOrganization: (firstCollection) => newOrganization(writer.profile.keyring.privateKey.publicKey, firstCollection),
    madeReports,
    memberKeys: sealedKeys((organizationId) => peopleOf(clientIdOf(writer.profile.id, organizationId)), keys),
    provider: providerSources(writer.profile, (providerId) => peopleAt(providerSubject(writer.profile.id, providerId)), keys, mailedLinks),
    recovery: recoverySecrets((organizationId) => peopleOf(clientIdOf(writer.profile.id, organizationId)), accountRecovery, devices),
  });
  const runs: Runs = new Runs({
    clock: ports.clock,
    onRun: (view) => {
      pushes.writing.onRun(view);
      directory.runMoved(view);
      notices.runMoved(view);
    },
    onRead: (profileId, read) => reading.wasReadInFull(profileId, read),
    onWritten: (subject, view, isRead) => {
      afterWriting.ended(subject, view, isRead);
    },
    sources: sourcesOf,
  });
  const revealed = new Revealed();
  const subjectOf = (clientId: ClientId): Result<KnownClient> => {
    const beginning = mailedLinks.beginning(clientId);
    if (beginning !== null) {
      // One that is to be set up has no name yet.
      const name = beginning || say({ key: "changes.newProvider" }, language());
      return ok({ clientId, name, setup: providerToBe(beginning), items: null });
    }
    const own = open.accountOf(clientId);
    if (own !== null) {
      const { record } = own;
      return ok({ clientId, name: record.server.host, setup: { subject: "account", takesLicences: takesLicences(record) }, items: null });
    }
    const found = providers.find(clientId);
    if (found.ok) return mapResult(providers.setupOf(clientId), (setup) => ({ clientId, name: setup.details.name, setup, items: null }));
    return mapResult(peopleOf(clientId), ({ clientName, setup }) => ({
      clientId,
      name: clientName,
      setup,
      items: setup.unread.some(({ part }) => part === "items") ? null : workspace.itemsOf(clientId),
      directory: directory.readOf(clientId),
    }));
  };
  const reviews = new SmallReviews({
    newId: randomUUID,
    runs,
    client: subjectOf,
    writer: (profileId) => open.get(profileId),
    sources: sourcesOf,
    ownSecret: (profileId, password) => account.ownSecret(profileId, password),
    revealed,
  });
  const waiting = new WaitingReviews({
    newId: randomUUID,
    now,
    reviews,
    read: (clientId) => reading.read([clientId]),
    profiles: () => open.all().map(({ profile }) => profile),
    hasBegun(profileId, id) {
      const found = open.get(profileId);
      return found.ok && found.value.journal.hasBegun(id);
    },
  });
  const batchReviews = new BatchReviews({
    newId: randomUUID,
    client: subjectOf,
    nameOf: (clientId) => workspace.nameOf(clientId),
    rightsOf: (clientId) => workspace.rightsOf(clientId),
    writer: (profileId) => open.get(profileId),
    writers: () => open.all(),
    async elsewhere() {
      const pauses = new OpeningPauses();
      const elsewhereOf = await elsewhereOfAll({
        clients: () => workspace.rows().map((row) => ({ id: row.id, name: row.name, server: row.serverLabel })),
        setupOf: (id) => workspace.setupOf(id),
        yieldToEventLoop: () => pauses.afterOpening(),
      });
      return (clientId) => new Map(elsewhereOf(clientId).people.map(({ memberId, clients }) => [memberId, clients]));
    },
    isCompared(clientId, memberId) {
      const found = peopleOf(clientId);
      const member = found.ok ? found.value.setup.members.find(({ id }) => id === memberId) : undefined;
      return found.ok && member !== undefined && knownOfMember(found.value.open.profile.pins, member).kind === "compared";
    },
    mayConfirmUncompared: () => settings.current.confirmUncompared,
    wasReadBack: (clientIds) => afterWriting.wasReadBack(clientIds),
    yieldToEventLoop,
  });
  const batches = new Batches({
    newId: randomUUID,
    now,
    runs,
    revealed,
    reviews: batchReviews,
    writer: (profileId) => open.get(profileId),
    writers: () => open.all(),
    sources: sourcesOf,
  });
  const directory: DirectoryService = new DirectoryService({
    now,
    clock: ports.clock,
    transport: (url, request) => ports.transportFor({ url, certificate: null })(url, request),
    newId: randomUUID,
    client: (clientId) => {
      const found = peopleOf(clientId);
      if (!found.ok) return found;
      const opened = open.get(profileOf(clientId));
      const { organizationId, clientName, setup } = found.value;
      return mapResult(opened, ({ profile }) => ({ profile, organizationId, name: clientName, setup }));
    },
    refresh: (clientId) => reading.read([clientId]),
    review: (clientId, edit) => reviews.review([{ clientId, edit }], "directory"),
    apply: async (reviewId) => {
      const applied = await reviews.apply(reviewId, null);
      if (!applied.ok) return applied;
      const [refused] = applied.value.refused;
      return refused === undefined ? ok(applied.value.runs) : err(refused.error);
    },
    onChanged: (clientId) => {
      pushes.directory.onChanged({ clientId });
      void notices.look();
    },
  });
  const onboarding: Onboarding = openOnboarding({
    clock: ports.clock,
    newId: randomUUID,
    language,
    blueprints,
    importing,
    clients: {
      setupOf: (id) => workspace.setupOf(id),
      readAtOf: (id) => workspace.readAtOf(id),
      nameOf: (id) => workspace.nameOf(id),
      localOf: (id) => workspace.local.of(id),
      previous: (id) => workspace.previous(id),
    },
    runs,
    open,
    onDrafts: (clientId) => {
      workspace.touch(clientId === null ? workspace.rows().map((row) => row.id) : [clientId]);
    },
    onRead: (profileId, read) => {
      reading.wasReadInFull(profileId, read);
    },
    onMade: (clientId, local) => {
      reading.wasMade(clientId, local);
    },
  });

  const reading: Reading = new Reading({
    open,
    sync,
    workspace,
    devices,
    log,
    peopleOf,
    now,
    isOnline: () => watch.online,
    eventsKeptDays: () => settings.current.eventsKeptDays,
    onRead: () => {
      void charging.note();
      void notices.look();
    },
  });
  const inbox = (): Promise<readonly InboxItem[]> =>
    inboxNow({ workspace, devices, directory, onboarding, runs, open, log, settings, baselines, waiting, now, peopleOf });
  const notices: Notices = new Notices({
    notifier: ports.notifier ?? silentNotifier,
    settings: () => settings.current.notices,
    language,
    profiles: () => open.all().map(({ profile }) => ({ id: profile.id, wasRead: reading.wasRead(profile) })),
    inbox,
    nameOf: (clientId) => workspace.nameOf(clientId),
    active: () => runs.active(),
    open: (matter) => {
      pushes.app.onMatter(matter);
    },
  });
  const afterWriting = new AfterWriting({
    open,
    workspace,
    providers,
    mailedLinks,
    reading,
    onProviderChanged: (subject) => {
      pushes.provider.onChanged({ subject });
    },
  });

  /* ---------------------------------------------------------------- profiles come and go */

  async function opened(id: ProfileId): Promise<Result<OpenProfile>> {
    const profile = account.profile(id);
    if (!profile.ok) return profile;
    // Signed in again beside an ended session: what still goes through the old one ends, and its files are opened anew.
    const before = open.get(id);
    if (before.ok && before.value.profile !== profile.value) {
      onboarding.drafts.detach(id);
      await sync.cancel();
    }
    const openProfile = await open.add(profile.value);
    if (!openProfile.ok) return openProfile;
    workspace.addProfile(id, { server: profile.value.record.server.host, account: profile.value.record.email }, openProfile.value.cache);
    runs.attach(openProfile.value);
    await onboarding.drafts.attach(openProfile.value);
    await directory.opened(profile.value);
    watch.active();
    return openProfile;
  }
  /** Its runs end at their present request, and what is in memory of its drafts is forgotten. */
  function close(id: ProfileId): void {
    runs.detach(id);
    onboarding.drafts.detach(id);
  }
  /** What holds keys, secrets or something read of a client, and forgets it when everything is locked. */
  const heldWhileOpen: readonly { clear(): void }[] = [
    importing,
    keys,
    providers,
    billing,
    charging,
    mailedLinks,
    accountRecovery,
    devices,
    technicians,
    directory,
    log,
    reviews,
    waiting,
    batchReviews,
    batches,
    reading,
    heldSecrets,
    heldLicences,
    heldItems,
    madeReports,
    healthChecks,
    healthHistories,
    baselines,
    notices,
    hosts,
  ];
  function lock(): void {
    sync.forget();
    for (const { profile } of open.all()) close(profile.id);
    for (const each of heldWhileOpen) each.clear();
    open.clear();
    workspace.clear();
    account.lock();
    watch.locked(now().toISOString());
    ports.onLocked();
  }
  async function signedOut(id: ProfileId): Promise<void> {
    await sync.cancel();
    directory.closed(id);
    close(id);
    open.remove(id);
    // Its records are wiped with the profile: nothing of them is sealed anew.
    log.forget((source) => profileOf(source) === id);
    workspace.removeProfile(id);
    notices.closed(id);
  }

  /* ---------------------------------------------------------------- session and network */

  async function session(): Promise<SessionView> {
    const profiles: readonly ProfileView[] = await account.profiles();
    return { profiles, broken: await account.broken(), online: watch.online, lockedAt: watch.lockedAt };
  }
  function sessionChanged(): void {
    watch.reached(account.open.map((profile) => profile.session.state));
    runs.waitingChanged();
    void session().then((view) => {
      pushes.account.onSession(view);
    });
  }
  const watch: Watch = new Watch({
    clock: ports.clock,
    settings: () => settings.current,
    isOpen: () => open.all().length > 0,
    lock,
    read: () => {
      void reading.read(null);
    },
    onTime: () => {
      workspace.timePassed();
    },
    onTick: () => {
      void directory.schedule.look();
    },
    probe: async () => {
      await Promise.all(
        open.all().map(async ({ profile }) => {
          profile.http.tryAgainNow();
          await profile.refreshAccount();
        }),
      );
    },
    onConnectivity: (online, since) => {
      pushes.app.onConnectivity({ online, since });
    },
  });
  watch.start();
  function reachAgain(): void {
    if (open.all().length > 0) void reading.read(null);
  }

  return {
    account,
    open,
    workspace,
    sync,
    keys,
    accountRecovery,
    devices,
    technicians,
    directory,
    log,
    logSources: sourcesOfLog,
    peopleOf,
    peopleAt,
    inbox,
    providers,
    billing,
    charging,
    mailedLinks,
    openPage: ports.openPage ?? (() => Promise.resolve(false)),
    runs,
    reviews,
    batchReviews,
    waiting,
    batches,
    wasReadBack: (clientIds) => afterWriting.wasReadBack(clientIds),
    revealed,
    blueprints,
    baselines,
    onboarding,
    importing,
    heldSecrets,
    heldLicences,
    heldItems,
    madeReports,
    healthChecks,
    healthHistories,
    nameServers: ports.nameServers ?? systemNameServers,
    hosts,
    fetchDocument: (address) => fetchPublic(address),
    settings,
    files,
    dialogs: ports.dialogs,
    sandbox: ports.sandbox,
    printPdf: ports.printPdf,
    now,
    language,
    opened,
    signedOut,
    session,
    read: (clientIds) => reading.read(clientIds),
    personAsks: ports.onPersonAsks,
    trustNext: (clientId: ClientId) => {
      workspace.trustNext(clientId);
    },
    wasRead: () => {
      watch.wasRead();
    },
    looksAgainAt: () => watch.looksAgainAt,
    active: () => {
      watch.active();
    },
    lock,
    keychainState: () => ports.keychain.state(),
    reachAgain,
    systemSleeps: () => {
      if (settings.current.lockOnSleep && open.all().length > 0) lock();
    },
    dispose: () => {
      watch.stop();
      void sync.cancel();
      for (const { profile } of open.all()) close(profile.id);
      importing.clear();
      open.clear();
      workspace.clear();
      account.lock();
    },
  };
}
