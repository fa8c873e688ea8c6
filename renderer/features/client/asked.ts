import { shallowRef } from "vue";
import type { ClientId, MemberId } from "#shared/model/ids";

/**
 * The person whose account is about to be recovered in the open client, and what was lost; null: nobody's. The dialog stands beside the tabs
 * (ClientScreen).
 */
export const askedToRecover = shallowRef<{ readonly member: MemberId; readonly lost: "password" | "two-step" } | null>(null);
/** The client that is about to be unlinked from its provider: asked for in its menu, or in its settings, which hold the dialog. */
export const askedToUnlink = shallowRef<ClientId | null>(null);
