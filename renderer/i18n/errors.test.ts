import { afterEach, expect, test } from "vitest";
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
