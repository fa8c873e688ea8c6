import { notSent } from "#electron/provider-api/api-request";
import type { z } from "zod";
import { connection } from "#shared/api/connections";
import type { Integration, IntegrationConfiguration } from "#shared/api/integrations";
import type { SavedReportRow } from "#shared/api/reports";
import { domain } from "#shared/api/domains";
import { collection, type Collection } from "#shared/api/collections";
import { groupDetails, type GroupDetails } from "#shared/api/groups";
import type { DeviceRequest } from "#shared/api/device-requests";
import { member, recoveryDetails, type Member } from "#shared/api/members";
import { organization, type Organization } from "#shared/api/organizations";
import { policy } from "#shared/api/policies";
import { sso } from "#shared/api/sso";
import { AesHmacKey, type SymmetricKey } from "#electron/crypto/index";
import { metricsOf } from "#electron/health/saved-reports";
import type { ApiRequest, ApiResult, Software } from "#electron/provider-api/index";
import { KdfType } from "#shared/model/enums";
import { profile } from "#shared/api/account";
import { asId, type MemberId, type OrganizationId, type ProviderId, type ProviderOrganizationId, type UserId } from "#shared/model/ids";
import type { ReviewedChange } from "#shared/bridge/index";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import type { Change, ChangeOf, DescribedChange, PlannedCall } from "#shared/setup/changes/change";
import { wireAccessOf } from "#shared/setup/value/access-level";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import type { ProviderSetup } from "#shared/setup/value/provider-setup";
import { ok } from "#shared/util/result";
import { appError } from "#shared/errors/app-error";
import type { Step } from "./acting-kind.ts";
import { httpClientApi, type ClientApi, type ListedClient } from "./client-api.ts";
import { noOtherParts } from "./import-trace.ts";
import { createClientStep } from "./kinds/client-create.ts";
import { stepOf } from "./kinds/index.ts";
import { LiveClient } from "./live-client.ts";
import type { NewClientKeys, RunSources } from "./ports.ts";

/** What stands where a server would only see encrypted text. */
const encrypted = "<encrypted>";
const veil = "\u0000encrypted:";

/**
 * The calls that a ChangeSet will make, found by carrying it out against a client made of its setup: the same steps and the same request
 * builders that write, with a sender that keeps the requests instead of sending them. Encrypted texts, keys and secrets are named, not shown.
 *
 * @param actual null when the client is yet to be made; its id is `{new}` then.
 */
export async function planCalls(
  described: readonly DescribedChange[],
  context: {
    readonly actual: ClientSetup | null;
    readonly desired: DesiredSetup | null;
    readonly software: Software;
    /** The provider, where it is what is written to. */
    readonly provider?: { readonly id: ProviderId; readonly setup: ProviderSetup } | null;
  },
): Promise<readonly ReviewedChange[]> {
  const rehearsal = new Rehearsal(context.actual, context.desired, context.software, context.provider ?? null);
  const planned: ReviewedChange[] = [];
  for (const each of described) {
    const readBefore = rehearsal.reads;
    const calls = await rehearsal.callsOf(each.change);
    planned.push({ ...each, calls, reads: rehearsal.reads - readBefore });
  }
  return planned;
}

/** A body that is written elsewhere and sent as it is: an import's. Which item goes into which collection is settled when it is encrypted. */
const writtenBody = (written: string): unknown => ({
  ...(JSON.parse(written) as Readonly<Record<string, unknown>>),
  collectionRelationships: ["<item, collection>"],
});

