/** One @, something before it, and a domain with a dot: what an invitation needs at least. The server checks no more, and often less. */
export const isMailAddress = (text: string): boolean => /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@.<>(),;:"]{2,}$/u.test(text.trim());

/** The domain of an address in lower case; empty when it is none. */
export const mailDomain = (text: string): string =>
  isMailAddress(text)
    ? text
        .slice(text.lastIndexOf("@") + 1)
        .trim()
        .toLowerCase()
    : "";
