import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "#build/test/must";
import { startPlayedSandbox, TestApp, type PlayedSandbox } from "#build/test/test-app";
import type { Transport } from "#electron/provider-api/index";
import { ApiKeyType } from "#shared/model/enums";
import { organizationOf, type ClientId, type MemberId } from "#shared/model/ids";
import { errorCodes } from "#shared/errors/codes";
import type { Result } from "#shared/util/result";

/*
 * What the server says beside a client's lists (reports, integrations, devices, SCIM, keys, events, invoices, people of the
 * provider) is of no form that anybody agreed to. Each call of the window about it ends as a value or a typed failure, and what was read before is there after.
 */
let folder = "";
let sandbox: PlayedSandbox;
let app: TestApp;
let bend: ((value: unknown) => unknown) | null = null;
let bent = 0;
const transport: Transport = async (url, request) => {
  const response = await (fetch as unknown as Transport)(url, request);
  const path = new URL(url).pathname;
  if (bend === null || !path.startsWith("/api/") || path.endsWith("/accounts/profile") || (response as unknown as Response).status >= 300)
    return response;
  const text = await (response as unknown as Response).text();
  if (text === "") return new Response(text) as unknown as Awaited<ReturnType<Transport>>;
  bent += 1;
  // An invoice's usage is a table.
  const made = bend(/^\s*[[{]/u.test(text) ? JSON.parse(text) : text);
  return new Response(typeof made === "string" ? made : JSON.stringify(made), {
    headers: { "content-type": "application/json" },
  }) as unknown as Awaited<ReturnType<Transport>>;
};

const each = (value: unknown, leaf: (value: unknown, key: string) => unknown, key = ""): unknown =>
  Array.isArray(value)
    ? value.map((part) => each(part, leaf, key))
    : value !== null && typeof value === "object"
      ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, each(part, leaf, name)]))
      : leaf(value, key);
const strings = (to: unknown) => (value: unknown) => each(value, (leaf) => (typeof leaf === "string" ? to : leaf));
const numbers = (to: unknown) => (value: unknown) => each(value, (leaf) => (typeof leaf === "number" ? to : leaf));
const dates = (to: unknown) => (value: unknown) =>
  each(value, (leaf) => (typeof leaf === "string" && /^\d{4}-\d\d-\d\dT/u.test(leaf) ? to : leaf));
const lists = (to: (rows: readonly unknown[]) => unknown) => (value: unknown) => {
  const within = (part: unknown): unknown =>
    Array.isArray(part)
      ? to(part)
      : part !== null && typeof part === "object"
        ? Object.fromEntries(Object.entries(part).map(([name, member]) => [name, within(member)]))
        : part;
  return within(value);
};
const nasty = "<img src=x onerror=alert(1)>\u202e\u0000\u0007\u2028=1+1|\"';\ud800";
const ways: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ["numbers where texts are due", strings(42)],
  ["huge texts", strings("A".repeat(20_000))],
  ["markup, bidi and control characters", strings(nasty)],
  ["empty texts", strings("")],
  ["texts that are names of members of every object", strings("__proto__")],
  ["ids that lead out of a path", (value) => each(value, (leaf, key) => (/id$/iu.test(key) ? "../../accounts" : leaf))],
  [
    "one id for everything",
    (value) => each(value, (leaf, key) => (/id$/iu.test(key) && typeof leaf === "string" ? "c0ffee00-0000-4000-8000-000000000000" : leaf)),
  ],
  ["negative numbers", numbers(-1)],
  ["numbers beyond counting", numbers(1e308)],
  ["fractions", numbers(0.5)],
  ["texts where numbers are due", numbers("1")],
  ["dates that are none", dates("9999-99-99T99:99:99Z")],
  ["dates of the first year", dates("0001-01-01T00:00:00Z")],
  ["dates beyond time", dates("+275760-09-14T00:00:00Z")],
  ["texts where yes or no is due", (value) => each(value, (leaf) => (typeof leaf === "boolean" ? "true" : leaf))],
  ["nothing in every place", (value) => each(value, () => null)],
  ["no list at all", lists(() => null)],
  ["objects instead of lists", lists(() => ({}))],
  ["rows that are nothing", lists(() => [null])],
  ["rows that are lists", lists((rows) => [[], ...rows])],
  ["rows without any member", lists(() => [{}, {}])],
  ["a hundred thousand rows", lists((rows) => Array.from({ length: rows.length === 0 ? 0 : 100_000 }, () => rows[0]))],
  ["each row twice", lists((rows) => [...rows, ...rows])],
  ["nothing", () => null],
  ["a list", () => []],
  ["an object", () => ({})],
  ["a text", () => '"text"'],
  ["a number", () => 7],
  ["a nest", () => "[".repeat(50_000) + "]".repeat(50_000)],
  [
    "a prototype",
    (value) => JSON.stringify(value).replace(/^\{/u, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},'),
  ],
];

