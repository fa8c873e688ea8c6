import type { PeopleOf } from "#electron/people/people-of";
import { events as requests } from "#electron/provider-api/index";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { EventNames } from "#shared/setup/value/told-event";
import { mapResult, type Result } from "#shared/util/result";

export interface EventsHandlerPorts {
  readonly workspace: Pick<Workspace, "itemsOf">;
  peopleOf(clientId: ClientId): Result<PeopleOf>;
}

/** Event logs of clients, with names in place of ids. */
export function eventsHandlers({ workspace, peopleOf }: EventsHandlerPorts): HandlersOf<Contract["events"]> {
  return {
    async read({ clientId, member, item, start, end, next }) {
      const of = peopleOf(clientId);
      if (!of.ok) return of;
      const { open, organizationId, setup } = of.value;
      const page = { start, end, continuationToken: next };
      const answer = await open.profile.http.send(
        item !== undefined
          ? requests.listEventsOf({ itemId: item }, page)
          : member !== undefined
            ? requests.listEventsOf({ organizationId, memberId: member }, page)
            : requests.listEvents(organizationId, page),
      );
      const { record } = open.profile;
      const names = new EventNames(setup, workspace.itemsOf(clientId), { userId: record.userId, name: record.name ?? record.email });
      return mapResult(answer, ({ data, continuationToken }) => ({
        events: data.map((row) => names.tell(row)),
        // A last page may be empty and still name a next one.
        next: data.length === 0 ? null : (continuationToken ?? null),
      }));
    },
  };
}
