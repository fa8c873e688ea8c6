import { randomUUID } from "node:crypto";
import { AesHmacKey, markOf, type SymmetricKey } from "#electron/crypto/index";
import type { ApiFailure, ApiResult } from "#electron/provider-api/api-request";
import type { ClientApi, ImportBody, ListedClient } from "#electron/writing/client-api";
import type { PersonAnswer } from "#electron/writing/person-answer";
import type { ClientKeys, SetupReads } from "#electron/writing/ports";
import { clientKeys } from "#electron/writing/client-keys";
import { unwrapKey } from "#electron/crypto/index";
import { item as itemSchema } from "#shared/api/items";
import { member, recoveryDetails, type Member } from "#shared/api/members";
import { connection as connectionSchema } from "#shared/api/connections";
import { domain as domainSchema } from "#shared/api/domains";
import { policy as policySchema } from "#shared/api/policies";
import { appError } from "#shared/errors/app-error";
import { asId, type ItemId, type OrganizationId } from "#shared/model/ids";
import type { ClientSetup, ReadItem } from "#shared/setup/value/client-setup";
import type { ReadClient } from "#shared/setup/value/read";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { FakeProvider } from "./fake-provider.ts";
import {
  detailsOf,
  fakeClient,
  heldLicence,
  membersOf,
  setAccess,
  setGroups,
  readOf,
  type FakeClient,
  type ReadBefore,
} from "./fake-client.ts";

/**
 * What happens to the request with this number (from 0): the app dies before it is sent, or after the server acted; or only the answer is
 * lost. Of a late one the server hears `lateBy` milliseconds after the app gave it up, or died.
 */
export interface Fault {
  readonly at: number;
  readonly kind: "die-before" | "die-after" | "die-late" | "lose-before" | "lose-after" | "lose-late" | "refuse";
}
const lateBy = 45_000;
/** Stands for the end of the process: nothing of the app runs on. */
export class Died extends Error {}

/** A provider's server as far as applying sees it, in memory: enough to cut it anywhere. It holds ciphertext like the real one. */
export class FakeServer {
  readonly organizations: FakeClient[] = [];
  readonly provider = new FakeProvider();
  readonly providerKey: SymmetricKey = AesHmacKey.generate();
  /** Numbers of requests, as `METHOD path`. */
  readonly requests: string[] = [];
  fault: Fault | null = null;
  /** Writes that are refused with a message, whenever they come. */
  refusing: RegExp | null = null;

  /** How often each key of a client was made. */
  readonly keysMade = new Map<number, number>();

  readonly api: ClientApi = this.makeApi();
  readonly keys: ClientKeys = clientKeys(
    () => this.providerKey,
    (id) => this.keyOf(id),
  );
  readonly reads: SetupReads = { read: (id) => this.readWhole(id) };
  private readonly now: () => number;

  /** @param now time in milliseconds, for requests that arrive late. */
  constructor(now: () => number = () => 0) {
    this.now = now;
  }

  /** Makes a client as a setup says, without a request. */
  add(setup: ClientSetup): OrganizationId {
    this.organizations.push(fakeClient(setup, this.providerKey));
    return setup.client.id;
  }

  keyOf(id: OrganizationId): Result<SymmetricKey> {
    const organization = this.organizations.find((each) => each.id === id);
    return organization === undefined ? err(appError("client.no-key")) : unwrapKey(this.providerKey, organization.key, "client.key");
  }

  /** Requests that are still under way to the server. */
  private readonly late: { readonly at: number; readonly act: () => unknown }[] = [];
  /** What is due happens, or, with `all`, everything that ever will. */
  arrive(all = false): void {
    const isDue = (each: { readonly at: number }): boolean => all || each.at <= this.now();
    for (const { act } of this.late.filter(isDue)) act();
    this.late.splice(0, this.late.length, ...this.late.filter((each) => !isDue(each)));
  }

