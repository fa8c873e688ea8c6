import { markOf } from "#electron/crypto/index";
import { notSent, type ApiResult } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import type { ChangeOf } from "#shared/setup/changes/change";
import { err, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";
import { answers } from "./client-row.ts";
import type { NewOrganization } from "../ports.ts";

/**
 * Nothing of it was recorded: what the server answers is not relied on. The organization that it makes bears the key that was sent, which is made here for this try alone, and
 * by that it is recognised in the account's profile; the key is sealed to the account, so that the journal need not hold it.
 */
export const firstLicence: ActingKind<ChangeOf<"account.first-licence">> = {
  kind: "account.first-licence",
  step(live, change, context) {
    let made: NewOrganization | null = null;
    const isThere = (marks: ReadonlySet<string>): Promise<ApiResult<boolean>> =>
      answers(live.api.profile(), (profile) => profile.organizations.some(({ key }) => key != null && marks.has(markOf(key))));
    return {
      call: { method: "POST", path: "/organizations/licenses/self-hosted" },
      creates: true,
      find: (_freshness, marks) => isThere(marks),
      async prepare() {
        const fresh = await context.newOrganization(change.collection);
        if (!fresh.ok) return fresh;
        made = fresh.value;
        return ok({ marks: [markOf(made.key)] });
      },
      async send() {
        if (made === null) throw new Error("sent before it was prepared");
        const licence = await context.secrets.licence(change.licence);
        if (!licence.ok) return notSent(licence.error);
        const answer = await live.api.applyFirstLicence({ ...made, licence: licence.value });
        if (!answer.ok) return answer;
        // Done only when it is seen: whatever is between is a lost answer.
        const found = await isThere(new Set([markOf(made.key)]));
        if (!found.ok) return err({ ...found.error, outcome: "unknown" });
        return found.value ? answer : err({ ...appError("server.unexpected-answer"), outcome: "unknown", status: 200 });
      },
    };
  },
};
