import { dateFormat, t } from "./index.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago, short: "2 min", "1 h", "3 d"; "just now" below a minute. `now` in milliseconds. */
export function age(at: string, now: number): string {
  const passed = Math.max(0, now - Date.parse(at));
  if (passed < minute) return t("time.now");
  if (passed < hour) return t("time.minutes", { number: Math.floor(passed / minute) });
  if (passed < day) return t("time.hours", { number: Math.floor(passed / hour) });
  return t("time.days", { number: Math.floor(passed / day) });
}
/** "2 min ago", "just now". */
export function ago(at: string, now: number): string {
  return now - Date.parse(at) < minute ? t("time.now") : t("time.ago", { age: age(at, now) });
}

function format(at: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(at);
  // Kept by a version that did not look at what servers call a date.
  return Number.isNaN(date.getTime()) ? "–" : dateFormat(options).format(date);
}
/** Date and time to the minute, for tooltips and exact statements. */
export const exactTime = (at: string): string => format(at, { dateStyle: "full", timeStyle: "short" });
export const clockTime = (at: string): string => format(at, { hour: "2-digit", minute: "2-digit" });
export const clockSeconds = (at: string): string => format(at, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
/** "18 Nov", with the year when it is another one. */
export function shortDate(at: string, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return format(at, { day: "numeric", month: "short", ...(sameYear ? {} : { year: "numeric" }) });
}
/** "today at 08:41", "yesterday at 17:52", "tomorrow at 09:00", "18 Nov". */
export function dayTime(at: string, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(Date.parse(at))) / day);
  if (days === 0) return t("time.today", { time: clockTime(at) });
  if (days === 1) return t("time.yesterday", { time: clockTime(at) });
  if (days === -1) return t("time.tomorrow", { time: clockTime(at) });
  return shortDate(at, now);
}
/** Heading of a day in a list: "Today", "Yesterday", "Tuesday 18 November". */
export function dayHeading(at: string, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(Date.parse(at))) / day);
  if (days === 0) return t("time.todayHeading");
  if (days === 1) return t("time.yesterdayHeading");
  return format(at, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}
function startOfDay(milliseconds: number): number {
  const date = new Date(milliseconds);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
