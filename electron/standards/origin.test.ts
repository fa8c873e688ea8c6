import { afterAll, beforeAll, expect, it } from "vitest";
import { must } from "#build/test/must";
import { Technician } from "#build/test/technician";
import { PolicyType } from "#shared/model/enums";
import { ruleId } from "#shared/setup/changes/rule-of-change";

/* Who made a difference from a baseline, from the log of a real sandbox process. */
let technician: Technician;
beforeAll(async () => {
  technician = await Technician.start(undefined, [], "small");
  await technician.signIn();
}, 120_000);
afterAll(() => technician.stop());

it("what this account changed is told with its moment once the log was fetched, and not before; which policy is not guessed", async () => {
  const { app, profileId } = technician;
  await app.read();
  const rows = await must(app.handlers.clients.list({}));
  const clientId = rows.find(({ plan }) => plan === "enterprise")!.id;
  const { collectionSettings } = (await must(app.handlers.clients.setup({ clientId }))).setup!;
  const blueprint = await must(
    app.handlers.blueprints.save({
      blueprintId: null,
      yaml: `name: Lock
collectionSettings:
${Object.entries(collectionSettings)
  .map(([name, on]) => `  ${name}: ${String(on)}`)
  .join("\n")}
policies:
  - type: sessionTimeout
    enabled: true
    data: { type: custom, minutes: 41, action: lock }
`,
    }),
  );
  await must(
    app.handlers.baselines.save({ profileId, baselineId: null, blueprintId: blueprint.id, parameters: {}, held: { kind: "all" } }),
  );
  const of = async () => (await must(app.handlers.baselines.client({ clientId })))[0];
  expect(await of()).toMatchObject({ log: null, origins: {}, unnamedSaving: null });
  const policies = [{ type: PolicyType.sessionTimeout, enabled: true, data: { type: "custom", minutes: 42, action: "lock" } }];
  const to = { ...collectionSettings, limitItemDeletion: !collectionSettings.limitItemDeletion };
  const written = await app.write([
    { clientId, edit: { kind: "policy.set", policies } },
    { clientId, edit: { kind: "client.collection-settings", to } },
  ]);
  expect(written.runs.map(({ state }) => state)).toEqual(["done"]);
  const told = await app.found(async () => {
    await must(app.handlers.log.refresh({}));
    const drift = await of();
    return drift?.unnamedSaving == null || drift.origins[ruleId.settings] === undefined ? undefined : drift;
  });
  expect(told.origins[ruleId.settings]).toMatchObject({ type: to.limitItemDeletion ? 1614 : 1615, who: { kind: "you" } });
  expect(told.unnamedSaving).toMatchObject({ type: 1700, who: { kind: "you" }, what: null });
  expect(told.origins[ruleId.policy(PolicyType.sessionTimeout)]).toBeUndefined();
  expect(told.log).not.toBeNull();
}, 60_000);