  private async call<T>(name: string, act: () => ApiResult<T>): Promise<ApiResult<T>> {
    this.arrive();
    const number = this.requests.length;
    this.requests.push(name);
    const fault = this.fault?.at === number ? this.fault.kind : null;
    const lost: ApiFailure = { ...appError("network.timeout"), outcome: "unknown", status: null };
    if (fault === "die-late" || fault === "lose-late") this.late.push({ at: this.now() + lateBy, act });
    if (fault === "die-before" || fault === "die-late") throw new Died();
    if (fault === "lose-before" || fault === "lose-late") return err(lost);
    if (fault === "refuse" || this.refusing?.test(name) === true)
      return err({ ...appError("server.refused", { status: 400 }, "no"), outcome: "refused", status: 400 });
    const answer = await Promise.resolve(act());
    if (fault === "die-after") throw new Died();
    return fault === "lose-after" ? err(lost) : answer;
  }

  /** What was done and shows in no list: mails. One line each. */
  readonly traces: string[] = [];
  /** What is a state and shows in no list: twice is once. */
  private leave(trace: string): void {
    if (!this.traces.includes(trace)) this.traces.push(trace);
  }
  /** Standing of revoked members before. */
  private readonly before = new Map<string, number>();

  /** A call that names members: each has a row with the server's words, or none where the server passes over them. */
  private people(
    name: string,
    id: OrganizationId,
    ids: readonly string[],
    act: (member: { -readonly [Key in keyof Member]: Member[Key] }, organization: FakeClient) => string | null,
  ): Promise<ApiResult<readonly PersonAnswer[]>> {
    return this.call(name, () =>
      this.of(id, (organization) =>
        ok(
          ids.flatMap((each) => {
            const member = organization.members.find((row) => row.id === each);
            const words = member === undefined ? null : act(member, organization);
            return words === null ? [] : [{ id: each, error: words === "" ? null : words }];
          }),
        ),
      ),
    );
  }

  private of<T>(id: OrganizationId, use: (organization: FakeClient) => ApiResult<T>): ApiResult<T> {
    const organization = this.organizations.find((each) => each.id === id);
    return organization === undefined ? err({ ...appError("server.not-found"), outcome: "refused", status: 404 }) : use(organization);
  }
  private read<T>(id: OrganizationId, path: string, use: (organization: FakeClient) => T): Promise<ApiResult<T>> {
    return this.call(`GET ${path}`, () => this.of(id, (organization) => ok(structuredClone(use(organization)))));
  }
  private write<T>(method: string, id: OrganizationId, path: string, use: (organization: FakeClient) => T): Promise<ApiResult<T>> {
    return this.call(`${method} ${path}`, () => this.of(id, (organization) => ok(use(organization))));
  }

