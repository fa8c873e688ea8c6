export { default as DriftCard } from "./DriftCard.vue";
