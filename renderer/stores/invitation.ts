import { ref } from "vue";

/** An invitation of a provider that is looked at: the text that was pasted or handed over, or empty; null: none. */
export const invitationText = ref<string | null>(null);
