import { useRouter } from "vue-router";
import { useOnboarding } from "./store.ts";

/** Saves what is not saved yet and goes back to where the wizard was opened, else to its client or the clients. */
export function useLeave(): () => Promise<void> {
  const store = useOnboarding();
  const router = useRouter();
  return async () => {
    await store.flush();
    const draft = store.draft;
    const otherwise = draft?.existing === true && draft.clientId !== null ? `/clients/${draft.clientId}` : "/clients";
    const to = store.cameFrom ?? otherwise;
    store.cameFrom = null;
    await router.push(to);
  };
}
