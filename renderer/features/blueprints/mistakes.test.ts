import { expect, test } from "vitest";
import { blueprintMistakes } from "#shared/setup/blueprint/mistake";
import { languages } from "#shared/model/message";
import { hasText, inLanguage, t } from "#renderer/i18n/index";

test("every mistake in a blueprint has its words, in each language its own", () => {
  for (const mistake of blueprintMistakes) {
    expect(hasText(`blueprints.mistake.${mistake}`), mistake).toBe(true);
    const words = languages.map((language) => inLanguage(language, () => t(`blueprints.mistake.${mistake}`)));
    expect(new Set(words).size, mistake).toBe(languages.length);
  }
});
