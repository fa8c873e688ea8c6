import { afterAll, beforeAll, expect, it } from "vitest";
import { must } from "#build/test/must";
import { Technician } from "#build/test/technician";
import type { ProviderId } from "#shared/model/ids";

/* Links of mails against a real sandbox process: what each does, what is refused, and a lost answer. */
let technician: Technician;
beforeAll(async () => {
  technician = await Technician.start(undefined, [], "small");
  await technician.signIn();
}, 120_000);
afterAll(() => technician.stop());

/** Starts a second provider from its own mail. */
async function secondProvider(): Promise<ProviderId> {
  const { app, profileId, account } = technician;
  const { mails } = await must(app.handlers.sandbox.playProvider({ profileId }));
  const { subject } = await must(app.handlers.provider.openLink({ profileId, text: mails.at(-1)?.link ?? "" }));
  const details = { name: "Zuid & Zonen", businessName: null, billingEmail: account.email };
  const address = { country: "NL", postalCode: "6811 AA", line1: null, line2: null, city: null, state: null, taxId: null };
  await app.write([{ clientId: subject, edit: { kind: "provider.set-up", details, address } }]);
  return app.found(async () => (await must(app.handlers.provider.list({}))).find(({ name }) => name === details.name)?.providerId);
}

it("A-54: deletes a provider by the mailed link: its name typed, once, though the answer is lost", async () => {
  const { app, profileId, account } = technician;
  const providerId = await secondProvider();
  const { mails } = await must(app.handlers.sandbox.playDeletion({ providerId }));
  const link = mails.at(-1)?.link ?? "";
  expect(new URL(link).hash).toMatch(/^#\/verify-recover-delete-provider\?providerId=[\da-f-]{36}&token=[^&]+&name=Zuid/u);
  expect(await must(app.handlers.provider.readLink({ text: link }))).toMatchObject({
    kind: "delete",
    providerName: "Zuid & Zonen",
    profile: { id: profileId, isOpen: true },
  });
  const asks = async (text: string) => {
    const { subject } = await must(app.handlers.provider.openLink({ profileId, text }));
    return must(app.handlers.writing.review({ edits: [{ clientId: subject, edit: { kind: "provider.delete-by-mail" } }], origin: "edit" }));
  };
  // A token that the server did not make.
  const forged = await asks(link.replace(/token=[^&]+/u, "token=made-up"));
  expect(forged).toMatchObject({ asksOwnSecret: true, clients: [{ changes: [{ typed: "Zuid & Zonen" }] }] });
  // Nothing is read back of what was refused.
  const { runs } = await must(app.handlers.writing.apply({ reviewId: forged.reviewId, ownSecret: account.masterPassword }));
  const refused = await app.found(() =>
    Promise.resolve(runs.map(({ runId }) => app.runs.get(runId)).find((run) => run?.state === "stopped")),
  );
  expect(refused).toMatchObject({ state: "stopped", entries: [{ state: "failed", error: { code: "provider.deletion-refused" } }] });
  expect((await must(app.handlers.provider.list({}))).map(({ providerId: id }) => id)).toContain(providerId);

  const review = await asks(link);
  await must(app.handlers.sandbox.arm({ fault: "lose-next-answer", on: true }));
  const [deleted] = await app.applyReview(review, account.masterPassword);
  expect(deleted).toMatchObject({ state: "done" });
  await app.found(async () =>
    (await must(app.handlers.provider.list({}))).some(({ providerId: id }) => id === providerId) ? undefined : true,
  );
  const { faults, requests } = await must(app.handlers.sandbox.state({}));
  expect(faults.find(({ id }) => id === "lose-next-answer")?.armed).toBe(false);
  expect(requests.filter(({ path, status }) => path.endsWith("/delete-recover-token") && status !== 400)).toHaveLength(1);
  // The provider is gone for this account, and with it what the link is for.
  expect(await app.handlers.provider.openLink({ profileId, text: link })).toMatchObject({ error: { code: "provider.link-no-member" } });
}, 120_000);

it("A-56: turns an organization into a business unit by the mailed link, once, though the answer is lost", async () => {
  const { app, profileId } = technician;
  const { mails } = await must(app.handlers.sandbox.playBusinessUnit({ profileId }));
  const link = mails.at(-1)?.link ?? "";
  expect(new URL(link).hash).toMatch(/^#\/providers\/setup-business-unit\?organizationId=[\da-f-]{36}&email=[^&]+&token=/u);
  const asks = async (text: string) => {
    const view = await must(app.handlers.provider.openLink({ profileId, text }));
    expect(view).toMatchObject({ kind: "business-unit", providerName: "Hoogveen Logistiek", inApp: true });
    const edits = [{ clientId: view.subject, edit: { kind: "provider.business-unit" as const } }];
    return must(app.handlers.writing.review({ edits, origin: "edit" }));
  };
  const forged = await asks(link.replace(/token=[^&]+/u, "token=made-up"));
  expect(forged).toMatchObject({ clients: [{ changes: [{ typed: "Hoogveen Logistiek" }] }] });
  const { runs } = await must(app.handlers.writing.apply({ reviewId: forged.reviewId, ownSecret: null }));
  const refused = await app.found(() =>
    Promise.resolve(runs.map(({ runId }) => app.runs.get(runId)).find((run) => run?.state === "stopped")),
  );
  expect(refused).toMatchObject({ entries: [{ state: "failed", error: { code: "provider.unit-refused" } }] });

  const review = await asks(link);
  await must(app.handlers.sandbox.arm({ fault: "lose-next-answer", on: true }));
  const [run] = await app.applyReview(review);
  expect(run).toMatchObject({ state: "done" });
  const { requests } = await must(app.handlers.sandbox.state({}));
  expect(requests.filter(({ path, status }) => path.endsWith("/setup-business-unit") && status !== 500)).toHaveLength(1);
  // A provider of its own, and its organization is its client, whose key opens with the provider's.
  const unit = await app.found(async () => (await must(app.handlers.provider.list({}))).find(({ name }) => name === "Hoogveen Logistiek"));
  expect(unit).toMatchObject({ kind: "business-unit", role: "provider-admin", suspended: false });
  const client = await app.found(async () =>
    (await must(app.handlers.clients.list({}))).find(({ name, meta }) => name === "Hoogveen Logistiek" && meta.readAt !== null),
  );
  expect(client.meta.error ?? null).toBeNull();
  // A second time there is nothing to do, and the client is still written to as a client.
  expect(await app.handlers.provider.openLink({ profileId, text: link })).toMatchObject({ error: { code: "provider.link-has-provider" } });
}, 120_000);
