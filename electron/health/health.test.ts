import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { contentsUnder } from "#build/test/files-under";
import { must } from "#build/test/must";
import { ok } from "#shared/util/result";
import { organizationOf, profileOf, type ClientId } from "#shared/model/ids";
import { neverChecked, newSites } from "#shared/setup/value/health-history";
import { isExposed, isReused, isWeak, type VaultHealth } from "#shared/setup/value/vault-health";
import { readRange, seenInBreaches } from "./exposed.ts";
import { strengthsOf, wordsOf } from "./strength.ts";

/* Passwords of a client that the account is a member of: against the sandbox, with a service for breaches on this computer. */

let folder = "";
let sandbox: PlayedSandbox;
let app: TestApp;
let service: Server;
let serviceAddress = "";
/** What the service was asked, and what it answers: `null` the digests of the passwords that the demo world has twice. */
const asked: { readonly path: string; readonly padding: string | undefined }[] = [];
let answer: string | null = null;
const shared = "Hoogland2019";
const digest = createHash("sha1").update(shared).digest("hex").toUpperCase();

const signIn = async (email: string): Promise<void> => {
  const account = sandbox.accounts.find((each) => each.email === email);
  await must(app.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword: account?.masterPassword ?? "" }));
  await must(app.handBack());
  await app.read();
};
const clientNamed = async (name: string): Promise<ClientId> => {
  const found = (await must(app.handlers.clients.list({}))).find((row) => row.name === name);
  if (found === undefined) throw new Error(name);
  return found.id;
};
const switchOn = async (breachLookUps: boolean): Promise<void> => {
  await app.engine.settings.save({ ...app.engine.settings.current, breachLookUps, breachService: serviceAddress });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-health-"));
  service = createServer((request, response) => {
    asked.push({ path: request.url ?? "", padding: request.headers["add-padding"]?.toString() });
    response.end(answer ?? `${digest.slice(5)}:4711\r\n${"0".repeat(35)}:0\r\n`);
  });
  await new Promise<void>((listening) => service.listen(0, "127.0.0.1", listening));
  serviceAddress = `http://127.0.0.1:${String((service.address() as AddressInfo).port)}/range/`;
  sandbox = await startPlayedSandbox("demo", folder);
  app = await TestApp.open(() => sandbox);
  await signIn("pieter@hoogland.example");
}, 120_000);
afterAll(async () => {
  await app.close();
  await sandbox.stop();
  service.close();
  await rm(folder, { recursive: true, force: true });
});

