import type { ClientRow } from "#shared/bridge/index";
import { t } from "#renderer/i18n/index";

export const planWords = (plan: ClientRow["plan"]): string => t(`clients.plan.${plan}`);
