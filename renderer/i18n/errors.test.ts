import { afterEach, expect, test } from "vitest";
import files from "#resources/locales/en/errors.json" with { type: "json" };
import { appError } from "#shared/errors/app-error";
import { errorTexts } from "./errors.ts";
import { setLanguage } from "./index.ts";

globalThis.document ??= { documentElement: {} } as Document;
afterEach(() => {
  setLanguage("en");
});

test("what did not open is named in words, not by its label", () => {
  const error = appError("crypto.wrong-key", { field: "organization.key" });
  expect(errorTexts(error).title).toBe("The key of this client could not be decrypted.");
  setLanguage("nl");
  expect(errorTexts(error).title).toBe("De sleutel van deze klant kon niet worden ontsleuteld.");
});
test("a label without words stands as it is", () => {
  expect(errorTexts(appError("crypto.wrong-key", { field: "Attachment.key" })).title).toContain("Attachment.key");
});

test("the texts of the files stay as they are, for whoever else has read them", () => {
  expect(errorTexts(appError("account.taken")).title).not.toBe("");
  expect(Object.keys(files)).toContain("account.taken");
});
