import { shallowRef } from "vue";
import type { MemberId } from "#shared/model/ids";

/** The person whose account is about to be recovered in the open client; null: nobody's. The dialog stands beside the tabs (ClientScreen). */
export const askedToRecover = shallowRef<MemberId | null>(null);
