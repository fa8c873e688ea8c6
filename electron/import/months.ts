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

/** The two parts of a date at which something expires, as they stand: "March,2027", "03/27", "2027-03". What cannot be divided is the month. */
export function expiryOf(text: string): { readonly expMonth: string; readonly expYear: string } {
  const whole = text.trim();
  const turned = /^(\d{4})\s*[-/.]\s*(\d{1,2})$/u.exec(whole);
  if (turned !== null) return { expMonth: turned[2] ?? "", expYear: turned[1] ?? "" };
  const usual = /^([^,]*?)\s*[,/.\s-]\s*(\d{4}|\d{2})$/u.exec(whole);
  if (usual !== null) return { expMonth: (usual[1] ?? "").trim(), expYear: usual[2] ?? "" };
  return /^\d{4}$/u.test(whole) ? { expMonth: "", expYear: whole } : { expMonth: whole.replace(/^,$|\s*,$/u, ""), expYear: "" };
}
