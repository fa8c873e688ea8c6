import type { ClientRow } from "#shared/bridge/index";
import { t } from "#renderer/i18n/index";

export const planWords = (plan: ClientRow["plan"]): string => t(`clients.plan.${plan}`);
export const percent = (share: number, language: string): string => new Intl.NumberFormat(language, { style: "percent" }).format(share);
