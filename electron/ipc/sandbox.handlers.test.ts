import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DEMO_CLIENTS } from "#electron/sandbox/seed/clients";
import { TestApp, startPlayedSandbox } from "#build/test/test-app";
import type { ServerChoice } from "#shared/bridge/index";
import type { ProfileId } from "#shared/model/ids";

it("signing out of the last sandbox profile mends what was broken on purpose, so that one can sign in again", async () => {
  const folder = await mkdtemp(join(tmpdir(), "provider-desk-mend-"));
  const sandbox = await startPlayedSandbox("demo", folder);
  const app = await TestApp.open(() => sandbox);
  try {
    const [first, second] = sandbox.accounts.map(({ email, masterPassword }) => ({
      server: { kind: "sandbox" } as ServerChoice,
      email,
      masterPassword,
    }));
    if (first === undefined || second === undefined) throw new Error("no accounts");
    for (const account of [first, second])
      expect(await app.handlers.account.signIn(account)).toMatchObject({ ok: true, value: { kind: "signed-in" } });
    expect(await app.handlers.sandbox.arm({ fault: "offline", on: true })).toMatchObject({ ok: true });
    const profiles = await app.handlers.account.profiles({});
    const [one, other] = profiles.ok ? profiles.value : [];
    if (one === undefined || other === undefined) throw new Error("no profiles");

    // Somebody is still signed in and has the panel: what is broken stays so.
    await app.handlers.account.signOut({ profileId: one.id });
    const between = await app.handlers.sandbox.state({});
    expect(between.ok && between.value.faults.filter(({ armed }) => armed).map(({ id }) => id)).toEqual(["offline"]);

    await app.handlers.account.signOut({ profileId: other.id });
    expect(await app.handlers.account.signIn(first)).toMatchObject({ ok: true, value: { kind: "signed-in" } });
    const after = await app.handlers.sandbox.state({});
    expect(after.ok && after.value.faults.filter(({ armed }) => armed)).toEqual([]);
  } finally {
    await app.close();
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);

it("starting the sandbox over brings it back to its beginning, and its account signs in again", async () => {
  const folder = await mkdtemp(join(tmpdir(), "provider-desk-reset-"));
  const sandbox = await startPlayedSandbox("demo", folder);
  const app = await TestApp.open(() => sandbox);
  try {
    expect(await app.handlers.sandbox.mailedCodes({ email: "noor@noordlicht.example" })).toEqual({ ok: true, value: [] });
    const noor = {
      server: { kind: "sandbox" } as ServerChoice,
      email: "noor@noordlicht.example",
      masterPassword: sandbox.accounts[0]?.masterPassword ?? "",
    };
    const warned = await app.handlers.account.signIn(noor);
    if (!warned.ok || warned.value.kind !== "kdf-warning") throw new Error(JSON.stringify(warned));
    const asked = await app.handlers.account.acceptKdfWarning({ attemptId: warned.value.attemptId });
    if (!asked.ok || asked.value.kind !== "new-device") throw new Error(JSON.stringify(asked));
    const mailed = await app.handlers.sandbox.mailedCodes({ email: " Noor@noordlicht.example" });
    expect(mailed).toMatchObject({ ok: true, value: [{ code: expect.stringMatching(/^\d{8}$/) as string }] });
    expect(await app.handlers.sandbox.mailedCodes({ email: "sanne@noordlicht.example" })).toEqual({ ok: true, value: [] });
    expect(
      await app.handlers.account.newDevice({ attemptId: asked.value.attemptId, code: mailed.ok ? (mailed.value[0]?.code ?? "") : "" }),
    ).toMatchObject({ ok: true, value: { kind: "signed-in" } });
    const [opened] = ((await app.handlers.account.session({})) as { value: { profiles: readonly { id: ProfileId }[] } }).value.profiles;
    if (opened !== undefined) await app.handlers.account.signOut({ profileId: opened.id });
    expect(await app.handlers.sandbox.reset({})).toMatchObject({ ok: false, error: { code: "sandbox.unavailable" } });
    const account = {
      server: { kind: "sandbox" } as ServerChoice,
      email: sandbox.accounts[0]?.email ?? "",
      masterPassword: sandbox.accounts[0]?.masterPassword ?? "",
    };
    expect((await app.handlers.account.signIn(account)).ok).toBe(true);
    await app.read();
    const state = await app.handlers.sandbox.state({});
    if (!state.ok) throw new Error(state.error.code);
    const [invited] = state.value.invited;
    if (invited === undefined) throw new Error("nobody is invited");
    const accepted = await app.handlers.sandbox.accept(invited);
    expect(accepted.ok && accepted.value.invited.some((person) => person.memberId === invited.memberId)).toBe(false);
    expect(await app.handlers.sandbox.arm({ fault: "offline", on: true })).toMatchObject({ ok: true });

    const reset = await app.handlers.sandbox.reset({});
    expect(reset.ok && reset.value.faults.filter((fault) => fault.armed)).toEqual([]);
    expect(reset.ok && reset.value.invited.length).toBe(state.value.invited.length);
    // Its accounts have new keys: what was kept is wiped, and one signs in again, as the panel does.
    const profiles = await app.handlers.account.profiles({});
    for (const profile of profiles.ok ? profiles.value : []) await app.handlers.account.signOut({ profileId: profile.id });
    expect(await app.handlers.account.signIn(account)).toMatchObject({ ok: true, value: { kind: "signed-in" } });
    expect(await app.read()).toMatchObject({ total: DEMO_CLIENTS.length, failed: 1 });
  } finally {
    await app.close();
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
