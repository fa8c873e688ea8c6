import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentsUnder } from "#build/test/files-under";
import { must } from "#build/test/must";
import { TestApp, startPlayedSandbox, type PlayedSandbox } from "#build/test/test-app";
import { neverChecked } from "#shared/setup/value/health-history";
import { reportRows, type ReportId, type SavedRow } from "#shared/setup/value/client-reports";
import type { ClientId } from "#shared/model/ids";
import type { SavedReports } from "#shared/setup/value/saved-report";
import { readContent, readMarks, readSummary, withCritical, withMarks } from "./report-content.ts";

/* Reports of Access Intelligence that are saved at the server, read as a provider and as a member: against the sandbox. */

describe("B-157 to B-164: the report that is saved at the server", () => {
  let folder = "";
  let sandbox: PlayedSandbox;
  let app: TestApp;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "provider-desk-saved-"));
    sandbox = await startPlayedSandbox("demo", folder);
    app = await TestApp.open(() => sandbox);
    await signIn(sandbox.accounts[0]?.email ?? "");
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  });
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
  const change = (column: string, value: string | null, which = "latest"): void => {
    const database = new DatabaseSync(join(folder, "sandbox.sqlite"));
    const newest = "rowid = (select max(rowid) from organizationReports)";
    database.prepare(`update organizationReports set ${column} = ? where ${which === "latest" ? newest : `not ${newest}`}`).run(value);
    database.close();
  };
  const stored = (column: string): string => {
    const database = new DatabaseSync(join(folder, "sandbox.sqlite"));
    const row = database.prepare(`select ${column} as value from organizationReports order by rowid desc limit 1`).get();
    database.close();
    return String(row?.["value"]);
  };
  let clientId: ClientId;
  let saved: SavedReports;

  it("is read by a provider's user who is no member: applications, marks, people and logins at risk, and the line of risk", async () => {
    clientId = await clientNamed("Bakkerij Hoogland");
    expect((await must(app.handlers.items.look({ clientId }))).through).toBe("import");
    saved = await must(app.handlers.items.savedReports({ clientId }));
    const { report, points } = saved;
    expect(report?.leftOut).toBe(0);
    expect(report?.applications?.length).toBe(report?.summary.totalApplicationCount);
    expect(points.map(({ summary }) => summary.totalApplicationCount > 0)).toEqual([true, true, true]);
    const [first, second, third] = points.map(({ summary }) => summary.totalAtRiskPasswordCount);
    expect([first! > second!, second! > third!, third]).toEqual([true, true, report?.summary.totalAtRiskPasswordCount]);
    expect(points.at(-1)?.summary).toEqual(report?.summary);
    const { setup } = await must(app.handlers.clients.setup({ clientId }));
    if (setup === null) throw new Error("not read");
    const { items, trash, sameTwice } = await must(app.handlers.clients.items({ clientId }));
    const input = { setup, items, trash, sameTwice, health: null, history: neverChecked, saved, signIns: null, now: Date.now() };
    const rows = (id: ReportId): readonly SavedRow[] => reportRows(id, input).flatMap((row) => (row.kind === "saved" ? [row] : []));
    const all = rows("saved-applications");
    expect(all.filter(({ critical }) => critical).length).toBe(3);
    expect(all.filter(({ isNew }) => isNew).length).toBe(2);
    const worst = all[0]!;
    expect(worst.itemsAtRisk.length).toBe(worst.application.passwordsAtRisk);
    expect([worst.otherItems, worst.namesAtRisk.length]).toEqual([0, worst.application.peopleAtRisk]);
    expect(new Set(worst.namesAtRisk.map((name) => setup.members.some((member) => member.name === name)))).toEqual(new Set([true]));
    expect(reportRows("saved-over-time", input).length).toBe(3);
  }, 60_000);

  it("is read in the form from before there were versions too", async () => {
    const database = new DatabaseSync(join(folder, "sandbox.sqlite"));
    const columns = "organizationId, reportData, summaryData, applicationData, contentEncryptionKey, metrics, creationDate, revisionDate";
    // The oldest of the seed is of that form: it becomes the newest for once.
    database.exec(
      `insert into organizationReports (id, ${columns}) select '11111111-2222-4333-8444-555555555555', ${columns} from organizationReports order by rowid limit 1`,
    );
    const { report } = await must(app.handlers.items.savedReports({ clientId }));
    database.exec("delete from organizationReports where id = '11111111-2222-4333-8444-555555555555'");
    database.close();
    expect(report?.applications?.map(({ name }) => name)).toEqual(saved.report?.applications?.map(({ name }) => name));
    expect(report?.summary).toEqual(saved.points[0]?.summary);
    expect(report?.applications?.every(({ idsAtRisk, peopleAtRisk }) => idsAtRisk.length === peopleAtRisk)).toBe(true);
    expect([report?.marks.filter(({ critical }) => critical).length, report?.leftOut]).toEqual([3, 0]);
  });

  it("leaves nothing on the disk and opens no password", async () => {
    const [{ name } = { name: "?" }] = saved.report?.applications ?? [];
    for (const [file, content] of await contentsUnder(app.folder)) expect(content, file).not.toContain(name);
    expect(JSON.stringify(saved)).not.toContain("Hoogland2019");
  });

  it("says plainly that the plan has none, and that none is saved", async () => {
    const clients = await must(app.handlers.clients.list({}));
    const without = await Promise.all(
      clients.filter(({ id }) => id !== clientId).map(async ({ id }) => app.handlers.items.savedReports({ clientId: id })),
    );
    const said = new Set(without.map((answer) => (answer.ok ? String(answer.value.report) : answer.error.code)));
    expect(said.has("null") && said.has("saved-report.plan")).toBe(true);
  }, 60_000);

  it("B-160, B-161: marks are written by a provider's user and read again; a mark that changed meanwhile is not touched", async () => {
    const marksOf = async (): Promise<Readonly<Record<string, unknown>>> => {
      const { report } = await must(app.handlers.items.savedReports({ clientId }));
      return Object.fromEntries((report?.marks ?? []).map(({ application, ...mark }) => [application, mark]));
    };
    const before = saved.report!;
    const critical = before.marks.find((mark) => mark.critical)!;
    const unseen = before.marks.find((mark) => mark.reviewedAt === null)!;
    const at = "2026-11-30T12:00:00.000Z";
    const marks = [
      {
        application: critical.application,
        from: { critical: true, reviewedAt: critical.reviewedAt },
        to: { critical: false, reviewedAt: critical.reviewedAt },
      },
      { application: unseen.application, from: { critical: false, reviewedAt: null }, to: { critical: true, reviewedAt: at } },
    ];
    const edit = { kind: "report.mark", report: before.id, marks } as const;
    const { review, runs } = await app.write([{ clientId, edit }]);
    expect(runs.map(({ state }) => state)).toEqual(["done"]);
    // What a review shows of the request has no text of the report.
    expect(JSON.stringify(review)).not.toMatch(/\b2\.[\w+/]{16,}=*\|/u);
    const after = await marksOf();
    expect(after[critical.application]).toEqual({ critical: false, reviewedAt: critical.reviewedAt });
    expect(after[unseen.application]).toEqual({ critical: true, reviewedAt: at });
    const again = await must(app.handlers.items.savedReports({ clientId }));
    expect(again.report?.summary.totalCriticalApplicationCount).toBe(3);
    expect(again.points.at(-1)?.summary).toEqual(again.report?.summary);
    expect(again.report?.applications).toEqual(before.applications);
    const back = marks.map(({ application, from, to }) => ({ application, from: to, to: from }));
    const stale = await app.write([
      {
        clientId,
        edit: { ...edit, marks: [{ ...back[0]!, from: { critical: true, reviewedAt: at }, to: { critical: true, reviewedAt: null } }] },
      },
    ]);
    expect(stale.runs.flatMap(({ entries }) => entries.map(({ error }) => error?.code))).toEqual(["apply.changed-meanwhile"]);
    expect((await app.write([{ clientId, edit: { ...edit, marks: back } }])).runs.map(({ state }) => state)).toEqual(["done"]);
    const restored = await must(app.handlers.items.savedReports({ clientId }));
    expect([restored.report?.marks, restored.report?.summary]).toEqual([before.marks, before.summary]);
  }, 60_000);

  it("tells that it does not open, of which version it is, and that it is none; earlier ones that do not open are counted", async () => {
    const [key, report, marks] = [stored("contentEncryptionKey"), stored("reportData"), stored("applicationData")];
    const code = async (): Promise<string> => {
      const answer = await app.handlers.items.savedReports({ clientId });
      return answer.ok ? "ok" : answer.error.code;
    };
    change("contentEncryptionKey", "2.x|y|z");
    expect(await code()).toBe("saved-report.not-opened");
    change("contentEncryptionKey", key);
    change("reportData", "2.broken");
    expect(await code()).toBe("saved-report.not-opened");
    // The summary where the marks should be.
    change("reportData", report);
    change("applicationData", stored("summaryData"));
    expect(await code()).toBe("saved-report.malformed");
    change("applicationData", marks);
    change("reportData", `2.${"A".repeat(8_000_000)}`);
    expect(await code()).toBe("saved-report.too-large");
    change("reportData", report);
    change("contentEncryptionKey", "2.x|y|z", "others");
    const again = await must(app.handlers.items.savedReports({ clientId }));
    expect([again.points.length, again.unreadable]).toEqual([1, 2]);
  }, 60_000);
});

