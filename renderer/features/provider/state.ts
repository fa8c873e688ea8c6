import { ref } from "vue";

/** The dialog that invites people to the provider is open, or is to open with the screen. */
export const invitingUsers = ref(false);
/** The dialog that adds an existing organization is open. */
export const addingExisting = ref(false);
