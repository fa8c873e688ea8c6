import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import type { ClientId, ProfileId } from "#shared/model/ids";
import { useClients } from "./clients.ts";
import { useSession } from "./session.ts";

export interface ClientIdentity {
  readonly name: string;
  readonly colour: number;
  readonly monogram: string;
  readonly profileId: ProfileId;
}

/** What the frame around the screens shows: the client that is written to, a remark of the screen, what is open over it. */
export const useShell = defineStore("shell", () => {
  const clients = useClients();
  const session = useSession();
  /** Set by screens of one client; cleared when the route has no client. */
  const clientId = ref<ClientId | null>(null);
  /** Set by screens that write to a client that is not listed yet (the wizard's draft); goes before `clientId`. */
  const draftIdentity = shallowRef<ClientIdentity | null>(null);
  /** Whose spine stands at the stage's left edge, and whose name in the status bar. */
  const identity = computed<ClientIdentity | null>(() => {
    if (draftIdentity.value !== null) return draftIdentity.value;
    const row = clientId.value === null ? undefined : clients.rowOf(clientId.value);
    return row === undefined ? null : { name: row.name, colour: row.local.colour, monogram: row.local.monogram, profileId: row.profileId };
  });
  /**
   * Everything on the screen is made up: the client or draft that is open, else all open profiles. Where made-up and real clients stand in
   * one list, each row says which it is.
   */
  const showsSandbox = computed(() =>
    identity.value === null ? session.hasSandbox && !session.isMixed : session.isSandbox(identity.value.profileId),
  );
  /** Beside a real client there is no panel that plays its people. */
  const hasSandboxPanel = computed(() => showsSandbox.value || (session.isMixed && identity.value === null));
  /** A remark about what the screen shows ("47 people, sorted by name"), at the right of the status bar. */
  const remark = ref("");
  const paletteOpen = ref(false);
  const keyboardMapOpen = ref(false);
  const sandboxPanelOpen = ref(false);
  return { clientId, draftIdentity, identity, showsSandbox, hasSandboxPanel, remark, paletteOpen, keyboardMapOpen, sandboxPanelOpen };
});
