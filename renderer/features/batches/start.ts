import type { Router } from "vue-router";
import type { ClientId } from "#shared/model/ids";
import type { CommonEdit } from "#shared/setup/changes/common-edits";
import { useBatches, type BatchScope } from "./store.ts";

/** Leads to the matrix of these clients, with `edits`, or with what was chosen to change before. */
export async function changeClients(
  router: Router,
  clientIds: readonly ClientId[],
  scope: BatchScope,
  edits?: readonly CommonEdit[],
): Promise<void> {
  const store = useBatches();
  if (edits !== undefined) store.setEdits(edits);
  store.choose(clientIds, scope);
  await router.push({ name: "changes-review" });
}
