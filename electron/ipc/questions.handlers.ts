import { Breath } from "#electron/sync/breath";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf, UnsureClient } from "#shared/bridge/index";
import { answerOf, type QuestionRow } from "#shared/setup/questions/answer";
import { ok } from "#shared/util/result";

export interface QuestionsHandlerPorts {
  readonly workspace: Pick<Workspace, "all" | "setupOf">;
  readonly now: () => Date;
}

/** Questions over all clients, from what was last read of each. */
export function questionsHandlers({ workspace, now }: QuestionsHandlerPorts): HandlersOf<Contract["questions"]> {
  return {
    async ask({ question, clientIds }) {
      const wanted = clientIds === undefined ? null : new Set(clientIds);
      const clients = workspace.all().filter(({ id }) => wanted === null || wanted.has(id));
      const rows: QuestionRow[] = [];
      const unsure: UnsureClient[] = [];
      const times: string[] = [];
      let answered = 0;
      const breath = new Breath();
      for (const { id, meta, summary } of clients) {
        const setup = workspace.setupOf(id);
        await breath.afterOpening();
        const tell = (why: UnsureClient["why"], parts: UnsureClient["parts"] = []): void => {
          unsure.push({ clientId: id, why, parts, readAt: meta.readAt, error: meta.error });
        };
        if (setup === null) {
          tell("never-read");
          continue;
        }
        const answer = answerOf(question, id, setup, { now: now().getTime(), certificate: summary?.certificate ?? null, activity: null });
        if ("missing" in answer) {
          tell(answer.missing, "parts" in answer ? answer.parts : []);
          continue;
        }
        rows.push(...answer.rows);
        answered += 1;
        if (meta.readAt !== null) times.push(meta.readAt);
        if (!setup.client.enabled) tell("suspended");
        else if (meta.error !== null) tell("failed");
      }
      times.sort();
      return ok({
        rows,
        asked: clients.length,
        answered,
        oldestAt: times[0] ?? null,
        newestAt: times.at(-1) ?? null,
        unsure,
      });
    },
  };
}
