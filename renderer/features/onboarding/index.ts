export { openDraft, startOnboarding } from "./start.ts";
export { default as CompareDialog } from "./parts/CompareDialog.vue";
export { default as NewClientButton } from "./parts/NewClientButton.vue";
export { default as PhraseWords } from "./parts/PhraseWords.vue";
