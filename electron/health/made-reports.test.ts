import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "#build/test/must";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import type { ClientId } from "#shared/model/ids";
import type { PreparedReport } from "#shared/bridge/index";
import { isAtRisk, type VaultHealth } from "#shared/setup/value/vault-health";
import { readContent, reportTexts } from "./report-content.ts";

/* A report of Access Intelligence that this app made, saved at the sandbox and read back from there. */

describe("B-157: a report is made of the last check and saved at the server", () => {
  let folder = "";
  let sandbox: PlayedSandbox;
  let app: TestApp;
  let clientId: ClientId;
  const owner = "pieter@hoogland.example";
  const signIn = async (email: string): Promise<void> => {
    const account = sandbox.accounts.find((each) => each.email === email);
    await must(app.handlers.account.signIn({ server: { kind: "sandbox" }, email, masterPassword: account?.masterPassword ?? "" }));
    await must(app.handBack());
    await app.read();
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "provider-desk-made-"));
    sandbox = await startPlayedSandbox("demo", folder);
    app = await TestApp.open(() => sandbox);
    await signIn(owner);
    clientId = (await must(app.handlers.clients.list({}))).find(({ name }) => name === "Bakkerij Hoogland")!.id;
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const sql = (text: string): void => {
    const database = new DatabaseSync(join(folder, "sandbox.sqlite"));
    database.exec(text);
    database.close();
  };
  const check = async (): Promise<VaultHealth> => (await must(app.handlers.items.health({ clientId }))).health;
  const prepare = (): Promise<PreparedReport> => must(app.handlers.items.prepareReport({ clientId }));
  const save = async (prepared: PreparedReport) => {
    const { review, runs } = await app.write([{ clientId, edit: { kind: "report.save", ...prepared } }]);
    return { review, state: runs[0]?.state, errors: runs.flatMap(({ entries }) => entries.flatMap(({ error }) => error?.code ?? [])) };
  };
  const saved = async () => (await must(app.handlers.items.savedReports({ clientId }))).report!;

  it("nothing can be saved before the passwords were checked", async () => {
    const answer = await app.handlers.items.prepareReport({ clientId });
    expect(answer.ok ? null : answer.error.code).toBe("saved-report.check-gone");
  });

  it("is encrypted under a key of its own, read back with what the check told, and keeps every mark that was there", async () => {
    const before = await saved();
    const health = await check();
    const prepared = await prepare();
    const { review, state, errors } = await save(prepared);
    expect([state, errors]).toEqual(["done", []]);
    expect(JSON.stringify(review)).not.toMatch(/\b2\.[\w+/]{16,}=*\|/u);
    expect(JSON.stringify(review)).toContain('"reportMetrics"');
    const after = await saved();
    expect(after.id).not.toBe(before.id);
    expect([after.summary, after.leftOut]).toEqual([prepared.numbers, 0]);
    expect(new Set(after.applications?.map(({ name }) => name))).toEqual(new Set(health.items.flatMap(({ sites }) => sites)));
    const atRisk = health.items.filter((each) => isAtRisk(each) && each.sites.length > 0).map(({ item }) => item);
    expect(new Set(after.applications?.flatMap(({ itemsAtRisk }) => itemsAtRisk))).toEqual(new Set(atRisk));
    expect(after.marks.filter(({ application }) => before.marks.some((mark) => mark.application === application))).toEqual(before.marks);
    const { points } = await must(app.handlers.items.savedReports({ clientId }));
    expect(points.length).toBe(4);
    const { setup } = await must(app.handlers.clients.setup({ clientId }));
    const people = Object.values(after.people).map(({ email }) => email);
    expect(people.length).toBe(after.summary.totalMemberCount);
    expect(people.every((email) => setup?.members.some((member) => member.email === email))).toBe(true);
    const [{ metrics } = { metrics: "" }] = ((): readonly { metrics: string }[] => {
      const database = new DatabaseSync(join(folder, "sandbox.sqlite"));
      const rows = database.prepare("select metrics from organizationReports order by rowid desc limit 1").all() as { metrics: string }[];
      database.close();
      return rows;
    })();
    expect(JSON.parse(metrics)).toMatchObject({
      applicationCount: after.summary.totalApplicationCount,
      criticalMemberAtRiskCount: after.summary.totalCriticalAtRiskMemberCount,
    });
  }, 60_000);

  it("is not saved over marks that somebody set meanwhile, nor with numbers that it does not have, nor twice", async () => {
    const prepared = await prepare();
    const { id, marks } = await saved();
    const { application, critical, reviewedAt } = marks[0]!;
    const from = { critical, reviewedAt };
    const edit = { kind: "report.mark", report: id, marks: [{ application, from, to: { critical: !critical, reviewedAt } }] } as const;
    expect((await app.write([{ clientId, edit }])).runs.map(({ state }) => state)).toEqual(["done"]);
    expect((await save(prepared)).errors).toEqual(["apply.changed-meanwhile"]);
    const again = await prepare();
    const { numbers } = again;
    expect((await save({ ...again, numbers: { ...numbers, totalAtRiskPasswordCount: 0 } })).errors).toEqual(["saved-report.check-gone"]);
    expect((await save(again)).state).toBe("done");
    expect((await save({ ...again, previous: null })).errors).not.toEqual([]);
  }, 60_000);

  it("is the first where none was saved: every application is new", async () => {
    sql("delete from organizationReports");
    const prepared = await prepare();
    expect(prepared.previous).toBeNull();
    expect((await save(prepared)).state).toBe("done");
    const { marks, applications } = await saved();
    expect(marks.every(({ critical, reviewedAt }) => !critical && reviewedAt === null)).toBe(true);
    expect(marks.length).toBe(applications?.length);
  }, 60_000);

  it("needs a plan that has it, and goes with a lock", async () => {
    sql("update organizations set useRiskInsights = 0");
    const refused = await app.handlers.items.prepareReport({ clientId });
    expect(refused.ok ? null : refused.error.code).toBe("saved-report.plan");
    sql("update organizations set useRiskInsights = 1");
    const prepared = await prepare();
    app.engine.lock();
    await signIn(owner);
    expect((await save(prepared)).errors).toEqual(["saved-report.check-gone"]);
    const gone = await app.handlers.items.prepareReport({ clientId });
    expect(gone.ok ? null : gone.error.code).toBe("saved-report.check-gone");
  }, 60_000);
});

