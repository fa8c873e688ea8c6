import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import type { BatchReview, BatchSummary, BatchView } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import type { BatchId, ClientId } from "#shared/model/ids";
import type { CommonEdit } from "#shared/setup/changes/common-edits";
import type { Result } from "#shared/util/result";
import { bridge } from "#renderer/bridge";
import { useToasts } from "#renderer/ui/toasts";

/** Where the clients come from. */
export type BatchScope =
  { readonly kind: "all" | "selection" } | { readonly kind: "view"; readonly id: string } | { readonly kind: "tag"; readonly tag: string };

/** What is being put together for many clients, as long as the app is unlocked, and what was started before. */
export const useBatches = defineStore("batches", () => {
  const clientIds = shallowRef<readonly ClientId[]>([]);
  const scope = shallowRef<BatchScope>({ kind: "selection" });
  const edits = shallowRef<readonly CommonEdit[]>([]);
  /** The batch that is about to be taken back; null while a new one is put together. */
  const undoes = shallowRef<BatchId | null>(null);
  const review = shallowRef<BatchReview | null>(null);
  const error = shallowRef<AppError | null>(null);
  const busy = ref(false);
  /** Reasons of cells that are left out, by client and edit. */
  const excluded = shallowRef<ReadonlyMap<string, string>>(new Map());
  const list = shallowRef<readonly BatchSummary[]>([]);
  /** Some are under way, or wait for somebody. */
  const open = computed(() => list.value.filter(({ active, unfinished }) => active + unfinished > 0).length);

  /** By what each column is remembered: the same change asked for again keeps what was left out of it. */
  const columnKeys = computed(() => (review.value?.columns ?? []).map((edit) => JSON.stringify(edit)));
  const placeOf = (clientId: ClientId, column: number): string =>
    `${clientId}\n${undoes.value ?? columnKeys.value[column] ?? ""}\n${undoes.value === null ? "" : String(column)}`;

  /**
   * Begins for other clients, with `next`: what was being put together for the clients before says nothing of these. Answers how to go back to it,
   * null where nothing is left behind.
   */
  function begin(ids: readonly ClientId[], from: BatchScope, next: readonly CommonEdit[]): (() => void) | null {
    const before = { clientIds: clientIds.value, scope: scope.value, edits: edits.value, excluded: excluded.value };
    const sameClients = before.clientIds.length === ids.length && ids.every((id) => before.clientIds.includes(id));
    const stays = undoes.value === null && sameClients && next.length === 0;
    if (!stays) [edits.value, excluded.value] = [next, new Map()];
    choose(ids, from);
    if (stays || before.edits.length === 0 || JSON.stringify(before.edits) === JSON.stringify(next)) return null;
    return () => {
      [edits.value, excluded.value] = [before.edits, before.excluded];
      choose(before.clientIds, before.scope);
    };
  }
  function choose(ids: readonly ClientId[], from: BatchScope): void {
    undoes.value = null;
    clientIds.value = ids;
    scope.value = from;
    void look();
  }
  function setEdits(next: readonly CommonEdit[]): void {
    edits.value = next;
    void look();
  }
  /** Begins to take a batch back. */
  function undo(batchId: BatchId): void {
    undoes.value = batchId;
    void look();
  }

  let turn = 0;
  /** Works the matrix out from the clients as they were last read. */
  async function look(): Promise<void> {
    const own = (turn += 1);
    review.value = null;
    error.value = null;
    const back = undoes.value;
    if (back === null && (edits.value.length === 0 || clientIds.value.length === 0)) {
      busy.value = false;
      return;
    }
    busy.value = true;
    const made =
      back === null
        ? await bridge.batches.review({ clientIds: [...clientIds.value], edits: [...edits.value] })
        : await bridge.batches.undo({ batchId: back });
    if (own !== turn) return;
    busy.value = false;
    if (made.ok) review.value = made.value;
    else error.value = made.error;
  }

  /** Leaves cells out for a reason, or takes them in (null). */
  function exclude(cells: readonly { readonly clientId: ClientId; readonly column: number }[], reason: string | null): void {
    const next = new Map(excluded.value);
    for (const { clientId, column } of cells)
      if (reason === null) next.delete(placeOf(clientId, column));
      else next.set(placeOf(clientId, column), reason);
    excluded.value = next;
  }
  const reasonOf = (clientId: ClientId, column: number): string | null => excluded.value.get(placeOf(clientId, column)) ?? null;

  /** Carries out what is shown; null where it did not begin. */
  async function apply(
    leftOut: readonly { readonly clientId: ClientId; readonly column: number; readonly reason: string }[],
  ): Promise<BatchView | null> {
    const shown = review.value;
    if (shown === null || busy.value) return null;
    busy.value = true;
    const started = await bridge.batches.apply({ reviewId: shown.reviewId, leftOut: [...leftOut] });
    busy.value = false;
    review.value = null;
    await load();
    if (!started.ok) {
      useToasts().showError(started.error);
      void look();
      return null;
    }
    edits.value = [];
    excluded.value = new Map();
    undoes.value = null;
    return started.value;
  }
  async function load(): Promise<void> {
    const all = await bridge.batches.list({});
    if (all.ok) list.value = all.value;
  }
  /** Pausing, resuming, trying once more: what came of it is told when it fails. */
  async function act<T>(work: Promise<Result<T>>): Promise<T | null> {
    const done = await work;
    if (!done.ok) useToasts().showError(done.error);
    await load();
    return done.ok ? done.value : null;
  }
  return {
    clientIds,
    scope,
    edits,
    undoes,
    review,
    error,
    busy,
    excluded,
    list,
    open,
    begin,
    choose,
    setEdits,
    undo,
    look,
    exclude,
    reasonOf,
    apply,
    load,
    act,
  };
});
