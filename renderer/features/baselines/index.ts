export { default as DriftCard } from "./DriftCard.vue";
export { ruleWords } from "./words.ts";
