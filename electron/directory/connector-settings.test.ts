import { expect, it } from "vitest";
import { readConnectorSettings } from "./connector-settings.ts";

const flat = {
  stateVersion: 8,
  directoryType: 0,
  directoryLdap: {
    hostname: "dc1.harbour.example",
    port: 636,
    ssl: true,
    rootPath: "OU=x,DC=harbour,DC=example",
    username: "svc@harbour.example",
    password: "[STORED SECURELY]",
    ad: true,
    sslCaPath: "/etc/ca.pem",
    tlsCaPath: "/etc/ca.pem",
  },
  sync: {
    users: true,
    groups: true,
    interval: 15,
    removeDisabled: true,
    inviteUsersAfterProvisioning: true,
    userFilter: "(memberOf=cn=Vault,dc=harbour,dc=example)",
  },
};
it("takes the settings of a Directory Connector over, and no placeholder for a secret", () => {
  const read = readConnectorSettings(JSON.stringify(flat));
  if (!read.ok) throw new Error(read.error.code);
  const { settings, secrets, notTaken } = read.value;
  expect(settings.source).toMatchObject({
    kind: "ldap",
    host: "dc1.harbour.example",
    port: 636,
    encryption: "ldaps",
    root: "dc=harbour,dc=example",
    activeDirectory: true,
  });
  expect(settings.sync).toMatchObject({ people: true, groups: true, disabled: "remove" });
  expect(settings.schedule).toEqual({ on: false, minutes: 15 });
  expect([secrets, notTaken]).toEqual([{}, ["authority"]]);
});
it("an untrusted certificate that was allowed there is looked at first here", () => {
  for (const [sslAllowUnauthorized, acceptedCertificate] of [
    [true, "unseen"],
    [false, null],
  ] as const) {
    const read = readConnectorSettings(JSON.stringify({ ...flat, directoryLdap: { ...flat.directoryLdap, sslAllowUnauthorized } }));
    expect(read.ok && read.value.settings.source).toMatchObject({ acceptedCertificate });
  }
});
it("reads the older form, and secrets that stand in clear text", () => {
  const nested = {
    "a-b": {
      directoryConfigurations: { okta: { orgUrl: "https://harbour.okta.com", token: "plain" } },
      directorySettings: { directoryType: 3, sync: { users: true, groups: false, interval: 1 } },
    },
  };
  const read = readConnectorSettings(JSON.stringify(nested));
  expect(read.ok && [read.value.settings.source, read.value.secrets, read.value.settings.schedule.minutes]).toEqual([
    { kind: "okta", address: "https://harbour.okta.com", userFilter: "", groupFilter: "" },
    { token: "plain" },
    5,
  ]);
});
it("refuses what is no such file", () => {
  for (const text of ["", "[]", "{}", '{"directoryType":9}', "{", '{"directoryType":0,"sync":{"userFilter":5}}'.repeat(2)])
    expect(readConnectorSettings(text).ok, text).toBe(false);
});
