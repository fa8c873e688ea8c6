import type { DescribedChange, Risk } from "#shared/setup/changes/change";
import type { IconName } from "#renderer/ui/icon-names";

/** Icons of the kinds of change. */
export const glyphs: Readonly<Record<DescribedChange["glyph"], IconName>> = {
  add: "plus",
  edit: "pencil",
  remove: "minus",
  mail: "mail",
  policy: "shield-check",
  import: "file-input",
  key: "key-round",
};
export const riskIcons: Readonly<Record<Risk, IconName | null>> = {
  routine: null,
  "people-notice": "users-round",
  "worth-a-look": "eye",
  "loses-access": "user-x",
};
export const riskTones: Readonly<Record<Risk, string>> = {
  routine: "t3",
  "people-notice": "inf",
  "worth-a-look": "warn",
  "loses-access": "bad",
};
