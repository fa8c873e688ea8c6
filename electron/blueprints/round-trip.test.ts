import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { must } from "#build/test/must";
import { Technician } from "#build/test/technician";
import { asId, type ClientId } from "#shared/model/ids";
import { signatureOf } from "./signature.ts";

/* A client of a real sandbox, captured and made a second time: the blueprint says all of what it captured. */
let technician: Technician;
beforeAll(async () => {
  technician = await Technician.start();
  await technician.signIn();
  await technician.app.read();
});
afterAll(() => technician.stop());

it("capture, file, apply on an empty client and capture give the same file", async () => {
  const { handlers, engine } = technician.app;
  const source = engine.workspace.rows().find(({ name }) => name === "Bakkerij Hoogland");
  if (source === undefined) throw new Error("the demo has no such client");
  const capture = async (clientId: ClientId): Promise<string> =>
    (await must(handlers.blueprints.capture({ clientId, people: "left-out", signOn: false }))).yaml;
  const first = await capture(source.id);
  expect(first).toMatch(/^groups:/mu);
  expect(first).toMatch(/^collections:/mu);
  const { id } = await must(handlers.blueprints.save({ blueprintId: null, yaml: first }));
  const draft = await technician.newClient("Bakkerij Nieuwland", { blueprint: { id, likeClientId: null, parameters: {} } });
  const applied = await technician.apply(await reviewed(draft.id).then(() => draft));
  expect([applied.state, applied.entries.filter(({ error }) => error !== null)]).toEqual(["done", []]);
  await technician.app.read();
  const second = await capture(asId<ClientId>(applied.clientId ?? ""));
  const withoutName = (yaml: string): string => yaml.replace(/^(?:name|description):.*$/gmu, "");
  expect(withoutName(second)).toBe(withoutName(first));
}, 60_000);

it("a signer is shown the fingerprint that a colleague sees on the file, and asks for", async () => {
  const { app } = technician;
  const [starter] = await must(app.handlers.blueprints.list({}));
  await must(app.handlers.blueprints.exportFile({ blueprintId: starter!.id, signed: true }));
  const signed = signatureOf(readFileSync(app.saved.at(-1)!, "utf8"));
  expect(signed).toMatchObject({ state: "valid", ...(await must(app.handlers.blueprints.ownFingerprint({}))) });
});

async function reviewed(draftId: Parameters<Technician["app"]["handlers"]["onboarding"]["review"]>[0]["draftId"]): Promise<void> {
  const review = await must(technician.app.handlers.onboarding.review({ draftId }));
  expect(review.problems.filter(({ blocking }) => blocking)).toEqual([]);
}
