import type { ComparingWay, KeyKnown } from "#shared/bridge/index";
import { t } from "#renderer/i18n/index";
import { dayTime } from "#renderer/i18n/time";

export const comparingWays: readonly ComparingWay[] = ["phone", "in-person", "video"];
/** How a phrase was compared, in the reader's words. */
export const howCompared = (how: string): string => (comparingWays.some((way) => way === how) ? t(`comparing.ways.${how}`) : how);
/** For whom the same key was compared: name and address. */
export const comparedFor = ({ name, email }: { readonly name: string | null; readonly email: string | null }): string =>
  name === null || name === "" ? (email ?? "") : `${name} (${email ?? ""})`;

/** What is known of a person's key, in one line. */
export function knownLine(known: KeyKnown, now: number): string {
  switch (known.kind) {
    case "never":
      return t("comparing.state.never");
    case "compared":
      return t("comparing.state.compared", { how: howCompared(known.how), time: dayTime(known.at, now) });
    case "otherwise":
      return known.email === null
        ? t("comparing.state.before", { time: dayTime(known.at, now) })
        : t("comparing.state.otherwise", { who: comparedFor(known), time: dayTime(known.at, now) });
    case "uncompared":
    case "mismatch":
      return t(`comparing.state.${known.kind}`, { time: dayTime(known.at, now) });
  }
}
export const knownTone = (known: KeyKnown): "bad" | "warn" | "t3" =>
  known.kind === "mismatch" ? "bad" : known.kind === "uncompared" ? "warn" : "t3";

/** Whether somebody may be let in without comparing, as far as this is known without asking the server. Main decides. */
export const mayGoUncompared = ({ role, known }: { readonly role: number; readonly known: KeyKnown }): boolean =>
  role === 2 && (known.kind === "never" || known.kind === "uncompared" || (known.kind === "otherwise" && known.email === null));
