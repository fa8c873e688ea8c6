export { profileTitle, serverWords } from "./profile-words.ts";
export { default as SignOutDialog } from "./SignOutDialog.vue";
