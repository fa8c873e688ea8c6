import type { PersonResult, PhraseView } from "#shared/bridge/index";
import { fingerprintWords, PublicKey } from "#electron/crypto/index";
import type { OpenProfile } from "#electron/engine/open-profiles";
import { members as requests, publicKeyOf, type ApiRequest } from "#electron/provider-api/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { MemberRole, MemberStatus, PolicyType } from "#shared/model/enums";
import type { MemberId, OrganizationId, UserId } from "#shared/model/ids";
import type { Message } from "#shared/model/message";
import { wireAccessOf } from "#shared/setup/value/access-level";
import type { ClientSetup, MemberSetup } from "#shared/setup/value/client-setup";
import { err, ok, type Result } from "#shared/util/result";

/** The client that people belong to, as it was last read. */
export interface PeopleOf {
  readonly open: OpenProfile;
  readonly organizationId: OrganizationId;
  readonly clientName: string;
  readonly setup: ClientSetup;
}
type BulkAnswer = { readonly data: readonly { readonly id: string; readonly error?: string | null | undefined }[] };

/** How many people one bulk call names. */
const bulkSize = 100;

/**
 * What technicians do with people of a client: compare, confirm, remind, take out and bring back. A person is confirmed only with a key
 * that was compared with them and has not changed since; the organization key goes to nobody else.
 */
export class PeopleService {
  private readonly now: () => Date;
  /** Digest of the key whose phrase was shown first since unlocking, by profile and user: only that key can be marked as compared. */
  private readonly shown = new Map<string, string>();
  constructor(now: () => Date) {
    this.now = now;
  }

  /** Everything was locked. */
  clear(): void {
    this.shown.clear();
  }

  /* ---------------------------------------------------------------- phrases */

  async phrases(of: PeopleOf, memberIds: readonly MemberId[]): Promise<readonly PhraseView[]> {
    const views: PhraseView[] = [];
    for (const id of memberIds) {
      const { key, member, view } = await this.keyOf(of, id);
      if (key !== null && member?.userId != null && view.state !== "changed") this.shown.set(shownOf(of, member.userId), key.digest);
      views.push(view);
    }
    return views;
  }

  /**
   * Pins the keys whose phrases were shown: the technician says that these were compared. A key that the server exchanged since then,
   * or since an earlier comparison, is not taken over; neither is one whose phrase nobody saw.
   */
  async markCompared(of: PeopleOf, memberIds: readonly MemberId[], how: string): Promise<Result<readonly PhraseView[]>> {
    const views: PhraseView[] = [];
    for (const id of memberIds) {
      const { key, member, view } = await this.keyOf(of, id);
      if (key === null || member?.userId == null || view.state === "changed") {
        views.push(view);
        continue;
      }
      if (!this.shown.has(shownOf(of, member.userId))) {
        views.push({ ...view, error: appError("member.phrase-not-compared", { who: nameOf(member) }) });
        continue;
      }
      const comparedAt = this.now().toISOString();
      const kept = await of.open.profile.pins.comparePerson(member.userId, { digest: key.digest, comparedAt, how });
      if (!kept.ok) return kept;
      views.push({ ...view, state: "known", comparedAt, comparedHow: how });
    }
    return ok(views);
  }

  /** The technician heard another phrase: what was compared before counts no more, and the journal says so. */
  async keysDiffer(of: PeopleOf, memberId: MemberId): Promise<Result<null>> {
    const member = memberOf(of, memberId);
    if (member === undefined) return err(appError("member.unknown"));
    if (member.userId !== null) {
      this.shown.delete(shownOf(of, member.userId));
      await of.open.profile.pins.forgetPerson(member.userId);
    }
    await this.note(
      of,
      { key: "journal.keys-differ", parameters: { who: nameOf(member) }, strong: ["who"] },
      "refused",
      appError("member.key-changed", { who: nameOf(member) }),
      [],
    );
    return ok(null);
  }

