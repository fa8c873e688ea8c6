import { invisibleIn } from "./invisible.ts";

/**
 * One @, something before it, and a domain with a dot: what an invitation needs at least. The server checks no more, and often less. A
 * character that nobody sees makes it another address than the one that is read.
 */
export const isMailAddress = (text: string): boolean =>
  /^[^\s@<>(),;:"…]+@[\p{L}\p{M}\p{N}._-]+\.[\p{L}\p{M}\p{N}-]{2,}$/u.test(text.trim()) && invisibleIn(text.trim()) === null;

/** The domain of an address in lower case; empty when it is none. */
export const mailDomain = (text: string): string =>
  isMailAddress(text)
    ? text
        .slice(text.lastIndexOf("@") + 1)
        .trim()
        .toLowerCase()
    : "";