describe("B-147 to B-152: passwords of a client that the account is a member of", () => {
  let clientId: ClientId;
  let off: VaultHealth;
  it("tells kinds of findings by item, and asks nobody while that is off", async () => {
    clientId = await clientNamed("Bakkerij Hoogland");
    ({ health: off } = await must(app.handlers.items.health({ clientId })));
    expect([off.lookedUp, off.unreadable]).toEqual(["off", 0]);
    expect(off.opened).toBeGreaterThan(20);
    // Owners of this client see what lies in collections that they are in, no more: neither does the check.
    expect(off.hidden).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    const names = new Set((await must(app.handlers.clients.items({ clientId }))).items.map(({ id }) => id));
    expect(off.items.every(({ item }) => names.has(item))).toBe(true);
    const reused = off.items.filter(isReused);
    expect(reused.length).toBeGreaterThan(1);
    expect(new Set(reused.map(({ sameAs }) => sameAs))).toEqual(new Set([reused.length]));
    expect(reused.every(isWeak)).toBe(true);
    expect(off.items.filter(isWeak).length).toBeGreaterThan(reused.length);
    expect(off.items.some(({ strength }) => strength === "enough")).toBe(true);
    expect(off.items.filter(({ plainAddress }) => plainAddress).length).toBeGreaterThan(0);
    expect(off.items.some(({ codeElsewhere }) => codeElsewhere)).toBe(true);
    expect(off.items.every(({ exposed }) => exposed === null)).toBe(true);
  }, 60_000);
  it("asks for ranges only: five characters, each once, padded; and no password is in what the window or the disk gets", async () => {
    await switchOn(true);
    const { health: on } = await must(app.handlers.items.health({ clientId }));
    expect(on.lookedUp).toBe("all");
    expect(on.items.filter(isExposed).map(({ item }) => item)).toEqual(off.items.filter(isReused).map(({ item }) => item));
    expect(new Set(on.items.filter(isExposed).map(({ exposed }) => exposed))).toEqual(new Set([4711]));
    expect(asked.every(({ path, padding }) => /^\/range\/[0-9A-F]{5}$/u.test(path) && padding === "true")).toBe(true);
    expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length);
    for (const text of [JSON.stringify([off, on, ...app.pushed]), ...(await contentsUnder(app.folder)).values()])
      for (const secret of [shared, digest, "demo-"]) expect(text).not.toContain(secret);
  }, 60_000);
  it("B-151: sites of the public list, fetched whole when it is switched on; without it nothing is said", async () => {
    expect(off.items.every(({ codeOffered }) => codeOffered === null)).toBe(true);
    const noCode = off.items.find(({ codeElsewhere, sites }) => codeElsewhere && sites.length > 0)!;
    const [site] = noCode.sites;
    const settings = app.engine.settings.current;
    const before = asked.length;
    answer = JSON.stringify([["Site", { domain: site, documentation: "https://help.example" }]]);
    await app.engine.settings.save({ ...settings, breachLookUps: false, siteListFetched: true, siteList: `${serviceAddress}sites.json` });
    const { health } = await must(app.handlers.items.health({ clientId }));
    expect(asked.slice(before).map(({ path }) => path)).toEqual(["/range/sites.json"]);
    const offered = health.items.filter(({ codeOffered }) => codeOffered === true);
    expect(offered.map(({ item }) => item)).toContain(noCode.item);
    expect(offered.every(({ sites }) => sites.includes(site!))).toBe(true);
    answer = "<html>Sign in to the network</html>";
    const { health: none } = await must(app.handlers.items.health({ clientId }));
    expect([none.siteListError?.code, none.items.length]).toEqual(["health.site-list", off.items.length]);
    expect(none.items.every(({ codeOffered }) => codeOffered === null)).toBe(true);
    answer = null;
    await app.engine.settings.save(settings);
  }, 60_000);
  it("uses nothing of an answer that is no list of digests, and says so", async () => {
    answer = `${digest.slice(5)}:4711\n<html>Sign in to the network</html>`;
    const { health } = await must(app.handlers.items.health({ clientId }));
    answer = null;
    expect([health.lookedUp, health.lookUpError?.code, health.items.some(({ exposed }) => exposed !== null)]).toEqual([
      "stopped",
      "health.breach-answer",
      false,
    ]);
    expect(health.items.length).toBe(off.items.length);
  }, 60_000);
  it("B-157, B-158, B-160, B-164: the last check of a day is remembered in numbers, with marks, over a lock, sealed, and goes with its client", async () => {
    const { history } = await must(app.handlers.items.health({ clientId }));
    const [run, ...others] = history.runs;
    expect(others).toEqual([]);
    const reused = off.items.filter(isReused).length;
    expect([run?.checked, run?.weak, run?.reused, run?.exposed]).toEqual([off.opened, off.items.filter(isWeak).length, reused, reused]);
    expect(run?.applicationsAtRisk).toBe(history.applications.filter(({ loginsAtRisk }) => loginsAtRisk > 0).length);
    const { site } = history.applications.find(({ loginsAtRisk }) => loginsAtRisk > 0)!;
    // Nothing is new the first time.
    expect(newSites(history)).toEqual([]);
    await must(app.handlers.items.markApplication({ clientId, site, critical: true }));
    app.engine.lock();
    await signIn("pieter@hoogland.example");
    expect(await must(app.handlers.items.healthHistory({ clientId }))).toEqual({ ...history, critical: [site] });
    expect((await must(app.handlers.items.health({ clientId }))).history.runs.at(-1)?.criticalAtRisk).toBe(1);
    for (const [file, content] of await contentsUnder(app.folder)) expect(content, file).not.toContain(site);
    expect((await must(app.handlers.items.markApplication({ clientId, site, critical: false }))).critical).toEqual([]);
    await app.engine.healthHistories.forgetClient(profileOf(clientId), organizationOf(clientId));
    expect(await must(app.handlers.items.healthHistory({ clientId }))).toEqual(neverChecked);
  }, 60_000);
  it("a lock ends it, and nobody who is no member opens anything", async () => {
    const running = app.handlers.items.health({ clientId });
    app.engine.lock();
    const ended = await running;
    expect(ended.ok ? null : ended.error.code).toMatch(/^health\.stopped$|^profile\.locked$|^cancelled$/u);
    await signIn(sandbox.accounts[0]?.email ?? "");
    const provider = (await must(app.handlers.clients.list({}))).find(
      ({ name, profileId }) => name === "Bakkerij Hoogland" && profileId !== undefined,
    );
    const other = await app.handlers.items.health({ clientId: provider?.id ?? clientId });
    expect(other.ok ? null : other.error.code).toBe("health.not-member");
  }, 60_000);
});

describe("what is estimated", () => {
  const signal = new AbortController().signal;
  it("strength by the classes of the official reports, with what the user name gives away", async () => {
    expect(wordsOf("Pieter.Hoogland+kassa@hoogland.example")).toEqual(["pieter", "hoogland", "kassa"]);
    expect(
      await strengthsOf(
        [
          { password: "welkom01", words: [] },
          { password: "Hoogland2019", words: [] },
          { password: "kX9$mP2#vL7qR4", words: [] },
          { password: "a".repeat(5000), words: [] },
          { password: "hooglandkassa", words: ["hoogland", "kassa"] },
        ],
        signal,
      ),
    ).toEqual(["very-weak", "weak", "enough", "very-weak", "very-weak"]);
  }, 30_000);
  it("a range is asked for once, and a look-up that was ended asks no more", async () => {
    const prefixes: string[] = [];
    const ask = (prefix: string) => {
      prefixes.push(prefix);
      return Promise.resolve(ok(`${digest.slice(5)}:3`));
    };
    const seen = await seenInBreaches([shared, "kX9$mP2#vL7qR4"], ask, signal);
    expect(seen).toEqual(ok([3, 0]));
    expect(prefixes.length).toBe(2);
    const ended = await seenInBreaches([shared], ask, AbortSignal.abort());
    expect([ended.ok, prefixes.length]).toEqual([false, 2]);
    expect(readRange("").ok).toBe(true);
    expect(readRange(`${"A".repeat(35)}:1\n`.repeat(30_000)).ok).toBe(false);
  });
});
