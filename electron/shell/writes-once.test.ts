import { createServer, request as forward } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { startSandboxProcess, type StartedSandbox } from "#build/conformance/start-sandbox";
import { accountPorts } from "#build/test/account-ports";
import { onboardingOrder, RunClock, stateOf } from "#build/test/apply/onboarding";
import { AccountService, type UnlockedProfile } from "#electron/account/index";
import { groups } from "#electron/provider-api/index";
import { Journal } from "#electron/writing/journal";
import { runPorts } from "#electron/writing/http-ports";
import { Run } from "#electron/writing/run";
import type { RunView } from "#shared/bridge/index";
import type { OrganizationId } from "#shared/model/ids";

/*
 * A1, with the whole way from a signed-in profile to the sandbox: the app's transport on the stand-in's network. Between them a server hands every
 * request on and, where told to, ends the connection of a write that was carried out, without an answer.
 */
vi.mock("electron", async () => ({
  session: (await import("#build/electron-stand-in/session")).session,
  net: (await import("#build/electron-stand-in/net")).net,
}));
const { createTransports } = await import("./transport.ts");
const { WayOut } = await import("./way-out.ts");
const { ProxyAccess } = await import("./proxy-access.ts");

let sandbox: StartedSandbox;
let address: string;
let losesAnswers = false;
const arrived: string[] = [];
const between = createServer((request, response) => {
  const onward = forward(`${sandbox.baseUrl}${request.url ?? ""}`, { method: request.method, headers: request.headers }, (answer) => {
    if (request.method !== "GET") arrived.push(`${request.method ?? ""} ${String(answer.statusCode)}`);
    if (losesAnswers && request.method !== "GET" && request.url?.startsWith("/identity/") !== true) {
      answer.resume();
      answer.on("end", () => request.socket.destroy());
      return;
    }
    response.writeHead(answer.statusCode ?? 0, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
});
let profile: UnlockedProfile;
let client: OrganizationId;

beforeAll(async () => {
  sandbox = await startSandboxProcess(["--seed", "demo", "--secret-delay", "0"]);
  await new Promise<void>((listening) => {
    between.listen(0, "127.0.0.1", listening);
  });
  address = `http://127.0.0.1:${String((between.address() as AddressInfo).port)}`;
  const service = new AccountService({
    ...accountPorts(null),
    transportFor: createTransports(new ProxyAccess(() => undefined), new WayOut()),
  });
  const step = await service.signIn({
    server: { kind: "self-hosted", url: address },
    email: "sanne@noordlicht.example",
    masterPassword: "demo password, nothing real",
  });
  if (!step.ok || step.value.kind !== "signed-in") throw new Error(JSON.stringify(step));
  const opened = service.profile(step.value.profileId);
  if (!opened.ok) throw new Error("not open");
  profile = opened.value;
  for (const each of profile.clients()) {
    const id = each.id as OrganizationId;
    const [listed, made] = [await profile.http.send(groups.listGroups(id)), each.useGroups === true];
    if (listed.ok && made) {
      client = id;
      break;
    }
  }
  arrived.length = 0;
});
afterAll(async () => {
  between.closeAllConnections();
  between.close();
  await sandbox.stop();
});
afterEach(() => {
  losesAnswers = false;
  arrived.length = 0;
  delete process.env["STAND_IN_SENDS_TWICE"];
});

async function named(name: string): Promise<number> {
  const listed = await profile.http.send(groups.listGroups(client));
  if (!listed.ok) throw new Error(listed.error.code);
  return listed.value.data.filter((group) => group.name === name).length;
}
const make = (name: string) => profile.http.send(groups.createGroup(client, { name, collections: [], users: [] }));

test("A1: a group whose answer was lost together with its connection was made once, and the app knows that it does not know", async () => {
  expect(await named("Avondploeg")).toBe(0);
  losesAnswers = true;
  expect(await make("Avondploeg")).toMatchObject({ ok: false, error: { outcome: "unknown" } });
  losesAnswers = false;
  expect(arrived).toEqual(["POST 200"]);
  expect(await named("Avondploeg")).toBe(1);
});

test("A1: with the stand-in told to send twice the server has it twice, and the answer says nothing of it", async () => {
  process.env["STAND_IN_SENDS_TWICE"] = "1";
  expect((await make("Nachtploeg")).ok).toBe(true);
  expect(arrived).toEqual(["POST 200", "POST 200"]);
  expect(await named("Nachtploeg")).toBe(2);
});

async function onboard(name: string): Promise<RunView> {
  const journal = await Journal.open(join(profile.folder, `journal ${name}`), profile.sealingKey("journal"), profile.id);
  if (!journal.ok) throw new Error(journal.error.code);
  const view = await new Run(runPorts(profile, { clock: new RunClock(), journal: journal.value }), onboardingOrder(name, 22, name), {
    progress: () => undefined,
    clientMade: () => Promise.resolve(),
  }).start();
  await journal.value.close();
  return view;
}
/*
 * The worst that a network can do without a second sending by the transport: the connection of every single write dies when the server has acted. A
 * transport that repeats, as Chromium does over a used connection, would double whatever is made. (A server that gets every request twice doubles it in any case: the
 * test above.)
 */
test("A1: an onboarding in which no write ever gets an answer is complete, told as found, and nothing is there twice", async () => {
  expect((await onboard("Answered")).state).toBe("done");
  const expected = await stateOf(profile, "Answered");
  const writes = arrived.length;
  arrived.length = 0;
  losesAnswers = true;
  const view = await onboard("Unanswered");
  losesAnswers = false;
  expect(view.entries.filter((entry) => entry.error !== null).map((entry) => [entry.described.change.id, entry.error])).toEqual([]);
  expect(view.state).toBe("done");
  expect(await stateOf(profile, "Unanswered")).toEqual(expected);
  expect(arrived).toHaveLength(writes);
}, 120_000);
