export { openDraft, startOnboarding } from "./start.ts";
export { default as NewClientButton } from "./parts/NewClientButton.vue";
