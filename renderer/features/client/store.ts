import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import type { ClientView, ItemsView, KeyKnown } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import type { ClientId, MemberId } from "#shared/model/ids";
import { bridge } from "#renderer/bridge";
import { useClients } from "#renderer/stores/clients";

/** The client whose page is open: its setup as it was last read. Follows the reading by itself. */
export const useClient = defineStore("client-page", () => {
  const clients = useClients();
  const id = ref<ClientId | null>(null);
  const view = shallowRef<ClientView | null>(null);
  const error = shallowRef<AppError | null>(null);
  const items = shallowRef<ItemsView | null>(null);
  const itemsError = shallowRef<AppError | null>(null);
  /** What is known of the keys of the client's people; somebody of whom nothing is known is not in it. */
  const keys = shallowRef<ReadonlyMap<MemberId, KeyKnown>>(new Map());
  /** Counts up with every answer; parts that asked main for more ask again. */
  const version = ref(0);

  const row = computed(() => (id.value === null ? undefined : (clients.rowOf(id.value) ?? view.value?.row)));
  const setup = computed(() => view.value?.setup ?? null);
  const meta = computed(() => row.value?.meta ?? view.value?.meta ?? null);

  async function load(): Promise<void> {
    const asked = id.value;
    if (asked === null) return;
    const [answer, known] = await Promise.all([bridge.clients.setup({ clientId: asked }), bridge.people.keys({ clientId: asked })]);
    if (asked !== id.value) return;
    if (known.ok) keys.value = new Map(known.value.map((entry) => [entry.memberId, entry.known]));
    if (answer.ok) {
      view.value = answer.value;
      error.value = null;
      version.value += 1;
    } else error.value = answer.error;
  }
  async function loadItems(): Promise<void> {
    const asked = id.value;
    if (asked === null) return;
    const answer = await bridge.clients.items({ clientId: asked });
    if (asked !== id.value) return;
    if (answer.ok) {
      items.value = answer.value;
      itemsError.value = null;
    } else itemsError.value = answer.error;
  }
  async function open(clientId: ClientId): Promise<void> {
    if (id.value !== clientId) {
      id.value = clientId;
      view.value = null;
      error.value = null;
      items.value = null;
      itemsError.value = null;
      keys.value = new Map();
    }
    await load();
  }
  /** Looks again after every change of the row that is not merely "being read". */
  function listen(): () => void {
    return bridge.sync.onClient(({ rows }) => {
      const changed = rows.find((each) => each.id === id.value);
      if (changed === undefined || changed.meta.reading) return;
      void load();
      if (items.value !== null) void loadItems();
    });
  }
  return { id, view, error, items, itemsError, keys, version, row, setup, meta, load, loadItems, open, listen };
});