describe("B-157: the texts of a report", () => {
  const items = (...all: readonly (readonly [string, boolean])[]) => new Map(all);
  const shop = { name: "shop.example", items: items(["c1", true], ["c2", false]), people: items(["m1", true], ["m2", false]) };
  const people = { m1: { name: "Eva", email: "eva@shop.example" }, m2: { name: "", email: "bo@shop.example" } };
  it("have the form that the web vault writes", () => {
    const made = reportTexts([shop, { name: "bank.example", items: items(["c1", true]), people: items(["m1", true]) }], people, [
      { application: "shop.example", critical: true, reviewedAt: "2026-11-24T09:00:00.000Z" },
      { application: "bank.example", critical: false, reviewedAt: null },
    ]);
    if (!made.ok) throw new Error(made.error.code);
    const { report, summary, marks, numbers } = made.value;
    expect(JSON.parse(report)).toMatchObject({
      version: 1,
      data: {
        reports: [
          {
            applicationName: "shop.example",
            passwordCount: 2,
            atRiskPasswordCount: 1,
            memberCount: 2,
            atRiskMemberCount: 1,
            memberRefs: { m1: true, m2: false },
            cipherRefs: { c1: true, c2: false },
          },
          { applicationName: "bank.example", passwordCount: 1 },
        ],
        memberRegistry: { m1: { id: "m1", userName: "Eva", email: "eva@shop.example" }, m2: { id: "m2", email: "bo@shop.example" } },
      },
    });
    expect(JSON.parse(summary)).toEqual({ version: 1, data: numbers });
    expect(JSON.parse(marks)).toEqual({
      version: 1,
      data: [
        { applicationName: "shop.example", isCritical: true, reviewedDate: "2026-11-24T09:00:00.000Z" },
        { applicationName: "bank.example", isCritical: false },
      ],
    });
    // A login at two applications counts at both; people count once.
    expect(numbers).toMatchObject({
      totalApplicationCount: 2,
      totalAtRiskApplicationCount: 2,
      totalMemberCount: 2,
      totalAtRiskMemberCount: 1,
      totalPasswordCount: 3,
      totalAtRiskPasswordCount: 2,
      totalCriticalApplicationCount: 1,
      totalCriticalMemberCount: 2,
      totalCriticalAtRiskMemberCount: 1,
      totalCriticalPasswordCount: 2,
      totalCriticalAtRiskPasswordCount: 1,
    });
    expect(readContent(report)).toMatchObject({ ok: true, value: { leftOut: 0 } });
  });
  it("are not made where the web vault would not take them", () => {
    const many = Array.from({ length: 50_001 }, (_, index) => ({ name: `a${String(index)}.example`, items: items(), people: items() }));
    const made = reportTexts(many, {}, []);
    expect(made.ok ? null : made.error.code).toBe("saved-report.made-too-large");
  });
});
