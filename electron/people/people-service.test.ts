import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EngineDesk, startPlayedSandbox, type PlayedSandbox } from "#build/test/engine-desk";
import { PrivateKey } from "#electron/crypto/index";
import type { Transport } from "#electron/provider-api/index";
import type { ClientId, MemberId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";

/* A server that shows one key to be compared and another one to be confirmed gets no client's key. */

let folder = "";
let sandbox: PlayedSandbox;
let desk: EngineDesk;
/** The key that the server shows instead of everybody's; null: the genuine ones. */
let exchanged: string | null = null;
let confirming = 0;
const transport: Transport = async (url, request) => {
  if (url.endsWith("/confirm")) confirming += 1;
  const response = await (fetch as unknown as Transport)(url, request);
  if (exchanged === null || !/\/users\/[^/]+\/public-key$/u.test(url)) return response;
  const row = JSON.parse(await (response as unknown as Response).text()) as object;
  return Response.json({ ...row, publicKey: exchanged }) as unknown as Awaited<ReturnType<Transport>>;
};
const must = async <T>(result: Promise<Result<T>> | Result<T>): Promise<T> => {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.error));
  return settled.value;
};
let of: { clientId: ClientId; memberIds: MemberId[] };
const phrase = async () => (await must(desk.handlers.people.phrases(of)))[0];
const compared = async () => (await must(desk.handlers.people.markCompared({ ...of, how: "phone" })))[0];
const confirmError = async () => (await must(desk.handlers.people.confirm(of)))[0]?.error?.code ?? null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-people-"));
  sandbox = await startPlayedSandbox("demo", folder);
  desk = await EngineDesk.open(() => sandbox, undefined, transport);
  const account = sandbox.accounts[0];
  await must(
    desk.handlers.account.signIn({
      server: { kind: "sandbox" },
      email: account?.email ?? "",
      masterPassword: account?.masterPassword ?? "",
    }),
  );
  await must(desk.handBack());
  await desk.read();
  const person = (await must(desk.handlers.people.inbox({}))).items.find((item) => item.kind === "confirm");
  if (person?.kind !== "confirm") throw new Error("nobody to confirm");
  of = { clientId: person.clientId, memberIds: [person.memberId] };
}, 120_000);
afterAll(async () => {
  await desk.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

it("marks nothing as compared whose phrase nobody saw", async () => {
  expect(await compared()).toMatchObject({ state: "new", error: { code: "member.phrase-not-compared" } });
  expect(await confirmError()).toBe("member.phrase-not-compared");
});

it("does not take over a key that was exchanged between showing and comparing", async () => {
  const genuine = await phrase();
  exchanged = (await PrivateKey.generate()).publicKey;
  expect(await compared()).toMatchObject({ state: "changed", error: { code: "member.key-changed" } });
  expect(await confirmError()).toBe("member.key-changed");
  // Showing the other key does not make it the one to compare.
  expect((await phrase())?.state).toBe("changed");
  expect((await compared())?.state).toBe("changed");
  exchanged = null;
  expect(await phrase()).toEqual(genuine);
});

it("confirms with no key but the compared one", async () => {
  expect(await compared()).toMatchObject({ state: "known", comparedHow: "phone" });
  exchanged = (await PrivateKey.generate()).publicKey;
  expect(await confirmError()).toBe("member.key-changed");
  expect(confirming).toBe(0);
  exchanged = null;
  expect(await confirmError()).toBeNull();
  expect(confirming).toBe(1);
});

it("writes what happened to an edit, with its outcome", async () => {
  await must(desk.handlers.people.edit({ clientId: of.clientId, memberId: of.memberIds[0] as MemberId, role: 2, groups: [] }));
  const [entry] = await must(desk.handlers.journal.list({ clientId: of.clientId, limit: 1 }));
  expect(entry).toMatchObject({ sentence: { key: "journal.member-edited" }, outcome: "done", calls: [{ method: "PUT", status: 200 }] });
});

it("after the phrases differed, the person is compared anew", async () => {
  await must(desk.handlers.people.keysDiffer({ clientId: of.clientId, memberId: of.memberIds[0] as MemberId }));
  expect(await compared()).toMatchObject({ state: "new", error: { code: "member.phrase-not-compared" } });
  expect(await phrase()).toMatchObject({ state: "new", comparedAt: null });
});
