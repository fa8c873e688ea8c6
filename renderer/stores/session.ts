import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import type { BrokenProfileView, ProfileView } from "#shared/bridge/index";
import type { ProfileId } from "#shared/model/ids";
import { bridge } from "#renderer/bridge";

/** Who is signed in here, which profiles are open, and whether there is a network. */
export const useSession = defineStore("session", () => {
  const profiles = shallowRef<readonly ProfileView[]>([]);
  /** Profiles whose record on this computer cannot be read. */
  const broken = shallowRef<readonly BrokenProfileView[]>([]);
  const online = ref(true);
  /** When the network was last seen to come or go. */
  const since = ref<string | null>(null);

  const unlocked = computed(() => profiles.value.filter((profile) => profile.state === "unlocked"));
  const profileOf = (id: ProfileId): ProfileView | undefined => profiles.value.find((profile) => profile.id === id);
  /** Only a provider has new clients; an account without one sees the organizations that it owns. */
  const makesClients = computed(() => unlocked.value.some((profile) => profile.provider !== null));
  const isSandbox = (id: ProfileId): boolean => profileOf(id)?.serverKind === "sandbox";
  const hasSandbox = computed(() => unlocked.value.some((profile) => profile.serverKind === "sandbox"));
  /** What stands in a list of all clients may be made up or real: each row says which. */
  const isMixed = computed(() => hasSandbox.value && unlocked.value.some((profile) => profile.serverKind !== "sandbox"));

  async function load(): Promise<void> {
    const session = await bridge.account.session({});
    if (session.ok) {
      profiles.value = session.value.profiles;
      broken.value = session.value.broken;
      online.value = session.value.online;
    }
    bridge.account.onSession((changed) => {
      profiles.value = changed.profiles;
      broken.value = changed.broken;
      online.value = changed.online;
    });
    bridge.app.onConnectivity((changed) => {
      online.value = changed.online;
      since.value = changed.since;
    });
  }
  /** After something that changes profiles and answers only one of them. */
  async function refresh(): Promise<void> {
    const session = await bridge.account.session({});
    if (session.ok) {
      profiles.value = session.value.profiles;
      broken.value = session.value.broken;
      online.value = session.value.online;
    }
  }
  return { profiles, broken, unlocked, online, since, makesClients, hasSandbox, isMixed, isSandbox, profileOf, load, refresh };
});
