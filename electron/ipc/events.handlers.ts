import { namesOf } from "#electron/events/names";
import type { Technicians } from "#electron/events/technicians";
import type { PeopleOf } from "#electron/people/people-of";
import { events as requests } from "#electron/provider-api/index";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { mapResult, type Result } from "#shared/util/result";

export interface EventsHandlerPorts {
  readonly workspace: Pick<Workspace, "itemsOf" | "formerOf">;
  readonly technicians: Technicians;
  peopleOf(clientId: ClientId): Result<PeopleOf>;
}

/** Event logs of clients, with names in place of ids. */
export function eventsHandlers({ workspace, technicians, peopleOf }: EventsHandlerPorts): HandlersOf<Contract["events"]> {
  return {
    async read({ clientId, member, item, start, end, next }) {
      const found = peopleOf(clientId);
      if (!found.ok) return found;
      const { open, organizationId, setup } = found.value;
      const page = { start, end, continuationToken: next };
      const answer = await open.profile.http.send(
        item !== undefined
          ? requests.listEventsOf({ itemId: item }, page)
          : member !== undefined
            ? requests.listEventsOf({ organizationId, memberId: member }, page)
            : requests.listEvents(organizationId, page),
      );
      const names = await namesOf({ workspace, technicians }, { clientId, setup, profile: open.profile });
      return mapResult(answer, ({ data, continuationToken }) => {
        names.learn(data);
        return {
          events: data.map((row) => names.describe(row)),
          // A last page may be empty and still name a next one.
          next: data.length === 0 ? null : (continuationToken ?? null),
        };
      });
    },
  };
}
