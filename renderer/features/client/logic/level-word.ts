import type { AccessLevel } from "#shared/setup/value/client-setup";
import { t } from "#renderer/i18n/index";

/** "Can view" also where passwords are hidden: the mark has an eye for that, and its tooltip the whole words. */
export const levelWord = (level: AccessLevel): string => t(`ui.level.${level.replace("-hidden", "")}`);
