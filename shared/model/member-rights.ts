/** The thirteen rights of a custom role, as the wire names them (organization-api.md §2.1); in the order in which they are shown. */
export const memberRights = [
  "accessEventLogs",
  "accessImportExport",
  "accessReports",
  "createNewCollections",
  "editAnyCollection",
  "deleteAnyCollection",
  "manageUsers",
  "manageGroups",
  "managePolicies",
  "manageSso",
  "manageScim",
  "manageResetPassword",
  "manageAccessRules",
] as const;

/** All rights, each on or off: the wire takes them whole. */
export const rightsOnTheWire = (on: readonly string[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(memberRights.map((right) => [right, on.includes(right)]));
export type MemberRight = (typeof memberRights)[number];