/** A client that exists only while its calls are planned. */
class Rehearsal {
  reads = 0;
  private readonly sent: PlannedCall[] = [];
  private readonly key = veiledKey();
  private readonly id: OrganizationId;
  private readonly listed: ListedClient[] = [];
  private readonly groups: GroupDetails[];
  private readonly collections: Collection[];
  private readonly members: Member[];
  /** Devices that the change at hand answers. */
  private waiting: readonly DeviceRequest[] = [];
  private integrations: ReturnType<typeof integrationsIn> = [];
  /** The import that the change at hand is. */
  private imported: ChangeOf<"items.import"> | null = null;
  private report: SavedReportRow = { id: "" };
  /** The report that the change at hand saves. */
  private saved: ChangeOf<"report.save"> | null = null;
  private readonly actual: ClientSetup | null;
  private readonly desired: DesiredSetup | null;
  private readonly live: LiveClient;
  private readonly api: ClientApi;

  private readonly provider: { readonly id: ProviderId; readonly setup: ProviderSetup } | null;

  constructor(
    actual: ClientSetup | null,
    desired: DesiredSetup | null,
    software: Software,
    provider: { readonly id: ProviderId; readonly setup: ProviderSetup } | null,
  ) {
    this.actual = actual;
    this.desired = desired;
    this.provider = provider;
    this.id = actual?.client.id ?? asId<OrganizationId>(provider?.id ?? "{new}");
    this.groups = (actual?.groups ?? []).map((group) => rowOf(groupDetails, { id: group.id, name: group.name }));
    this.collections = (actual?.collections ?? []).map((each) =>
      rowOf(collection, { id: each.id, name: veil + each.path, type: each.isDefaultUserCollection ? 1 : 0 }),
    );
    this.members = (actual?.members ?? []).map((each) =>
      rowOf(member, {
        id: each.id,
        userId: each.userId,
        name: each.name,
        email: each.email,
        type: each.role,
        status: each.status,
        groups: [...each.groups],
        collections: (actual?.collections ?? []).flatMap((place) =>
          place.members.filter((entry) => entry.id === each.id).map((entry) => ({ id: place.id, ...wireAccessOf(entry.level) })),
        ),
        permissions: Object.fromEntries(each.permissions.map((name) => [name, true])),
      }),
    );
    if (actual !== null)
      this.listed.push({
        clientId: this.id,
        linkId: actual.client.providerOrganizationId,
        name: actual.client.name,
        seats: actual.seats.assigned,
        providerId: actual.client.providerOrganizationId === null ? null : "{provider}",
      });
    this.api = this.rehearsed(software);
    const clock = { now: () => 0, sleep: () => Promise.resolve() };
    this.live = new LiveClient(this.api, this.id, () => ok(this.key), clock);
  }

  async callsOf(change: Change): Promise<readonly PlannedCall[]> {
    this.sent.length = 0;
    this.waiting = waitingIn(change);
    this.integrations = integrationsIn(change);
    this.imported = change.kind === "items.import" ? change : null;
    this.report = reportIn(change, this.key);
    this.saved = change.kind === "report.save" ? change : null;
    const step: Step =
      change.kind === "client.create"
        ? createClientStep({ api: this.api, keys: this.clientKeys() }, change, null, () => undefined)
        : stepOf(change, this.live, {
            ...this.sources,
            ownerEmail: this.desired?.client.ownerEmail ?? null,
            otherParts: () => noOtherParts,
            partAfter: () => null,
            reachedBy: () => [],
          });
    await step.find("recent", new Set());
    const prepared = await step.prepare?.();
    if (prepared?.ok !== false) await step.send();
    return [...this.sent];
  }

  private clientKeys(): { make(): Promise<{ ok: true; value: NewClientKeys }> } {
    const keys: NewClientKeys = {
      key: this.key,
      organizationKey: "",
      publicKey: "<public key>",
      wrappedKey: encrypted,
      encryptedPrivateKey: encrypted,
    };
    return { make: () => Promise.resolve({ ok: true, value: keys }) };
  }

