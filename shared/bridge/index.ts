/**
 * The contract between the renderer and main: the only door between the processes. Each entry says what it is
 * for; requests are parsed in main by the schemas here (strict: unknown members are refused; sizes are capped).
 * No entry ever carries a key or a token; the ones that carry a password or code towards main say so.
 */
import { z } from "zod";
import type { AttemptId, BlueprintId, ClientId, DraftId, FileHandle, MemberId, ProfileId } from "../model/ids.ts";
import { importFormats, wizardSteps, type OnboardingDraft } from "../setup/draft/draft.ts";
import type { ChangeId } from "../setup/changes/change.ts";
import type { DesiredSetup } from "../setup/blueprint/desired-setup.ts";
import type { Call, ContractShape, Push } from "./contract.ts";
import type * as View from "./views.ts";

export * from "./channels.ts";
export type * from "./contract.ts";
export type * from "./views.ts";

const call = <Request, Response>(schema: z.ZodType<Request>): Call<Request, Response> => ({ request: (value) => schema.parse(value) });
const push = <Message>(): Push<Message> => ({});

const text = (max: number) => z.string().max(max);
const id = <Id extends string>() => z.string().min(1).max(120) as unknown as z.ZodType<Id>;
const nothing = z.union([z.undefined(), z.null(), z.strictObject({})]).transform(() => ({})) as unknown as z.ZodType<Record<string, never>>;
const clientIds = z.array(id<ClientId>()).max(5000);
const memberRefs = z.strictObject({ clientId: id<ClientId>(), memberIds: z.array(id<MemberId>()).min(1).max(2000) });
const server = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("us") }),
  z.strictObject({ kind: z.literal("eu") }),
  z.strictObject({ kind: z.literal("sandbox") }),
  z.strictObject({ kind: z.literal("self-hosted"), url: text(300), certificate: id<FileHandle>().optional() }),
]) as unknown as z.ZodType<View.ServerChoice>;
const level = z.enum(["manage", "edit", "edit-hidden", "view", "view-hidden"]);
const parameterValues = z.record(text(80), z.union([text(300), z.array(text(200)).max(500), z.boolean()]));
const scalarRecord = z.record(text(80), z.union([text(10_000), z.number(), z.boolean(), z.null()]));
const collectionSettings = z.strictObject({
  limitCollectionCreation: z.boolean(),
  limitCollectionDeletion: z.boolean(),
  limitItemDeletion: z.boolean(),
  allowAdminAccessToAllCollectionItems: z.boolean(),
});
const policy = z.strictObject({
  type: z.number().int().min(0).max(999),
  enabled: z.boolean(),
  data: z.record(text(80), z.unknown()).optional(),
});
const role = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(4)]);
const person = z.strictObject({
  line: z.number().int().nullable(),
  email: text(256),
  name: text(200),
  role,
  department: text(200),
  groups: z.array(text(100)).max(200),
});
const draft = z.strictObject({
  id: id<DraftId>(),
  profileId: id<ProfileId>(),
  clientId: id<ClientId>().nullable(),
  existing: z.boolean(),
  step: z.enum(wizardSteps),
  done: z.array(z.enum(wizardSteps)).max(20),
  savedAt: text(40),
  client: z.strictObject({
    name: text(200),
    billingEmail: text(256),
    ownerEmail: text(256),
    plan: z.union([z.literal(17), z.literal(19)]),
    seats: z.number().int().min(0).max(100_000),
    colour: z.number().int().min(1).max(10),
    monogram: text(4),
    tags: z.array(text(60)).max(30),
    seatsToBuyAccepted: z.number().int().min(0).max(100_000),
  }),
  blueprint: z.strictObject({ id: text(200).nullable(), likeClientId: id<ClientId>().nullable(), parameters: parameterValues }),
  collections: z
    .array(z.strictObject({ path: text(1000), access: z.array(z.strictObject({ group: text(100), level })).max(500) }))
    .max(2000)
    .nullable(),
  groups: z.array(text(100)).max(2000).nullable(),
  collectionSettings: collectionSettings.nullable(),
  importing: z
    .strictObject({
      importId: text(80),
      handle: id<FileHandle>(),
      fileName: text(300),
      format: z.enum(importFormats),
      mapping: z.record(text(2000), text(1000).nullable()),
      leftOutLines: z.array(z.number().int()).max(100_000),
      duplicates: z.enum(["leave-out", "keep"]),
    })
    .nullable(),
  policies: z.array(policy).max(100).nullable(),
  sso: z
    .strictObject({
      later: z.boolean(),
      kind: z.enum(["openid-connect", "saml2"]),
      enabled: z.boolean(),
      identifier: text(50),
      settings: scalarRecord,
      hasClientSecret: z.boolean(),
      newSecret: text(80).optional(),
    })
    .nullable(),
  people: z.array(person).max(20_000),
  departmentGroups: z.record(text(200), text(100)),
  leftOut: z.array(text(600)).max(20_000),
  apply: z
    .strictObject({
      state: z.enum(["running", "paused", "stopped", "done"]),
      startedAt: text(40),
      finishedAt: text(40).nullable(),
      done: z.number(),
      total: z.number(),
    })
    .nullable(),
  handOverSentAt: text(40).nullable(),
}) as unknown as z.ZodType<OnboardingDraft>;
const settings = z.strictObject({
  language: z.enum(["system", "en", "nl"]),
  theme: z.enum(["system", "light", "dark"]),
  density: z.enum(["compact", "default", "comfortable"]),
  autoLockMinutes: z.number().int().min(0).max(1440),
  lockOnSleep: z.boolean(),
  readEveryMinutes: z.number().int().min(0).max(1440),
  views: z.record(text(80), z.unknown()),
}) as unknown as z.ZodType<View.Settings>;
const sealed = z.strictObject({
  key: text(300),
  profileId: id<ProfileId>(),
  kind: z.enum(["setup", "items", "local"]),
  schema: z.number().int(),
  revision: z.number().int(),
  writtenAt: text(40),
  sealed: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= 64_000_000),
}) as unknown as z.ZodType<View.SealedRecord>;

