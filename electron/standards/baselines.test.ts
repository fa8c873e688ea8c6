import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sampleSetup } from "#build/test/setups";
import { ProfileStore } from "#electron/account/profile-store";
import { BlueprintsStore } from "#electron/blueprints/blueprints-store";
import { randomBytes, SealingKey } from "#electron/crypto/index";
import { asId, clientIdOf, type BlueprintId, type ClientId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import { changesOf } from "#shared/setup/changes/edits";
import { editAt } from "#shared/setup/changes/common-edits";
import { ruleId, ruleOf } from "#shared/setup/changes/rule-of-change";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import type { DescribedEvent } from "#shared/setup/value/described-event";
import type { Result } from "#shared/util/result";
import { Baselines, type BaselineProfile } from "./baselines.ts";

const profileId = asId<ProfileId>("11111111-1111-4111-8111-111111111111");
const key = SealingKey.fromBytes(randomBytes(32));
const yaml = `name: Care
version: 3
groups:
  - name: Break-glass
policies:
  - type: twoFactorAuthentication
    enabled: true
`;
let root: string;
let asides: string[];
let profiles: readonly BaselineProfile[];
let at: string;
let setups: Map<ClientId, ClientSetup>;
let logs: Map<ClientId, { readonly since: string; readonly to: string; readonly changes: readonly DescribedEvent[] }>;
let blueprints: BlueprintsStore;
let care: BlueprintId;

const value = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const opened = (): Baselines =>
  new Baselines({
    newId: () => "baseline-1",
    now: () => new Date(at),
    profiles: () => profiles,
    blueprints,
    clients: () =>
      [...setups.keys()].map((id, place) => ({
        id,
        profileId,
        name: `Client ${String(place + 1)}`,
        meta: { readAt: at, error: null, reading: false },
      })),
    tagsOf: (id) => (id === first ? ["Healthcare"] : []),
    setupOf: (id) => setups.get(id) ?? null,
    changesOf: (clientId) => Promise.resolve(logs.get(clientId) ?? null),
    yieldToEventLoop: () => Promise.resolve(),
  });
const all = { held: { kind: "all" }, parameters: {} } as const;
const [first, second] = ["one", "two"].map((id) => clientIdOf(profileId, asId<OrganizationId>(id))) as [ClientId, ClientId];
const agreed = { reason: "Shared tills", agreedWith: "Pieter", until: null, onlyThisValue: true };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "provider-desk-baselines-"));
  asides = [];
  logs = new Map();
  at = "2026-11-30T09:00:00Z";
  const store = new ProfileStore(root);
  profiles = [
    {
      id: profileId,
      record: { email: "sanne@noordlicht.example" },
      readSealed: (name) => store.readSealed(profileId, name, key),
      writeSealed: (name, content) => store.writeSealed(profileId, name, key, content),
      async setAside(name) {
        asides.push(name);
        await store.putAside(profileId, name, `${name}.damaged-1`);
      },
    },
  ];
  const bare = (seed: number): ClientSetup => ({ ...sampleSetup(seed, 10), policies: [] });
  setups = new Map([
    [first, bare(1)],
    [second, bare(2)],
  ]);
  blueprints = new BlueprintsStore({ starters: join(root, "starters"), own: join(root, "own") }, () => "en");
  care = value(await blueprints.save(null, yaml)).id;
});
afterEach(() => rm(root, { recursive: true, force: true }));