  private async keyOf(
    of: PeopleOf,
    memberId: MemberId,
  ): Promise<{ readonly key: PublicKey | null; readonly member: MemberSetup | undefined; readonly view: PhraseView }> {
    const member = memberOf(of, memberId);
    const without = (error: AppError): { key: null; member: MemberSetup | undefined; view: PhraseView } => ({
      key: null,
      member,
      view: { memberId, phrase: null, state: "unavailable", comparedAt: null, comparedHow: null, error },
    });
    if (member === undefined) return without(appError("member.unknown"));
    if (member.userId === null) return without(appError("member.no-key", { who: nameOf(member) }));
    const answer = await publicKeyOf(of.open.profile.http, member.userId);
    if (!answer.ok) return without(answer.error);
    if (answer.value === null) return without(appError("member.no-key", { who: nameOf(member) }));
    const key = PublicKey.parse(answer.value, "member.publicKey");
    if (!key.ok) return without(key.error);
    const pin = of.open.profile.pins.person(member.userId);
    const trusted = pin?.digest ?? this.shown.get(shownOf(of, member.userId)) ?? key.value.digest;
    const state = trusted !== key.value.digest ? "changed" : pin === null ? "new" : "known";
    return {
      key: key.value,
      member,
      view: {
        memberId,
        phrase: fingerprintWords(member.userId, key.value),
        state,
        comparedAt: pin?.comparedAt ?? null,
        comparedHow: pin?.how ?? null,
        error: state === "changed" ? appError("member.key-changed", { who: nameOf(member) }) : null,
      },
    };
  }

  /* ---------------------------------------------------------------- writing */

  async confirm(of: PeopleOf, memberIds: readonly MemberId[]): Promise<Result<readonly PersonResult[]>> {
    const organizationKey = of.open.profile.keyring.organizationKey(of.organizationId);
    if (!organizationKey.ok) return organizationKey;
    const results = new Map<MemberId, PersonResult>();
    const ready: { id: MemberId; key: string }[] = [];
    for (const id of memberIds) {
      const { key, member, view } = await this.keyOf(of, id);
      const email = member?.email ?? "";
      const stop = (error: AppError): void => {
        results.set(id, { memberId: id, email, error });
      };
      if (key === null || member === undefined) stop(view.error ?? appError("member.no-key", { who: email }));
      else if (member.status !== MemberStatus.accepted) stop(appError("member.not-accepted", { who: nameOf(member) }));
      else if (view.state === "changed") stop(appError("member.key-changed", { who: nameOf(member) }));
      else if (view.state !== "known") stop(appError("member.phrase-not-compared", { who: nameOf(member) }));
      else ready.push({ id, key: key.wrapKey(organizationKey.value) });
    }
    const ownCollections = of.setup.policies.some((policy) => policy.type === PolicyType.organizationDataOwnership && policy.enabled);
    const collectionName = ownCollections && of.setup.capabilities.myItems ? organizationKey.value.encryptText("My Items") : undefined;
    for (let start = 0; start < ready.length; start += bulkSize) {
      const chunk = ready.slice(start, start + bulkSize);
      await this.send(
        of,
        chunk.map((entry) => entry.id),
        requests.confirm(of.organizationId, chunk, collectionName),
        "confirmed",
        results,
        appError("member.not-accepted", { who: "" }),
      );
    }
    return ok(memberIds.flatMap((id) => results.get(id) ?? []));
  }

  resend(of: PeopleOf, ids: readonly MemberId[]): Promise<readonly PersonResult[]> {
    return this.bulk(of, ids, (chunk) => requests.reinvite(of.organizationId, chunk), "resent");
  }
  revoke(of: PeopleOf, ids: readonly MemberId[]): Promise<readonly PersonResult[]> {
    return this.bulk(of, ids, (chunk) => requests.revokeMembers(of.organizationId, chunk), "revoked");
  }
  restore(of: PeopleOf, ids: readonly MemberId[]): Promise<readonly PersonResult[]> {
    return this.bulk(of, ids, (chunk) => requests.restoreMembers(of.organizationId, chunk), "restored");
  }
  remove(of: PeopleOf, ids: readonly MemberId[]): Promise<readonly PersonResult[]> {
    return this.bulk(of, ids, (chunk) => requests.removeMembers(of.organizationId, chunk), "removed");
  }