export const contract = {
  app: {
    /** Facts of this start: version, platform, preselected server, sandbox accounts. */
    info: call<Record<string, never>, View.AppInfo>(nothing),
    settings: call<Record<string, never>, View.Settings>(nothing),
    saveSettings: call<View.Settings, View.Settings>(settings),
    /** Opens one of a fixed list of https pages in the system browser after the user confirmed it. */
    openHelp: call<{ page: "members" | "import" | "sso" | "self-host" | "web-vault" }, { opened: boolean }>(
      z.strictObject({ page: z.enum(["members", "import", "sso", "self-host", "web-vault"]) }),
    ),
    /** Puts a text on the clipboard; `secret` clears it after 30 s if it is still there. */
    copyText: call<{ text: string; secret: boolean }, { copied: true }>(z.strictObject({ text: text(200_000), secret: z.boolean() })),
    /** Dialog for the CA file (PEM) of a self-hosted server. `cancelled` when closed. */
    chooseCertificate: call<Record<string, never>, View.CertificateChoice>(nothing),
    onSettings: push<View.Settings>(),
    onConnectivity: push<{ online: boolean; since: string }>(),
  },
  account: {
    profiles: call<Record<string, never>, readonly View.ProfileView[]>(nothing),
    /** Asks a server who it is, before a password is typed. */
    checkServer: call<{ server: View.ServerChoice }, View.ServerCheck>(z.strictObject({ server })),
    /** Carries the master password towards main. */
    signIn: call<{ server: View.ServerChoice; email: string; masterPassword: string }, View.SignInStep>(
      z.strictObject({ server, email: text(256), masterPassword: text(1000) }),
    ),
    /** Carries a two-step code towards main. */
    twoFactor: call<{ attemptId: AttemptId; method: number; code: string; remember: boolean }, View.SignInStep>(
      z.strictObject({ attemptId: id<AttemptId>(), method: z.number().int(), code: text(100), remember: z.boolean() }),
    ),
    sendEmailCode: call<{ attemptId: AttemptId }, { sent: true }>(z.strictObject({ attemptId: id<AttemptId>() })),
    newDevice: call<{ attemptId: AttemptId; code: string }, View.SignInStep>(
      z.strictObject({ attemptId: id<AttemptId>(), code: text(100) }),
    ),
    resendNewDevice: call<{ attemptId: AttemptId }, { sent: true }>(z.strictObject({ attemptId: id<AttemptId>() })),
    /** The technician read the warning about weak key settings and goes on. */
    acceptKdfWarning: call<{ attemptId: AttemptId }, View.SignInStep>(z.strictObject({ attemptId: id<AttemptId>() })),
    cancelSignIn: call<{ attemptId: AttemptId }, { cancelled: true }>(z.strictObject({ attemptId: id<AttemptId>() })),
    /** Carries the master password or PIN towards main; works offline. */
    unlock: call<{ profileId: ProfileId; method: "password" | "pin" | "keychain"; secret: string }, View.ProfileView>(
      z.strictObject({ profileId: id<ProfileId>(), method: z.enum(["password", "pin", "keychain"]), secret: text(1000) }),
    ),
    /** Locks every profile: keys are zeroed and the window is reloaded. */
    lock: call<Record<string, never>, { locked: true }>(nothing),
    /** Wipes the profile's files in main; answers the record key prefix that the renderer wipes in IndexedDB. */
    signOut: call<{ profileId: ProfileId }, { wiped: string }>(z.strictObject({ profileId: id<ProfileId>() })),
    /** Carries the new PIN towards main. */
    setPin: call<{ profileId: ProfileId; pin: string }, View.ProfileView>(
      z.strictObject({ profileId: id<ProfileId>(), pin: z.string().min(4).max(64) }),
    ),
    removePin: call<{ profileId: ProfileId }, View.ProfileView>(z.strictObject({ profileId: id<ProfileId>() })),
    setKeychain: call<{ profileId: ProfileId; on: boolean }, View.ProfileView>(
      z.strictObject({ profileId: id<ProfileId>(), on: z.boolean() }),
    ),
    /** Input happened in the window: restarts the automatic lock. Sent at most every few seconds. */
    activity: call<Record<string, never>, Record<string, never>>(nothing),
    session: call<Record<string, never>, View.SessionView>(nothing),
    onSession: push<View.SessionView>(),
  },
  cache: {
    /** Hands sealed records back after unlock; main opens them into its memory. */
    open: call<{ records: readonly View.SealedRecord[] }, View.CacheOpened>(z.strictObject({ records: z.array(sealed).max(20_000) })),
    /** New or changed records to keep. */
    onSealed: push<{ records: readonly View.SealedRecord[] }>(),
    /** Records to delete, by key. */
    onRemoved: push<{ keys: readonly string[] }>(),
  },
  clients: {
    /** All clients of all unlocked profiles. */
    list: call<Record<string, never>, readonly View.ClientRow[]>(nothing),
    setup: call<{ clientId: ClientId }, View.ClientView>(z.strictObject({ clientId: id<ClientId>() })),
    /** Names of items by collection, from the last read or the cache. */
    items: call<{ clientId: ClientId }, View.ItemsView>(z.strictObject({ clientId: id<ClientId>() })),
    /** Colour, monogram, tags, note: kept locally, sealed, never sent. */
    saveLocal: call<{ clientId: ClientId; local: View.LocalClient }, View.ClientRow>(
      z.strictObject({
        clientId: id<ClientId>(),
        local: z.strictObject({
          colour: z.number().int().min(1).max(10),
          monogram: text(4),
          tags: z.array(text(60)).max(30),
          note: text(2000),
          hints: z.record(text(80), text(2000)),
        }),
      }),
    ),
    /** Clients, members, collections and groups of everything cached; at most 60 hits, best first. */
    search: call<{ query: string; clientId?: ClientId | undefined }, readonly View.SearchHit[]>(
      z.strictObject({ query: text(200), clientId: id<ClientId>().optional() }),
    ),
    /** CSV of the list through a save dialog: the given clients in the given order. */
    exportList: call<{ clientIds: readonly ClientId[] }, { fileName: string }>(z.strictObject({ clientIds })),
    /** CSV of one table of one client through a save dialog. */
    exportTable: call<{ clientId: ClientId; table: "members" | "collections" | "groups" | "policies" | "items" }, { fileName: string }>(
      z.strictObject({ clientId: id<ClientId>(), table: z.enum(["members", "collections", "groups", "policies", "items"]) }),
    ),
    /** What one member reaches and why. */
    access: call<{ clientId: ClientId; memberId: MemberId }, readonly View.AccessWay[]>(
      z.strictObject({ clientId: id<ClientId>(), memberId: id<MemberId>() }),
    ),
  },
  sync: {
    /** Reads the given clients, or all of every unlocked profile. Returns at once; progress comes by push. */
    read: call<{ clientIds?: readonly ClientId[] | undefined }, View.SyncStatus>(z.strictObject({ clientIds: clientIds.optional() })),
    pause: call<Record<string, never>, View.SyncStatus>(nothing),
    resume: call<Record<string, never>, View.SyncStatus>(nothing),
    cancel: call<Record<string, never>, View.SyncStatus>(nothing),
    status: call<Record<string, never>, View.SyncStatus>(nothing),
    onProgress: push<View.SyncStatus>(),
    /** Rows that changed (read, failed, edited); the list settles them. */
    onClient: push<{ rows: readonly View.ClientRow[]; removed: readonly ClientId[] }>(),
  },
  people: {
    inbox: call<Record<string, never>, View.InboxView>(nothing),
    /** Reads the public keys of people who accepted and answers their fingerprint phrases. */
    phrases: call<{ clientId: ClientId; memberIds: readonly MemberId[] }, readonly View.PhraseView[]>(memberRefs),
    /** The technician compared these phrases with the people (how: phone, in person, …). Pins the keys. */
    markCompared: call<{ clientId: ClientId; memberIds: readonly MemberId[]; how: string }, readonly View.PhraseView[]>(
      z.strictObject({ clientId: id<ClientId>(), memberIds: z.array(id<MemberId>()).min(1).max(2000), how: text(200) }),
    ),
    /** The phrases differ: nothing is confirmed, the fact is noted in the journal. */
    keysDiffer: call<{ clientId: ClientId; memberId: MemberId }, { noted: true }>(
      z.strictObject({ clientId: id<ClientId>(), memberId: id<MemberId>() }),
    ),
    /** Confirms people whose phrase was compared (pinned key unchanged); others get `member.phrase-not-compared`. */
    confirm: call<{ clientId: ClientId; memberIds: readonly MemberId[] }, readonly View.PersonResult[]>(memberRefs),
    resend: call<{ clientId: ClientId; memberIds: readonly MemberId[] }, readonly View.PersonResult[]>(memberRefs),
    /** Moves inbox items out of sight until tomorrow. */
    later: call<{ clientId: ClientId; memberIds: readonly MemberId[] }, { noted: true }>(memberRefs),
    revoke: call<{ clientId: ClientId; memberIds: readonly MemberId[] }, readonly View.PersonResult[]>(memberRefs),
    restore: call<{ clientId: ClientId; memberIds: readonly MemberId[] }, readonly View.PersonResult[]>(memberRefs),
    remove: call<{ clientId: ClientId; memberIds: readonly MemberId[] }, readonly View.PersonResult[]>(memberRefs),
    /** Role and groups of one member (groups by name). */
    edit: call<{ clientId: ClientId; memberId: MemberId; role: number; groups: readonly string[] }, View.PersonResult>(
      z.strictObject({ clientId: id<ClientId>(), memberId: id<MemberId>(), role, groups: z.array(text(100)).max(500) }),
    ),
  },
  blueprints: {
    list: call<Record<string, never>, readonly View.BlueprintView[]>(nothing),
    text: call<{ blueprintId: BlueprintId }, { yaml: string }>(z.strictObject({ blueprintId: id<BlueprintId>() })),
    /** Saves an own blueprint from its text; a null id makes a new one. */
    save: call<{ blueprintId: BlueprintId | null; yaml: string }, View.BlueprintView>(
      z.strictObject({ blueprintId: id<BlueprintId>().nullable(), yaml: text(500_000) }),
    ),
    remove: call<{ blueprintId: BlueprintId }, { removed: true }>(z.strictObject({ blueprintId: id<BlueprintId>() })),
    /** Open dialog for a blueprint file. */
    importFile: call<Record<string, never>, View.BlueprintView>(nothing),
    exportFile: call<{ blueprintId: BlueprintId }, { fileName: string }>(z.strictObject({ blueprintId: id<BlueprintId>() })),
    /** A blueprint made from what an existing client has ("like this client"); not saved. */
    fromClient: call<{ clientId: ClientId }, View.BlueprintView>(z.strictObject({ clientId: id<ClientId>() })),
    /** What a blueprint makes of these parameters; pure, works offline. */
    resolve: call<
      { blueprintId: BlueprintId | null; likeClientId: ClientId | null; clientName: string; parameters: View.ResolvedBlueprint["values"] },
      View.ResolvedBlueprint
    >(
      z.strictObject({
        blueprintId: id<BlueprintId>().nullable(),
        likeClientId: id<ClientId>().nullable(),
        clientName: text(200),
        parameters: parameterValues,
      }) as never,
    ),
  },
  onboarding: {
    drafts: call<Record<string, never>, readonly OnboardingDraft[]>(nothing),
    /** A new draft: for a new client of a profile, or opened on an existing client (then filled with what it has). */
    create: call<{ profileId: ProfileId | null; clientId: ClientId | null }, OnboardingDraft>(
      z.strictObject({ profileId: id<ProfileId>().nullable(), clientId: id<ClientId>().nullable() }),
    ),
    get: call<{ draftId: DraftId }, OnboardingDraft>(z.strictObject({ draftId: id<DraftId>() })),
    /** Saved at every step and field; answers what was stored. */
    save: call<{ draft: OnboardingDraft }, OnboardingDraft>(z.strictObject({ draft })),
    discard: call<{ draftId: DraftId }, { discarded: true }>(z.strictObject({ draftId: id<DraftId>() })),
    seats: call<{ draftId: DraftId }, readonly View.SeatsSituation[]>(z.strictObject({ draftId: id<DraftId>() })),
    /** The desired setup of a draft as it stands: blueprint, parameters and edits put together. */
    desired: call<{ draftId: DraftId }, DesiredSetup>(z.strictObject({ draftId: id<DraftId>() })),
    /** Carries the identity provider's client secret towards main, where it is sealed beside the draft. Empty removes it. */
    setSsoSecret: call<{ draftId: DraftId; secret: string }, OnboardingDraft>(
      z.strictObject({ draftId: id<DraftId>(), secret: text(2000) }),
    ),
    /** The ChangeSet in sentences; fresh data when online, cached data when offline. */
    review: call<{ draftId: DraftId }, View.ReviewView>(z.strictObject({ draftId: id<DraftId>() })),
    exportReview: call<{ draftId: DraftId }, { fileName: string }>(z.strictObject({ draftId: id<DraftId>() })),
    /** Starts or resumes applying. Always re-reads first. Refused when the target differs from `confirmClientName`. */
    apply: call<{ draftId: DraftId; confirmClientName: string }, View.ApplyView>(
      z.strictObject({ draftId: id<DraftId>(), confirmClientName: text(200) }),
    ),
    pause: call<{ draftId: DraftId }, View.ApplyView>(z.strictObject({ draftId: id<DraftId>() })),
    /** Takes a change out of (or back into) a draft, also after it failed. */
    leaveOut: call<{ draftId: DraftId; changeId: ChangeId; out: boolean }, OnboardingDraft>(
      z.strictObject({ draftId: id<DraftId>(), changeId: text(600), out: z.boolean() }),
    ),
    applied: call<{ draftId: DraftId }, View.ApplyView>(z.strictObject({ draftId: id<DraftId>() })),
    /** What the draft's runs sent, from the journal. */
    calls: call<{ draftId: DraftId; limit: number }, View.ApplyCallsView>(
      z.strictObject({ draftId: id<DraftId>(), limit: z.number().int().min(1).max(2000) }),
    ),
    handOver: call<{ draftId: DraftId | null; clientId: ClientId | null; language: "en" | "nl" }, View.HandOverView>(
      z.strictObject({ draftId: id<DraftId>().nullable(), clientId: id<ClientId>().nullable(), language: z.enum(["en", "nl"]) }),
    ),
    saveHandOver: call<
      { draftId: DraftId | null; clientId: ClientId | null; language: "en" | "nl"; as: "pdf" | "text" },
      { fileName: string }
    >(
      z.strictObject({
        draftId: id<DraftId>().nullable(),
        clientId: id<ClientId>().nullable(),
        language: z.enum(["en", "nl"]),
        as: z.enum(["pdf", "text"]),
      }),
    ),
    /** People from typed or pasted text (e-mail, or rows of a table); nothing is sent. */
    parsePeople: call<{ draftId: DraftId; text: string }, View.PeopleParsed>(
      z.strictObject({ draftId: id<DraftId>(), text: text(2_000_000) }),
    ),
    /** Open dialog for a CSV of people. */
    choosePeopleFile: call<{ draftId: DraftId }, View.PeopleParsed>(z.strictObject({ draftId: id<DraftId>() })),
    /** Reads the identity provider's SAML metadata (XML, pasted or from a dialog) into settings. */
    readSamlMetadata: call<
      { draftId: DraftId; xml: string | null },
      { settings: Readonly<Record<string, string | number | boolean | null>> }
    >(z.strictObject({ draftId: id<DraftId>(), xml: text(500_000).nullable() })),
    onApply: push<View.ApplyView>(),
  },
  importing: {
    /** Open dialog for an export file of another password manager. Main keeps the path; the file is never copied. */
    choose: call<{ draftId: DraftId }, View.ImportFileView>(z.strictObject({ draftId: id<DraftId>() })),
    /** Open dialog for a key file (KeePass) of the chosen file. Main keeps the path until the file is released. */
    chooseKeyFile: call<{ draftId: DraftId }, { fileName: string }>(z.strictObject({ draftId: id<DraftId>() })),
    /** Reads the file. Carries its password (KeePass) towards main. Answers `cancelled` when it was stopped. */
    read: call<
      {
        draftId: DraftId;
        handle: FileHandle;
        format: (typeof importFormats)[number] | null;
        password: string | null;
        withKeyFile: boolean;
      },
      View.ImportPreview
    >(
      z.strictObject({
        draftId: id<DraftId>(),
        handle: id<FileHandle>(),
        format: z.enum(importFormats).nullable(),
        password: text(1000).nullable(),
        withKeyFile: z.boolean(),
      }),
    ),
    /** Stops reading. */
    cancel: call<{ draftId: DraftId }, { cancelled: true }>(z.strictObject({ draftId: id<DraftId>() })),
    /** The preview again for the draft's present mapping, exclusions and duplicate rule. */
    preview: call<{ draftId: DraftId }, View.ImportPreview>(z.strictObject({ draftId: id<DraftId>() })),
    exportProblems: call<{ draftId: DraftId }, { fileName: string }>(z.strictObject({ draftId: id<DraftId>() })),
    /** Forgets the file and what was read of it. */
    release: call<{ draftId: DraftId }, { released: true }>(z.strictObject({ draftId: id<DraftId>() })),
    onProgress: push<View.ImportProgress>(),
  },
  journal: {
    /** What this app did, newest first. */
    list: call<{ clientId: ClientId | null; limit: number }, readonly View.JournalEntryView[]>(
      z.strictObject({ clientId: id<ClientId>().nullable(), limit: z.number().int().min(1).max(5000) }),
    ),
    exportList: call<{ clientId: ClientId | null }, { fileName: string }>(z.strictObject({ clientId: id<ClientId>().nullable() })),
  },
  /** Only for sandbox profiles; every call answers `sandbox.unavailable` elsewhere. */
  sandbox: {
    state: call<Record<string, never>, View.SandboxState>(nothing),
    /** The latest codes that the sandbox would have mailed to an address, newest first. For signing in, so no profile has to be open. */
    mailedCodes: call<{ email: string }, readonly View.MailedCode[]>(z.strictObject({ email: text(256) })),
    /** Plays an invited person: the sandbox accepts on their behalf with a real key pair. */
    accept: call<{ clientId: ClientId; memberId: MemberId }, View.SandboxState>(
      z.strictObject({ clientId: id<ClientId>(), memberId: id<MemberId>() }),
    ),
    acceptAll: call<{ clientId: ClientId }, View.SandboxState>(z.strictObject({ clientId: id<ClientId>() })),
    arm: call<{ fault: View.SandboxState["faults"][number]["id"]; on: boolean }, View.SandboxState>(
      z.strictObject({ fault: z.enum(["offline", "slow", "refuse-writes", "rate-limits", "lose-next-answer"]), on: z.boolean() }),
    ),
    /** Starts the sandbox over with fresh demo data. */
    reset: call<Record<string, never>, View.SandboxState>(nothing),
  },
} as const satisfies ContractShape;

export type Contract = typeof contract;