  private readonly sources: RunSources = {
    importing: {
      there: () => Promise.resolve(ok({ wanted: 0, found: 0, expected: 0 })),
      // What the file holds is known to its own thread: how many items go into which collections is what the change says.
      prepare: (_asked, places) =>
        Promise.resolve(
          ok({
            collections: (this.imported?.collections ?? []).map((path) => ({
              id: places.get(path) ?? null,
              name: veil + path,
              externalId: null,
            })),
            ciphers: { json: JSON.stringify(`<${String(this.imported?.itemCount ?? 0)} encrypted items>`), marks: [] },
            collectionRelationships: [],
          }),
        ),
      ahead: () => undefined,
    },
    secrets: {
      ssoClientSecret: () => Promise.resolve(ok("<client secret>")),
      licence: () => Promise.resolve(ok("<license>")),
      organizationKey: () => Promise.resolve(ok("<organization key>")),
    },
    memberKeys: { sealedTo: () => Promise.resolve(ok(encrypted)) },
    newItems: { encrypted: () => ok({ name: encrypted }), spent: () => undefined },
    newOrganization: () =>
      Promise.resolve(ok({ key: encrypted, publicKey: "<public key>", encryptedPrivateKey: encrypted, collectionName: encrypted })),
    madeReports: {
      encrypted: () =>
        ok({
          reportData: encrypted,
          summaryData: encrypted,
          applicationData: encrypted,
          contentEncryptionKey: encrypted,
          metrics: this.saved === null ? {} : metricsOf(this.saved.numbers),
        }),
      spent: () => undefined,
    },
    recovery: {
      newPassword: () =>
        Promise.resolve(
          ok({
            masterPasswordHash: "<hash>",
            wrappedUserKey: encrypted,
            containedKeyId: "<key id>",
            salt: "<salt>",
            kdf: { type: KdfType.pbkdf2, iterations: 600_000 },
          }),
        ),
      spent: () => undefined,
      sealedToDevice: () => ok(encrypted),
    },
    ownSecret: () => ok({ masterPasswordHash: "<own secret>" }),
    provider: {
      wrapped: () => ok(encrypted),
      sealedTo: () => Promise.resolve(ok(encrypted)),
      newKey: () => ok(encrypted),
      unitKeys: () => ok({ userId: asId<UserId>("{user}"), providerKey: encrypted, organizationKey: encrypted }),
      link: () => ok({ token: "<token>", memberId: asId<MemberId>("{user}"), paymentMethod: { type: "card", token: "<token>" } }),
    },
    reveal: () => undefined,
  };

  private record(request: ApiRequest<unknown>): void {
    const { method, path, query } = request;
    const body = request.written === undefined ? request.body : writtenBody(request.written);
    const search = Object.entries(query ?? {}).map(([name, value]) => `${name}=${String(value)}`);
    this.sent.push({
      method,
      path: search.length === 0 ? path : `${path}?${search.join("&")}`,
      ...(body === undefined ? {} : { body: unveiled(body) }),
      count: 1,
    });
  }

