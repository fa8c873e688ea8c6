export { default as RevealedDialog } from "./RevealedDialog.vue";
export { default as SmallReviewDialog } from "./SmallReviewDialog.vue";
export { useWriting, type AskedEdit } from "./store.ts";