const text = JSON.stringify;
const application = {
  applicationName: "shop.example",
  passwordCount: 2,
  atRiskPasswordCount: 1,
  memberCount: 2,
  atRiskMemberCount: 1,
  memberRefs: { m1: true, m2: false },
  cipherRefs: { c1: true, c2: false },
};
const registry = { m1: { id: "m1", userName: "", email: "m1@shop.example" }, m2: { id: "m2", email: "m2@shop.example" } };
const report = (data: object, version: unknown = 1): string => text({ version, data });

describe("what somebody wrote into a report", () => {
  it("is read in the newer and the older form alike", () => {
    const older = text([
      {
        ...application,
        memberRefs: undefined,
        cipherRefs: undefined,
        cipherIds: ["c1", "c2", null],
        atRiskCipherIds: ["c1"],
        memberDetails: [{ userGuid: "m1", userName: null, email: "m1@shop.example", cipherId: "c1" }],
        atRiskMemberDetails: [{ userGuid: "m1", userName: null, email: "m1@shop.example", cipherId: "c1" }],
      },
    ]);
    const [newer, old] = [readContent(report({ reports: [application], memberRegistry: registry })), readContent(older)];
    expect(newer).toMatchObject({
      ok: true,
      value: {
        leftOut: 0,
        applications: [
          { name: "shop.example", passwords: 2, passwordsAtRisk: 1, people: 2, peopleAtRisk: 1, itemsAtRisk: ["c1"], idsAtRisk: ["m1"] },
        ],
        people: { m1: { name: "", email: "m1@shop.example" } },
      },
    });
    expect(old.ok && newer.ok && old.value.applications).toEqual(newer.ok && newer.value.applications);
    const counted = { ...application, memberRefs: { m1: { isAtRisk: true, weakCount: 1, reusedCount: 0, exposedCount: 0 }, m2: false } };
    expect(readContent(report({ reports: [counted], memberRegistry: registry }))).toEqual(newer);
  });
  it("is left out where an entry does not fit, and counted", () => {
    const bad: readonly object[] = [
      { ...application, applicationName: "" },
      { ...application, applicationName: "x".repeat(1001) },
      { ...application, passwordCount: -1 },
      { ...application, passwordCount: 1e300 },
      { ...application, memberRefs: { m1: "yes" } },
      { ...application, cipherRefs: [true] },
      [],
    ];
    const read = readContent(report({ reports: [...bad, application, application], memberRegistry: { ...registry, m3: { email: 3 } } }));
    expect(read).toMatchObject({ ok: true, value: { leftOut: bad.length + 2, applications: [{ name: "shop.example" }] } });
    expect(
      readMarks(
        report([
          { applicationName: "a", isCritical: true },
          { applicationName: "b", isCritical: 1 },
          { applicationName: "c", isCritical: false, reviewedDate: "soon" },
        ]),
      ),
    ).toEqual({
      ok: true,
      value: { marks: [{ application: "a", critical: true, reviewedAt: null }], leftOut: 2 },
    });
    expect(readMarks(text([{ applicationName: "a", isCritical: false, reviewedDate: null }]))).toMatchObject({
      ok: true,
      value: { leftOut: 0 },
    });
  });
  it("is refused where it is no report: other versions, other things, more than can be", () => {
    const codeOf = (json: string, read: typeof readContent | typeof readSummary | typeof readMarks): string => {
      const answer = read(json);
      return answer.ok ? "ok" : answer.error.code;
    };
    const data = { reports: [application], memberRegistry: registry };
    expect(codeOf(report(data, 2), readContent)).toBe("saved-report.version");
    expect(codeOf(text({ version: 1 }), readContent)).toBe("saved-report.version");
    const many = Array.from({ length: 50_001 }, () => 0);
    for (const json of [
      "",
      "{",
      "null",
      "7",
      '"report"',
      text({}),
      report({}),
      report({ ...data, reports: {} }),
      report({ ...data, memberRegistry: [] }),
      report({ ...data, reports: many }),
      text(many),
    ])
      expect(codeOf(json, readContent), json.slice(0, 40)).toBe("saved-report.malformed");
    for (const json of ["[", "1", text({}), report({})]) expect(codeOf(json, readMarks), json).toBe("saved-report.malformed");
    for (const json of ["", "true", report([])]) expect(codeOf(json, readSummary), json).toBe("saved-report.malformed");
  });
  it("names that every object has are names like others, and set nothing", () => {
    const read = readContent(
      `{"version":1,"data":{"reports":[${text({ ...application, memberRefs: undefined, applicationName: "__proto__" }).replace("}", '},"memberRefs":{"__proto__":true,"m1":true}')}],"memberRegistry":{"__proto__":{"email":"x@y.example"},"toString":{"email":"x"},"m1":{"email":"m1@shop.example"}}}}`,
    );
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(Object.keys(read.value.people)).toEqual(["m1"]);
    expect(read.value.applications[0]?.idsAtRisk).toEqual(["__proto__", "m1"]);
    expect(({} as { email?: string }).email).toBeUndefined();
  });
  it("numbers of a summary that are missing or none are 0", () => {
    const read = readSummary(report({ totalMemberCount: 4, totalApplicationCount: "9", totalAtRiskMemberCount: -2 }));
    expect(
      read.ok && [
        read.value.totalMemberCount,
        read.value.totalApplicationCount,
        read.value.totalAtRiskMemberCount,
        read.value.totalPasswordCount,
      ],
    ).toEqual([4, 0, 0, 0]);
    expect(readSummary(text({ totalMemberCount: 4 }))).toMatchObject({ ok: true, value: { totalMemberCount: 4 } });
  });
});

