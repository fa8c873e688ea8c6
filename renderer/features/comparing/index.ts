export { default as CompareDialog } from "./CompareDialog.vue";
export { default as ComparePerson } from "./ComparePerson.vue";
export { default as CompareSeveral } from "./CompareSeveral.vue";
export { default as PhraseWords } from "./PhraseWords.vue";
export { default as UncomparedDialog } from "./UncomparedDialog.vue";
export { howCompared, knownLine, knownTone, mayGoUncompared } from "./words.ts";
