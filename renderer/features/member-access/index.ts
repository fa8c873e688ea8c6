export { default as AccessEditor } from "./AccessEditor.vue";
export { default as InviteDialog } from "./InviteDialog.vue";
export { default as ManyDialog } from "./ManyDialog.vue";
export { differencesBetween, draftOf, previewOf, reachRows, type AccessDraft, type ReachRow } from "./draft.ts";
export { changeMany, changingAt, invitingTo, inviteTo } from "./state.ts";
