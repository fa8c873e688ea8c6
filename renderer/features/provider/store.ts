import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import type { ProviderUsersView, ProviderView, SubscriptionView } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import { profileOf, type ClientId } from "#shared/model/ids";
import { bridge } from "#renderer/bridge";
import { t } from "#renderer/i18n/index";

/** The providers of the open profiles, which of them is looked at, and what was read of it. */
export const useProvider = defineStore("provider", () => {
  const all = shallowRef<readonly ProviderView[]>([]);
  const chosen = ref<ClientId | null>(null);
  const users = shallowRef<ProviderUsersView | null>(null);
  const subscription = shallowRef<SubscriptionView | null>(null);
  const subscriptionError = shallowRef<AppError | null>(null);
  const reading = ref(false);
  const provider = computed(() => all.value.find(({ subject }) => subject === chosen.value) ?? all.value[0] ?? null);
  const isAdmin = computed(() => provider.value?.role === "provider-admin");
  /** Why what takes a Provider admin cannot be done at this client, where its account is only a Service user. */
  function adminReason(clientId: ClientId): string | undefined {
    const own = all.value.filter(({ profileId }) => profileId === profileOf(clientId));
    return own.length === 0 || own.some(({ role }) => role === "provider-admin") ? undefined : t("provider.needsAdmin.short");
  }

  /** Why name and seats of this client are not changed here: its provider is a reseller. */
  function resellerReason(clientId: ClientId): string | undefined {
    const own = all.value.filter(({ profileId }) => profileId === profileOf(clientId));
    return own.length > 0 && own.every(({ kind }) => kind === "reseller") ? t("provider.reseller.reason") : undefined;
  }

  async function load(): Promise<void> {
    const answer = await bridge.provider.list({});
    if (answer.ok) all.value = answer.value;
  }
  function choose(subject: ClientId): void {
    if (subject === provider.value?.subject) return;
    chosen.value = subject;
    [users.value, subscription.value, subscriptionError.value] = [null, null, null];
  }
  async function loadUsers(fresh: boolean): Promise<void> {
    const asked = provider.value;
    if (asked === null) return;
    reading.value = fresh;
    const answer = await bridge.provider.users({ clientId: asked.subject, fresh });
    reading.value = false;
    if (answer.ok && provider.value?.subject === asked.subject) users.value = answer.value;
    if (fresh) await load();
  }
  async function loadSubscription(fresh: boolean): Promise<void> {
    const asked = provider.value;
    if (asked === null) return;
    reading.value = true;
    const answer = await bridge.provider.subscription({ clientId: asked.subject, fresh });
    reading.value = false;
    if (provider.value?.subject !== asked.subject) return;
    subscriptionError.value = answer.ok ? null : answer.error;
    if (answer.ok) subscription.value = answer.value;
  }
  bridge.provider.onChanged(({ subject }) => {
    void load();
    if (subject === provider.value?.subject && users.value !== null) void loadUsers(false);
  });
  bridge.account.onSession(() => void load());
  void load();
  return {
    all,
    provider,
    isAdmin,
    adminReason,
    resellerReason,
    users,
    subscription,
    subscriptionError,
    reading,
    load,
    choose,
    loadUsers,
    loadSubscription,
  };
});
