import type { Message } from "../../model/message.ts";

/** The same sentence once it was done: "Invite 3 people" becomes "Invited 3 people" (under `done` of its kind). A sentence of another file stays. */
export const pastOf = (sentence: Message): Message => ({
  ...sentence,
  key: sentence.key.replace(/^((?:changes|policies)\.[^.]+)\.(?!done\.)/u, "$1.done."),
});
