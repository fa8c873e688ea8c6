export { attentionCount, attentionInFull, attentionWeight, attentionWords, hasLowTwoStep, reasonsToLook } from "./logic/attention.ts";
export { useSavedViews } from "./logic/saved-views.ts";
export { lookShownOf } from "./logic/local-look.ts";
export { planWords } from "./logic/words.ts";
export { default as LocalDialog } from "./LocalDialog.vue";
export { rowsOfView } from "./logic/view-rows.ts";
export { default as SaveViewDialog } from "./SaveViewDialog.vue";
export { filteredClients } from "./logic/column-filters.ts";
export { resendInvitations } from "./logic/resend.ts";
