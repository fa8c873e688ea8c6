import { shallowRef } from "vue";
import type { ClientId, MemberId } from "#shared/model/ids";

/** For which client the invitation is open, and like whom; null: it is closed. */
export const invitingTo = shallowRef<{ readonly clientId: ClientId; readonly like: MemberId | null } | null>(null);
export const inviteTo = (clientId: ClientId, like: MemberId | null = null): void => {
  invitingTo.value = { clientId, like };
};
