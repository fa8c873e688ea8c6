export { default as PolicyEdit } from "./PolicyEdit.vue";
export { default as PolicyFields } from "./PolicyFields.vue";
