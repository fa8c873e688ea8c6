import type { Bridge } from "#renderer/bridge";
import { asId, type ClientId, type RunId } from "#shared/model/ids";
import type { Edit } from "#shared/setup/changes/edits";
import { ok, type Result } from "#shared/util/result";

interface AskedEdit {
  readonly clientId: ClientId;
  readonly edit: Edit;
}
export interface RecordedCall {
  readonly call: string;
  readonly given: unknown;
}
type Answers = Readonly<Record<string, (given: never) => Result<unknown>>>;

/**
 * The door to main as a screen meets it: every call is recorded and answered by `answers` ("domain.name"); a review has one change for each
 * edit, and a run of it is done at once. What main does with it is tested in `electron/`. Put on `globalThis` before a store or screen is imported.
 */
export function recordedBridge(answers: Answers = {}) {
  const calls: RecordedCall[] = [];
  let own = answers;
  let reviewed: readonly AskedEdit[] = [];
  const written: Record<string, (given: never) => Result<unknown>> = {
    "writing.review": ({ edits }: { edits: readonly AskedEdit[] }) => {
      reviewed = edits;
      const clients = [...new Set(edits.map(({ clientId }) => clientId))];
      return ok({
        ...{ reviewId: "review", origin: "edit", asksOwnSecret: false },
        clients: clients.map((clientId) => ({
          ...{ clientId, clientName: "Bakkerij Hoogland", leftOut: [] },
          changes: edits
            .filter((edit) => edit.clientId === clientId)
            .map(() => ({ described, differences: [], noUndo: null, typed: null })),
        })),
      });
    },
    "writing.apply": () =>
      ok({
        runs: reviewed.map(({ clientId }) => ({
          ...{ runId: asId<RunId>("run"), clientId, clientName: "Bakkerij Hoogland", state: "done", done: 1, total: 1 },
          entries: [{ described, state: "done", error: null, people: [] }],
        })),
        refused: [],
      }),
    "writing.alsoKept": () => ok([]),
    "writing.keep": () => ok({ kept: [], replaced: [], beside: [] }),
    "inbox.list": () => ok([]),
  };
  const answer = (call: string, given: unknown): Result<unknown> => {
    calls.push({ call, given });
    return (own[call] ?? written[call] ?? ((): Result<unknown> => ok([])))(given as never);
  };
  const bridge = new Proxy(
    {},
    {
      get: (_, domain: string) =>
        new Proxy(
          {},
          {
            get: (_inner, name: string) =>
              /^on[A-Z]/u.test(name) ? () => () => undefined : (given: unknown) => Promise.resolve(answer(`${domain}.${name}`, given)),
          },
        ),
    },
  ) as Bridge;
  return {
    bridge,
    calls,
    /** What was given to a call, one entry for each time. */
    given: (call: string): readonly unknown[] => calls.filter((each) => each.call === call).map((each) => each.given),
    /** The edits of the newest review that was asked for. */
    asked: (): unknown =>
      (calls.findLast(({ call }) => call === "writing.review")?.given as { readonly edits: readonly AskedEdit[] } | undefined)?.edits.map(
        ({ edit }) => edit,
      ) ?? null,
    /** Forgets what was called, and answers by these from now on. */
    restart(next: Answers = {}): void {
      calls.length = 0;
      own = next;
    },
  };
}
const described = {
  change: { id: "change", kind: "client.rename" },
  sentence: { key: "changes.client-rename.sentence", parameters: { from: "a", to: "b" } },
  ...{ people: [], risk: "none", riskReason: null },
};
