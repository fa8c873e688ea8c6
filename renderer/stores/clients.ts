import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import type { ClientRow, LocalClient, SyncStatus } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import type { ClientId } from "#shared/model/ids";
import { bridge } from "#renderer/bridge";
import { useToasts } from "#renderer/ui/toasts";
import { Gathered } from "./gathered.ts";

const idle: SyncStatus = { state: "idle", done: 0, total: 0, current: null, waitingUntil: null, failed: 0, requests: 0, finishedAt: null };

interface RowChange {
  readonly rows: readonly ClientRow[];
  readonly removed: readonly ClientId[];
}

/** All clients of all open profiles, as rows, and how far reading them is. Main pushes what changes. */
export const useClients = defineStore("clients", () => {
  const byId = shallowRef<ReadonlyMap<ClientId, ClientRow>>(new Map());
  const sync = shallowRef<SyncStatus>(idle);
  const loaded = ref(false);
  /** What is kept of a profile that was just opened comes back: the rows are not all there yet, and nothing that counts them is said. */
  const openings = ref(0);
  const opening = computed(() => openings.value > 0);
  /** Main has begun to read since the window opened, or had read before: only then does an empty list mean that there are no clients. */
  const asked = ref(false);
  const error = shallowRef<AppError | null>(null);

  const rows = computed(() => [...byId.value.values()]);
  /** Clients of several servers or accounts: each is shown with where it is from, since two may be of one name and one organization. */
  const isMixed = computed(() => new Set(rows.value.map((row) => row.serverLabel)).size > 1);
  const rowOf = (id: ClientId): ClientRow | undefined => byId.value.get(id);
  /** The organization in the cloud and the one on the client's own server, each by the other. */
  const linked = computed<ReadonlyMap<ClientId, ClientId>>(() => {
    const pairs = new Map<ClientId, ClientId>();
    for (const { id, local } of rows.value) {
      const other = local.ownServer?.twin ?? null;
      if (other === null || !byId.value.has(other)) continue;
      pairs.set(id, other);
      pairs.set(other, id);
    }
    return pairs;
  });
  /** The same client's other organization; undefined: none, or not in an open profile. */
  const linkedTo = (id: ClientId): ClientRow | undefined => {
    const other = linked.value.get(id);
    return other === undefined ? undefined : rowOf(other);
  };
  const tags = computed(() => [...new Set(rows.value.flatMap((row) => row.local.tags))].sort());

  /* Reading hundreds of clients tells of a row and of progress many times a second: the list is drawn twice a second. */
  const changes = new Gathered<RowChange>((gathered) => {
    const next = new Map(byId.value);
    for (const { rows: changed, removed } of gathered) {
      for (const row of changed) next.set(row.id, row);
      for (const id of removed) next.delete(id);
    }
    byId.value = next;
  });
  function takeStatus(status: SyncStatus): void {
    sync.value = status;
    if (status.state !== "idle" || status.finishedAt !== null) asked.value = true;
  }
  const progress = new Gathered<SyncStatus>((gathered) => {
    for (const status of gathered) takeStatus(status);
  });
  /** What the user did shows at once, after what came before it. */
  function takeOver(row: ClientRow): void {
    changes.add({ rows: [row], removed: [] });
    changes.handOn();
  }
  /** @param comesBack ends when everything that is kept is back */
  async function whileOpening(comesBack: () => Promise<unknown>): Promise<void> {
    openings.value += 1;
    try {
      await comesBack();
    } finally {
      openings.value -= 1;
    }
  }
  async function load(): Promise<void> {
    const list = await bridge.clients.list({});
    loaded.value = true;
    if (!list.ok) {
      error.value = list.error;
      return;
    }
    error.value = null;
    changes.drop();
    byId.value = new Map(list.value.map((row) => [row.id, row]));
  }
  function listen(): void {
    bridge.sync.onClient((change) => {
      changes.add(change);
    });
    bridge.sync.onProgress((status) => {
      progress.add(status);
      if (status.state === sync.value.state) return;
      // Rows that were told of before: none of them moves once reading has ended.
      changes.handOn();
      progress.handOn();
    });
    void bridge.sync.status({}).then((status) => {
      if (status.ok) takeStatus(status.value);
    });
  }
  /** Reads these clients again, or all; progress comes by itself. */
  async function read(clientIds?: readonly ClientId[]): Promise<void> {
    const started = await bridge.sync.read(clientIds === undefined ? {} : { clientIds });
    if (started.ok) takeStatus(started.value);
    else useToasts().showError(started.error);
  }
  async function control(action: "pause" | "resume" | "cancel"): Promise<void> {
    const changed = await bridge.sync[action]({});
    if (changed.ok) takeStatus(changed.value);
    else useToasts().showError(changed.error);
  }
  /** Colour, letters, tags, note: kept on this computer only. */
  async function saveLocal(clientId: ClientId, local: LocalClient): Promise<void> {
    const saved = await bridge.clients.saveLocal({ clientId, local });
    if (saved.ok) takeOver(saved.value);
    else useToasts().showError(saved.error);
  }
  return {
    byId,
    rows,
    isMixed,
    linkedTo,
    tags,
    sync,
    loaded,
    opening,
    asked,
    error,
    rowOf,
    whileOpening,
    load,
    listen,
    read,
    control,
    saveLocal,
  };
});
