// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test, vi } from "vitest";
import type { VersionCheck } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

const answers: Result<VersionCheck, AppError>[] = [];
vi.hoisted(() => {
  vi.stubGlobal("bridge", { app: { checkVersion: () => Promise.resolve(answers.shift()) } });
});
const { i18n } = await import("#renderer/i18n/index");
const { default: VersionSettings } = await import("./VersionSettings.vue");

beforeEach(() => {
  setActivePinia(createPinia());
});

test("whom it asks is said before, and what is new after; a refusal takes the earlier answer away", async () => {
  const shown = mount(VersionSettings, { props: { host: "downloads.example" }, global: { plugins: [i18n] } });
  expect(shown.text()).toContain("Asks downloads.example, when you say so");
  const check = async (answer: Result<VersionCheck, AppError>): Promise<string> => {
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
