import { defineStore } from "pinia";
import { computed, ref, shallowRef, watch } from "vue";
import type { PreparedReport } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import type { ClientId } from "#shared/model/ids";
import { neverChecked, newSites, type HealthHistory } from "#shared/setup/value/health-history";
import type { VaultHealth } from "#shared/setup/value/vault-health";
import type { Result } from "#shared/util/result";
import { bridge } from "#renderer/bridge";
import { useClient } from "./store.ts";

/**
 * What the passwords of the open client told, where the account is a member of it, and what is remembered of earlier checks. What was found is kept until
 * another client is opened.
 */
export const useVaultHealth = defineStore("vault-health", () => {
  const client = useClient();
  const isMember = ref(false);
  const health = shallowRef<VaultHealth | null>(null);
  const history = shallowRef<HealthHistory>(neverChecked);
  const error = shallowRef<AppError | null>(null);
  /** The client whose passwords are being looked at. */
  const checkedClient = ref<ClientId | null>(null);
  const isChecking = computed(() => checkedClient.value !== null && checkedClient.value === client.id);
  const newest = computed(() => history.value.runs.at(-1) ?? null);
  const unseen = computed(() => newSites(history.value));

  watch(
    () => client.id,
    async (id) => {
      isMember.value = false;
      health.value = null;
      history.value = neverChecked;
      error.value = null;
      if (id === null) return;
      const [answer, earlier] = await Promise.all([bridge.items.look({ clientId: id }), bridge.items.healthHistory({ clientId: id })]);
      if (id !== client.id) return;
      if (answer.ok) isMember.value = answer.value.through === "member";
      if (earlier.ok) history.value = earlier.value;
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
    error.value = answer.ok ? answer.value.notKept : answer.error;
    if (!answer.ok) return;
    health.value = answer.value.health;
    history.value = answer.value.history;
  }
  /** A report of the last check, ready for its review; null, and `error` says why, where none can be made. */
  async function prepareReport(): Promise<PreparedReport | null> {
    const asked = client.id;
    if (asked === null) return null;
    const answer = await bridge.items.prepareReport({ clientId: asked });
    if (asked !== client.id) return null;
    error.value = answer.ok ? null : answer.error;
    return answer.ok ? answer.value : null;
  }
  async function changed(asked: (clientId: ClientId) => Promise<Result<HealthHistory>>): Promise<void> {
    const id = client.id;
    if (id === null) return;
    const answer = await asked(id);
    if (id !== client.id) return;
    error.value = answer.ok ? null : answer.error;
    if (answer.ok) history.value = answer.value;
  }
  /** Marks a site as critical, or not. */
  const mark = (site: string, critical: boolean): Promise<void> =>
    changed((clientId) => bridge.items.markApplication({ clientId, site, critical }));
  /** Everything that is new was looked at. */
  const review = (): Promise<void> => changed((clientId) => bridge.items.reviewApplications({ clientId }));
  return { isMember, health, history, newest, unseen, error, isChecking, check, prepareReport, mark, review };
});
