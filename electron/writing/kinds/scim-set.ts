import type { Connection } from "#shared/api/connections";
import type { ApiResult } from "#electron/provider-api/api-request";
import type { ChangeOf } from "#shared/setup/changes/change";
import { sameScim, scimStateOf, type ScimState } from "#shared/setup/changes/kinds/scim-set";
import { readScim } from "#shared/setup/value/scim";
import { ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";

const stateOf = (connection: Connection): ScimState | null => scimStateOf(readScim(connection));

/** Turns the SCIM connection on or off; it is made where there is none. The outer switch stays on, as the official console leaves it. */
export const scimSet: ActingKind<ChangeOf<"scim.set">> = {
  kind: "scim.set",
  step(live, { from, to }) {
    const is = async (wanted: ScimState | null): Promise<ApiResult<boolean>> => {
      const connection = await live.api.scim(live.id);
      return connection.ok ? ok(sameScim(stateOf(connection.value), wanted)) : connection;
    };
    return {
      call: {
        method: to === null ? "DELETE" : from === null ? "POST" : "PUT",
        path: `/organizations/connections${from === null ? "" : "/{connection}"}`,
      },
      find: () => is(to),
      isAsReviewed: () => is(from),
      async send() {
        const connection = await live.api.scim(live.id);
        if (!connection.ok) return connection;
        const id = connection.value.id ?? null;
        if (to !== null) return live.api.saveScim(live.id, id, to);
        return id === null ? ok(null) : live.api.removeScim(id);
      },
    };
  },
};
