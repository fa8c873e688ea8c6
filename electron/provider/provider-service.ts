import { z } from "zod";
import { readSealedAs } from "#electron/account/index";
import type { OpenProfile, OpenProfiles } from "#electron/engine/open-profiles";
import { knownOfMember } from "#electron/people/member-keys";
import { events, providers } from "#electron/provider-api/index";
import type { ProfileOrganization } from "#shared/api/account";
import { provider as providerShape, providerUser, type Provider, type ProviderUser } from "#shared/api/providers";
import type { ProviderUsersReaching, ProviderUsersView, ProviderView } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { MemberStatus, type ProviderRole } from "#shared/model/enums";
import {
  asId,
  clientIdOf,
  profileOf,
  providerOf,
  providerSubject,
  type ClientId,
  type MemberId,
  type OrganizationId,
  type ProviderId,
  type UserId,
} from "#shared/model/ids";
import {
  activeAdmins,
  type AddableOrganization,
  type BillingAddress,
  type ProviderSetup,
  type ProviderUserSetup,
} from "#shared/setup/value/provider-setup";
import { compareText } from "#shared/util/compare";
import { decodeHtml } from "#shared/util/html-codes";
import { err, ok, type Result } from "#shared/util/result";

/** What was seen of a person in the provider's log. */
const seenShape = z.object({ at: z.string(), device: z.number().nullable() });
const keptShape = z.object({
  readAt: z.string().nullable(),
  details: providerShape.nullable(),
  users: z.array(providerUser).nullable(),
  seen: z.record(z.string(), seenShape),
  invited: z.record(z.string(), z.string()),
});
/** What is kept of a provider for reading offline, sealed. */
type StoredProvider = z.output<typeof keptShape>;
const nothingStored: StoredProvider = { readAt: null, details: null, users: null, seen: {}, invited: {} };
/** Of the log, so many pages are looked through for when people were last there. */
const pagesLookedThrough = 4;

/** A provider of an open profile, found by its subject. */
export interface Found {
  readonly open: OpenProfile;
  readonly subject: ClientId;
  readonly providerId: ProviderId;
  readonly info: OpenProfile["profile"]["providers"][number];
}

/** Everything that this app knows of the providers themselves; what is read of them is kept sealed beside the profile. */
export class ProviderService {
  private readonly ports: { readonly open: OpenProfiles; readonly now: () => Date; readonly onChanged: (subject: ClientId) => void };
  private readonly kept = new Map<ClientId, StoredProvider>();
  /** Providers whose file was read, or is not there. */
  private readonly isRead = new Set<ClientId>();
  private readonly addable = new Map<ClientId, readonly AddableOrganization[]>();
  private readonly addresses = new Map<ClientId, BillingAddress | null>();
  private readonly failed = new Map<ClientId, AppError>();

  constructor(ports: ProviderService["ports"]) {
    this.ports = ports;
  }
  /** Everything was locked. */
  clear(): void {
    for (const map of [this.kept, this.isRead, this.addable, this.addresses, this.failed]) map.clear();
  }

  /** Fails with `client.unknown` where the subject is no provider of an open profile. */
  find(subject: ClientId): Result<Found> {
    const open = this.ports.open.get(profileOf(subject));
    if (!open.ok) return open;
    const providerId = providerOf(subject);
    const info = open.value.profile.providers.find(({ id }) => id === providerId);
    return info === undefined ? err(appError("client.unknown")) : ok({ open: open.value, subject, providerId, info });
  }
  isProvider(subject: ClientId): boolean {
    return this.find(subject).ok;
  }

  /** With what was kept of each, so that it is told before anything is read. */
  async list(): Promise<readonly ProviderView[]> {
    for (const { profile } of this.ports.open.all())
      for (const { id } of profile.providers) {
        const found = this.find(providerSubject(profile.id, asId<ProviderId>(id)));
        if (found.ok) await this.load(found.value);
      }
    return this.ports.open.all().flatMap(({ profile }) =>
      profile.providers.map((info): ProviderView => {
        const subject = providerSubject(profile.id, asId<ProviderId>(info.id));
        const users = this.usersOf(subject);
        return {
          subject,
          profileId: profile.id,
          providerId: asId<ProviderId>(info.id),
          name: info.name,
          role: info.role,
          kind: info.kind,
          suspended: info.suspended,
          billed: profile.record.server.kind !== "self-hosted" && info.kind !== "reseller",
          activeAdmins: users === null ? null : activeAdmins(users).length,
          waiting: (users ?? []).filter(({ status }) => status === MemberStatus.accepted).length,
        };
      }),
    );
  }

