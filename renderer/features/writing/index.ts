export { default as RevealedDialog } from "./RevealedDialog.vue";
export { default as SmallReviewDialog } from "./SmallReviewDialog.vue";
export { useWriting, type AskedEdit } from "./store.ts";
export { default as ReviewChanges } from "./ReviewChanges.vue";
export { default as NotAllowed } from "./NotAllowed.vue";
export { usePreview } from "./preview.ts";
