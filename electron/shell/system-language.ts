import { languages, type Language } from "#shared/model/message";

/** The first of the system's languages that the app speaks; English otherwise. */
export function systemLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => tag.toLowerCase() === language || tag.toLowerCase().startsWith(`${language}-`));
    if (found !== undefined) return found;
  }
  return "en";
}
