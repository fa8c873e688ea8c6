import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountPorts } from "#build/test/account-ports";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { contentsUnder } from "#build/test/files-under";
import { must } from "#build/test/must";
import { AccountService } from "#electron/account/index";
import type { Transport } from "#electron/provider-api/index";
import { organizationOf, type ClientId, type MemberId } from "#shared/model/ids";
import type { MemberSetup } from "#shared/setup/value/client-setup";

/* Account recovery and device approvals over HTTP against the sandbox, ending with the person signing in. */

let folder = "";
let sandbox: PlayedSandbox;
let app: TestApp;
let clientId: ClientId;
let people: readonly MemberSetup[];
/** Every request as method and path, ids as a star. */
const sent: string[] = [];
const counting: Transport = (url, request) => {
  sent.push(`${request.method} ${new URL(url).pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, "*")}`);
  return fetch(url, request as RequestInit);
};
/** Parts of a client that were read since `from`, by the end of their path. */
const partsRead = (from: number): readonly string[] =>
  ["/collections", "/groups", "/users", "/policies", "/sso", "/domain", "/organization-details"].filter((part) =>
    sent.slice(from).some((line) => line.startsWith("GET ") && (line.endsWith(part) || line.endsWith(`${part}/details`))),
  );
const clientNamed = async (name: string): Promise<ClientId> => {
  const found = (await must(app.handlers.clients.list({}))).find((row) => row.name === name);
  if (found === undefined) throw new Error(name);
  return found.id;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-recovery-"));
  sandbox = await startPlayedSandbox("demo", folder);
  app = await TestApp.open(() => sandbox, undefined, counting);
  const [account] = sandbox.accounts;
  await must(
    app.handlers.account.signIn({
      server: { kind: "sandbox" },
      email: account?.email ?? "",
      masterPassword: account?.masterPassword ?? "",
    }),
  );
  await must(app.handBack());
  await app.read();
  clientId = await clientNamed("Jansen-Verhoeven Accountancy & Belastingadvies");
  people =
    (await must(app.handlers.clients.setup({ clientId }))).setup?.members.filter(
      (each) => each.accountRecoveryEnrolled && each.status === 2,
    ) ?? [];
}, 120_000);
afterAll(async () => {
  await app.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("B-073, B-074: account recovery", () => {
  it("signs in with the new password and without two-step login, and nothing of it is kept or shown; R12: only members are read back", async () => {
    const member = people.find((each) => each.twoStepLogin && each.role === 2);
    if (member === undefined) throw new Error("nobody with two-step login");
    const place = { clientId, memberId: member.id };
    const { suggestion, blocked, clearsTwoStep } = await must(app.handlers.recovery.look(place));
    expect([blocked, clearsTwoStep]).toEqual([null, true]);
    await must(app.handlers.recovery.take({ ...place, password: suggestion }));
    const edit = { kind: "member.recover" as const, member: member.id, masterPassword: true, twoStep: true, verifiedBy: "called back" };
    const before = sent.length;
    const { review, runs } = await app.write([{ clientId, edit }]);
    expect(partsRead(before)).toEqual(["/users"]);
    const after = (await must(app.handlers.clients.setup({ clientId }))).setup?.members.find(({ id }) => id === member.id);
    expect(after?.twoStepLogin).toBe(false);
    expect(review.clients[0]?.changes[0]?.noUndo?.key).toBe("changes.noUndo.member-recovered");
    expect(runs.map((run) => run.state)).toEqual(["done"]);

    const person = new AccountService(accountPorts(sandbox.baseUrl));
    const step = await person.signIn({ server: { kind: "sandbox" }, email: member.email, masterPassword: suggestion });
    // The password is right and no second step is asked: the server now wants one of their own.
    expect(step.ok ? step.value.kind : step.error.code).toBe("sign-in.password-change-required");
    const wrong = await person.signIn({ server: { kind: "sandbox" }, email: member.email, masterPassword: `${suggestion}!` });
    expect(wrong.ok ? wrong.value.kind : wrong.error.code).toBe("sign-in.wrong-password");

    for (const [file, content] of await contentsUnder(app.folder)) expect(content, file).not.toContain(suggestion);
    expect(JSON.stringify([review, runs, ...app.pushed])).not.toContain(suggestion);
    const again = await app.write([{ clientId, edit }]);
    expect(again.runs[0]?.entries[0]?.error?.code).toBe("recovery.no-password");
  }, 60_000);

  it("says why who is not enrolled cannot be recovered", async () => {
    const other = await clientNamed("Bakkerij Hoogland");
    const member = (await must(app.handlers.clients.setup({ clientId: other }))).setup?.members[0];
    const { blocked } = await must(app.handlers.recovery.look({ clientId: other, memberId: member!.id }));
    expect(blocked?.code).toBe("recovery.policy-off");
    const { review, runs } = await app.write([
      { clientId: other, edit: { kind: "member.recover", member: member!.id, masterPassword: false, twoStep: true, verifiedBy: "" } },
    ]);
    expect([review.clients[0]?.leftOut[0]?.error?.code, runs]).toEqual(["recovery.policy-off", []]);
  });
});

describe("B-080 to B-084: device approvals", () => {
  const opens = async (request: string): Promise<boolean> => {
    const answer = await fetch(`${sandbox.baseUrl}/play/device-opens`, {
      method: "POST",
      headers: { authorization: `Bearer ${sandbox.playToken}`, "content-type": "application/json" },
      body: JSON.stringify({ request }),
    });
    return ((await answer.json()) as { opens: boolean }).opens;
  };
  beforeAll(async () => {
    // Here members open their vault with approved devices.
    clientId = await clientNamed("Castellan Architects");
  });
  const waiting = async () => must(app.handlers.devices.read({ clientId }));
  const named = ({ request, memberId, device }: { request: string; memberId: MemberId; device: string }) => ({
    request,
    member: memberId,
    device,
  });

  it("lets a device in once its phrase was compared, and the device opens the vault; denies the rest in one call; R12: no part of the client is read for it", async () => {
    for (let number = 0; number < 3; number += 1) await must(app.handlers.sandbox.playDevice({ organizationId: organizationOf(clientId) }));
    const [first, ...others] = await waiting();
    if (first === undefined) throw new Error("no device waits");
    expect([others.length, first.phrase?.filter((word) => word === null).length, first.blocked]).toEqual([2, 1, null]);

    const uncompared = await app.write([{ clientId, edit: { kind: "device.approve", devices: [named(first)] } }]);
    expect(uncompared.runs[0]?.entries[0]?.error?.code).toBe("device.phrase-not-compared");
    const place = { clientId, request: first.request };
    const wrong = await app.handlers.devices.compare({ ...place, words: "nonsense" });
    expect(wrong.ok ? null : wrong.error.code).toBe("device.word-wrong");
    const { words } = await must(app.handlers.sandbox.deviceWords({ request: first.request }));
    const compared = await must(app.handlers.devices.compare({ ...place, words: words[(first.asked ?? 1) - 1] ?? "" }));
    expect([compared.compared, compared.phrase]).toEqual([true, words]);

    expect(await opens(first.request)).toBe(false);
    const before = sent.length;
    const approved = await app.write([{ clientId, edit: { kind: "device.approve", devices: [named(first)] } }]);
    expect(approved.runs[0]?.entries.map((entry) => entry.state)).toEqual(["done"]);
    expect(await opens(first.request)).toBe(true);

    expect(await waiting()).toHaveLength(2);
    const { items } = await must(app.handlers.people.inbox({}));
    expect(
      items
        .filter((item) => item.kind === "device")
        .map((item) => item.device.request)
        .sort(),
    ).toEqual(others.map(({ request }) => request).sort());
    const denied = await app.write([{ clientId, edit: { kind: "device.deny", devices: others.map(named) } }]);
    expect(denied.runs[0]?.entries.map((entry) => entry.state)).toEqual(["done"]);
    expect(await waiting()).toEqual([]);
    expect(partsRead(before)).toEqual([]);
  }, 60_000);
});