  private makeApi(): ClientApi {
    const refuse = (detail: string): ApiResult<never> =>
      err({ ...appError("server.refused", { status: 400 }, detail), outcome: "refused", status: 400 });
    return {
      ...this.provider.calls(
        (name, act) => this.call(name, act),
        (trace) => this.traces.push(trace),
      ),
      unlinkClient: (_providerId, linkId) =>
        this.call("DELETE organizations", () => {
          const at = this.organizations.findIndex((each) => each.linkId === linkId);
          if (at === -1) return refuse("unknown");
          this.organizations.splice(at, 1);
          return ok(null);
        }),
      clients: () =>
        this.call("GET clients", () =>
          ok([
            ...this.organizations.map(({ id, linkId, name, seats }): ListedClient => ({
              clientId: id,
              linkId,
              name,
              seats,
              providerId: "provider-1",
            })),
            ...this.provider.added.map((id): ListedClient => ({
              clientId: asId(id),
              linkId: asId(`link-${id}`),
              name: id,
              seats: 12,
              providerId: "provider-1",
            })),
          ]),
        ),
      publicKey: (id) => this.read(id, "public-key", (organization) => organization.publicKey as string | null),
      organization: (id) => this.read(id, "organization", detailsOf),
      groups: (id) => this.read(id, "groups", (organization) => organization.groups),
      collections: (id) => this.read(id, "collections", (organization) => organization.collections),
      collection: (id, collectionId) =>
        this.read(id, "collection", (organization) => ({
          name: organization.collections.find((each) => each.id === collectionId)?.name ?? "",
          externalId: organization.collections.find((each) => each.id === collectionId)?.externalId ?? null,
          users: organization.collectionUsers.get(collectionId) ?? [],
          groups: organization.groups.flatMap((group) =>
            group.collections.filter((entry) => entry.id === collectionId).map((entry) => ({ ...entry, id: group.id })),
          ),
        })),
      members: (id) => this.read(id, "members", membersOf),
      policies: (id) => this.read(id, "policies", (organization) => organization.policies),
      sso: (id) => this.read(id, "sso", (organization) => organization.sso),
      items: (id) => this.read(id, "items", (organization) => organization.items),
      createClient: (body) =>
        this.call("POST clients", () => {
          const owner = randomUUID();
          const first = randomUUID();
          this.organizations.push({
            id: asId(randomUUID()),
            linkId: asId(randomUUID()),
            name: body.name,
            seats: body.seats,
            billingEmail: "billing@provider.example",
            licenceEnds: null,
            key: body.key,
            publicKey: body.keyPair.publicKey,
            plan: body.planType,
            settings: {
              limitCollectionCreation: false,
              limitCollectionDeletion: false,
              limitItemDeletion: false,
              allowAdminAccessToAllCollectionItems: false,
            },
            groups: [],
            members: [member.parse({ id: owner, email: body.ownerEmail, type: 0, status: 0, groups: [] })],
            collections: [{ id: first, name: body.collectionName, externalId: null, type: 0 }],
            policies: [],
            sso: { enabled: false, data: null },
            domains: [],
            scim: connectionSchema.parse({ enabled: false }),
            integrations: [],
            report: null,
            reportsSaved: 0,
            items: [],
            collectionUsers: new Map([[first, [{ id: owner, readOnly: false, hidePasswords: false, manage: true }]]]),
          });
          return ok(null);
        }),
      updateClient: (_providerId, linkId, body) =>
        this.call("PUT clients", () => {
          const organization = this.organizations.find((each) => each.linkId === linkId);
          if (organization === undefined) return refuse("unknown");
          organization.name = body.name;
          organization.seats = body.assignedSeats;
          return ok(null);
        }),
      updateOrganization: (id, body) =>
        this.write("PUT", id, "organization", (organization) => {
          organization.name = body.name ?? organization.name;
          organization.billingEmail = body.billingEmail ?? organization.billingEmail;
        }),
      subscription: (id) => this.read(id, "subscription", ({ licenceEnds }) => ({ expiration: licenceEnds })),
      applyFirstLicence: ({ licence, key }) =>
        this.call("POST first licence", () => {
          if (licence !== heldLicence.content) throw new Error("another licence");
          if (this.provider.owned.length > 0) return refuse("License is already in use by another organization.");
          this.provider.owned.push({ id: "owned-1", key });
          return ok(null);
        }),
      applyLicence: (id, content) =>
        this.write("POST", id, "license", (organization) => {
          if (content !== heldLicence.content) throw new Error("another licence");
          organization.seats = heldLicence.seats;
          organization.licenceEnds = heldLicence.expires;
          return null;
        }),
      updateCollectionSettings: (id, settings) =>
        this.write("PUT", id, "collection-management", (organization) => {
          organization.settings = { ...settings };
        }),
      apiKeyDate: (id, type) => this.read(id, "api-key-information", () => this.keysMade.get(type)?.toString() ?? null),
      newApiKey: (id, type) =>
        this.write("POST", id, "rotate-api-key", () => {
          this.keysMade.set(type, (this.keysMade.get(type) ?? 0) + 1);
          return `key ${String(this.keysMade.get(type))}`;
        }),
      importDirectory: (id, _key, body) =>
        this.write("POST", id, "import", (organization) => {
          for (const { email, externalId } of body.members) {
            const known = organization.members.some((each) => each.externalId === externalId);
            const unlinked = organization.members.findIndex((each) => (each.externalId ?? null) === null && each.email === email);
            const found = organization.members[unlinked];
            if (known) continue;
            if (found !== undefined) organization.members[unlinked] = { ...found, externalId };
            else organization.members.push(member.parse({ id: randomUUID(), email, type: 2, status: 0, externalId, groups: [] }));
          }
          for (const { name, externalId, memberExternalIds } of body.groups) {
            let group = organization.groups.find((each) => each.externalId === externalId);
            if (group === undefined) {
              group = { id: randomUUID(), name, externalId, collections: [] };
              organization.groups.push(group);
            }
            const { id } = group;
            organization.groups = organization.groups.map((each) => (each.id === id ? { ...each, name } : each));
            organization.members = organization.members.map((each) => ({
              ...each,
              groups: [
                ...(each.groups ?? []).filter((own) => own !== id),
                ...(memberExternalIds.includes(each.externalId ?? "") ? [id] : []),
              ],
            }));
          }
          return null;
        }),
      purge: (id) =>
        this.write("POST", id, "purge", (organization) => {
          organization.items = [];
          return null;
        }),
      deleteClient: (id) =>
        this.write("DELETE", id, "organization", (organization) => {
          this.organizations.splice(this.organizations.indexOf(organization), 1);
          return null;
        }),
      createGroup: (id, body) =>
        this.write("POST", id, "groups", (organization) => {
          const group = { id: randomUUID(), name: body.name, externalId: null, collections: [...body.collections] };
          organization.groups.push(group);
          organization.members = organization.members.map((each) =>
            body.users.includes(asId(each.id)) ? { ...each, groups: [...(each.groups ?? []), group.id] } : each,
          );
          return group;
        }),
      updateGroup: (id, groupId, body) =>
        this.write("PUT", id, "groups", (organization) => {
          organization.groups = organization.groups.map((group) =>
            group.id === groupId ? { ...group, name: body.name, collections: [...body.collections] } : group,
          );
          organization.members = organization.members.map((member) => ({
            ...member,
            groups: [
              ...(member.groups ?? []).filter((group) => group !== groupId),
              ...(body.users.includes(asId(member.id)) ? [groupId] : []),
            ],
          }));
        }),
      removeGroup: (id, groupId) =>
        this.write("DELETE", id, "groups", (organization) => {
          organization.groups = organization.groups.filter((group) => group.id !== groupId);
          organization.members = organization.members.map((each) => ({
            ...each,
            groups: (each.groups ?? []).filter((group) => group !== groupId),
          }));
        }),
      removeCollection: (id, collectionId) =>
        this.write("DELETE", id, "collections", (organization) => {
          organization.collections = organization.collections.filter((each) => each.id !== collectionId);
          organization.collectionUsers.delete(collectionId);
          setGroups(organization, collectionId, []);
          organization.items = organization.items.map((each) => ({
            ...each,
            collectionIds: each.collectionIds.filter((place) => place !== collectionId),
          }));
        }),
      createCollection: (id, body) =>
        this.call("POST collections", () =>
          this.of(id, (organization) => {
            if (
              !organization.settings.allowAdminAccessToAllCollectionItems &&
              ![...body.groups, ...body.users].some((entry) => entry.manage)
            )
              return refuse("At least one member or group must have can manage permission.");
            const collection = { id: randomUUID(), name: body.name, externalId: body.externalId, type: 0 };
            organization.collections.push(collection);
            organization.collectionUsers.set(collection.id, body.users);
            setGroups(organization, collection.id, body.groups);
            return ok(collection);
          }),
        ),
      updateCollection: (id, collectionId, body) =>
        this.call("PUT collections", () =>
          this.of(id, (organization) => {
            if (
              !organization.settings.allowAdminAccessToAllCollectionItems &&
              ![...body.groups, ...body.users].some((entry) => entry.manage)
            )
              return refuse("At least one member or group must have can manage permission.");
            organization.collections = organization.collections.map((collection) =>
              collection.id === collectionId ? { ...collection, name: body.name, externalId: body.externalId } : collection,
            );
            organization.collectionUsers.set(collectionId, body.users);
            setGroups(organization, collectionId, body.groups);
            return ok(null);
          }),
        ),
      putPolicy: (id, type, policy) =>
        this.call(`PUT policies/${type}`, () =>
          this.of(id, (organization) => {
            if (
              policy.enabled &&
              [4, 8, 9, 16, 18, 20].includes(type) &&
              !organization.policies.some((each) => each.type === 3 && each.enabled)
            )
              return refuse("Turn on the Single organization policy");
            organization.policies = [
              ...organization.policies.filter((each) => each.type !== type),
              policySchema.parse({ type, ...policy }),
            ];
            return ok(null);
          }),
        ),
      saveSso: (id, body) =>
        this.write("POST", id, "sso", (organization) => {
          organization.sso = { ...body };
        }),
      domains: (id) => this.read(id, "domain", (organization) => organization.domains),
      claimDomain: (id, name) =>
        this.call("POST domain", () =>
          this.of(id, (organization) => {
            if (organization.domains.some((each) => each.domainName === name)) return refuse("A domain already exists.");
            organization.domains.push(
              domainSchema.parse({ id: `domain-${name.replace(/\W/gu, "-")}`, domainName: name, txt: "bw=record" }),
            );
            return ok(null);
          }),
        ),
      verifyDomain: (id, domainId) =>
        this.call("POST verify", () =>
          this.of(id, (organization) => {
            const found = organization.domains.find((each) => each.id === domainId);
            if (found === undefined) return refuse("unknown");
            found.verifiedDate = "2026-11-24T09:00:00Z";
            organization.policies = [
              ...organization.policies.filter((each) => each.type !== 3),
              policySchema.parse({ type: 3, enabled: true, data: null }),
            ];
            return ok({ ...found });
          }),
        ),
      removeDomain: (id, domainId) =>
        this.write("DELETE", id, "domain", (organization) => {
          organization.domains = organization.domains.filter((each) => each.id !== domainId);
        }),
      latestReport: (id) =>
        this.call("GET latest", () =>
          this.of(id, ({ report }) =>
            report === null
              ? err({ ...appError("server.not-found", { status: 404 }), outcome: "refused", status: 404 })
              : ok(structuredClone(report)),
          ),
        ),
      saveReport: (id, { metrics: _numbers, ...texts }) =>
        this.write("POST", id, "report", (organization) => {
          organization.reportsSaved += 1;
          organization.report = { id: `report-${String(organization.reportsSaved + 1)}`, ...texts };
        }),
      changeReportSummary: (id, _reportId, { summaryData }) =>
        this.write("PATCH", id, "summary", (organization) => {
          if (organization.report !== null) organization.report = { ...organization.report, summaryData };
        }),
      changeReportApplications: (id, _reportId, applicationData) =>
        this.write("PATCH", id, "application", (organization) => {
          if (organization.report !== null) organization.report = { ...organization.report, applicationData };
        }),
      integrations: (id) => this.read(id, "integrations", ({ integrations }) => integrations.map(({ integration }) => integration)),
      integrationConfigurations: (id, integrationId) =>
        this.read(id, "configurations", ({ integrations }) =>
          integrations.flatMap(({ integration, rows }) => (integration.id === integrationId ? rows : [])),
        ),
      saveIntegration: (id, integrationId, body) =>
        this.call(`${integrationId === null ? "POST" : "PUT"} integrations`, () =>
          this.of(id, (organization) => {
            const present = organization.integrations.find(({ integration }) => integration.type === body.type);
            if ((integrationId === null) !== (present === undefined)) return refuse("one of each type");
            const integration = { ...body, id: `integration-${String(body.type)}` };
            organization.integrations = [
              ...organization.integrations.filter((each) => each !== present),
              { integration, rows: present?.rows ?? [] },
            ];
            return ok(integration);
          }),
        ),
      removeIntegration: (id, integrationId) =>
        this.write("DELETE", id, "integrations", (organization) => {
          organization.integrations = organization.integrations.filter(({ integration }) => integration.id !== integrationId);
        }),
      saveIntegrationConfiguration: (id, integrationId, configurationId, body) =>
        this.write(configurationId === null ? "POST" : "PUT", id, "configurations", (organization) => {
          organization.integrations = organization.integrations.map((each) =>
            each.integration.id === integrationId
              ? {
                  ...each,
                  rows: [
                    ...each.rows.filter((row) => row.id !== configurationId),
                    { ...body, id: configurationId ?? `row-${String(each.integration.type)}-${String(each.rows.length + 1)}` },
                  ],
                }
              : each,
          );
        }),
      scim: (id) => this.read(id, "scim", (organization) => organization.scim),
      saveScim: (id, _connectionId, config) =>
        this.write("PUT", id, "scim", (organization) => {
          organization.scim = connectionSchema.parse({
            id: "connection",
            type: 2,
            enabled: true,
            config: {
              Enabled: config.enabled,
              ScimProvider: config.provider,
              InviteUsersAfterProvisioning: config.inviteAfterProvisioning,
            },
          });
        }),
      removeScim: () =>
        this.call("DELETE scim", () => {
          for (const organization of this.organizations) organization.scim = connectionSchema.parse({ enabled: false });
          return ok(null);
        }),
      invite: (id, body) =>
        this.call("POST invite", () =>
          this.of(id, (organization) => {
            if (body.emails.length > 20) return refuse("You can only submit up to 20 emails at a time.");
            if (organization.members.length + body.emails.length > organization.seats) return refuse("Seat limit has been reached.");
            // As the recorded server does: an address that is invited already gets a second row.
            for (const email of body.emails) {
              const id = randomUUID();
              const { accessSecretsManager, permissions, groups } = body;
              organization.members.push(member.parse({ id, email, type: body.type, status: 0, groups, permissions, accessSecretsManager }));
              setAccess(organization, id, body.collections);
            }
            return ok(null);
          }),
        ),
      updateMember: (id, memberId, body) =>
        this.write("PUT", id, "users", (organization) => {
          const { type, permissions, accessSecretsManager, accessPam, groups } = body;
          organization.members = organization.members.map((member) =>
            member.id === memberId
              ? { ...member, type, permissions: permissions ?? undefined, accessSecretsManager, accessPam, groups: [...groups] }
              : member,
          );
          setAccess(organization, memberId, body.collections);
        }),
      confirmMembers: (id, keys) =>
        this.people(
          "POST confirm",
          id,
          keys.map((each) => each.id),
          (member) => {
            if (member.status !== 1) return null;
            member.status = 2;
            return "";
          },
        ),
      resendInvitations: (id, ids) =>
        this.people("POST reinvite", id, ids, (member) => {
          if (member.status !== 0) return "User invalid.";
          this.traces.push(`mail ${member.email ?? ""}`);
          return "";
        }),
      revokeMembers: (id, ids) =>
        this.people("PUT revoke", id, ids, (member) => {
          if (member.status === -1) return "Already revoked.";
          this.before.set(member.id, member.status);
          member.status = -1;
          return "";
        }),
      recoveryDetails: (id, memberId) =>
        this.read(id, "reset-password-details", () =>
          recoveryDetails.parse({ organizationUserId: memberId, kdf: 0, kdfIterations: 600_000 }),
        ),
      recoverAccount: (id, memberId, newPassword, clearTwoStep) =>
        this.call("PUT recover-account", () =>
          this.of(id, (organization) => {
            if (newPassword !== null) this.leave(`password of ${memberId}: ${newPassword.masterPasswordHash}`);
            if (clearTwoStep)
              organization.members = organization.members.map((each) =>
                each.id === memberId ? { ...each, twoFactorEnabled: false } : each,
              );
            return ok(null);
          }),
        ),
      deviceRequests: (id) =>
        this.read(id, "auth-requests", (organization) =>
          organization.members
            .filter((each) => !this.traces.some((trace) => trace.startsWith(`device of ${each.id}:`)))
            .map((each) => ({
              id: `request-${each.id}`,
              organizationUserId: each.id,
              email: each.email ?? "",
              publicKey: "public key",
              creationDate: "2026-11-24T08:00:00Z",
            })),
        ),
      approveDevice: (id, requestId, key) =>
        this.call("POST auth-requests", () =>
          this.of(id, () => {
            this.leave(`device of ${requestId.replace("request-", "")}: let in with ${key}`);
            return ok(null);
          }),
        ),
      denyDevices: (id, requestIds) =>
        this.call("POST auth-requests/deny", () =>
          this.of(id, () => {
            for (const requestId of requestIds) this.leave(`device of ${requestId.replace("request-", "")}: kept out`);
            return ok(null);
          }),
        ),
      restoreMembers: (id, ids) =>
        this.people("PUT restore", id, ids, (member) => {
          if (member.status !== -1) return "Already active.";
          member.status = this.before.get(member.id) ?? 2;
          return "";
        }),
      removeMembers: (id, ids) =>
        this.people("DELETE users", id, ids, (member, organization) => {
          organization.members = organization.members.filter((each) => each.id !== member.id);
          return "";
        }),
      deleteAccounts: (id, ids) =>
        this.people("DELETE delete-account", id, ids, (member, organization) => {
          organization.members = organization.members.filter((each) => each.id !== member.id);
          return "";
        }),
      createItem: (id, item, places) =>
        this.write("POST", id, "create item", (organization) => {
          organization.items.push(
            itemSchema.parse({ ...item, id: randomUUID(), type: 1, collectionIds: places, revisionDate: "2026-11-24T09:00:00Z" }),
          );
          return null;
        }),
      importItems: (id, body: ImportBody) =>
        this.write("POST", id, "import", (organization) => {
          const ciphers = "json" in body.ciphers ? (JSON.parse(`[${body.ciphers.json}]`) as { name: string }[]) : body.ciphers;
          ciphers.forEach((cipher, index) => {
            const places = body.collectionRelationships
              .filter((pair) => pair.key === index)
              .flatMap((pair) => body.collections[pair.value]?.id ?? []);
            organization.items.push(
              itemSchema.parse({
                id: randomUUID(),
                type: 1,
                name: cipher.name,
                collectionIds: places,
                revisionDate: "2026-11-24T09:00:00Z",
              }),
            );
          });
          return null;
        }),
    };
  }

