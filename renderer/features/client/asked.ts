import { shallowRef } from "vue";
import type { MemberId } from "#shared/model/ids";

/**
 * The person whose account is about to be recovered in the open client, and what was lost; null: nobody's. The dialog stands beside the tabs
 * (ClientScreen).
 */
export const askedToRecover = shallowRef<{ readonly member: MemberId; readonly lost: "password" | "two-step" } | null>(null);
