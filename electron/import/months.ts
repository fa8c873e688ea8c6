import { fold } from "#shared/util/fold";

/** Names of the months by their number, folded: English, Dutch, German, French; in full and as they are shortened. */
const names: readonly (readonly string[])[] = [
  ["january", "januari", "januar", "janner", "janvier", "jan", "janv"],
  ["february", "februari", "februar", "fevrier", "feb", "febr", "fevr", "fev"],
  ["march", "maart", "marz", "maerz", "mars", "mar", "mrt", "mrz"],
  ["april", "avril", "apr", "avr"],
  ["may", "mei", "mai"],
  ["june", "juni", "juin", "jun"],
  ["july", "juli", "juillet", "jul", "juil"],
  ["august", "augustus", "aout", "aug"],
  ["september", "septembre", "sep", "sept"],
  ["october", "oktober", "octobre", "oct", "okt"],
  ["november", "novembre", "nov"],
  ["december", "dezember", "decembre", "dec", "dez"],
];

/** 1 to 12 of a number or a name, in any case, a full stop behind it or not; null when it is none. */
export function monthNumber(text: string): number | null {
  const wanted = fold(text).replace(/\.$/u, "");
  const number = /^0?([1-9]|1[0-2])$/u.exec(wanted)?.[1];
  if (number !== undefined) return Number(number);
  const index = names.findIndex((month) => month.includes(wanted));
  return index === -1 ? null : index + 1;
}

/** Four digits of a year; two of them count from 2000. Null when it is none. */
export function yearOf(text: string): string | null {
  const digits = text.trim();
  if (/^(?:19|20|21)\d\d$/u.test(digits)) return digits;
  return /^\d\d$/u.test(digits) ? `20${digits}` : null;
}

/** Forms of a date at which something expires, the surest first, with the groups that hold its month and its year. */
const forms: readonly (readonly [form: RegExp, month: number, year: number])[] = [
  // 2027-03, and what a spreadsheet or a program makes of it: 2027-03-01, 2027-03-01T00:00:00Z
  [/^(\d{4})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*\d{1,2}(?:[T\s].*)?)?$/u, 2, 1],
  [/^((?:19|20|21)\d\d)(0[1-9]|1[0-2])$/u, 2, 1],
  [/^(0[1-9]|1[0-2])((?:19|20|21)\d\d|\d\d)$/u, 1, 2],
  // 31 March 2027, 01-Mar-27
  [/^\d{1,2}[.,\s-]+(\p{L}+\.?)[.,\s-]+(\d{4}|\d{2})$/u, 1, 2],
  // 31-03-2027 and 03/31/2027: a number above twelve is the day. Any other could be either.
  [/^(?:1[3-9]|2\d|3[01])\s*[-/.]\s*(0?[1-9]|1[0-2])\s*[-/.]\s*(\d{4})$/u, 1, 2],
  [/^(0?[1-9]|1[0-2])\s*[-/.]\s*(?:1[3-9]|2\d|3[01])\s*[-/.]\s*(\d{4})$/u, 1, 2],
  [/^([^,]*?)\s*[,/.\s-]\s*(\d{4}|\d{2})$/u, 1, 2],
];

/**
 * The two parts of a date at which something expires, as they stand: "March,2027", "03/27", "2027-03", "31-03-2027". What cannot be divided
 * is the month.
 */
export function expiryOf(text: string): { readonly expMonth: string; readonly expYear: string } {
  const whole = text.trim();
  if (/^(?:19|20|21)\d\d$/u.test(whole)) return { expMonth: "", expYear: whole };
  for (const [form, month, year] of forms) {
    const found = form.exec(whole);
    if (found !== null) return { expMonth: (found[month] ?? "").trim(), expYear: found[year] ?? "" };
  }
  return { expMonth: whole.replace(/^,$|\s*,$/u, ""), expYear: "" };
}
