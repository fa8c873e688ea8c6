import { shallowRef } from "vue";
import type { ClientId, MemberId } from "#shared/model/ids";

/** For which client the invitation is open, and like whom; null: it is closed. */
export const invitingTo = shallowRef<{ readonly clientId: ClientId; readonly like: MemberId | null } | null>(null);
/** Whose access is changed together, at which client; nobody yet: they are chosen there. */
export const changingAt = shallowRef<{ readonly clientId: ClientId; readonly members: readonly MemberId[] } | null>(null);
export const changeMany = (clientId: ClientId, members: readonly MemberId[] = []): void => {
  changingAt.value = { clientId, members };
};
export const inviteTo = (clientId: ClientId, like: MemberId | null = null): void => {
  invitingTo.value = { clientId, like };
};
