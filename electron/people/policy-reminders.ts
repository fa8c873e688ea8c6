import type { InboxItem, LocalClient } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";

/** Policies of a client of which the technician asked to be reminded by now. */
export function policiesDue(
  clientId: ClientId,
  { policies = {} }: LocalClient,
  now: Date,
): readonly Omit<Extract<InboxItem, { kind: "policy" }>, "kind">[] {
  return Object.entries(policies).flatMap(([type, { remindOn }]) =>
    remindOn === null || Date.parse(remindOn) > now.getTime() ? [] : [{ clientId, type: Number(type), since: remindOn }],
  );
}
