import type { PersonResult } from "#shared/bridge/index";
import { members as requests, type ApiRequest } from "#electron/provider-api/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { MemberRole, PolicyType } from "#shared/model/enums";
import type { MemberId } from "#shared/model/ids";
import { wireAccessOf } from "#shared/setup/value/access-level";
import { err, ok, type Result } from "#shared/util/result";
import type { MemberKeys } from "./member-keys.ts";
import { memberOf, nameOf, note, type PeopleOf } from "./people-of.ts";

type BulkAnswer = { readonly data: readonly { readonly id: string; readonly error?: string | null | undefined }[] };

/** How many people one bulk call names. */
const bulkSize = 100;

/**
 * What technicians do with people of a client: confirm, remind, take out and bring back. Which key a person is confirmed with is for
 * `MemberKeys` to say; the organization key goes to no other.
 */
export class PeopleService {
  private readonly now: () => Date;
  private readonly keys: MemberKeys;
  constructor(now: () => Date, keys: MemberKeys) {
    this.now = now;
    this.keys = keys;
  }

  /** Confirms people with the keys that were compared with them or, on purpose, with keys that nobody compared. */
  async confirm(of: PeopleOf, memberIds: readonly MemberId[], way: "compared" | "uncompared"): Promise<Result<readonly PersonResult[]>> {
    const organizationKey = of.open.profile.keyring.organizationKey(of.organizationId);
    if (!organizationKey.ok) return organizationKey;
    const results = new Map<MemberId, PersonResult>();
    const ready: { id: MemberId; key: string }[] = [];
    for (const id of memberIds) {
      const key = await this.keys.keyToConfirm(of, id, way);
      if (key.ok) ready.push({ id, key: key.value.wrapKey(organizationKey.value) });
      else results.set(id, { memberId: id, email: memberOf(of, id)?.email ?? "", error: key.error });
    }
    const ownCollections = of.setup.policies.some((policy) => policy.type === PolicyType.organizationDataOwnership && policy.enabled);
    const collectionName = ownCollections && of.setup.capabilities.myItems ? organizationKey.value.encryptText("My Items") : undefined;
    for (let start = 0; start < ready.length; start += bulkSize) {
      const chunk = ready.slice(start, start + bulkSize);
      await this.send(
        of,
        chunk.map((entry) => entry.id),
        requests.confirm(of.organizationId, chunk, collectionName),
        way === "compared" ? "confirmed" : "confirmed-uncompared",
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
    await note(of, {
      at: this.now(),
      sentence: { key: "journal.member-edited", parameters: { who: nameOf(known) }, strong: ["who"] },
      outcome: answer.ok ? "done" : answer.error.outcome === "unknown" ? "unknown" : "refused",
      error,
      calls: [
        { method: "PUT", path: `/organizations/${of.organizationId}/users/${memberId}`, status: answer.ok ? 200 : answer.error.status },
      ],
    });
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
    // Who was let in without comparing is named in full.
    const who = (what === "confirmed-uncompared" ? names : names.slice(0, 3)).join(", ");
    const error = [...ids].map((id) => results.get(id)?.error ?? null).find((each) => each !== null) ?? null;
    await note(of, {
      at: this.now(),
      sentence: {
        key: `journal.${what}`,
        parameters: { who, count: ids.length },
        strong: ["who"],
        count: ids.length,
      },
      outcome: done === ids.length ? "done" : answer.ok || answer.error.outcome !== "unknown" ? "refused" : "unknown",
      error,
      calls: [{ method: request.method, path: request.path, status: answer.ok ? 200 : answer.error.status }],
    });
  }
}
