import type { LogQuery } from "./log-query.ts";

export const everything: LogQuery = {
  text: "",
  from: null,
  to: null,
  days: null,
  types: [],
  groups: [],
  sources: [],
  users: [],
  addresses: [],
  devices: [],
  outside: null,
  byTechnicians: false,
  aboutOwners: false,
  newDevices: false,
};

/** Searches that are there from the start. Numbers of kinds: organization-api.md, provider-api.md §5. */
export const standardSearches = {
  /** Of the organization's vault, and of one's own items. */
  exports: { ...everything, types: [1602, 1007] },
  owners: { ...everything, types: [1500, 1501, 1502, 1503, 1508, 1511, 1512, 1514, 1515], aboutOwners: true },
  policies: { ...everything, types: [1700] },
  "failed-sign-ins": { ...everything, types: [1005, 1006] },
  technicians: { ...everything, types: [1603, 1903], byTechnicians: true },
  "after-hours": { ...everything, types: [1603, 1903], byTechnicians: true, outside: { from: 8, to: 18 } },
  "new-device": { ...everything, types: [1000], newDevices: true, outside: { from: 7, to: 22 } },
  recoveries: { ...everything, types: [1508] },
} as const satisfies Readonly<Record<string, LogQuery>>;
export type StandardSearch = keyof typeof standardSearches;
export const standardNames = Object.keys(standardSearches) as readonly StandardSearch[];
