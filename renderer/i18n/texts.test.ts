// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { i18n, inLanguage, setLanguage, t } from "./index.ts";

afterEach(() => {
  setLanguage("en");
  vi.restoreAllMocks();
});

test("a text without parameters is looked up once in each language, however many rows of a list ask for it", () => {
  const lookUps = vi.spyOn(i18n.global as unknown as { t: () => string }, "t");
  const texts = Array.from({ length: 1000 }, () => t("directory.reading"));
  expect(new Set(texts).size).toBe(1);
  expect(lookUps.mock.calls.length).toBeLessThanOrEqual(1);
  const dutch = inLanguage("nl", () => t("directory.reading"));
  expect(dutch).not.toBe(texts[0]);
  setLanguage("nl");
  expect(t("directory.reading")).toBe(dutch);
  expect(lookUps.mock.calls.length).toBeLessThanOrEqual(2);
});
