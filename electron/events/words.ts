import en from "#resources/locales/en/events.json" with { type: "json" };
import nl from "#resources/locales/nl/events.json" with { type: "json" };
import { say } from "#electron/reports/texts";
import type { Language } from "#shared/model/message";
import { policyDefinition } from "#shared/setup/value/policies";
import type { IndexWords } from "#shared/setup/log/event-index";

const texts: Readonly<
  Record<Language, { readonly kind: Readonly<Record<string, string>>; readonly devices: Readonly<Record<string, string>> }>
> = {
  en,
  nl,
};
/** The sentences of kinds and the names of devices as they stand on the screen, without what goes into their braces. */
export const eventWordsIn = (language: Language): Pick<IndexWords, "type" | "device" | "policy"> => ({
  type: (type) => (texts[language].kind[String(type)] ?? String(type)).replace(/\{\w+\}/gu, ""),
  device: (device) => texts[language].devices[String(device)] ?? "",
  policy: (type) => {
    const definition = policyDefinition(type);
    return definition === null ? "" : say(definition.name, language);
  },
});
