// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test, vi } from "vitest";
import type { VersionCheck } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

type Answer = Result<VersionCheck, AppError>;
const answers: (Answer | Promise<Answer>)[] = [];
vi.hoisted(() => {
  vi.stubGlobal("bridge", {
    app: {
      checkVersion: () => Promise.resolve(answers.shift()),
      saveSettings: (settings: unknown) => Promise.resolve({ ok: true, value: settings }),
    },
  });
});
const { i18n } = await import("#renderer/i18n/index");
const { default: VersionSettings } = await import("./VersionSettings.vue");

beforeEach(() => {
  setActivePinia(createPinia());
});

test("whom it asks is said before, and what is new after; a refusal takes the earlier answer away", async () => {
  const shown = mount(VersionSettings, { props: { host: "downloads.example" }, global: { plugins: [i18n] } });
  expect(shown.text()).toContain("Asks downloads.example, when you say so");
  const check = async (answer: Answer): Promise<string> => {
    answers.push(answer);
    await shown.findAll("button").at(-1)?.trigger("click");
    await flushPromises();
    return shown.text();
  };
  const present = { version: "1.2.0", checkedAt: "2026-11-20T12:00:00Z", hasPage: false };
  expect(await check(ok({ ...present, newer: [] }))).toContain("1.2.0 is the newest version");
  const newer = await check(ok({ ...present, newer: [{ version: "1.3.0", notes: ["Groups are faster"] }] }));
  expect(newer).toContain("1.3.0 is available; 1.2.0 is in use.");
  expect(newer).toContain("Groups are faster");
  const refused = await check(err(appError("update.unreadable")));
  expect(refused).toContain("The list of versions could not be read.");
  expect(refused).not.toContain("1.3.0");
});

test("an answer about one channel is not shown under the other, and the other can be asked at once", async () => {
  const shown = mount(VersionSettings, { props: { host: "downloads.example" }, global: { plugins: [i18n] } });
  let answer: (answered: Answer) => void = () => undefined;
  answers.push(
    new Promise<Answer>((answered) => {
      answer = answered;
    }),
  );
  const check = shown.findAll("button").at(-1);
  await check?.trigger("click");
  await shown.get('[aria-pressed="false"], [aria-checked="false"], input:not(:checked)').trigger("click");
  answer(ok({ version: "1.2.0", checkedAt: "2026-11-20T12:00:00Z", hasPage: true, newer: [{ version: "1.3.0", notes: [] }] }));
  await flushPromises();
  expect(shown.text()).not.toContain("1.3.0");
  answers.push(ok({ version: "1.2.0", checkedAt: "2026-11-20T12:00:00Z", hasPage: true, newer: [{ version: "1.4.0-rc.1", notes: [] }] }));
  await check?.trigger("click");
  await flushPromises();
  expect(shown.text()).toContain("1.4.0-rc.1 is available");
});
