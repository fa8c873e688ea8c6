import { useRouter } from "vue-router";
import { useOnboarding } from "./store.ts";

/** Saves what is not saved yet and goes back to the clients, or to the client that the wizard was opened on. */
export function useLeave(): () => Promise<void> {
  const store = useOnboarding();
  const router = useRouter();
  return async () => {
    await store.flush();
    const draft = store.draft;
    await router.push(draft?.existing === true && draft.clientId !== null ? `/clients/${draft.clientId}` : "/clients");
  };
}
