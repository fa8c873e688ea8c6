import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { z } from "zod";
import { AnyRequest, randomFrom } from "#build/test/any-request";
import { must } from "#build/test/must";
import { startPlayedSandbox, TestApp, type PlayedSandbox } from "#build/test/test-app";
import { contract, type HandlersByName } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";

/*
 * A window that was taken over sends whatever the declarations take. Every call is tried, a new one too: the requests are made of its own schema, with
 * the ids that there are and texts that somebody would try, against the engine as the app has it.
 */
vi.mock("#shared/bridge/contract", async (original) => ({
  ...(await original<object>()),
  call: (schema: z.ZodType) => ({ replies: () => ({ kind: "call", schema, request: (value: unknown) => schema.parse(value) }) }),
}));

let folder = "";
let sandbox: PlayedSandbox;
let app: TestApp;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-calls-"));
  sandbox = await startPlayedSandbox("small", folder);
  app = await TestApp.open(() => sandbox);
  const [account] = sandbox.accounts;
  if (account === undefined) throw new Error("no account");
  const { email, masterPassword } = account;
  await must(app.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword }));
  await must(app.handBack());
  await app.read();
}, 120_000);
afterAll(async () => {
  await app.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

/** They end what the others are tried at. What they take in is tried by tests of their own. */
const ending = new Set([
  "account.signOut",
  "account.lock",
  "account.unlock",
  "sandbox.reset",
  "clients.forget",
  "clients.forgetRead",
  "onboarding.discard",
]);
/** `app` is the shell's: it needs Electron. */
const calls = Object.entries(contract)
  .filter(([domain]) => domain !== "app")
  .flatMap(([domain, entries]) =>
    Object.entries(entries as Readonly<Record<string, unknown>>).map(([name, entry]) => ({ domain, name, entry })),
  )
  .flatMap(({ domain, name, entry }) => {
    const { kind, schema } = entry as { readonly kind: string; readonly schema: z.ZodType };
    return kind === "call" && !ending.has(`${domain}.${name}`) ? [{ domain, name, schema }] : [];
  });
const timesEach = 5;

/** Ids of what there is, by the names that the declarations have for them. */
async function idsThatThereAre(): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = await must(app.handlers.clients.list({}));
  const setups = rows.flatMap(({ id }) => app.engine.workspace.setupOf(id) ?? []);
  const profiles = app.engine.account.open.map(({ id }) => id);
  const profileId = profiles[0]!;
  const blueprints = await must(app.handlers.blueprints.list({}));
  const blueprintId = blueprints[0]!.id;
  const held = { profileId, baselineId: null, blueprintId, parameters: {}, held: { kind: "all" } } as const;
  const drafts = [null, null].map(() => must(app.handlers.onboarding.create({ profileId, clientId: null })));
  const members = setups.flatMap((setup) => setup.members.map(({ id }) => id));
  const groups = setups.flatMap((setup) => setup.groups.map(({ id }) => id));
  const collections = setups.flatMap((setup) => setup.collections.map(({ id }) => id));
  const subjects = (await must(app.handlers.provider.list({}))).map(({ subject }) => subject);
  return {
    clientId: [...rows.map(({ id }) => id), ...subjects],
    profileId: profiles,
    draftId: (await Promise.all(drafts)).map(({ id }) => id),
    blueprintId: blueprints.map(({ id }) => id),
    baselineId: [(await must(app.handlers.baselines.save(held))).id],
    ...{ memberId: members, member: members, members, groupId: groups, group: groups, groups },
    ...{ collectionId: collections, collection: collections, collections },
    domain: setups.flatMap((setup) => setup.domains.map(({ name }) => name)),
  };
}
/** Keys and tokens in the forms in which they would be told, whole and by their first half. */
function whatNobodyMayTell(): readonly string[] {
  return app.engine.account.open.flatMap(({ keyring, session, id }) => {
    const clients = app.engine.workspace.rows().flatMap((row) => (row.id.startsWith(id) ? [row.id] : []));
    const keys = [keyring.userKey, ...clients.flatMap((client) => keyOf(keyring, client))].map((key) => Buffer.from(key.encoded()));
    const { refresh, access } = session as unknown as { readonly refresh: string; readonly access: { readonly token: string } };
    return [
      refresh,
      access.token,
      ...keys.flatMap((key) => [key, key.subarray(0, 24)].flatMap((part) => [part.toString("base64"), part.toString("hex")])),
    ];
  });
}
type Opened = TestApp["engine"]["account"]["open"][number]["keyring"];
const keyOf = (keyring: Opened, client: ClientId) => {
  const key = keyring.organizationKey(client.slice(client.indexOf(".") + 1) as never);
  return key.ok ? [key.value] : [];
};

it("of every shape that a call takes ends in a result, throws nothing and tells no key", async () => {
  const strays: unknown[] = [];
  const stray = (error: unknown): void => void strays.push(error);
  process.on("unhandledRejection", stray);
  const ids = await idsThatThereAre();
  const secrets = whatNobodyMayTell();
  expect([calls.length > 150, secrets.length > 10, secrets.every((secret) => secret.length > 20)]).toEqual([true, true, true]);
  const random = randomFrom(20_261_130);
  const requests = new AnyRequest(random, ids);
  const handlers = app.handlers as unknown as HandlersByName;
  const untried: string[] = [];
  const wrong: string[] = [];
  for (const { domain, name, schema } of calls) {
    let tried = 0;
    for (let times = 0; times < timesEach; times += 1) {
      const made = requests.of(schema);
      if (made === null) break;
      const request = made.value;
      tried += 1;
      app.choose =
        random() < 0.5 ? null : { path: ["/etc/passwd", "/nonexistent", "/dev/null", "/etc"][Math.floor(random() * 4)]!, name: "x" };
      const told = `${domain}.${name} ${JSON.stringify(request)}`.slice(0, 600);
      try {
        const result = (await handlers[domain]?.[name]?.(schema.parse(request))) as Result<unknown>;
        const said = JSON.stringify(result);
        if (secrets.some((secret) => said.includes(secret))) wrong.push(`tells a key: ${told}`);
      } catch (thrown) {
        wrong.push(`${thrown instanceof Error ? thrown.stack?.split("\n").slice(0, 4).join("\n") : "threw"}: ${told}`);
      }
    }
    if (tried === 0) untried.push(`${domain}.${name}`);
  }
  process.off("unhandledRejection", stray);
  expect(wrong).toEqual([]);
  expect(strays).toEqual([]);
  // Sealed records and what is bought have forms that no text of ours happens to have.
  expect(untried.filter((call) => !["cache.open", "provider.savePrices"].includes(call))).toEqual([]);
}, 240_000);
