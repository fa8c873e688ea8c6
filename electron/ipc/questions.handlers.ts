import type { EventLog } from "#electron/events/event-log";
import type { ProviderService } from "#electron/provider/provider-service";
import { OpeningPauses } from "#electron/sync/event-loop";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf, UnsureClient } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { answerOf, type QuestionRow } from "#shared/setup/questions/answer";
import { ok } from "#shared/util/result";

export interface QuestionsHandlerPorts {
  readonly workspace: Pick<Workspace, "all" | "setupOf">;
  readonly log: Pick<EventLog, "index" | "spanOf" | "status">;
  readonly providers: Pick<ProviderService, "usersReaching">;
  readonly now: () => Date;
}

/** Questions over all clients, from what was last read of each. */
export function questionsHandlers({ workspace, log, providers, now }: QuestionsHandlerPorts): HandlersOf<Contract["questions"]> {
  return {
    async ask({ question, clientIds }) {
      const wanted = clientIds === undefined ? null : new Set(clientIds);
      const clients = workspace.all().filter(({ id }) => wanted === null || wanted.has(id));
      const rows: QuestionRow[] = [];
      const unsure: UnsureClient[] = [];
      const times: string[] = [];
      const answering: ClientId[] = [];
      const pauses = new OpeningPauses();
      // Whom the kept log saw is looked up where it is asked for alone.
      const index = question.kind === "inactive" && log.status().events > 0 ? await log.index() : null;
      for (const { id, meta, summary } of clients) {
        const setup = workspace.setupOf(id);
        await pauses.afterOpening();
        const span = index === null ? null : log.spanOf(id);
        const addUnsure = (why: UnsureClient["why"], parts: UnsureClient["parts"] = []): void => {
          const isOfLog = why === "kept-shorter" || why === "fetched-until";
          unsure.push({ clientId: id, why, parts, readAt: meta.readAt, log: isOfLog ? span : null, error: meta.error });
        };
        if (setup === null) {
          addUnsure("never-read");
          continue;
        }
        const activity = index === null || span === null ? null : { ...span, last: index.lastOf(id) };
        const answer = answerOf(question, id, setup, { now: now().getTime(), certificate: summary?.certificate ?? null, activity });
        if ("missing" in answer) {
          addUnsure(answer.missing, "parts" in answer ? answer.parts : []);
          continue;
        }
        rows.push(...answer.rows);
        answering.push(id);
        if (meta.readAt !== null) times.push(meta.readAt);
        if (question.kind === "inactive" && span !== null && Date.parse(span.since) > now().getTime() - question.days * 86_400_000)
          addUnsure("kept-shorter");
        else if (!setup.client.enabled) addUnsure("suspended");
        else if (meta.error !== null) addUnsure("failed");
      }
      times.sort();
      return ok({
        rows,
        asked: clients.length,
        answered: answering.length,
        oldestAt: times[0] ?? null,
        newestAt: times.at(-1) ?? null,
        unsure,
        providerUsers: question.kind === "reaches" ? await providers.usersReaching(answering) : null,
      });
    },
  };
}
