import { onMounted, ref, shallowRef, watch } from "vue";
import type { AppError } from "#shared/errors/app-error";
import type { Result } from "#shared/util/result";

/** An invitation of a provider that is looked at: the text that was pasted or handed over, or empty; null: none. */
export const invitationText = ref<string | null>(null);

/** What is said of each kind of link, below `provider.invitation`. */
export const saidOf = { accept: "accept", "set-up": "setUp", delete: "delete", "business-unit": "businessUnit" } as const;

/**
 * The invitation on the screen. A link that is opened meanwhile takes the place of the one before, and only the newest text's answer counts.
 * @param look answers what the text says; null where there is nothing to show here.
 * @param found what was answered, before it is shown.
 */
export function useInvitation<View extends object>(
  look: (text: string) => Promise<Result<View | null>>,
  found: (view: View | null) => void,
) {
  const text = ref(invitationText.value ?? "");
  const view = shallowRef<View | null>(null);
  const error = shallowRef<AppError | null>(null);
  let turn = 0;
  async function read(): Promise<void> {
    const own = (turn += 1);
    [view.value, error.value] = [null, null];
    const answer = await look(text.value);
    if (own !== turn) return;
    if (!answer.ok) {
      error.value = answer.error;
      return;
    }
    found(answer.value);
    view.value = answer.value;
  }
  onMounted(() => {
    if (text.value !== "") void read();
  });
  watch(invitationText, (opened) => {
    if (opened === null || opened === "" || opened === text.value) return;
    text.value = opened;
    void read();
  });
  return { text, view, error, read };
}
