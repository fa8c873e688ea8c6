export { default as CommandPalette } from "./CommandPalette.vue";
export { gatherPeople } from "./entries.ts";