  private rehearsed(software: Software): ClientApi {
    const provider = this.actual === null || this.actual.client.providerOrganizationId !== null ? "{provider}" : null;
    const recording = httpClientApi({
      http: {
        send: (request) => {
          if (request.method === "GET") return Promise.resolve(notSent(appError("network.unreachable")));
          this.record(request as ApiRequest<unknown>);
          return Promise.resolve(ok({ id: "{new}", data: [] } as never));
        },
      },
      software: () => software,
      providerId: provider,
      providerIds: provider === null ? [] : [provider],
      ownClients: () => Promise.resolve(ok(this.listed)),
    });
    const read = <T>(make: () => T): Promise<ApiResult<T>> => {
      this.reads += 1;
      return Promise.resolve(ok(make()));
    };
    const { actual } = this;
    const details = (): Organization =>
      rowOf(organization, {
        id: this.id,
        name: actual?.client.name ?? this.desired?.client.name ?? "",
        billingEmail: actual?.client.billingEmail ?? null,
        ...actual?.collectionSettings,
      });
    return {
      ...recording,
      clients: () => read(() => this.listed),
      publicKey: () => read(() => "<public key>" as string | null),
      organization: () => read(details),
      subscription: () => read(() => ({ expiration: null })),
      groups: () => read(() => [...this.groups]),
      collections: () => read(() => [...this.collections]),
      collection: (_id, collectionId) =>
        read(() => {
          const present = actual?.collections.find((each) => each.id === collectionId);
          return {
            name: this.collections.find((each) => each.id === collectionId)?.name ?? veil,
            externalId: present?.externalId ?? null,
            groups: (present?.groups ?? []).map((entry) => ({ id: entry.id, ...wireAccessOf(entry.level) })),
            users: (present?.members ?? []).map((entry) => ({ id: entry.id, ...wireAccessOf(entry.level) })),
          };
        }),
      members: () => read(() => [...this.members]),
      policies: () => read(() => (actual?.policies ?? []).map((each) => policy.parse(each))),
      sso: () =>
        read(() =>
          sso.parse({ enabled: actual?.sso.enabled ?? false, identifier: actual?.sso.identifier, data: { ...actual?.sso.settings } }),
        ),
      domains: () =>
        read(() =>
          (actual?.domains ?? []).map((each) =>
            domain.parse({ id: each.id, domainName: each.name, txt: each.txt, verifiedDate: each.verifiedAt }),
          ),
        ),
      latestReport: () => read(() => this.report),
      changeReportSummary: (id, reportId, body) => recording.changeReportSummary(id, reportId, { ...body, summaryData: veil }),
      changeReportApplications: (id, reportId) => recording.changeReportApplications(id, reportId, veil),
      integrations: () => read(() => this.integrations.map(({ integration }) => integration)),
      integrationConfigurations: () => read(() => this.integrations.flatMap(({ rows }) => rows)),
      scim: () =>
        read(() => ({
          ...connection.parse({ enabled: true, config: { enabled: actual?.scim.enabled ?? false } }),
          // A name in braces is no id for the schema.
          id: actual?.scim.configured === true ? "{connection}" : null,
        })),
      items: () => read(() => []),
      profile: () => read(() => profile.parse({ id: "planned", email: "" })),
      provider: () => read(() => ({ id: String(this.id), ...this.provider?.setup.details })),
      providerUsers: () =>
        read(() =>
          (this.provider?.setup.users ?? []).map((user) => ({
            id: user.id,
            userId: user.userId,
            name: user.name,
            email: user.email,
            type: user.role,
            status: user.status,
          })),
        ),
      providerAddress: () => read(() => this.provider?.setup.address ?? null),
      recoveryDetails: () => read(() => recoveryDetails.parse({ kdf: 0, kdfIterations: 0 })),
      deviceRequests: () => read(() => this.waiting),
      updateOrganization: (id, body) =>
        software === "vaultwarden"
          ? recording.updateOrganization(id, { name: details().name, billingEmail: details().billingEmail ?? "", ...body })
          : recording.updateOrganization(id, body),
      createClient: (client) => {
        this.listed.push({
          clientId: this.id,
          linkId: asId<ProviderOrganizationId>("{new}"),
          name: client.name,
          seats: client.seats,
          providerId: "{provider}",
        });
        this.collections.push(rowOf(collection, { id: "{first}", name: client.collectionName, type: 0 }));
        this.members.push(rowOf(member, { id: "{owner}", email: client.ownerEmail, type: 0, status: 0, groups: [], collections: [] }));
        return recording.createClient(client);
      },
      createGroup: (id, body) => {
        this.groups.push(rowOf(groupDetails, { id: `{${body.name}}`, name: body.name }));
        return recording.createGroup(id, body);
      },
      updateGroup: (id, groupId, body) => {
        const at = this.groups.findIndex((each) => each.id === groupId);
        const present = this.groups[at];
        if (present !== undefined) this.groups[at] = { ...present, name: body.name };
        return recording.updateGroup(id, groupId, body);
      },
      createCollection: (id, body) => {
        this.collections.push(rowOf(collection, { id: `{${plainOf(body.name)}}`, name: body.name, type: 0 }));
        return recording.createCollection(id, body);
      },
      invite: (id, body) => {
        for (const email of body.emails)
          this.members.push(
            rowOf(member, { id: `{${email}}`, email, type: body.type, status: 0, groups: [...body.groups], collections: [] }),
          );
        return recording.invite(id, body);
      },
    };
  }
}
/** Devices that a change answers: what a setup does not hold. */
const waitingIn = (change: Change): readonly DeviceRequest[] =>
  (change.kind === "device.approve" ? [change.waiting] : change.kind === "device.deny" ? change.waiting : []).map(
    ({ request, member: owner }) => ({
      id: request,
      organizationUserId: owner.id,
      email: owner.email,
      publicKey: "",
      creationDate: "",
    }),
  );