it("tells every client that it holds, and what each differs in", async () => {
  const baselines = opened();
  const { id } = value(await baselines.save(profileId, null, { blueprintId: care, ...all }));
  const drift = value(await baselines.drift(id));
  expect(drift.baseline).toMatchObject({ name: "Care", version: 3, clients: 2, problem: null });
  expect(drift.clients.map(({ drifted }) => drifted)).toEqual([
    [ruleId.policy(0), ruleId.group("Break-glass")],
    [ruleId.policy(0), ruleId.group("Break-glass")],
  ]);
  // The same after a restart, from the disk.
  expect(value(await opened().drift(id))).toEqual(drift);
  const tagged = value(
    await baselines.save(profileId, id, { blueprintId: care, parameters: {}, held: { kind: "tags", tags: ["Healthcare"] } }),
  );
  expect(tagged).toMatchObject({ id, clients: 1, since: drift.baseline.since });
  expect(value(await baselines.client(second))).toEqual([]);
});
it("a blueprint that names what it does not list, kept from before that was a mistake, still holds its clients", async () => {
  const baselines = opened();
  const { id } = value(await baselines.save(profileId, null, { blueprintId: care, ...all }));
  await writeFile(
    join(root, "own", `${care.slice("own:".length)}.yaml`),
    "name: Care\ngroups: [{ name: Break-glass, when: '!nobody' }]\ncollections: [{ path: IT, access: [{ group: Helpdesk, level: view }] }]\n",
  );
  const drift = value(await baselines.drift(id));
  expect(drift.baseline.problem).toBeNull();
  expect(drift.clients.map(({ drifted }) => drifted)).toEqual(
    [first, second].map(() => [ruleId.group("Break-glass"), ruleId.group("Helpdesk"), ruleId.collection("IT")]),
  );
});
it("an exception holds at its client alone, until its end or until the value is another", async () => {
  const baselines = opened();
  const { id } = value(await baselines.save(profileId, null, { blueprintId: care, ...all }));
  const rule = ruleId.policy(0);
  value(await baselines.accept(id, first, rule, { ...agreed, until: "2026-12-10" }));
  const of = async (clientId: ClientId) => value(await baselines.drift(id)).clients.find((each) => each.clientId === clientId)!;
  expect(await of(first)).toMatchObject({ drifted: [ruleId.group("Break-glass")], accepted: [rule], ending: [rule] });
  expect((await of(second)).accepted).toEqual([]);
  at = "2026-12-11T09:00:00Z";
  expect(await of(first)).toMatchObject({ accepted: [], drifted: [rule, ruleId.group("Break-glass")] });
  const [seen] = value(await baselines.client(first));
  expect(seen?.rules.find((each) => each.rule.id === rule)).toMatchObject({
    exceptionOver: "ended",
    exception: { reason: "Shared tills" },
  });
  value(await baselines.withdraw(id, first, rule));
  expect(value(await baselines.client(first))[0]?.rules.find((each) => each.rule.id === rule)?.exception).toBeNull();
  expect(await baselines.accept(id, first, ruleId.group("No such"), agreed)).toMatchObject({
    ok: false,
    error: { code: "baseline.aligned" },
  });
});
it("the inbox is told of an exception two weeks before it ends and after it has, while the client differs in it", async () => {
  const baselines = opened();
  const { id } = value(await baselines.save(profileId, null, { blueprintId: care, ...all }));
  const rule = ruleId.policy(0);
  const told = async () => (await opened().ending()).map(({ clientId, rule: { id: of }, until, ended }) => [clientId, of, until, ended]);
  value(await baselines.accept(id, first, rule, { ...agreed, until: "2026-12-20" }));
  value(await baselines.accept(id, second, ruleId.group("Break-glass"), { ...agreed, until: "2026-12-08" }));
  value(await baselines.accept(id, second, rule, agreed));
  expect(await told()).toEqual([[second, ruleId.group("Break-glass"), "2026-12-08", false]]);
  at = "2026-12-09T09:00:00Z";
  expect(await told()).toEqual([
    [second, ruleId.group("Break-glass"), "2026-12-08", true],
    [first, rule, "2026-12-20", false],
  ]);
  expect((await baselines.ending())[1]).toMatchObject({ baseline: "Care", reason: "Shared tills", agreedWith: "Pieter" });
  // Who was reverted, who stands at something else now, who cannot be compared and what was taken back: nothing is to be decided.
  const on = { type: 0, enabled: true, data: {} };
  setups.set(first, { ...setups.get(first)!, policies: [on] });
  value(await baselines.withdraw(id, second, ruleId.group("Break-glass")));
  expect(await told()).toEqual([]);
  setups.delete(first);
  expect(await told()).toEqual([]);
});
it("who last changed what differs is told by the kept log where it names the thing, and nobody is guessed", async () => {
  const baselines = opened();
  value(await baselines.save(profileId, null, { blueprintId: care, ...all }));
  const event = (type: number, day: string, what: DescribedEvent["what"], name: string): DescribedEvent => ({
    ...{ type, at: `2026-11-${day}T10:00:00Z`, who: { kind: "member", id: name, name }, what },
    ...{ device: null, address: null, system: null },
  });
  const policy = (type: string) => ({ kind: "policy", id: type, name: null }) as const;
  const group = (name: string | null) => ({ kind: "group", id: null, name }) as const;
  const [saved, deleted] = [event(1700, "20", policy("0"), "Ann"), event(1402, "12", group("Break-glass"), "Bo")];
  const changes = [
    event(1700, "29", null, "Unnamed"),
    event(1700, "28", policy("3"), "Other"),
    ...[event(1402, "27", group(null), "Unnamed"), event(1401, "26", group("Kitchen"), "Other")],
    ...[saved, event(1700, "19", policy("0"), "Earlier"), deleted],
  ];
  const of = async (clientId: ClientId) => value(await baselines.client(clientId))[0];
  logs.set(first, { since: "2026-09-01", to: at, changes });
  expect(await of(first)).toMatchObject({ log: { since: "2026-09-01", to: at } });
  expect((await of(first))?.origins).toEqual({ [ruleId.policy(0)]: saved, [ruleId.group("Break-glass")]: deleted });
  expect((await of(first))?.unnamedSaving).toMatchObject({ who: { name: "Unnamed" } });
  expect(await of(second)).toMatchObject({ log: null, origins: {}, unnamedSaving: null });
});
it("what reverting asks for leaves out what was accepted at each client, or is one rule alone", async () => {
  const baselines = opened();
  const { id } = value(await baselines.save(profileId, null, { blueprintId: care, ...all }));
  value(await baselines.accept(id, first, ruleId.policy(0), agreed));
  const changed = async (clientId: ClientId, rule: string | null): Promise<readonly (string | null)[]> => {
    const edit = value(await baselines.revert(id, [first, second], rule));
    const setup = setups.get(clientId)!;
    const asked = value(editAt(edit, setup, clientId));
    return asked === null ? [] : value(changesOf(asked, setup, { items: null })).changes.map((change) => ruleOf(change));
  };
  expect(await changed(first, null)).toEqual([ruleId.group("Break-glass")]);
  expect(await changed(second, null)).toEqual([ruleId.group("Break-glass"), ruleId.policy(0)]);
  expect(await changed(first, ruleId.policy(0))).toEqual([ruleId.policy(0)]);
  expect(await changed(second, ruleId.group("Break-glass"))).toEqual([ruleId.group("Break-glass")]);
});
it("a blueprint that is gone or asks for a value is told, and nothing is claimed", async () => {
  const baselines = opened();
  const { id } = value(await baselines.save(profileId, null, { blueprintId: care, ...all }));
  value(
    await blueprints.save(
      care,
      `${yaml}parameters:\n  - name: place\n    label: Place\n    kind: text\ncollections:\n  - path: "{{place}}"\n`,
    ),
  );
  expect(value(await baselines.drift(id)).clients.map(({ error, drifted }) => [error?.code, drifted])).toEqual([
    ["blueprint.parameter-missing", []],
    ["blueprint.parameter-missing", []],
  ]);
  value(await blueprints.remove(care));
  const gone = value(await baselines.drift(id));
  expect([gone.baseline.problem?.code, gone.clients[0]?.error?.code]).toEqual(["blueprint.unknown", "blueprint.unknown"]);
  expect(await baselines.revert(id, [first], null)).toMatchObject({ ok: false, error: { code: "blueprint.unknown" } });
});
it("a damaged file is put aside and told; what was agreed to at a client goes with it", async () => {
  const baselines = opened();
  const { id } = value(await baselines.save(profileId, null, { blueprintId: care, ...all }));
  value(await baselines.accept(id, first, ruleId.policy(0), agreed));
  value(await baselines.forgetClient(profileId, asId<OrganizationId>("one")));
  expect(value(await baselines.drift(id)).clients.flatMap(({ accepted }) => accepted)).toEqual([]);
  const file = join(root, profileId, "baselines.sealed");
  const whole = await readFile(file);
  // Nothing of it lies on the disk in plain.
  expect(whole.includes("Shared tills")).toBe(false);
  await cp(file, `${file}.copy`);
  await writeFile(file, whole.subarray(0, whole.length / 2));
  expect([value(await opened().list()), asides]).toEqual([[], ["baselines.sealed"]]);
});
