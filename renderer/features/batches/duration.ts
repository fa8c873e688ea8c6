import { formatNumber, t } from "#renderer/i18n/index";

/** "about 40 s", "about 3 min". */
export const inWords = (seconds: number): string =>
  seconds < 90
    ? t("batches.seconds", { n: formatNumber(Math.max(1, Math.ceil(seconds))) })
    : t("batches.minutes", { n: formatNumber(Math.ceil(seconds / 60)) });