  /* ---------------------------------------------------------------- people */

  async users(subject: ClientId, fresh: boolean): Promise<Result<ProviderUsersView>> {
    const found = this.find(subject);
    if (!found.ok) return found;
    const { open, info } = found.value;
    const kept = await this.load(found.value);
    if (fresh && info.role === "provider-admin") await this.readUsers(found.value);
    const now = this.kept.get(subject) ?? kept;
    const users = this.usersOf(subject);
    return ok({
      readAt: now.readAt,
      ownUserId: asId<UserId>(open.profile.account.id),
      users:
        users?.map((user) => ({
          ...user,
          lastSeen: (user.userId === null ? undefined : now.seen[user.userId]) ?? null,
          invitedAt: now.invited[user.id] ?? null,
          known: knownOfMember(open.profile.pins, user),
        })) ?? null,
      error: this.failed.get(subject) ?? null,
      clients: open.profile.clients().filter(({ providerId }) => providerId === info.id).length,
    });
  }

  /** People, with what the log tells of them. What could not be read leaves what was known. */
  private async readUsers(found: Found): Promise<void> {
    const { open, subject, providerId } = found;
    const { http } = open.profile;
    const answer = await http.send(providers.listProviderUsers(providerId));
    if (!answer.ok) {
      this.failed.set(subject, answer.error);
      return;
    }
    this.failed.delete(subject);
    const kept = this.kept.get(subject) ?? nothingStored;
    const [seen, invited] = [{ ...kept.seen }, { ...kept.invited }];
    await this.lookThroughLog(found, seen, invited);
    await this.keep(found, { ...kept, users: answer.value.data, seen, invited, readAt: this.ports.now().toISOString() });
  }
  /** Reading the provider's log leaves no event in it. */
  private async lookThroughLog(found: Found, seen: StoredProvider["seen"], invited: StoredProvider["invited"]): Promise<void> {
    const end = this.ports.now();
    const start = new Date(end.getTime() - 30 * 86_400_000);
    let next: string | undefined;
    for (let page = 0; page < pagesLookedThrough; page += 1) {
      const answer = await found.open.profile.http.send(
        events.listProviderEvents(found.providerId, { start: start.toISOString(), end: end.toISOString(), continuationToken: next }),
      );
      if (!answer.ok) return;
      for (const row of answer.value.data) {
        const who = row.actingUserId ?? null;
        if (who !== null && (seen[who]?.at ?? "") < row.date) seen[who] = { at: row.date, device: row.deviceType ?? null };
        const puid = row.providerUserId ?? null;
        if (row.type === 1800 && puid !== null && (invited[puid] ?? "") < row.date) invited[puid] = row.date;
      }
      next = answer.value.continuationToken ?? undefined;
      if (next === undefined || answer.value.data.length === 0) return;
    }
  }
  /** Invitations were sent again: they are valid from now. */
  resent(subject: ClientId, ids: readonly MemberId[]): void {
    const kept = this.kept.get(subject);
    if (kept === undefined) return;
    const at = this.ports.now().toISOString();
    this.kept.set(subject, { ...kept, invited: { ...kept.invited, ...Object.fromEntries(ids.map((id) => [id, at])) } });
  }

  usersOf(subject: ClientId): readonly ProviderUserSetup[] | null {
    return (
      this.kept
        .get(subject)
        ?.users?.map(userOf)
        .sort((left, right) => compareText(left.email, right.email)) ?? null
    );
  }

  /** Who reaches these clients as a user of their provider, from what was read of it last. */
  async usersReaching(clientIds: readonly ClientId[]): Promise<ProviderUsersReaching> {
    const asked = new Set(clientIds);
    const [people, unread] = [new Set<string>(), [] as string[]];
    for (const { profile } of this.ports.open.all())
      for (const info of profile.providers) {
        const isOwn = (organization: ProfileOrganization): boolean =>
          organization.providerId === info.id && asked.has(clientIdOf(profile.id, asId<OrganizationId>(organization.id)));
        if (!profile.clients().some(isOwn)) continue;
        const found = this.find(providerSubject(profile.id, asId<ProviderId>(info.id)));
        if (found.ok) await this.load(found.value);
        const users = found.ok ? this.usersOf(found.value.subject) : null;
        if (users === null) unread.push(info.name);
        for (const { status, email } of users ?? []) if (status === MemberStatus.confirmed) people.add(email.toLowerCase());
      }
    return { people: people.size, unread };
  }

