import { z } from "zod";
import { ClientPlan, MemberRole } from "../../model/enums.ts";
import type { DraftId, ProviderId, FileHandle, ProfileId } from "../../model/ids.ts";
import { clientId, id, text } from "../../model/schemas.ts";
import type { Immutable } from "../../util/immutable.ts";
import { parameterValues } from "../blueprint/parameter-values.ts";
import { accessLevels } from "../value/client-setup.ts";
import { columnMapping } from "./column-mapping.ts";
import { importFormats } from "./import-formats.ts";
import { ownServerProgress } from "./own-server-progress.ts";
import { wizardSteps } from "./steps.ts";

/*
 * What the wizard saves, and what may be saved: the schemas refuse unknown members and cap sizes, the types are made of
 * them. The window takes the types only.
 */
const draftCollection = z.strictObject({
  path: text(1000),
  access: z.array(z.strictObject({ group: text(100), level: z.enum(accessLevels) })).max(500),
});
const draftImport = z.strictObject({
  importId: text(80),
  handle: id<FileHandle>(),
  fileName: text(300),
  format: z.enum(importFormats),
  /** Source folder ("" = no folder) to collection path; null = leave its items without a place (refused at review). */
  mapping: z.record(text(2000), text(1000).nullable()),
  /** Lines whose rows are left out by the technician. */
  leftOutLines: z.array(z.number().int()).max(100_000),
  duplicates: z.enum(["leave-out", "keep"]),
  /** Source folders whose items do not come in, unless they lie in another folder as well. */
  leftOutFolders: z.array(text(2000)).max(20_000).exactOptional(),
  /** Whether texts that were escaped for a web page ("&amp;") are decoded; as the file itself suggests where nothing was chosen. */
  htmlCodes: z.enum(["decode", "keep"]).exactOptional(),
  /** Clients of the file, as it calls them, whose items come in; where nothing was chosen only the one that is called as the draft's. */
  clients: z.array(text(1000)).max(20_000).exactOptional(),
  /** What the columns of a table that was mapped by hand become. */
  columns: columnMapping.exactOptional(),
});
const draftPolicy = z.strictObject({
  type: z.number().int().min(0).max(999),
  enabled: z.boolean(),
  data: z.record(text(80), z.unknown()).exactOptional(),
});
const draftSso = z.strictObject({
  later: z.boolean(),
  kind: z.enum(["openid-connect", "saml2"]),
  enabled: z.boolean(),
  identifier: text(50),
  settings: z.record(text(80), z.union([text(10_000), z.number(), z.boolean(), z.null()])),
  /** True when main holds a sealed client secret for this draft. */
  hasClientSecret: z.boolean(),
  /** Names a secret that was typed and that the server was not given yet; says nothing of it. Main decides, whatever a caller says. */
  newSecret: text(80).exactOptional(),
});
const draftPerson = z.strictObject({
  /** Line in the source file or paste; null when typed. */
  line: z.number().int().nullable(),
  email: text(256),
  name: text(200),
  role: z.enum(MemberRole),
  department: text(200),
  groups: z.array(text(100)).max(200),
});
const draftApplyState = z.strictObject({
  state: z.enum(["running", "paused", "stopped", "done"]),
  startedAt: text(40),
  finishedAt: text(40).nullable(),
  done: z.number(),
  total: z.number(),
});
export const onboardingDraft = z.strictObject({
  id: id<DraftId>(),
  profileId: id<ProfileId>(),
  /** Null: a new client. Otherwise the existing client that the wizard was opened on (or that apply has created). */
  clientId: clientId.nullable(),
  /** True when the wizard was opened on a client that existed before. */
  existing: z.boolean(),
  step: z.enum(wizardSteps),
  /** The one step that the wizard was opened for on a client that runs already: Next leads from it to the review. */
  only: z.enum(wizardSteps).exactOptional(),
  /** Steps that were left with Next or Skip, so that the rail shows them done. */
  done: z.array(z.enum(wizardSteps)).max(20),
  savedAt: text(40),
  client: z.strictObject({
    name: text(200),
    billingEmail: text(256),
    ownerEmail: text(256),
    plan: z.enum(ClientPlan),
    seats: z.number().int().min(0).max(100_000),
    /** The provider of the account that a new client is made for; missing: its first. */
    providerId: id<ProviderId>().exactOptional(),
    /** Local identity, never sent: 1–10 and two letters. */
    colour: z.number().int().min(1).max(10),
    monogram: text(4),
    tags: z.array(text(60)).max(30),
    /** The technician saw and accepted that this many seats are bought. */
    seatsToBuyAccepted: z.number().int().min(0).max(100_000),
  }),
  blueprint: z.strictObject({ id: text(200).nullable(), likeClientId: clientId.nullable(), parameters: parameterValues }),
  /** Collections and access after the technician's edits; null until the step was entered (then the blueprint decides). */
  collections: z.array(draftCollection).max(2000).nullable(),
  groups: z.array(text(100)).max(2000).nullable(),
  collectionSettings: z
    .strictObject({
      limitCollectionCreation: z.boolean(),
      limitCollectionDeletion: z.boolean(),
      limitItemDeletion: z.boolean(),
      allowAdminAccessToAllCollectionItems: z.boolean(),
    })
    .nullable(),
  importing: draftImport.nullable(),
  policies: z.array(draftPolicy).max(100).nullable(),
  sso: draftSso.nullable(),
  people: z.array(draftPerson).max(20_000),
  /** Department (as people files name it) to group name. */
  departmentGroups: z.record(text(200), text(100)),
  /** Changes (by id) that the technician took out in the review. */
  leftOut: z.array(text(600)).max(20_000),
  apply: draftApplyState.nullable(),
  /** The way to an own server that began before the client was there; it goes on with the client. */
  ownServer: ownServerProgress.exactOptional(),
  handOverSentAt: text(40).nullable(),
});

/**
 * An onboarding in the making: what the wizard saves at every step. Plain data without secrets; the import file stays
 * where it is (only name, size, modification time and a digest are kept), an SSO client secret is sealed by main beside it.
 */
export type OnboardingDraft = Immutable<z.output<typeof onboardingDraft>>;
export type DraftCollection = Immutable<z.output<typeof draftCollection>>;
export type DraftImport = Immutable<z.output<typeof draftImport>>;
export type DraftSso = Immutable<z.output<typeof draftSso>>;
export type DraftPerson = Immutable<z.output<typeof draftPerson>>;
