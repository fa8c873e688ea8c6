import { afterAll, beforeAll, expect, it } from "vitest";
import { contentsUnder } from "#build/test/files-under";
import { must } from "#build/test/must";
import { Technician } from "#build/test/technician";
import type { OwnPrices } from "#shared/bridge/index";
import { organizationOf } from "#shared/model/ids";

/* Prices of one's own and seats as they were read, against a real sandbox process and real files. */
let technician: Technician;
beforeAll(async () => {
  technician = await Technician.start(undefined, [], "small");
  await technician.signIn();
  await technician.app.read();
}, 120_000);
afterAll(() => technician.stop());

it("keeps the seats of the month as they were read, the highest of them, and prices, sealed beside the profile", async () => {
  const { app, profileId, account } = technician;
  const [provider] = await must(app.handlers.provider.list({}));
  if (provider === undefined) throw new Error("no provider");
  const clientId = provider.subject;
  await app.engine.charging.note();
  const month = new Date().toISOString().slice(0, 7);
  expect(await must(app.handlers.provider.monthsRead({ clientId }))).toEqual([{ month, days: 1 }]);
  const rows = (await must(app.handlers.clients.list({}))).filter(({ seats }) => seats.assigned !== null);
  const usage = await must(app.handlers.provider.usageRead({ clientId, month }));
  expect(new Map(usage.map(({ id, assigned, used, total }) => [id, [assigned, used, total]]))).toEqual(
    new Map(rows.map(({ id, seats }) => [organizationOf(id), [seats.assigned, seats.occupied, null]])),
  );

  const [row] = rows;
  if (row === undefined) throw new Error("no client");
  const before = row.seats.assigned ?? 0;
  await app.write([{ clientId: row.id, edit: { kind: "client.seats", to: before + 3 } }]);
  await app.write([{ clientId: row.id, edit: { kind: "client.seats", to: before } }]);
  await app.engine.charging.note();
  const most = (await must(app.handlers.provider.usageRead({ clientId, month }))).find(({ id }) => id === organizationOf(row.id));
  expect(most?.assigned, "seats that were there for a part of the month").toBe(before + 3);
  expect((await must(app.handlers.provider.monthsRead({ clientId })))[0]?.days, "a day counts once").toBe(1);

  const prices: OwnPrices = { currency: "EUR", plans: { enterprise: 9.5 }, clients: { [organizationOf(row.id)]: 8 } };
  await must(app.handlers.provider.savePrices({ clientId, prices }));
  app.engine.lock();
  await must(app.handlers.account.unlock({ profileId, method: "password", secret: account.masterPassword }));
  expect(await must(app.handlers.provider.prices({ clientId }))).toEqual(prices);
  expect(await must(app.handlers.provider.monthsRead({ clientId }))).toEqual([{ month, days: 1 }]);
  const kept = [...(await contentsUnder(app.folder))].filter(([path]) => path.includes("charging-"));
  expect(kept).toHaveLength(1);
  expect(kept[0]?.[1]).not.toContain(row.name);
}, 120_000);
