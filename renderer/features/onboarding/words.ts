import { t } from "#renderer/i18n/index";

/** "about 50 s", "about 3 min". */
export const duration = (seconds: number): string =>
  seconds < 90
    ? t("onboarding.people.seconds", { n: Math.max(1, Math.round(seconds)) })
    : t("onboarding.people.minutes", { n: Math.round(seconds / 60) });

/** A time that was measured: "under 1 s", "48 s", "3 min 20 s". */
export function lasting(seconds: number): string {
  if (seconds < 1) return t("onboarding.apply.underSecond");
  const whole = Math.round(seconds);
  return whole < 60
    ? t("onboarding.apply.seconds", { n: whole })
    : t("onboarding.apply.minutes", { m: Math.floor(whole / 60), s: whole % 60 });
}

export const roleName = (role: number): string => t(`onboarding.role.${[0, 1, 2, 4].includes(role) ? role : 4}`);
/** People who are invited together: their groups, and their role unless it is the usual one. */
export const setName = (set: { readonly role: number; readonly groups: readonly string[] }): string =>
  [
    set.groups.length === 0 ? t("onboarding.people.noGroupSet") : set.groups.join(", "),
    ...(set.role === 2 ? [] : [t(`onboarding.role.${set.role}`)]),
  ].join(", ");
