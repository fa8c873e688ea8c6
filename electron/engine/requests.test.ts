import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestApp } from "#build/test/test-app";
import { must } from "#build/test/must";
import { Technician } from "#build/test/technician";
import type { Transport } from "#electron/provider-api/index";
import type { ClientId } from "#shared/model/ids";
import type { Edit } from "#shared/setup/changes/edits";
import type { ClientSetup } from "#shared/setup/value/client-setup";

/* R12: how often a client is read for what is written to it, counted on the wire. */

let technician: Technician;
let app: TestApp;
const sent: string[] = [];
/** Every request as method and path, ids as a star. */
const counting: Transport = (url, request) => {
  const { pathname } = new URL(url);
  sent.push(`${request.method} ${pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, "*")}`);
  return fetch(url, request as RequestInit);
};
const reads = (): readonly string[] => sent.filter((line) => line.startsWith("GET ") && !line.includes("/identity/"));
const times = (part: string): number => reads().filter((line) => line.endsWith(part)).length;
/** Lists that only a full reading of a client asks for. */
const fullReads = (): number => times("/domain");

beforeAll(async () => {
  technician = await Technician.start(counting);
  app = technician.app;
  await technician.signIn();
  await app.read();
}, 120_000);
afterAll(() => technician.stop());
beforeEach(() => {
  sent.length = 0;
});

const client = async (name: string): Promise<{ readonly id: ClientId; readonly setup: ClientSetup }> => {
  const row = (await must(app.handlers.clients.list({}))).find((each) => each.name === name);
  const view = row === undefined ? null : await must(app.handlers.clients.setup({ clientId: row.id }));
  if (row === undefined || view?.setup == null) throw new Error("no such client");
  return { id: row.id, setup: view.setup };
};
const edited = async (id: ClientId, edit: Edit): Promise<void> => {
  const { runs } = await app.write([{ clientId: id, edit }]);
  expect(runs.map(({ state }) => state)).toEqual(["done"]);
};

describe("R12: a single edit reads back only what it touched", () => {
  const name = "Bakkerij Hoogland";

  it("renaming a client asks for no list of the client at all", async () => {
    const { id } = await client(name);
    await edited(id, { kind: "client.rename", to: "Bakkerij Hoogland & Zonen" });
    expect(reads().filter((line) => line.includes("/organizations/*/") && !line.includes("/providers/"))).toEqual([]);
    expect(sent.length).toBeLessThanOrEqual(7);
    expect((await client("Bakkerij Hoogland & Zonen")).setup.client.name).toBe("Bakkerij Hoogland & Zonen");
    await edited(id, { kind: "client.rename", to: name });
  });

  it("another role of a member asks for members, and groups and access follow from them", async () => {
    const { id, setup } = await client(name);
    const [group] = setup.groups;
    const member = setup.members.find(({ role, status, groups }) => role === 2 && status === 2 && !groups.includes(group!.id))!;
    await edited(id, {
      kind: "member.update",
      member: member.id,
      role: member.role,
      groups: [...member.groups.map((each) => setup.groups.find((known) => known.id === each)!.name), group!.name],
    });
    expect(fullReads()).toBe(0);
    for (const part of ["/collections", "/policies", "/sso", "/organization-details"]) expect(times(part), part).toBe(0);
    expect(sent.length).toBeLessThanOrEqual(9);
    const after = await client(name);
    expect(after.setup.members.find((each) => each.id === member.id)?.groups).toContain(group!.id);
    expect(after.setup.groups.find((each) => each.id === group!.id)?.members).toContain(member.id);
    // What was not asked for is as it was, access that follows from members too.
    await app.handlers.sync.read({ clientIds: [id] });
    await app.until(() => app.progress?.state === "idle");
    expect((await client(name)).setup).toEqual(after.setup);
  });
});

describe("R12: at most two full readings a run", () => {
  it("an onboarding with an import reads the client twice, and the provider's seats once", async () => {
    const draft = await technician.newClient("Twee Lezingen", {
      groups: ["Directie", "Iedereen"],
      collections: [{ path: "Kantoor", access: [{ group: "Directie", level: "manage" }] }],
      people: Array.from({ length: 4 }, (_, line) => ({
        line,
        email: `p${String(line)}@twee.example`,
        name: "",
        role: 2 as const,
        department: "",
        groups: ["Iedereen"],
      })),
    });
    const preview = await technician.readFile(draft, join(import.meta.dirname, "../../resources/samples/lastpass.csv"));
    const whole = await must(app.handlers.onboarding.save({ draft: technician.withImport(draft, preview) }));
    sent.length = 0;
    await must(app.handlers.onboarding.seats({ draftId: draft.id }));
    await must(app.handlers.onboarding.review({ draftId: draft.id }));
    const view = await technician.apply(whole);
    expect(view.state).toBe("done");
    const row = await app.found(async () =>
      (await must(app.handlers.clients.list({}))).find((each) => each.id === view.clientId && each.meta.readAt !== null),
    );
    expect(row.name).toBe("Twee Lezingen");
    expect(fullReads()).toBe(2);
    expect(times("/ciphers/organization-details")).toBe(2);
    expect(times("/billing/subscription")).toBe(1);
    // The colour that was chosen in the wizard is the row's.
    expect(row.local.colour).toBe(whole.client.colour);
    expect((await must(app.handlers.clients.items({ clientId: row.id }))).items).toHaveLength(preview.counts.toImport);
  }, 60_000);

  it("a draft of an existing client too, from the review on", async () => {
    const { id, setup } = await client("Bakkerij Hoogland");
    const draft = await must(app.handlers.onboarding.create({ profileId: null, clientId: id }));
    const wanted = await must(app.handlers.onboarding.save({ draft: { ...draft, groups: [...(draft.groups ?? []), "Nieuwe groep"] } }));
    await must(app.handlers.onboarding.review({ draftId: draft.id }));
    sent.length = 0;
    expect((await technician.apply(wanted)).state).toBe("done");
    const after = await app.found(async () => {
      const now = await client("Bakkerij Hoogland");
      return now.setup.groups.length > setup.groups.length ? now : undefined;
    });
    expect(after.setup.groups.map((group) => group.name)).toContain("Nieuwe groep");
    expect(fullReads()).toBe(2);
    // The items, by far the largest list, were read for the review a moment ago.
    expect(times("/ciphers/organization-details")).toBe(1);
  }, 60_000);

  it("a draft of an existing client has the items read again where something was written to it after the review", async () => {
    const { id } = await client("Bakkerij Hoogland");
    const draft = await must(app.handlers.onboarding.create({ profileId: null, clientId: id }));
    const wanted = await must(app.handlers.onboarding.save({ draft: { ...draft, groups: [...(draft.groups ?? []), "Nog een groep"] } }));
    await must(app.handlers.onboarding.review({ draftId: draft.id }));
    await edited(id, { kind: "client.rename", to: "Bakkerij Hoogland & Zonen" });
    sent.length = 0;
    expect((await technician.apply(wanted)).state).toBe("done");
    expect(times("/ciphers/organization-details")).toBe(2);
  }, 60_000);
});
