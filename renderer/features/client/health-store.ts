import { defineStore } from "pinia";
import { computed, ref, shallowRef, watch } from "vue";
import type { AppError } from "#shared/errors/app-error";
import type { ClientId } from "#shared/model/ids";
import type { VaultHealth } from "#shared/setup/value/vault-health";
import { bridge } from "#renderer/bridge";
import { useClient } from "./store.ts";

/** What the passwords of the open client told, where the account is a member of it. Kept until another client is opened. */
export const useVaultHealth = defineStore("vault-health", () => {
  const client = useClient();
  const isMember = ref(false);
  const health = shallowRef<VaultHealth | null>(null);
  const error = shallowRef<AppError | null>(null);
  /** The client whose passwords are being looked at. */
  const checkedClient = ref<ClientId | null>(null);
  const isChecking = computed(() => checkedClient.value !== null && checkedClient.value === client.id);

  watch(
    () => client.id,
    async (id) => {
      isMember.value = false;
      health.value = null;
      error.value = null;
      if (id === null) return;
      const answer = await bridge.items.look({ clientId: id });
      if (id === client.id && answer.ok) isMember.value = answer.value.through === "member";
    },
    { immediate: true },
  );
  async function check(): Promise<void> {
    const asked = client.id;
    if (asked === null || isChecking.value) return;
    checkedClient.value = asked;
    const answer = await bridge.items.health({ clientId: asked });
    checkedClient.value = null;
    if (asked !== client.id) return;
    error.value = answer.ok ? null : answer.error;
    if (answer.ok) health.value = answer.value;
  }
  return { isMember, health, error, isChecking, check };
});
