import { ref } from "vue";
import type { ClientId } from "#shared/model/ids";

/** The client whose colour, letters, tags and note are being changed (`LocalDialog`); null = none. */
export const lookShownOf = ref<ClientId | null>(null);
