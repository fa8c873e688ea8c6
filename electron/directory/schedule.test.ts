import { expect, it } from "vitest";
import type { UnlockedProfile } from "#electron/account/index";
import { asId, clientIdOf, type OrganizationId, type ProfileId } from "#shared/model/ids";
import { newSettings } from "#shared/setup/directory/settings";
import { emptyRecord, type DirectoryRecord } from "./directory-record.ts";
import { Schedule } from "./schedule.ts";

const minute = 60_000;
const profileId = asId<ProfileId>("11111111-1111-4111-8111-111111111111");
const clientId = clientIdOf(profileId, asId<OrganizationId>("22222222-2222-4222-8222-222222222222"));
const profile = { id: profileId, writeSealed: () => Promise.resolve({ ok: true, value: null }) } as unknown as UnlockedProfile;

it("runs what is due, in its interval, and later after each failure (trap T38)", async () => {
  let now = Date.parse("2026-11-29T12:00:00Z");
  const runs: number[] = [];
  let failing = false;
  const settings = { ...newSettings(), schedule: { on: true, minutes: 10 } };
  const recordAt = (outcome: "same" | "failed"): DirectoryRecord => ({
    ...emptyRecord,
    settings,
    last: { at: new Date(now).toISOString(), by: "schedule", outcome, people: 0, groups: 0, changes: 0, stops: [], error: null },
  });
  const schedule: Schedule = new Schedule(
    () => new Date(now),
    async () => {
      runs.push((now - start) / minute);
      await schedule.changed(profile, clientId, recordAt(failing ? "failed" : "same"));
    },
  );
  const start = now;
  await schedule.changed(profile, clientId, { ...emptyRecord, settings });
  const pass = async (minutes: number): Promise<void> => {
    for (let each = 0; each < minutes; each += 1) {
      now += minute;
      await schedule.look();
    }
  };
  await pass(25);
  expect(runs).toEqual([10, 20]);
  failing = true;
  await pass(100);
  // Each failure doubles the time until the next.
  expect(runs).toEqual([10, 20, 30, 50, 90]);
  await schedule.changed(profile, clientId, { ...emptyRecord, settings: { ...settings, schedule: { on: false, minutes: 10 } } });
  await pass(300);
  expect(runs).toEqual([10, 20, 30, 50, 90]);
  expect(schedule.nextAt(clientId)).toBeNull();
});

it("runs in its interval after a clock that was ahead was put right, in the same start and in the next one", async () => {
  let now = Date.parse("2030-01-01T12:00:00Z");
  const runs: string[] = [];
  const settings = { ...newSettings(), schedule: { on: true, minutes: 10 } };
  const record = (): DirectoryRecord => ({
    ...emptyRecord,
    settings,
    last: { at: new Date(now).toISOString(), by: "schedule", outcome: "same", people: 0, groups: 0, changes: 0, stops: [], error: null },
  });
  const started = (): Schedule => {
    const schedule: Schedule = new Schedule(
      () => new Date(now),
      async () => {
        runs.push(new Date(now).toISOString());
        await schedule.changed(profile, clientId, record());
      },
    );
    return schedule;
  };
  const ahead = record();
  const schedule = started();
  await schedule.changed(profile, clientId, ahead);
  now = Date.parse("2026-11-29T12:00:00Z");
  const next = started();
  await next.changed(profile, clientId, ahead);
  for (const each of [schedule, next]) await each.look();
  expect(runs).toEqual([]);
  now += 11 * minute;
  for (const each of [schedule, next]) await each.look();
  expect(runs).toEqual(["2026-11-29T12:11:00.000Z", "2026-11-29T12:11:00.000Z"]);
});
