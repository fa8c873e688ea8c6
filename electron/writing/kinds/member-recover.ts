import { notSent } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import type { ChangeOf } from "#shared/setup/changes/change";
import { ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";
import type { NewPasswordSecrets } from "../client-api.ts";

/**
 * Account recovery. A new master password leaves nothing that could be read back, so it is sent again after a lost answer: the same
 * password with the same settings is the same state. After the end of the app the password is gone, and the technician recovers again.
 */
export const memberRecover: ActingKind<ChangeOf<"member.recover">> = {
  kind: "member.recover",
  touches: ["members"],
  step(live, change, { recovery }) {
    const { id } = change.member;
    let secrets: NewPasswordSecrets | null = null;
    return {
      call: { method: "PUT", path: `/organizations/${live.id}/users/${id}/recover-account` },
      async find(freshness) {
        if (change.masterPassword) return ok(false);
        const rows = await live.members(freshness);
        return rows.ok ? ok(rows.value.find((row) => row.id === id)?.twoFactorEnabled === false) : rows;
      },
      async prepare() {
        if (!change.masterPassword || secrets !== null) return ok({});
        const details = await live.api.recoveryDetails(live.id, id);
        if (!details.ok) return details;
        const made = await recovery.newPassword(live.id, id, live.key, details.value);
        if (!made.ok) return made;
        secrets = made.value;
        return ok({});
      },
      async send() {
        if (change.masterPassword && secrets === null) return notSent(appError("recovery.no-password"));
        live.changed("members");
        const answer = await live.api.recoverAccount(live.id, id, secrets, change.twoStep);
        if (answer.ok) recovery.spent(live.id, id);
        return answer;
      },
    };
  },
};
