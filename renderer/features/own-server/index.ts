export { default as OwnServerCard } from "./OwnServerCard.vue";