/** Where events go before a change of that, as it was seen: what a setup does not hold. */
function integrationsIn(
  change: Change,
): readonly { readonly integration: Integration; readonly rows: readonly IntegrationConfiguration[] }[] {
  const from =
    change.kind === "integration.set"
      ? change.from
      : change.kind === "integration.remove"
        ? { address: change.address, scheme: null, service: null, template: "{}" }
        : null;
  if (from === null || (change.kind !== "integration.set" && change.kind !== "integration.remove")) return [];
  return [
    {
      integration: { id: "{integration}", type: change.type, configuration: JSON.stringify({ uri: from.address }) },
      rows: [{ id: "{configuration}", template: from.template }],
    },
  ];
}
/** The saved report before a change of its marks, as far as they go: what a setup does not hold either. */
function reportIn(change: Change, clientKey: SymmetricKey): SavedReportRow {
  if (change.kind !== "report.mark") return { id: "" };
  const own = AesHmacKey.generate();
  const write = (data: unknown): string => own.encryptText(JSON.stringify({ version: 1, data }));
  return {
    id: change.report,
    contentEncryptionKey: clientKey.wrapKey(own),
    reportData: write({ reports: [], memberRegistry: {} }),
    summaryData: write({}),
    applicationData: write(
      change.marks.map(({ application: applicationName, from: { critical: isCritical, reviewedAt } }) => ({
        applicationName,
        isCritical,
        ...(reviewedAt === null ? {} : { reviewedDate: reviewedAt }),
      })),
    ),
  };
}
/** A row as a server would answer it, with an id that may be a name in braces. */
const rowOf = <Row extends { readonly id: string }>(
  schema: z.ZodType<Row>,
  values: { readonly id: string } & Readonly<Record<string, unknown>>,
): Row => ({
  // Names in braces are no ids for the schema; what it fills in by default is all that is taken of it.
  ...schema.parse({ ...values, id: "planned", groups: [], collections: [] }),
  ...values,
});

/** A key whose texts stay readable for the rehearsal and are veiled in what is shown. */
function veiledKey(): SymmetricKey {
  const key: SymmetricKey = AesHmacKey.generate();
  return Object.assign(Object.create(key) as SymmetricKey, {
    encryptText: (text: string) => veil + text,
    decryptText: (text: string) => ok(plainOf(text)),
    // What is made of the class's prototype has no bytes of its own.
    encoded: () => key.encoded(),
    wrapKey: (other: SymmetricKey) => key.wrapKey(other),
    decryptBytes: (encrypted: string, field: string) => key.decryptBytes(encrypted, field),
  });
}
const plainOf = (text: string): string => (text.startsWith(veil) ? text.slice(veil.length) : text);
function unveiled(value: unknown): unknown {
  if (typeof value === "string") return value.startsWith(veil) ? encrypted : value;
  if (Array.isArray(value)) return value.map(unveiled);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, unveiled(inner)]));
  return value;
}