  private async readWhole(id: OrganizationId): ReturnType<SetupReads["read"]> {
    const gone = await this.call("GET setup", () => ok(null));
    if (!gone.ok) return err(appError(gone.error.code));
    return mapResult(this.look(id), (setup) => ({ setup, items: { items: this.itemsOf(id), at: this.now() } }));
  }

  /** Items as a reading sees them; what they look like is their name. */
  private itemsOf(id: OrganizationId): readonly ReadItem[] {
    const [organization, key] = [this.organizations.find((each) => each.id === id), this.keyOf(id)];
    return (organization?.items ?? []).map((row): ReadItem => {
      const name = key.ok ? key.value.decryptText(row.name, "name") : key;
      const look = name.ok ? name.value : "";
      return { id: asId<ItemId>(row.id), name: look, type: 1, collections: [], revisedAt: "", has: [], look, mark: markOf(row.name) };
    });
  }

  /** The client as `read` sees it, without a request. */
  look(id: OrganizationId): Result<ClientSetup> {
    return mapResult(this.lookAgain(id, null), ({ setup }) => setup);
  }
  /** The same where only some parts are asked for. @param before null: all. */
  lookAgain(id: OrganizationId, before: ReadBefore | null): Result<ReadClient> {
    const organization = this.organizations.find((each) => each.id === id);
    const key = this.keyOf(id);
    return organization === undefined || !key.ok ? err(appError("client.unknown")) : ok(readOf(organization, key.value, before));
  }
}