const password = (): string => sandbox.accounts[0]!.masterPassword;
const clients = new Map<string, ClientId>();
const named = (name: string): ClientId => {
  const id = clients.get(name);
  if (id === undefined) throw new Error(name);
  return id;
};
let provider: ClientId;
let invoiceId = "";
let memberId: MemberId;
/** One of the provider's people. */
let colleague: MemberId;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-answers-"));
  sandbox = await startPlayedSandbox("demo", folder);
  app = await TestApp.open(() => sandbox, undefined, transport);
  await must(app.handlers.account.signIn({ server: { kind: "sandbox" }, email: sandbox.accounts[0]!.email, masterPassword: password() }));
  await must(app.handBack());
  await app.read();
  for (const { id, name } of await must(app.handlers.clients.list({}))) clients.set(name, id);
  provider = (await must(app.handlers.provider.list({})))[0]!.subject;
  invoiceId = (await must(app.handlers.provider.subscription({ clientId: provider, fresh: true }))).invoices?.[0]?.id ?? "";
  await must(app.handlers.sandbox.playDevice({ organizationId: organizationOf(named("Castellan Architects")) }));
  colleague = (await must(app.handlers.provider.users({ clientId: provider, fresh: true }))).users![0]!.id;
  const { setup } = await must(app.handlers.clients.setup({ clientId: named("Castellan Architects") }));
  memberId = setup!.members.find(({ accountRecoveryEnrolled }) => accountRecoveryEnrolled)!.id;
}, 120_000);
afterAll(async () => {
  await app.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

/** By what they read. */
const calls = (): readonly (readonly [string, () => Result<unknown> | Promise<Result<unknown>>])[] => {
  const { handlers } = app;
  const bakery = { clientId: named("Bakkerij Hoogland") };
  const recoverable = { clientId: named("Castellan Architects"), memberId };
  const ofProvider = { clientId: provider };
  return [
    ["saved reports", () => handlers.items.savedReports(bakery)],
    ["integrations", () => handlers.organization.integrations(bakery)],
    ["keys", () => handlers.organization.keys(bakery)],
    ["API key", () => handlers.organization.viewKey({ ...bakery, type: ApiKeyType.publicApi, ownSecret: password() })],
    ["plan", () => handlers.organization.plan(bakery)],
    ["devices", () => handlers.devices.read(recoverable)],
    ["keys of people", () => handlers.people.phrases({ clientId: recoverable.clientId, memberIds: [memberId] })],
    ["provider users", () => handlers.provider.users({ ...ofProvider, fresh: true })],
    ["events of a provider user", () => handlers.provider.userEvents({ ...ofProvider, memberId: colleague, next: null })],
    ["subscription and invoices", () => handlers.provider.subscription({ ...ofProvider, fresh: true })],
    ["usage of an invoice", () => handlers.provider.usage({ ...ofProvider, invoiceId })],
    ["clients that can be added", () => handlers.provider.addable(ofProvider)],
    ["provider", () => handlers.provider.details(ofProvider)],
    [
      "the log",
      async () => {
        await must(handlers.log.refresh({}));
        return app.found(async () => {
          const status = await handlers.log.status({});
          return status.ok && status.value.state === "idle" ? status : undefined;
        });
      },
    ],
  ];
};

describe("answers of no agreed form", () => {
  it("end each call as a value or as a typed failure, and the genuine answer is read as before", async () => {
    const wrong: string[] = [];
    for (const [call, ask] of calls()) {
      bent = 0;
      for (const [way, by] of ways) {
        bend = by;
        const ended = await Promise.resolve()
          .then(ask)
          .catch((thrown: unknown) => thrown as Error);
        bend = null;
        if (ended instanceof Error) wrong.push(`${call}, ${way}: ${ended.stack?.split("\n").slice(0, 3).join(" ") ?? ""}`);
        else if (!ended.ok && (ended.error.code.startsWith("internal.") || !errorCodes.includes(ended.error.code)))
          wrong.push(`${call}, ${way}: ${ended.error.code}`);
      }
      // A month that is over is asked for until one answer of its form came.
      expect(bent, call).toBeGreaterThanOrEqual(call === "usage of an invoice" ? 1 : ways.length);
      await must(ask());
    }
    expect(wrong).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  }, 500_000);

  it("in the readings of a client (SCIM, domains, single sign-on and its lists): it is told, and nothing of it is lost", async () => {
    const clientId = named("Jansen-Verhoeven Accountancy & Belastingadvies");
    const read = async () => {
      app.progress = null;
      await must(app.handlers.sync.read({ clientIds: [clientId] }));
      await app.until(() => app.progress?.state === "idle");
      return must(app.handlers.clients.setup({ clientId }));
    };
    const whole = (await read()).setup;
    const kept = app.kept.size;
    for (const [way, by] of ways) {
      bent = 0;
      bend = by;
      const { setup } = await read();
      bend = null;
      expect(bent, way).toBeGreaterThan(0);
      const counts = [setup?.members.length, setup?.groups.length, setup?.collections.length];
      expect([way, ...counts]).toEqual([way, whole?.members.length, whole?.groups.length, whole?.collections.length]);
    }
    await must(app.handlers.sync.takeOver({ clientId }));
    await app.until(() => app.progress?.state === "idle");
    expect((await read()).setup).toEqual(whole);
    expect(app.kept.size).toBeGreaterThanOrEqual(kept);
  }, 500_000);
});
