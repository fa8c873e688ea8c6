export { default as AuthorityChoice } from "./AuthorityChoice.vue";
export {
  askedAt,
  askedClient,
  isOnlyServer,
  profilePerson,
  profilePlace,
  profileTitle,
  serverOfClient,
  serverWords,
} from "./profile-words.ts";
export { default as ProxyDialog } from "./ProxyDialog.vue";
export { default as SignOutDialog } from "./SignOutDialog.vue";
