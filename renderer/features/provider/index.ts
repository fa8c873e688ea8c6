export { default as AddExistingDialog } from "./AddExistingDialog.vue";
export { default as ProviderSettings } from "./ProviderSettings.vue";
export { default as UnlinkDialog } from "./UnlinkDialog.vue";
export { addingExisting } from "./state.ts";
export { useProvider } from "./store.ts";
