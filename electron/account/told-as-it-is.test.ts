import { createServer, request as forward, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { accountPorts, type TestPorts } from "#build/test/account-ports";
import { account as accountRequests, publicKeyOf } from "#electron/provider-api/index";
import en from "#resources/locales/en/errors.json" with { type: "json" };
import nl from "#resources/locales/nl/errors.json" with { type: "json" };
import { asId, type ProfileId } from "#shared/model/ids";
import type { AppError } from "#shared/errors/app-error";
import { AccountService } from "./index.ts";

/*
 * Cases 21, 23 and 28 and their kinds: what stands between this computer and the server answers in its place. A web server of this test answers
 * some calls itself and hands the others on to the sandbox.
 */
type Rule = (request: IncomingMessage, response: ServerResponse) => boolean;
let sandbox: StartedSandbox;
let address: string;
let rule: Rule = () => false;
const heard: string[] = [];
const between = createServer((request, response) => {
  heard.push(`${request.method ?? ""} ${request.url ?? ""}`);
  if (rule(request, response)) {
    request.resume();
    return;
  }
  const onward = forward(`${sandbox.baseUrl}${request.url ?? ""}`, { method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 0, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
});
beforeAll(async () => {
  sandbox = await startSandboxProcess(["--seed", "demo", "--secret-delay", "0"]);
  await new Promise<void>((listening) => {
    between.listen(0, "127.0.0.1", listening);
  });
  address = `http://127.0.0.1:${String((between.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  between.closeAllConnections();
  between.close();
  await sandbox.stop();
});
afterEach(() => {
  rule = () => false;
  heard.length = 0;
});

/** Answers those calls whose path ends so. */
const answers =
  (
    end: string,
    status: number,
    body = "<html><h1>Blocked</h1></html>",
    headers: Record<string, string> = { "Content-Type": "text/html" },
  ): Rule =>
  (request, response) => {
    if (!(request.url ?? "").endsWith(end)) return false;
    response.writeHead(status, headers).end(body);
    return true;
  };
const credentials = { email: "sanne@noordlicht.example", masterPassword: "demo password, nothing real" };
async function signIn(url = address, ports: TestPorts = accountPorts(null)): Promise<AppError | "signed in"> {
  const step = await new AccountService(ports).signIn({ server: { kind: "self-hosted", url }, ...credentials });
  return step.ok ? "signed in" : step.error;
}
const saysNothingWasSent = (error: AppError): readonly boolean[] =>
  [en, nl].map((texts) =>
    /no password was sent|geen wachtwoord verstuurd/i.test((texts as Record<string, { kept: string }>)[error.code]?.kept ?? ""),
  );
const hashWasSent = (): boolean => heard.some((line) => line.endsWith("/connect/token"));

const guards: readonly (readonly [string, number, string, Record<string, string>])[] = [
  ["a page", 403, "<html>blocked</html>", { "Content-Type": "text/html" }],
  ["nothing", 403, "", {}],
  ["JSON of another form", 403, '{"title":"Error 1020","status":403}', { "Content-Type": "application/json" }],
  ["a list", 403, "[]", { "Content-Type": "application/json" }],
  ["a page that asks for a name", 401, "<html>who are you</html>", { "WWW-Authenticate": 'Basic realm="gate"' }],
];
test.each(guards)(
  "case 21: a firewall that answers the first call with %s (%i) is told as one, and no password was sent",
  async (_what, status, body, headers) => {
    for (const end of ["/config", "/prelogin/password"]) {
      heard.length = 0;
      rule = answers(end, status, body, headers);
      const error = await signIn();
      expect(error).toMatchObject({ code: "sign-in.blocked" });
      expect(saysNothingWasSent(error as AppError)).toEqual([true, true]);
      expect(hashWasSent()).toBe(false);
    }
  },
);

test.each([
  ["case 28: a bad gateway", 502, "sign-in.server-away"],
  ["case 28: a server that is away", 503, "sign-in.server-away"],
  ["case 28: a gateway that waited in vain", 504, "sign-in.server-away"],
  ["case 28: a failure with a page", 500, "sign-in.server-away"],
  ["case 28: a firewall", 403, "sign-in.blocked-late"],
  ["case 28: a firewall that asks who one is", 401, "sign-in.blocked-late"],
  ["case 28: a page of something else", 404, "sign-in.web-page"],
  ["case 28: a page with success", 200, "sign-in.web-page"],
  ["case 28: a guest network", 511, "network.portal"],
])("%s (%i) in the place of the token is %s, and nothing says that no password was sent", async (_what, status, code) => {
  rule = answers("/connect/token", status);
  const error = await signIn();
  expect(error).toMatchObject({ code });
  expect(hashWasSent()).toBe(true);
  expect(saysNothingWasSent(error as AppError)).toEqual([false, false]);
});

test.each([
  [404, ""],
  [404, '{"message":"Resource not found.","object":"error"}'],
  [405, ""],
])("case 28: %i where the sign-in goes is no client that was removed", async (status, body) => {
  rule = answers("/connect/token", status, body, {});
  const error = await signIn();
  expect([error, hashWasSent()]).toEqual([expect.objectContaining({ code: "sign-in.server-away" }), true]);
});

test.each([502, 503, 504])("case 28: %i at the very first call: the server is away, not unknown", async (status) => {
  rule = answers("/config", status);
  expect(await signIn()).toMatchObject({ code: "sign-in.server-away" });
});

test("case 25: from the address bar, and from a page of the server, the sign-in finds its way and keeps the plain address", async () => {
  for (const tail of ["/#/login", "/index.html", "/admin/users", "/api/config"]) {
    const ports = accountPorts(null);
    const service = new AccountService(ports);
    expect(await service.servers.check({ kind: "self-hosted", url: `${address}${tail}` }), tail).toMatchObject({
      ok: true,
      value: { url: address, kind: "self-hosted" },
    });
    expect(await signIn(`${address}${tail}`, ports), tail).toBe("signed in");
    expect((await new AccountService(ports).profiles())[0]).toMatchObject({ serverUrl: address });
  }
});

async function opened(): Promise<{ readonly service: AccountService; readonly id: ProfileId; readonly ports: TestPorts }> {
  const ports = accountPorts(null);
  const service = new AccountService(ports);
  const step = await service.signIn({ server: { kind: "self-hosted", url: address }, ...credentials });
  if (!step.ok || step.value.kind !== "signed-in") throw new Error(JSON.stringify(step));
  return { service, id: step.value.profileId, ports };
}

test.each([
  ["case 21", 403, "network.blocked"],
  ["case 21", 401, "network.blocked"],
  ["case 28", 502, "server.unavailable"],
  ["a page instead of an answer", 200, "network.web-page"],
  ["a page instead of an answer", 404, "network.web-page"],
  ["a guest network", 511, "network.portal"],
])("%s, while reading: %i with a page is %s, and the session goes on", async (_what, status, code) => {
  const { service, id } = await opened();
  const profile = service.profile(id);
  if (!profile.ok) throw new Error("not open");
  rule = answers("/revision-date", status);
  expect(await profile.value.http.send(accountRequests.readRevisionDate())).toMatchObject({ error: { code } });
  rule = () => false;
  expect((await profile.value.http.send(accountRequests.readRevisionDate())).ok).toBe(true);
  expect((await service.profiles())[0]?.session).toBe("online");
});

test.each([400, 401, 403, 502])("case 21: a page (%i) in the place of a renewed token does not end the session", async (status) => {
  const { service, id } = await opened();
  const profile = service.profile(id);
  if (!profile.ok) throw new Error("not open");
  rule = answers("/connect/token", status);
  expect((await profile.value.session.renewNow()).ok).toBe(false);
  expect((await service.profiles())[0]?.session).not.toBe("expired");
  rule = () => false;
  expect((await profile.value.session.renewNow()).ok).toBe(true);
  rule = answers("/connect/token", 400, '{"error":"invalid_grant"}', { "Content-Type": "application/json" });
  expect(await profile.value.session.renewNow()).toMatchObject({ error: { code: "session.expired" } });
});

test.each([
  ["404 without a word", 404, ""],
  ["404 in the server's words", 404, '{"message":"Resource not found.","object":"error"}'],
  ["null, of older servers", 200, '{"userId":null,"publicKey":null,"object":"userKey"}'],
  ["no member at all", 200, '{"object":"userKey"}'],
  ["an empty key", 200, '{"publicKey":"","object":"userKey"}'],
])("case 23: a person without a key, told by %s, has none; a page in its place is told as a page", async (_what, status, body) => {
  const { service, id } = await opened();
  const profile = service.profile(id);
  if (!profile.ok) throw new Error("not open");
  rule = answers("/public-key", status, body, { "Content-Type": "application/json" });
  expect(await publicKeyOf(profile.value.http, "5e1f9c1e-0000-4000-8000-000000000001")).toEqual({ ok: true, value: null });
  rule = answers("/public-key", 404);
  expect(await publicKeyOf(profile.value.http, "5e1f9c1e-0000-4000-8000-000000000001")).toMatchObject({
    error: { code: "network.web-page" },
  });
});

test("R13: a self-hosted server that limited once is asked at the usual pace, also after a new start", async () => {
  const { service, id, ports } = await opened();
  const profile = service.profile(id);
  if (!profile.ok) throw new Error("not open");
  expect(profile.value.record.paced).toBe(false);
  let limits = true;
  rule = (request, response) => {
    if (!limits || !(request.url ?? "").endsWith("/revision-date")) return false;
    limits = false;
    response.writeHead(429, { "Retry-After": "1" }).end();
    return true;
  };
  expect((await profile.value.http.send(accountRequests.readRevisionDate())).ok).toBe(true);
  expect(profile.value.record.paced).toBe(true);
  await vi.waitFor(async () => {
    expect(await service.store.read(id)).toMatchObject({ value: { paced: true } });
  });
  service.lock();
  const next = new AccountService(ports);
  expect((await next.unlock(asId<ProfileId>(id), "password", credentials.masterPassword)).ok).toBe(true);
  const again = next.profile(id);
  if (!again.ok) throw new Error("not open");
  expect(again.value.record.paced).toBe(true);
});
