export { default as AddExistingDialog } from "./AddExistingDialog.vue";
export { default as InboxReminder } from "./InboxReminder.vue";
export { default as InvitationDialog } from "./InvitationDialog.vue";
export { default as ProviderSettings } from "./ProviderSettings.vue";
export { default as ResellerNote } from "./ResellerNote.vue";
export { default as UnlinkDialog } from "./UnlinkDialog.vue";
export { addingExisting } from "./state.ts";
export { useProvider } from "./store.ts";
