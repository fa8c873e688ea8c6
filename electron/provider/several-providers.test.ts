import { afterAll, beforeAll, expect, it } from "vitest";
import { must } from "#build/test/must";
import { takeRows } from "#build/test/sandbox/world-rows";
import { TestApp } from "#build/test/test-app";
import { Technician } from "#build/test/technician";
import type { ClientId, ProviderId } from "#shared/model/ids";

/* A second provider of the same account, from its invitation to a client that is made for it, against a real sandbox process. */
let technician: Technician;
beforeAll(async () => {
  technician = await Technician.start(undefined, [], "small");
  await technician.signIn();
}, 120_000);
afterAll(() => technician.stop());

it("starts a provider from its link; a client goes to the provider that was chosen, with that one's seats and price", async () => {
  const { app, profileId, account } = technician;
  const { mails } = await must(app.handlers.sandbox.playProvider({ profileId }));
  const link = mails.findLast(({ to }) => to === account.email)?.link ?? "";
  const invitation = await must(app.handlers.provider.openLink({ profileId, text: link }));
  expect(invitation).toMatchObject({ kind: "set-up", inApp: true });
  const details = { name: "Noordlicht Zuid", businessName: null, billingEmail: account.email };
  const address = { country: "NL", postalCode: "6811 AA", line1: null, line2: null, city: null, state: null, taxId: null };
  const { runs } = await app.write([{ clientId: invitation.subject, edit: { kind: "provider.set-up", details, address } }]);
  expect(runs.map(({ state }) => state)).toEqual(["done"]);
  const providers = await app.found(async () => {
    const found = await must(app.handlers.provider.list({}));
    return found.length === 2 ? found : undefined;
  });
  const second = providers.find(({ name }) => name === details.name)?.providerId as ProviderId;

  const draft = await technician.newClient("Zuidplein Optiek");
  const seatsOf = async () => (await must(app.handlers.onboarding.seats({ draftId: draft.id }))).find(({ plan }) => plan === "enterprise");
  const atFirst = await seatsOf();
  const chosen = await must(app.handlers.onboarding.save({ draft: { ...draft, client: { ...draft.client, providerId: second } } }));
  const atSecond = await seatsOf();
  expect(atSecond).toMatchObject({ included: 10, assigned: 0, free: 10, toBuy: 0 });
  expect(atFirst?.included).not.toBe(10);
  expect([atFirst?.seatPrice, atSecond?.seatPrice]).toEqual([6, 6]);

  await must(app.handlers.onboarding.review({ draftId: draft.id }));
  const applied = await technician.apply(chosen);
  expect(applied.state).toBe("done");
  const reaching = async (clientIds?: readonly ClientId[]) => {
    const question = { kind: "reaches", named: [], atLeast: "view-hidden", by: "any" } as const;
    return (await must(app.handlers.questions.ask({ question, ...(clientIds === undefined ? {} : { clientIds: [...clientIds] }) })))
      .providerUsers;
  };
  const made = (await must(app.handlers.clients.list({}))).find(({ name }) => name === "Zuidplein Optiek");
  expect(await reaching()).toEqual({ people: 1, unread: ["Noordlicht IT"] });
  const users = await Promise.all(providers.map(({ subject }) => must(app.handlers.provider.users({ clientId: subject, fresh: true }))));
  // Who reaches clients without being a member of them: each account once, and only through the provider of the clients that were asked.
  const confirmed = users.map((each) => (each.users ?? []).filter(({ status }) => status === 2).map(({ email }) => email));
  expect(confirmed[1]).toEqual([account.email]);
  expect(await reaching()).toEqual({ people: new Set(confirmed.flat()).size, unread: [] });
  expect(await reaching([made!.id])).toEqual({ people: 1, unread: [] });
  const clients = providers.map(({ name }, index) => [name, users[index]?.clients]);
  expect(clients).toEqual([
    ["Noordlicht IT", 2],
    ["Noordlicht Zuid", 1],
  ]);
  // The key of the client opens with the key of its own provider.
  const rows = await must(app.handlers.clients.list({}));
  expect(rows.find(({ name }) => name === "Zuidplein Optiek")?.meta.error ?? null).toBeNull();
}, 120_000);

it("a client for the provider that does not list the technician any more is told about by that one's name, while the other one goes on", async () => {
  const { app, account } = technician;
  const second = (await must(app.handlers.provider.list({}))).find(({ name }) => name === "Noordlicht Zuid")?.providerId as ProviderId;
  const draft = await technician.newClient("Zuidplein Brillen");
  const chosen = await must(app.handlers.onboarding.save({ draft: { ...draft, client: { ...draft.client, providerId: second } } }));
  await must(app.handlers.onboarding.review({ draftId: draft.id }));
  const user = "userId = (select id from accounts where email = ?) and providerId = ?";
  const giveBack = takeRows(technician.sandboxFolder, "providerUsers", user, account.email, second);
  const stopped = await technician.apply(chosen);
  expect([stopped.state, stopped.error]).toMatchObject([
    "stopped",
    { code: "provider.not-listed", parameters: { name: "Noordlicht Zuid" } },
  ]);
  // A start without a network says what was last known.
  await technician.lock();
  const unreachable = Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("offline"), { code: "ENOTFOUND" }) });
  technician.app = await TestApp.open(
    () => technician.sandbox,
    app.folder,
    () => Promise.reject(unreachable),
  );
  await technician.unlock();
  const problems = await technician.problems();
  giveBack();
  expect(problems).toContain("provider.not-listed");
  expect(problems).not.toContain("provider.suspended");
}, 120_000);