describe("B-160, B-161: marks that are written into a report", () => {
  const marks = [
    { applicationName: "shop.example", isCritical: false, colour: "red" },
    { applicationName: "bank.example", isCritical: true, reviewedDate: "2026-11-02T08:00:00.000Z" },
    "not an entry",
  ];
  const to = [
    { application: "shop.example", critical: true, reviewedAt: "2026-11-24T09:00:00.000Z" },
    { application: "bank.example", critical: true, reviewedAt: null },
    { application: "new.example", critical: false, reviewedAt: null },
  ];
  const parsed = (answer: ReturnType<typeof withMarks>): unknown => (answer.ok ? JSON.parse(answer.value) : answer.error.code);
  it("keep the form of the text, and whatever else stands in it", () => {
    expect(parsed(withMarks(report(marks), to))).toEqual({
      version: 1,
      data: [
        { applicationName: "shop.example", isCritical: true, colour: "red", reviewedDate: "2026-11-24T09:00:00.000Z" },
        { applicationName: "bank.example", isCritical: true },
        "not an entry",
        { applicationName: "new.example", isCritical: false },
      ],
    });
    expect(parsed(withMarks(text(marks.slice(0, 2)), to.slice(1, 2)))).toEqual([
      marks[0],
      { applicationName: "bank.example", isCritical: true, reviewedDate: null },
    ]);
    expect(parsed(withMarks(report(marks, 2), to))).toBe("saved-report.version");
    expect(parsed(withMarks(report({}), to))).toBe("saved-report.malformed");
  });
  it("are refused or left alone where somebody made the text to hurt", () => {
    const odd = [{ applicationName: { toString: 1 }, isCritical: true }, ...marks];
    expect(parsed(withMarks(report(odd), to))).toMatchObject({
      data: [odd[0], { applicationName: "shop.example", isCritical: true }, {}, "not an entry", {}],
    });
    const deep = `{"version":1,"data":[${"[".repeat(20_000)}${"]".repeat(20_000)}]}`;
    expect(parsed(withMarks(deep, to))).toBe("saved-report.malformed");
  });
  it("count anew what is critical, people once, and leave the other numbers", () => {
    const other = {
      ...application,
      applicationName: "bank.example",
      memberRefs: { m2: true },
      atRiskPasswordCount: 0,
      cipherRefs: { c9: false },
    };
    const content = readContent(report({ reports: [application, other], memberRegistry: registry }));
    if (!content.ok) throw new Error(content.error.code);
    const counted = withCritical(
      report({ totalMemberCount: 7, totalCriticalMemberCount: 99, more: "kept" }),
      content.value,
      new Set(["shop.example", "bank.example"]),
    );
    expect(counted.ok && JSON.parse(counted.value.json)).toEqual({
      version: 1,
      data: {
        totalMemberCount: 7,
        more: "kept",
        totalCriticalApplicationCount: 2,
        totalCriticalAtRiskApplicationCount: 1,
        totalCriticalMemberCount: 2,
        totalCriticalAtRiskMemberCount: 2,
        totalCriticalPasswordCount: 3,
        totalCriticalAtRiskPasswordCount: 1,
      },
    });
    expect(counted.ok && counted.value.summary.totalMemberCount).toBe(7);
  });
});
