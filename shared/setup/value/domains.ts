/** The domain of an address, in small letters; "" where there is none. */
export const domainOfAddress = (email: string): string => /@([^@\s]+)$/u.exec(email.trim().toLowerCase())?.[1] ?? "";

const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
/**
 * A typed name as a domain that can be claimed, or null: an address or a link that was pasted gives the domain in it. At least two
 * labels, as only those can be looked up.
 */
export function domainFrom(typed: string): string | null {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//u, "")
    .replace(/^[^@/]*@/u, "")
    .replace(/[/?#:].*$/u, "")
    .replace(/\.$/u, "");
  const labels = bare.split(".");
  return bare.length <= 253 && labels.length >= 2 && labels.every((each) => label.test(each)) ? bare : null;
}

/** Days after which the server gives up an unverified claim (organization-api.md §7.2). */
export const claimLapsesDays = 7;
