import { beforeEach, expect, test } from "vitest";
import { appError } from "#shared/errors/app-error";
import { asId, type ClientId, type ProfileId } from "#shared/model/ids";
import { err, ok } from "#shared/util/result";
import { MailedLinks } from "#electron/provider/mailed-links";
import { providerHandlers, type ProviderHandlerPorts } from "./provider.handlers.ts";

/* Which pages are opened in the browser, and what an invitation says before anything is done with it. */
const providerId = "7a1f3c52-6a3e-4d0a-9d64-0d7f0f4f1b11";
const profileId = asId<ProfileId>("p1");
const clientId = asId<ClientId>(`p1.provider.${providerId}`);
const pages = new Map([
  [`${clientId}/bank`, "https://verify.example/bank"],
  [`${clientId}/in_1`, "https://pay.example/in_1"],
]);
const opened: string[] = [];
const account = {
  id: profileId,
  email: "eva@noordlicht.example",
  serverKind: "eu",
  serverUrl: "https://vault.bitwarden.eu",
  state: "locked",
};
const profile = { id: profileId, web: "https://vault.bitwarden.eu", record: { email: account.email, server: { kind: "eu" } } };
const handlers = providerHandlers({
  providers: {
    find: (subject: ClientId) => (subject === clientId ? ok({ open: { profile }, providerId }) : err(appError("client.unknown"))),
  },
  billing: {
    pageOf: (subject: ClientId, name: string) => {
      const page = pages.get(`${subject}/${name}`);
      return page === undefined ? err(appError("client.unknown")) : ok(page);
    },
  },
  mailedLinks: new MailedLinks(),
  open: { all: () => [], get: () => ok({ profile: { ...profile, providers: [], session: { renewNow: () => Promise.resolve(ok("")) } } }) },
  account: {
    profiles: () => Promise.resolve([account]),
    servers: { of: () => ok({ web: "http://127.0.0.1:4000" }) },
  },
  openPage: (url: string) => {
    opened.push(url);
    return Promise.resolve(true);
  },
  now: () => new Date("2026-11-29T12:00:00Z"),
} as unknown as ProviderHandlerPorts);
beforeEach(() => {
  opened.length = 0;
});

test.each([
  ["A-42", { page: "credit" as const }, `https://vault.bitwarden.eu/#/providers/${providerId}/billing/payment-details`],
  ["A-47", { page: "payment-method" as const }, `https://vault.bitwarden.eu/#/providers/${providerId}/billing/payment-details`],
  ["seats", { page: "seats" as const }, `https://vault.bitwarden.eu/#/providers/${providerId}/billing/subscription`],
  ["A-44", { invoiceId: "in_1" }, "https://pay.example/in_1"],
  ["A-48", { verifyBank: true }, "https://verify.example/bank"],
])("%s opens its page", async (_, what, page) => {
  expect(await handlers.open({ clientId, ...what })).toEqual(ok({ opened: true }));
  expect(opened).toEqual([page]);
});
test("an invoice that nobody told opens nothing, nor does a provider of somebody else", async () => {
  expect((await handlers.open({ clientId, invoiceId: "in_2" })).ok).toBe(false);
  expect((await handlers.open({ clientId: asId<ClientId>("p2.x"), page: "credit" })).ok).toBe(false);
  expect(opened).toEqual([]);
});

const linkAt = (web: string, email = account.email, page = "setup-provider"): string =>
  `${web}/#/providers/${page}?providerId=${providerId}&email=${encodeURIComponent(email)}&token=abc`;
test.each([
  ["a profile of its server", "https://vault.bitwarden.eu", account.email, { kind: "eu" }, { id: profileId, isOpen: false }],
  ["nobody here", "https://vault.bitwarden.eu", "tom@x.example", { kind: "eu" }, null],
  ["the same address at another cloud", "https://vault.bitwarden.com", account.email, { kind: "us" }, null],
  ["the sandbox", "http://127.0.0.1:4000", account.email, { kind: "sandbox" }, null],
])("an invitation is for %s", async (_, web, email, server, found) => {
  expect(await handlers.readLink({ text: linkAt(web, email) })).toMatchObject({ value: { kind: "set-up", email, server, profile: found } });
});
test("a server that no profile is of is named and never offered", async () => {
  expect(await handlers.readLink({ text: linkAt("https://vault.evil.example") })).toMatchObject({
    value: { host: "vault.evil.example", server: null, profile: null },
  });
});
test("an invitation of another server or account is not taken with this one", async () => {
  const open = (text: string) => handlers.openLink({ profileId, text });
  expect(await open(linkAt("https://vault.bitwarden.com"))).toMatchObject({ error: { code: "provider.link-foreign" } });
  expect(await open(linkAt(profile.web, "tom@x.example"))).toMatchObject({ error: { code: "provider.link-other-account" } });
  expect(await open("https://vault.bitwarden.eu/#/settings")).toMatchObject({ error: { code: "provider.link-malformed" } });
});
test("A-54: the mail that deletes a provider is for a profile that belongs to it", async () => {
  const link = `https://vault.bitwarden.eu/#/verify-recover-delete-provider?providerId=${providerId}&token=t&name=Noordlicht`;
  expect(await handlers.readLink({ text: link })).toMatchObject({ error: { code: "provider.link-no-member" } });
  expect(await handlers.openLink({ profileId, text: link })).toMatchObject({ error: { code: "provider.link-no-member" } });
  expect(await handlers.openLink({ profileId, text: link.replace(".eu", ".com") })).toMatchObject({
    error: { code: "provider.link-foreign" },
  });
});
test("setting up at a real server goes on in the browser, with the link itself", async () => {
  const view = await handlers.openLink({ profileId, text: linkAt(profile.web) });
  if (!view.ok) throw new Error(view.error.code);
  expect(view.value).toMatchObject({ inApp: false, hasPage: true });
  expect(await handlers.openInvitation({ clientId: view.value.subject })).toEqual(ok({ opened: true }));
  expect(opened).toEqual([linkAt(profile.web)]);
});
