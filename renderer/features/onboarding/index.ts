export { useDraftIdentity } from "./draft-identity.ts";
export { newDraft, openDraft, rehearse, startOnboarding } from "./start.ts";
export { default as NewClientButton } from "./parts/NewClientButton.vue";
export { default as BlueprintParameters } from "./parts/BlueprintParameters.vue";
export { default as BlueprintPreview } from "./parts/BlueprintPreview.vue";
export { useOnboarding } from "./store.ts";
