/** Encrypted members of the kinds of items that are neither login nor note, by item type (organization-api.md §6.2). */
export const detailMembers = {
  3: { member: "card", values: ["cardholderName", "brand", "number", "expMonth", "expYear", "code"] },
  4: {
    member: "identity",
    values: [
      "title",
      "firstName",
      "middleName",
      "lastName",
      "address1",
      "address2",
      "address3",
      "city",
      "state",
      "postalCode",
      "country",
      "company",
      "email",
      "phone",
      "ssn",
      "username",
      "passportNumber",
      "licenseNumber",
    ],
  },
  5: { member: "sshKey", values: ["privateKey", "publicKey", "keyFingerprint"] },
  6: {
    member: "bankAccount",
    values: [
      "bankName",
      "nameOnAccount",
      "accountType",
      "accountNumber",
      "routingNumber",
      "branchNumber",
      "pin",
      "swiftCode",
      "iban",
      "bankContactPhone",
    ],
  },
  7: {
    member: "driversLicense",
    values: [
      "firstName",
      "middleName",
      "lastName",
      "dateOfBirth",
      "licenseNumber",
      "issuingCountry",
      "issuingState",
      "issueDate",
      "issuingAuthority",
      "expirationDate",
      "licenseClass",
    ],
  },
  8: {
    member: "passport",
    values: [
      "surname",
      "givenName",
      "dateOfBirth",
      "sex",
      "birthPlace",
      "nationality",
      "passportNumber",
      "passportType",
      "issuingCountry",
      "issuingAuthority",
      "issueDate",
      "expirationDate",
      "nationalIdentificationNumber",
    ],
  },
} as const;

/** Longest encrypted texts that the server takes, by member; 1,000 where nothing stands here. */
const longest: Readonly<Record<string, number>> = {
  notes: 10_000,
  uri: 10_000,
  password: 5_000,
  value: 5_000,
  privateKey: 5_000,
  publicKey: 5_000,
};

/**
 * The most bytes of UTF-8 that a member may have, so that its encrypted form (type 2: IV, blocks of 16 with padding,
 * MAC, all in base64) stays within the server's limit.
 */
export function mostBytes(member: string): number {
  const limit = longest[member] ?? 1_000;
  // "2." + 24 + "|" + ciphertext + "|" + 44 characters
  const base64 = limit - 72;
  const blocks = Math.floor((Math.floor(base64 / 4) * 3) / 16);
  return blocks * 16 - 1;
}
