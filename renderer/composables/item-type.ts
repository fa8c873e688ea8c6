import { hasText, t } from "#renderer/i18n/index";

/** What kind of item it is, as one word; empty for a kind that this version does not know. */
export function itemTypeWord(type: number): string {
  const key = `tables.types.${String(type)}`;
  return hasText(key) ? t(key) : "";
}