  /** Role and groups; everything else the member has is read just before and sent back, since the server replaces whole lists. */
  async edit(of: PeopleOf, memberId: MemberId, role: number, groupNames: readonly string[]): Promise<Result<PersonResult>> {
    const known = memberOf(of, memberId);
    if (known === undefined) return err(appError("member.unknown"));
    const now = await of.open.profile.http.send(requests.listMembers(of.organizationId));
    if (!now.ok) return err(now.error);
    const row = now.value.data.find((each) => each.id === memberId);
    if (row === undefined) return err(appError("member.unknown"));
    const groups = of.setup.groups.filter((group) => groupNames.includes(group.name)).map((group) => group.id);
    const permissions = role === MemberRole.custom ? Object.fromEntries(known.permissions.map((name) => [name, true])) : undefined;
    const collections = row.collections.map(({ id, readOnly, hidePasswords, manage }) =>
      manage ? { id, ...wireAccessOf("manage") } : { id, readOnly, hidePasswords, manage },
    );
    const answer = await of.open.profile.http.send(
      requests.updateMember(
        of.organizationId,
        memberId,
        {
          type: role,
          accessSecretsManager: row.accessSecretsManager,
          ...(permissions === undefined ? {} : { permissions }),
          collections,
          groups,
        },
        of.open.profile.software,
      ),
    );
    const error = answer.ok ? null : answer.error;
    await this.note(
      of,
      { key: "journal.member-edited", parameters: { who: nameOf(known) }, strong: ["who"] },
      answer.ok ? "done" : answer.error.outcome === "unknown" ? "unknown" : "refused",
      error,
      [{ method: "PUT", path: `/organizations/${of.organizationId}/users/${memberId}`, status: answer.ok ? 200 : answer.error.status }],
    );
    return ok({ memberId, email: known.email, error });
  }

  private async bulk(
    of: PeopleOf,
    ids: readonly MemberId[],
    request: (chunk: readonly MemberId[]) => ApiRequest<BulkAnswer>,
    what: string,
  ): Promise<readonly PersonResult[]> {
    const results = new Map<MemberId, PersonResult>();
    for (let start = 0; start < ids.length; start += bulkSize) {
      const chunk = ids.slice(start, start + bulkSize);
      await this.send(of, chunk, request(chunk), what, results, appError("member.unknown"));
    }
    return ids.flatMap((id) => results.get(id) ?? []);
  }

  /** Sends one bulk call and takes each person's outcome from their own row; without a row the person was not in the needed state. */
  private async send(
    of: PeopleOf,
    ids: readonly MemberId[],
    request: ApiRequest<BulkAnswer>,
    what: string,
    results: Map<MemberId, PersonResult>,
    noRow: AppError,
  ): Promise<void> {
    const answer = await of.open.profile.http.send(request);
    for (const id of ids) {
      const member = memberOf(of, id);
      const row = answer.ok ? answer.value.data.find((each) => each.id === id) : undefined;
      const text = row?.error ?? "";
      const error = !answer.ok ? answer.error : row === undefined ? noRow : text === "" ? null : appError("server.refused", {}, text);
      results.set(id, { memberId: id, email: member?.email ?? "", error });
    }
    const done = ids.filter((id) => results.get(id)?.error === null).length;
    const names = ids.map((id) => memberOf(of, id)).map((member) => (member === undefined ? "" : nameOf(member)));
    const error = [...ids].map((id) => results.get(id)?.error ?? null).find((each) => each !== null) ?? null;
    await this.note(
      of,
      { key: `journal.${what}`, parameters: { who: names.slice(0, 3).join(", "), count: ids.length }, strong: ["who"], count: ids.length },
      done === ids.length ? "done" : answer.ok || answer.error.outcome !== "unknown" ? "refused" : "unknown",
      error,
      [{ method: request.method, path: request.path, status: answer.ok ? 200 : answer.error.status }],
    );
  }

  private note(
    of: PeopleOf,
    sentence: Message,
    outcome: "done" | "refused" | "unknown",
    error: AppError | null,
    calls: readonly { method: string; path: string; status: number | null }[],
  ): Promise<void> {
    return of.open.journal.append({
      kind: "note",
      at: this.now().toISOString(),
      who: of.open.profile.record.email,
      clientId: of.organizationId,
      clientName: of.clientName,
      sentence,
      outcome,
      error,
      calls,
    });
  }
}

const memberOf = (of: PeopleOf, id: MemberId): MemberSetup | undefined => of.setup.members.find((member) => member.id === id);
const shownOf = (of: PeopleOf, userId: UserId): string => `${of.open.profile.id}/${userId}`;
const nameOf = (member: MemberSetup): string => member.name ?? member.email;
