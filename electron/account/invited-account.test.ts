import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { accountPorts } from "#build/test/account-ports";
import { asAccount, control, makeAccount, type SandboxAccount } from "#build/test/sandbox-account";
import { AesHmacKey, PublicKey } from "#electron/crypto/index";
import { nothing } from "#shared/api/common";
import type { ServerChoice, SignInStep } from "#shared/bridge/index";
import type { Result } from "#shared/util/result";
import { AccountService } from "./index.ts";

/* An account that a provider invites, against the sandbox: made here, let in without clients, confirmed. */
const masterPassword = "long enough for anybody";
const sandboxChoice: ServerChoice = { kind: "sandbox" };
let sandbox: StartedSandbox;
let admin: SandboxAccount;
let providerId: string;
beforeAll(async () => {
  sandbox = await startSandboxProcess(["--control", "0", "--secret-delay", "0"]);
  admin = await makeAccount(sandbox, { email: "admin@provider.example" });
  const facts = { type: 0, status: 0, billingEmail: admin.email, teamsSeatMinimum: 5, enterpriseSeatMinimum: 5 };
  const made = (await control(sandbox, "POST", "/provider", { ...facts, ownerEmail: admin.email })) as { id: string };
  providerId = made.id;
});
afterAll(async () => {
  await sandbox.stop();
});

const fresh = (): AccountService => new AccountService(accountPorts(sandbox.baseUrl));
/** The link of the last mail to an address; as in the app's own sandbox it opens that server. */
async function linkTo(email: string): Promise<string> {
  const { mails } = (await control(sandbox, "GET", "/mails")) as { mails: { to: string; link?: string }[] };
  const link = mails.findLast((mail) => mail.to === email && mail.link !== undefined)?.link ?? "";
  return link.replace("https://vault.bitwarden.com", sandbox.baseUrl);
}
async function invite(email: string): Promise<string> {
  await asAccount(sandbox, admin, "web", "POST", `/providers/${providerId}/users/invite`, { emails: [email], type: 1 });
  return linkTo(email);
}
const codeOf = (step: Result<SignInStep>): string => (step.ok ? step.value.kind : step.error.code);
const signIn = (service: AccountService, email: string, invitation?: string): Promise<Result<SignInStep>> =>
  service.signIn({ server: sandboxChoice, email, masterPassword, ...(invitation === undefined ? {} : { invitation }) });

test("an account is made from an invitation, waits, and has the provider once it is confirmed", async () => {
  const service = fresh();
  const email = "eva@provider.example";
  const invitation = await invite(email);
  expect(codeOf(await service.makeAccount({ server: sandboxChoice, invitation, masterPassword, hint: null }))).toBe("signed-in");
  const [profile] = service.open;
  if (profile === undefined) throw new Error("nothing is open");
  expect(profile.problems.map(({ code }) => code)).toEqual(["provider.not-confirmed"]);
  expect(profile.clients()).toEqual([]);

  // The key pair that the server has is the one of the keyring, and the same password opens the account elsewhere.
  const key = PublicKey.parse(profile.keyring.privateKey.publicKey, "account.publicKey");
  const users = (await asAccount(sandbox, admin, "web", "GET", `/providers/${providerId}/users`)) as {
    data: { id: string; email: string }[];
  };
  const membership = users.data.find((user) => user.email === email)?.id ?? "";
  const query = new URLSearchParams(new URL(invitation).hash.split("?")[1]);
  const accepted = await profile.http.send({
    method: "POST",
    path: `/providers/${providerId}/users/${membership}/accept`,
    body: { token: query.get("token") },
    answer: nothing,
  });
  expect(accepted.ok).toBe(true);
  expect(codeOf(await signIn(fresh(), email))).toBe("sign-in.no-clients");
  expect(codeOf(await signIn(fresh(), email, invitation))).toBe("signed-in");

  // A provider's key to read with, and the pending provider is set up by its admin.
  const providerKey = AesHmacKey.generate();
  const own = PublicKey.parse(admin.privateKey.publicKey, "test");
  if (!key.ok || !own.ok) throw new Error("no key");
  await asAccount(sandbox, admin, "web", "POST", `/providers/${providerId}/setup`, {
    name: "Noordlicht Zuid",
    billingEmail: admin.email,
    token: new URLSearchParams(new URL(await linkTo(admin.email)).hash.split("?")[1]).get("token"),
    key: own.value.wrapKey(providerKey),
    paymentMethod: { type: "card", token: "sandbox" },
    billingAddress: { country: "NL", postalCode: "8011 AB" },
  });
  await asAccount(sandbox, admin, "web", "POST", `/providers/${providerId}/users/${membership}/confirm`, {
    key: key.value.wrapKey(providerKey),
  });
  const before = profile.session.claims?.providerserviceuser ?? [];
  await profile.refreshAccount();
  expect([before, profile.session.claims?.providerserviceuser]).toEqual([[], [providerId]]);
  expect(profile.providers).toMatchObject([{ id: providerId, role: "service-user", name: "Noordlicht Zuid" }]);
  expect(profile.problems).toEqual([]);
});

test("an address that has an account is not made again", async () => {
  const { email } = await makeAccount(sandbox, { email: "tom@provider.example", password: masterPassword });
  const invitation = await invite(email);
  expect(codeOf(await fresh().makeAccount({ server: sandboxChoice, invitation, masterPassword, hint: null }))).toBe("account.taken");
  expect(codeOf(await signIn(fresh(), email, invitation))).toBe("signed-in");
});

test.each([
  ["of another server", (link: string) => link.replace(sandbox.baseUrl, "https://vault.bitwarden.eu"), "provider.link-foreign"],
  ["with another address", (link: string) => link.replace("ina%40", "mia%40"), "provider.link-refused"],
  ["with another token", (link: string) => `${link}x`, "provider.link-refused"],
  ["of something else", (link: string) => link.replace("accept-provider", "accept-organization"), "provider.link-malformed"],
])("an invitation %s makes no account", async (how, change, code) => {
  const email = `ina@${how.replaceAll(" ", "-")}.example`;
  const invited = await invite(email);
  const invitation = change(invited);
  const service = fresh();
  expect(codeOf(await service.makeAccount({ server: sandboxChoice, invitation, masterPassword, hint: null }))).toBe(code);
  expect(service.open).toEqual([]);
  expect(codeOf(await service.makeAccount({ server: sandboxChoice, invitation: invited, masterPassword, hint: null }))).toBe("signed-in");
});

test("the invitation of somebody else lets nobody in", async () => {
  const { email } = await makeAccount(sandbox, { email: "kim@provider.example", password: masterPassword });
  expect(codeOf(await signIn(fresh(), email, await invite("lea@provider.example")))).toBe("provider.link-other-account");
});
