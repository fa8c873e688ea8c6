export { profileTitle, serverWords } from "./profile-words.ts";
