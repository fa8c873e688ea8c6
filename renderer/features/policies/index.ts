export { default as PolicyEdit } from "./PolicyEdit.vue";
export { default as PolicyFields } from "./PolicyFields.vue";
export { notePolicy } from "./noted.ts";
export { nameOfPolicy } from "./logic.ts";
