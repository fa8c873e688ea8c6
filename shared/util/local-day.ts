/** The day of a moment in this computer's time, YYYY-MM-DD: days in this form are in order as texts. */
export function localDay(at: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
