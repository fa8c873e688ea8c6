import { ref, type Ref } from "vue";
import type { AppError } from "#shared/errors/app-error";
import type { ClientId } from "#shared/model/ids";
import { useDirectory } from "./store.ts";

/** Reading an organization's own key with the technician's master password, which is forgotten at once. */
export function useKeyReading(clientId: () => ClientId): {
  readonly password: Ref<string>;
  readonly busy: Ref<boolean>;
  readonly error: Ref<AppError | null>;
  /** True when the key was read. */
  read(): Promise<boolean>;
} {
  const directory = useDirectory();
  const password = ref("");
  const busy = ref(false);
  const error = ref<AppError | null>(null);
  async function read(): Promise<boolean> {
    if (password.value === "" || busy.value) return false;
    busy.value = true;
    const answer = await directory.readKey(clientId(), password.value);
    busy.value = false;
    password.value = "";
    error.value = answer.ok ? null : answer.error;
    return answer.ok;
  }
  return { password, busy, error, read };
}
