import type { Journal } from "#electron/writing/journal";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { ok } from "#shared/util/result";

export interface JournalHandlerPorts {
  readonly open: { all(): readonly { readonly journal: Pick<Journal, "views"> }[] };
}

/** What was written to clients, newest first, of every unlocked profile. */
export function journalHandlers({ open }: JournalHandlerPorts): HandlersOf<Contract["journal"]> {
  return {
    list: ({ clientId, limit }) =>
      ok(
        open
          .all()
          .flatMap(({ journal }) => journal.views(clientId, limit))
          .sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : right.sequence - left.sequence))
          .slice(0, limit),
      ),
  };
}
