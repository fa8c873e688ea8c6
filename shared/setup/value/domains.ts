/** The domain of an address, in small letters; "" where there is none. */
export const domainOfAddress = (email: string): string => /@([^@\s]+)$/u.exec(email.trim().toLowerCase())?.[1] ?? "";
