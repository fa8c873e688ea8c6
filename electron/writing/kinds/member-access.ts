import type { AccessSelection } from "#shared/api/common";
import { appError } from "#shared/errors/app-error";
import type { OwnAccess } from "#shared/setup/changes/kinds/member-access";
import { wireAccessOf } from "#shared/setup/value/access-level";
import { ok } from "#shared/util/result";
import { notSent } from "#electron/provider-api/api-request";
import type { ApiResult } from "#electron/provider-api/api-request";
import type { LiveClient } from "../live-client.ts";

/** Own access as the wire wants it. A collection that another change made is found by its path. */
export async function selectionsOf(live: LiveClient, access: readonly OwnAccess[]): Promise<ApiResult<readonly AccessSelection[]>> {
  const selections: AccessSelection[] = [];
  for (const { collection, path, level } of access) {
    let id: string | null = collection;
    if (id === null) {
      const found = await live.collectionAt(path, "recent");
      if (!found.ok) return found;
      if (found.value === null) return notSent(appError("apply.changed-meanwhile", { name: path }));
      ({ id } = found.value);
    }
    selections.push({ id, ...wireAccessOf(level) });
  }
  return ok(selections);
}
