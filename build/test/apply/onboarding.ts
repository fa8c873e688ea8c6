import type { UnlockedProfile } from "#electron/account/index";
import { systemClock, type Clock } from "#electron/provider-api/index";
import { setupReads } from "#electron/writing/http-ports";
import { noSources, type ImportSource } from "#electron/writing/ports";
import type { RunOrder } from "#electron/writing/run";
import { MemberRole } from "#shared/model/enums";
import { asId, type DraftId, type RunId } from "#shared/model/ids";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import { describe } from "#shared/setup/changes/describe";
import { diff } from "#shared/setup/changes/diff";
import { ok } from "#shared/util/result";

/** An onboarding with everything: groups, collections, an import, policies, single sign-on, an owner, an admin and `people` more. */
function onboarding(name: string, people: number): DesiredSetup {
  return {
    client: { name, ownerEmail: "owner@client.example", billingEmail: "facturen@client.example", plan: 19, seats: people + 8 },
    collectionSettings: {
      limitCollectionCreation: true,
      limitCollectionDeletion: true,
      limitItemDeletion: false,
      allowAdminAccessToAllCollectionItems: false,
    },
    collections: [
      { path: "Directie", access: [{ group: "Directie", level: "manage" }] },
      { path: "Kantoor/Wifi", access: [{ group: "Iedereen", level: "view" }] },
      {
        path: "IT",
        access: [
          { group: "Directie", level: "manage" },
          { group: "Iedereen", level: "view-hidden" },
        ],
      },
    ],
    groups: [{ name: "Directie" }, { name: "Iedereen" }],
    policies: [
      { type: 8, enabled: true, data: { autoEnrollEnabled: true } },
      { type: 3, enabled: true },
      { type: 5, enabled: true },
    ],
    sso: {
      kind: "openid-connect",
      enabled: false,
      identifier: name.toLowerCase(),
      settings: { authority: "https://login.example", clientId: "desk", hasClientSecret: true },
    },
    people: [
      { email: "owner@client.example", role: MemberRole.owner, groups: ["Directie"] },
      { email: "admin@client.example", role: MemberRole.admin, groups: [] },
      ...Array.from({ length: people }, (_, index) => ({
        email: `p${String(index)}@client.example`,
        role: MemberRole.user,
        groups: ["Iedereen"],
      })),
    ],
    importing: { importId: "import-1", fileName: "oud.csv", itemCount: 3, collections: ["Kantoor/Wifi", "Oud"] },
  };
}
/** Three items that are encrypted anew at every preparation, as the real importer does. */
const importing: ImportSource = {
  there: () => Promise.resolve(ok({ wanted: 3, found: 0, expected: 0 })),
  ahead: () => undefined,
  prepare: ({ key }, places) =>
    Promise.resolve(
      ok({
        collections: ["Kantoor/Wifi", "Oud"].map((path) => ({
          id: places.get(path) ?? null,
          name: key.encryptText(path),
          externalId: null,
        })),
        ciphers: ["Bank", "Router", "Alarm"].map((name) => ({
          type: 1,
          name: key.encryptText(name),
          notes: null,
          favorite: false,
          reprompt: 0,
          login: { username: key.encryptText("u"), password: key.encryptText("p"), totp: null, uris: [] },
        })),
        collectionRelationships: [
          { key: 0, value: 0 },
          { key: 1, value: 1 },
          { key: 2, value: 1 },
        ],
      }),
    ),
};

/** The whole onboarding as a reviewed run of a new client; `id` names the run and its draft. */
export function onboardingOrder(name: string, people: number, id: string): RunOrder {
  const desired = onboarding(name, people);
  return {
    runId: asId<RunId>(id),
    origin: { kind: "onboarding", draftId: asId<DraftId>(id) },
    clientId: null,
    clientName: desired.client.name,
    goal: { kind: "setup", desired },
    before: null,
    fresh: null,
    sources: { ...noSources, importing, secrets: { ...noSources.secrets, ssoClientSecret: () => Promise.resolve(ok("hush")) } },
    leftOut: new Set(),
    reviewed: diff(desired, null).changes.map((change) => describe(change, { actual: null, desired })),
  };
}

/** The system's clock for runs, on which a pause between two looks is over at once. */
export class RunClock implements Clock {
  private passed = 0;
  now(): number {
    return Date.now() + this.passed;
  }
  sleep(milliseconds: number): Promise<void> {
    this.passed += milliseconds;
    return Promise.resolve();
  }
}

/** What matters of a client, without what every client has by itself. */
export async function stateOf(profile: UnlockedProfile, name: string): Promise<unknown> {
  await profile.refreshAccount();
  const ids = profile
    .clients()
    .filter((row) => row.name === name)
    .map((row) => row.id);
  const [id] = ids;
  if (id === undefined || ids.length !== 1) return `${String(ids.length)} clients`;
  const read = await setupReads(profile, systemClock).read(asId(id));
  if (!read.ok) throw new Error(read.error.code);
  const { setup } = read.value;
  const groupName = (group: string): string | undefined => setup.groups.find((each) => each.id === group)?.name;
  return {
    billing: setup.client.billingEmail,
    seats: setup.seats,
    settings: setup.collectionSettings,
    keyPair: setup.client.hasKeyPair,
    groups: setup.groups.map((group) => [group.name, group.members.length]),
    collections: setup.collections.map((collection) => [
      collection.path,
      collection.groups.map((entry) => [groupName(entry.id), entry.level]).sort(),
      collection.members.map((entry) => entry.level),
      collection.itemCount,
    ]),
    members: setup.members.map((member) => [member.email, member.role, member.status, member.groups.map(groupName).sort()]),
    policies: setup.policies,
    sso: { ...setup.sso, identifier: null, give: null },
    items: setup.items,
  };
}
