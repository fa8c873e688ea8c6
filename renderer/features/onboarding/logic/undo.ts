/** States before the present one and after it. Plain values: every function gives a new history. */
export interface History<State> {
  readonly past: readonly State[];
  readonly future: readonly State[];
}
export const noHistory: History<never> = { past: [], future: [] };
/** More than somebody takes back by hand. */
const most = 200;

/** Another edit: it can be taken back, and what was taken back before is gone. */
export const remember = <State>(history: History<State>, before: State): History<State> => ({
  past: [...history.past, before].slice(-most),
  future: [],
});
/** One step back from `present`; null when there is none. */
export function undone<State>({ past, future }: History<State>, present: State): { history: History<State>; state: State } | null {
  const state = past.at(-1);
  return state === undefined ? null : { history: { past: past.slice(0, -1), future: [present, ...future] }, state };
}
/** One step forward again; null when nothing was taken back. */
export function redone<State>({ past, future }: History<State>, present: State): { history: History<State>; state: State } | null {
  const [state, ...rest] = future;
  return state === undefined ? null : { history: { past: [...past, present], future: rest }, state };
}
