import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dnOf, hasSlapd, ldifOf, readerPassword, Slapd, type LdapGroup, type LdapPerson } from "#build/test/directory/slapd";
import { must } from "#build/test/must";
import { Technician } from "#build/test/technician";
import { readCommand } from "#electron/engine/commands";
import { runCommand } from "#electron/engine/directory-commands";
import type { ProfileView } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";
import { MemberRole } from "#shared/model/enums";
import { asId, organizationOf, type ClientId, type ProfileId } from "#shared/model/ids";
import { newSettings, type DirectorySettings } from "#shared/setup/directory/settings";

/** A package that names nobody to ask for a new version. */
const checkVersion = () => Promise.resolve(err(appError("update.none")));
const people = (count: number): readonly LdapPerson[] =>
  Array.from({ length: count }, (_, index) => ({
    uid: `p${String(index)}`,
    name: `Person ${String(index)}`,
    mail: `p${String(index)}@harbour.example`,
  }));

describe.skipIf(!hasSlapd)("a directory of a client, against OpenLDAP (C-42, C-44)", () => {
  let technician: Technician;
  let slapd: Slapd;
  let clientId: ClientId;
  const crew = people(12);
  const groups: readonly LdapGroup[] = [
    { name: "Kitchen", members: crew.slice(0, 4).map(dnOf) },
    { name: "Everyone", members: [...crew.slice(4).map(dnOf), `cn=Kitchen,ou=groups,dc=harbour,dc=example`] },
  ];
  const settings = (): DirectorySettings => ({
    ...newSettings(),
    source: slapd.source(),
    sync: { ...newSettings().sync, gone: "remove", limits: { percent: 20, people: 25, lastManager: true, seats: false } },
  });
  beforeAll(async () => {
    slapd = await Slapd.start({ ldif: ldifOf(crew, groups) });
    technician = await Technician.start();
    await technician.signIn();
    await technician.app.read();
    const rows = technician.app.engine.workspace.rows();
    const row = rows.find(({ id }) => {
      const setup = technician.app.engine.workspace.setupOf(id);
      return setup?.capabilities.directory === true && (setup.seats.assigned ?? 0) - setup.seats.occupied >= 12;
    });
    if (row === undefined) throw new Error("no client with a directory");
    clientId = row.id;
  });
  afterAll(async () => {
    await technician.stop();
    await slapd.stop();
  });
  const setup = () => {
    const read = technician.app.engine.workspace.setupOf(clientId);
    if (read === null) throw new Error("not read");
    return read;
  };
  const d = () => technician.app.handlers.directory;
  const carryOut = async (read: string, lines: readonly string[], removals: number | null = null) =>
    technician.app.write([{ clientId, edit: { kind: "directory.import", read, lines, removals } }], "directory");

  it("tests, shows a dry run, carries it out, and finds nothing the second time", async () => {
    const test = await must(d().test({ clientId, settings: settings(), secrets: { password: readerPassword } }));
    expect([test.people, test.groups]).toEqual([12, 2]);
    await must(d().save({ clientId, settings: settings(), secrets: { password: readerPassword } }));
    await must(d().readKey({ clientId, ownSecret: technician.account.masterPassword }));
    const dry = await must(d().dryRun({ clientId }));
    expect(dry.stops).toEqual([]);
    expect(dry.lines.map(({ kind }) => kind).sort()).toEqual([...Array<string>(2).fill("group-new"), ...Array<string>(12).fill("invite")]);
    const before = setup().members.length;
    const { runs } = await carryOut(dry.id, dry.proposed);
    expect(runs.map(({ state, entries }) => [state, entries.map((entry) => entry.error)])).toEqual([
      ["done", runs[0]?.entries.map(() => null)],
    ]);
    expect(setup().members.length).toBe(before + 12);
    expect(setup().groups.find(({ name }) => name === "Everyone")?.members.length).toBe(12);
    const again = await must(d().dryRun({ clientId }));
    expect(again.proposed).toEqual([]);
    const view = await must(d().view({ clientId }));
    expect(view.last?.outcome).toBe("same");
    // That the check afterwards found nothing does not hide what was written.
    expect(view.written).toMatchObject({ by: "hand", outcome: "applied" });
  });

  it("stops at the limit, is passed by the typed number only, and never removes an owner or whoever may do more", async () => {
    await slapd.become(ldifOf(crew.slice(0, 7), [{ name: "Kitchen", members: crew.slice(0, 4).map(dnOf) }]));
    const dry = await must(d().dryRun({ clientId }));
    expect(dry.stops).toMatchObject([{ kind: "removals", removals: 5, of: 12, by: "percent" }]);
    const read = dry;
    for (const removals of [null, 4, 6]) {
      const refused = await technician.app.handlers.writing.review({
        edits: [{ clientId, edit: { kind: "directory.import", read: read.id, lines: read.proposed, removals } }],
        origin: "edit",
      });
      expect(refused.ok ? null : refused.error.code).toBe("directory.held-back");
    }
    const others = read.lines.filter(({ key, kind }) => read.proposed.includes(key) && kind !== "remove").map(({ key }) => key);
    expect(await must(d().stops({ clientId, read: read.id, lines: others }))).toEqual([]);
    await carryOut(read.id, read.proposed, 5);
    expect(setup().members.filter(({ externalId }) => externalId != null).length).toBe(7);
    expect(setup().members.some(({ role }) => role === MemberRole.owner)).toBe(true);
    expect((await must(d().dryRun({ clientId }))).proposed).toEqual([]);
    // Each run stands among those of the past, a look as what was made of it, and the limit that was passed with it.
    const nothing = { invited: 0, linked: 0, removed: 0, revoked: 0, groups: 0 };
    const { runs } = await must(d().view({ clientId }));
    expect(runs).toMatchObject([
      { outcome: "same", written: null, runId: null },
      { outcome: "applied", written: { ...nothing, removed: 5 }, stops: [{ kind: "removals", removals: 5 }], by: "hand" },
      { outcome: "same", written: null },
      {
        outcome: "applied",
        written: { ...nothing, invited: 12, groups: 2 },
        who: technician.account.email,
        runId: expect.any(String) as string,
      },
    ]);
  });

  /** A start of the app with these arguments, and no window; the keychain opens the profile or, with `locked`, does not. */
  async function start(argv: readonly string[], locked = false) {
    const { engine } = technician.app;
    const account = Object.assign(Object.create(engine.account) as typeof engine.account, {
      unlock: (id: ProfileId) => Promise.resolve(ok({ id } as ProfileView)),
    });
    const command = readCommand(["desk", ...argv]);
    if (command === null || "misuse" in command) throw new Error("no command");
    const surroundings = { environment: { LDAP_PASSWORD: readerPassword }, profileFolder: "/profiles", checkVersion };
    const { code, output } = await runCommand(locked ? engine : { ...engine, account }, command, surroundings);
    expect(output).not.toContain(readerPassword);
    return { code, answer: JSON.parse(output) as Record<string, unknown>, output };
  }

  it("runs without a window: carried out, stopped at a limit, no such client, locked (C-52, C-57)", async () => {
    const name = setup().client.name;
    await slapd.become(
      ldifOf(
        [...crew.slice(0, 7), { uid: "new", mail: "new@harbour.example" }],
        [{ name: "Kitchen", members: crew.slice(0, 4).map(dnOf) }],
      ),
    );
    const preview = await start([`--test-directory=${name}`]);
    expect([preview.code, preview.answer]).toMatchObject([0, { outcome: "dry", changes: 1, lines: { invite: 1 } }]);
    expect(preview.output).not.toContain("harbour.example");
    const named = await start([`--test-directory=${name}`, "--people", "--last"]);
    expect(named.answer["named"]).toMatchObject([{ kind: "invite", email: "new@harbour.example", proposed: true }]);
    const done = await start([`--sync-directory=${name.toUpperCase()}`]);
    expect([done.code, done.answer]).toMatchObject([0, { success: true, outcome: "applied", changes: 1 }]);
    expect(done.output).not.toContain("harbour.example");
    expect((await start([`--sync-directory=${name}`])).answer).toMatchObject({ outcome: "same" });
    const result = await start([`--directory-result=${name}`]);
    expect([result.code, result.answer]).toMatchObject([
      0,
      { last: { outcome: "same" }, peopleAt: expect.any(String) as string, groupsAt: expect.any(String) as string },
    ]);
    expect((await start(["--list-directories"])).answer).toMatchObject({ directories: [{ client: name, last: { outcome: "same" } }] });
    await slapd.become(ldifOf(crew.slice(0, 3), []));
    expect((await start([`--test-directory=${name}`])).code).toBe(3);
    expect((await start([`--sync-directory=${name}`])).code).toBe(3);
    expect((await start(["--sync-directory=Nobody B.V."])).code).toBe(2);
    await slapd.halt();
    const failed = await start([`--sync-directory=${name}`]);
    expect([failed.code, failed.answer]).toMatchObject([1, { error: "directory.unreachable" }]);
    expect((await start([`--sync-directory=${name}`], true)).code).toBe(4);
    await slapd.run();
  });

  it("a client of a locked profile is not looked for in another's: its name is not enough to change anything", async () => {
    const name = setup().client.name;
    const organizationId = organizationOf(clientId);
    const { engine } = technician.app;
    const lockedId = asId<ProfileId>("11111111-2222-4333-8444-555555555555");
    // Another profile, on another server, which the keychain does not open: who can know what clients it has?
    const account = Object.assign(Object.create(engine.account) as typeof engine.account, {
      profiles: async () => [
        ...(await engine.account.profiles()),
        ...(await engine.account.profiles()).map((profile) => ({ ...profile, id: lockedId, serverKind: "self-hosted" as const })),
      ],
      unlock: (id: ProfileId) => Promise.resolve(id === lockedId ? err(appError("profile.locked")) : ok({ id } as ProfileView)),
    });
    const run = async (...argv: readonly string[]) => {
      const command = readCommand(argv);
      if (command === null || "misuse" in command) throw new Error("no command");
      const { code, output } = await runCommand({ ...engine, account }, command, {
        environment: {},
        profileFolder: "/profiles",
        checkVersion,
      });
      return { code, answer: JSON.parse(output) as Record<string, unknown> };
    };
    const locked = { success: false, outcome: "locked", error: "profile.locked", locked: 1 };
    for (const called of [name, organizationId])
      for (const argv of [
        [`--sync-directory=${called}`],
        [`--clear-directory=${called}`],
        [`--directory-settings=${called}`, "--from-file=/nothing"],
        [`--directory-secret=${called}`, "--secret=password", "--from-file=/nothing"],
      ])
        expect(await run(...argv)).toMatchObject({ code: 4, answer: locked });
    // The one that is asked for may be the locked profile's: it is not said that there is none.
    for (const called of ["Nobody B.V.", `${lockedId}.${organizationId}`])
      expect(await run(`--directory-result=${called}`)).toMatchObject({ code: 4, answer: locked });
    // What changes nothing takes a name still, and says whose client it took; by that id everything is done.
    expect(await run(`--directory-result=${name}`)).toMatchObject({ code: 0, answer: { id: clientId } });
    expect(await run("--list-directories")).toMatchObject({ code: 0, answer: { directories: [{ id: clientId }], locked: 1 } });
    expect(await run(`--sync-directory=${clientId}`)).toMatchObject({ code: 3, answer: { id: clientId, outcome: "stopped" } });
  });

  it("settings and secrets from files and the environment, without a window; what is remembered is cleared (C-53 to C-56)", async () => {
    const name = setup().client.name;
    const folder = await mkdtemp(join(tmpdir(), "desk-directory-"));
    const inFolder = (file: string): string => join(folder, file);
    const code = async (...argv: readonly string[]): Promise<unknown> => {
      const { code: number, answer } = await start(argv);
      return number === 0 ? 0 : answer["error"];
    };
    try {
      const shown = await start([`--directory-settings=${name}`]);
      expect(shown.answer).toMatchObject({ settings: { source: { kind: "ldap" } }, secrets: ["password"], key: true });
      // Another place: the secret of the one before is not for it.
      const elsewhere = { ...settings(), source: { ...slapd.source(), host: "localhost" } };
      await writeFile(inFolder("settings.json"), JSON.stringify(elsewhere));
      const changed = await start([`--directory-settings=${name}`, `--from-file=${inFolder("settings.json")}`]);
      expect(changed.answer).toMatchObject({ settings: { source: { host: "localhost" } }, secrets: [] });
      expect(await code(`--test-directory=${name}`)).toBe("directory.no-password");
      expect(await code(`--directory-secret=${name}`, "--secret=password", "--from-environment=LDAP_PASSWORD")).toBe(0);
      expect((await start([`--test-directory=${name}`])).answer["error"]).toBeUndefined();
      await writeFile(inFolder("secret"), `${readerPassword}\n`);
      expect(await code(`--directory-secret=${name}`, "--secret=password", `--from-file=${inFolder("secret")}`)).toBe(0);
      expect((await start([`--test-directory=${name}`])).answer["error"]).toBeUndefined();

      await writeFile(inFolder("settings.json"), JSON.stringify({ ...elsewhere, schedule: { on: true, minutes: 1 } }));
      expect(await code(`--directory-settings=${name}`, `--from-file=${inFolder("settings.json")}`)).toBe("directory.settings-malformed");
      expect(await code(`--directory-settings=${name}`, `--from-file=${inFolder("nothing")}`)).toBe("file.unreadable");
      expect(await code(`--directory-secret=${name}`, "--secret=passwort", "--from-environment=LDAP_PASSWORD")).toBe(
        "directory.secret-unknown",
      );
      expect(await code(`--directory-secret=${name}`, "--secret=password", "--from-environment=LDAP_PASSWORT")).toBe(
        "directory.secret-empty",
      );
      expect(await code(`--clear-directory=${name}`)).toBe(0);
      expect((await start([`--directory-result=${name}`])).answer).toMatchObject({ last: null, peopleAt: null });
      expect((await start(["--profile-folder"])).answer).toMatchObject({ folder: "/profiles" });
      expect(await start(["--check-version"])).toMatchObject({ code: 1, answer: { success: false, error: "update.none" } });
    } finally {
      await rm(folder, { recursive: true });
      await must(d().save({ clientId, settings: settings(), secrets: { password: readerPassword } }));
      await must(d().dryRun({ clientId }));
    }
  });

  it("an empty directory removes nobody", async () => {
    await slapd.become(ldifOf([], []));
    const dry = await must(d().dryRun({ clientId }));
    expect(dry.stops.map(({ kind }) => kind)).toContain("nobody");
    const refused = await technician.app.handlers.writing.review({
      edits: [{ clientId, edit: { kind: "directory.import", read: dry.id, lines: dry.proposed, removals: 7 } }],
      origin: "edit",
    });
    expect(refused.ok ? null : refused.error.code).toBe("directory.nobody-found");
  });
});
