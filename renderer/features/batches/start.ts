import type { Router } from "vue-router";
import type { ClientId } from "#shared/model/ids";
import { useBatches, type BatchScope } from "./store.ts";

/** Leads to the matrix of these clients; what was chosen to change before stays chosen. */
export async function changeClients(router: Router, clientIds: readonly ClientId[], scope: BatchScope): Promise<void> {
  useBatches().choose(clientIds, scope);
  await router.push({ name: "changes-review" });
}
