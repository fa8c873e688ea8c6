export { default as RevealedDialog } from "./RevealedDialog.vue";
export { default as SmallReviewDialog } from "./SmallReviewDialog.vue";
export { useWriting, type AskedEdit } from "./store.ts";
export { default as ReviewChanges } from "./ReviewChanges.vue";
export { usePreview } from "./preview.ts";
