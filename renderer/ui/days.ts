const two = (number: number): string => String(number).padStart(2, "0");

/** The day of an ISO time on this computer, as a date field has it: "2026-11-12". */
export function fieldOfDay(at: string): string {
  const day = new Date(at);
  return Number.isNaN(day.getTime())
    ? ""
    : `${String(day.getFullYear()).padStart(4, "0")}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
/** The first and the last moment of a date field's day on this computer, as ISO times; null: it is no day. */
export function dayOfField(field: string): { readonly start: string; readonly end: string } | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(field)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year < 1970) return null;
  const start = new Date(year, month - 1, day);
  if (start.getDate() !== day) return null;
  return { start: start.toISOString(), end: new Date(new Date(year, month - 1, day + 1).getTime() - 1).toISOString() };
}
/** So many days up to and with today, as ISO times. */
export function lastDays(days: number, now: number): { readonly from: string; readonly to: string } {
  const today = new Date(now);
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  return {
    from: new Date(year, month, day - days + 1).toISOString(),
    to: new Date(new Date(year, month, day + 1).getTime() - 1).toISOString(),
  };
}