  /* ---------------------------------------------------------------- the provider as a value */

  /** What changes are made against, as it was read last. Fails with `provider.not-read`. */
  setupOf(subject: ClientId): Result<ProviderSetup> {
    const found = this.find(subject);
    if (!found.ok) return found;
    const { open, info } = found.value;
    const kept = this.kept.get(subject);
    if (kept === undefined) return err(appError("provider.not-read"));
    const { details } = kept;
    return ok({
      subject: "provider",
      details: {
        name: details?.name ?? info.name,
        businessName: details?.businessName == null ? null : decodeHtml(details.businessName),
        billingEmail: details?.billingEmail ?? null,
      },
      ownUserId: asId<UserId>(open.profile.account.id),
      users: this.usersOf(subject),
      address: this.addresses.get(subject) ?? null,
      addable: this.addable.get(subject) ?? null,
      clients: open.profile
        .clients()
        .filter(({ providerId }) => providerId === info.id)
        .map(({ id, name }) => ({ id: asId<OrganizationId>(id), name })),
    });
  }
  async readDetails(subject: ClientId): Promise<Result<Provider>> {
    const found = this.find(subject);
    if (!found.ok) return found;
    const kept = await this.load(found.value);
    const answer = await found.value.open.profile.http.send(providers.readProvider(found.value.providerId));
    if (!answer.ok) return kept.details === null ? answer : ok(kept.details);
    await this.keep(found.value, { ...(this.kept.get(subject) ?? kept), details: answer.value });
    return ok(answer.value);
  }
  /** What was read elsewhere of the parts that changes are made against. */
  note(subject: ClientId, parts: { readonly addable?: readonly AddableOrganization[]; readonly address?: BillingAddress | null }): void {
    if (parts.addable !== undefined) this.addable.set(subject, parts.addable);
    if (parts.address !== undefined) this.addresses.set(subject, parts.address);
  }

  /** Something was written to it: reads again what may be another now. */
  async written(subject: ClientId): Promise<void> {
    const found = this.find(subject);
    if (!found.ok) return;
    if (found.value.info.role === "provider-admin") await this.readUsers(found.value);
    await this.readDetails(subject);
    this.ports.onChanged(subject);
  }

  /* ---------------------------------------------------------------- kept */

  /** What was kept, once; nothing where nothing was or it does not open. */
  async load(found: Found): Promise<StoredProvider> {
    const known = this.kept.get(found.subject);
    if (known !== undefined) return known;
    const read = await readSealedAs(found.open.profile, fileOf(found), keptShape, nothingStored);
    const kept = this.kept.get(found.subject) ?? (read.ok ? read.value : nothingStored);
    if (!read.ok) return kept;
    this.isRead.add(found.subject);
    this.kept.set(found.subject, kept);
    return kept;
  }
  /** What the disk did not give before is read first: what the log told of people long ago is nowhere else. */
  private async keep(found: Found, fresh: StoredProvider): Promise<void> {
    const before = this.isRead.has(found.subject)
      ? ok(null)
      : await readSealedAs(found.open.profile, fileOf(found), keptShape, nothingStored);
    if (!this.find(found.subject).ok) return;
    const stored = before.ok ? before.value : null;
    const kept =
      stored === null
        ? fresh
        : {
            ...fresh,
            details: fresh.details ?? stored.details,
            users: fresh.users ?? stored.users,
            seen: { ...stored.seen, ...fresh.seen },
            invited: { ...stored.invited, ...fresh.invited },
          };
    this.kept.set(found.subject, kept);
    if (before.ok) {
      this.isRead.add(found.subject);
      await found.open.profile.writeSealed(fileOf(found), kept);
    }
    this.ports.onChanged(found.subject);
  }
}

const fileOf = ({ providerId }: Found): string => `provider-${providerId}.sealed`;
const userOf = (row: ProviderUser): ProviderUserSetup => ({
  id: asId<MemberId>(row.id),
  userId: row.userId == null ? null : asId<UserId>(row.userId),
  name: (row.name ?? "") === "" ? null : (row.name ?? null),
  email: row.email ?? "",
  role: row.type as ProviderRole,
  status: row.status as ProviderUserSetup["status"],
});
