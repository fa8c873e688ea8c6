import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import type { ClientId } from "#shared/model/ids";
import { useClients } from "./clients.ts";

export interface ClientIdentity {
  readonly name: string;
  readonly colour: number;
  readonly monogram: string;
}

/** What the frame around the screens shows: the client that is written to, a remark of the screen, what is open over it. */
export const useShell = defineStore("shell", () => {
  const clients = useClients();
  /** Set by screens of one client; cleared when the route has no client. */
  const clientId = ref<ClientId | null>(null);
  /** Set by screens that write to a client that is not listed yet (the wizard's draft); goes before `clientId`. */
  const draftIdentity = shallowRef<ClientIdentity | null>(null);
  /** Whose spine stands at the stage's left edge, and whose name in the status bar. */
  const identity = computed<ClientIdentity | null>(() => {
    if (draftIdentity.value !== null) return draftIdentity.value;
    const row = clientId.value === null ? undefined : clients.rowOf(clientId.value);
    return row === undefined ? null : { name: row.name, colour: row.local.colour, monogram: row.local.monogram };
  });
  /** A remark about what the screen shows ("47 people, sorted by name"), at the right of the status bar. */
  const remark = ref("");
  const paletteOpen = ref(false);
  const keyboardMapOpen = ref(false);
  const sandboxPanelOpen = ref(false);
  return { clientId, draftIdentity, identity, remark, paletteOpen, keyboardMapOpen, sandboxPanelOpen };
});
