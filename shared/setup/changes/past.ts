import type { Message } from "../../model/message.ts";

/** The same sentence once it was done: "Invite 3 people" becomes "Invited 3 people" (done.json). A sentence of another file stays. */
export const pastOf = (sentence: Message): Message =>
  /^(?:changes|policies)\./u.test(sentence.key) ? { ...sentence, key: `done.${sentence.key}` } : sentence;
