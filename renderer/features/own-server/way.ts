import { computed, onMounted, onUnmounted, shallowRef, watch } from "vue";
import { useRoute, useRouter } from "vue-router";
import { ClientPlan, isEnterprise } from "#shared/model/enums";
import { asId, type ClientId, type DraftId } from "#shared/model/ids";
import type { OwnServerProgress } from "#shared/setup/draft/own-server-progress";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { ownServerSteps, stepsDone } from "#shared/setup/value/own-server";
import { bridge } from "#renderer/bridge";
import { serverWords } from "#renderer/features/account/index";
import { useDraftIdentity, useOnboarding } from "#renderer/features/onboarding/index";
import { useClients } from "#renderer/stores/clients";
import { useSession } from "#renderer/stores/session";
import { blankProgress } from "./start.ts";

/**
 * The way to a client's own server as far as it has come: of a client that is there, or of the draft of one that is still to be created, and then with that client.
 */
export function useOwnServerWay() {
  const route = useRoute();
  const router = useRouter();
  const clients = useClients();
  const session = useSession();
  const onboarding = useOnboarding();
  const draftId = route.name === "own-server-draft" ? asId<DraftId>(String(route.params["draftId"])) : null;
  const draft = computed(() => (draftId !== null && onboarding.draft?.id === draftId ? onboarding.draft : null));
  const id = draftId === null ? asId<ClientId>(String(route.params["clientId"])) : null;
  const row = computed(() => (id === null ? undefined : clients.rowOf(id)));
  if (id === null) {
    useDraftIdentity(draft);
    onMounted(() => onboarding.open(draftId!));
    onUnmounted(() => void onboarding.flush());
    // It was created: the way goes on there.
    watch(
      () => draft.value?.clientId ?? null,
      (clientId) => {
        if (clientId !== null) void router.replace({ name: "own-server", params: { clientId } });
      },
    );
  }

  const name = computed(() => row.value?.name ?? draft.value?.client.name.trim() ?? "");
  const profile = computed(() => {
    const profileId = row.value?.profileId ?? draft.value?.profileId;
    return profileId === undefined ? undefined : session.profileOf(profileId);
  });
  const serverLabel = computed(() => (profile.value === undefined ? (row.value?.serverLabel ?? "") : serverWords(profile.value)));

  /** What was chosen and is on its way to be saved counts at once: two choices in quick succession keep both. */
  const saving = shallowRef<OwnServerProgress | null>(null);
  const state = computed<OwnServerProgress>(() => saving.value ?? row.value?.local.ownServer ?? draft.value?.ownServer ?? blankProgress);
  async function keep(change: Partial<OwnServerProgress>): Promise<void> {
    const ownServer = { ...state.value, ...change };
    if (draft.value !== null) {
      const { client } = draft.value;
      const plan = isEnterprise(client.plan) ? client.plan : ClientPlan.enterpriseMonthly;
      onboarding.edit({ ownServer, client: { ...client, plan, ownerEmail: ownServer.account || client.ownerEmail } });
      await onboarding.flush();
      return;
    }
    const local = row.value?.local;
    if (id === null || local === undefined) return;
    saving.value = ownServer;
    await clients.saveLocal(id, { ...local, ownServer });
    if (saving.value === ownServer) saving.value = null;
  }

  const twin = computed(() => (state.value.twin === null ? null : (clients.rowOf(state.value.twin) ?? null)));
  /** The service account: what was chosen, else the account that is signed in on the own server. */
  const account = computed(() => {
    const there = twin.value === null ? undefined : session.profileOf(twin.value.profileId);
    return state.value.account === "" ? (there?.email ?? "") : state.value.account;
  });
  const cloud = shallowRef<ClientSetup | null>(null);
  const own = shallowRef<ClientSetup | null>(null);
  async function load(): Promise<void> {
    const read = async (clientId: ClientId | null): Promise<ClientSetup | null> => {
      const view = clientId === null ? null : await bridge.clients.setup({ clientId });
      return view?.ok === true ? view.value.setup : null;
    };
    cloud.value = await read(id);
    own.value = await read(twin.value?.id ?? null);
  }
  onMounted(load);
  watch(() => twin.value?.id, load);
  onUnmounted(
    bridge.sync.onClient(({ rows }) => {
      if (rows.some((each) => (each.id === id || each.id === twin.value?.id) && !each.meta.reading)) void load();
    }),
  );

  const done = computed(() =>
    stepsDone({
      account: account.value,
      licensed: state.value.licence !== null,
      answered: state.value.server !== null,
      ticked: Object.keys(state.value.ticked),
      cloud: cloud.value,
      own: own.value,
    }),
  );
  const count = computed(() => ownServerSteps.filter((step) => done.value[step]).length);
  return { id, draftId, draft, row, name, profile, serverLabel, state, account, keep, cloud, own, twin, load, done, count };
}
export type OwnServerWay = ReturnType<typeof useOwnServerWay>;
