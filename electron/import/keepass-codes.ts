import { judgedCode, keeOtpCode, oneTimeCode, secretFrom, type OneTimeCode, type Unusable } from "./one-time-code.ts";

/*
 * One-time codes as KeePass itself, its plug-ins and its relatives keep them in an entry's texts. The first form that tells the time and is
 * whole becomes the login's; every other one stays a field.
 */

export interface KeePassCode {
  /** "" when the entry has none that the vault can hold. */
  readonly totp: string;
  /** Names of the texts that it was made of: they become no fields. */
  readonly used: ReadonlySet<string>;
  /** Names of texts that are secrets whatever the file says. */
  readonly secret: ReadonlySet<string>;
  /** Why what is there is no code of the vault's; null when there is none, or one that is. */
  readonly unusable: Unusable | null;
  /** A second code stays as fields. */
  readonly hasFurther: boolean;
}

type Values = ReadonlyMap<string, string>;
interface Form {
  /** The texts that belong to it, where it is there at all. */
  readonly names: readonly string[];
  readonly code: OneTimeCode;
}

const encodings = [
  ["", "text"],
  ["-Hex", "hex"],
  ["-Base32", "base32"],
  ["-Base64", "base64"],
] as const;
const secretName = /^(?:(?:Time|Hmac)Otp-Secret(?:-Hex|-Base32|-Base64)?|otp|[HT]OTP Seed|[HT]OTP Secret)$/iu;

export function keePassCode(values: Values): KeePassCode {
  const forms = [plugIn(values), native(values), seed(values), ...counters(values)].filter((form) => form !== null);
  const secret = new Set([...values.keys()].filter((name) => secretName.test(name)));
  const usable = forms.find(({ code }) => "totp" in code);
  if (usable === undefined || !("totp" in usable.code)) {
    const [first] = forms;
    return {
      totp: "",
      used: new Set(),
      secret,
      unusable: first !== undefined && "unusable" in first.code ? first.code.unusable : null,
      hasFurther: false,
    };
  }
  const { totp } = usable.code;
  // The same code in another form is no second one.
  const others = forms.filter(({ code }) => !("totp" in code) || code.totp !== totp);
  const same = forms.filter(({ code }) => "totp" in code && code.totp === totp);
  return { totp, used: new Set(same.flatMap(({ names }) => names)), secret, unusable: null, hasFurther: others.length > 0 };
}

const filledIn = (values: Values, names: readonly string[]): readonly string[] =>
  names.filter((name) => (values.get(name) ?? "").trim() !== "");

/** The field `otp`: an address as KeePassXC writes it, KeeOtp's own form, or a bare secret. */
function plugIn(values: Values): Form | null {
  const name = [...values.keys()].find((each) => each.toLowerCase() === "otp");
  const text = name === undefined ? "" : (values.get(name) ?? "");
  return name === undefined || text.trim() === "" ? null : { names: [name], code: keeOtpCode(text) ?? judgedCode(text) };
}

/** KeePass's own fields, since version 2.47. */
function native(values: Values): Form | null {
  const [found] = encodings.filter(([ending]) => filledIn(values, [`TimeOtp-Secret${ending}`]).length > 0);
  if (found === undefined) return null;
  const secret = secretFrom(values.get(`TimeOtp-Secret${found[0]}`) ?? "", found[1]);
  const settings = ["TimeOtp-Length", "TimeOtp-Period", "TimeOtp-Algorithm"] as const;
  const [digits, period, algorithm] = settings.map((name) => values.get(name) ?? "");
  return {
    names: [`TimeOtp-Secret${found[0]}`, ...settings],
    code:
      secret === null
        ? { unusable: "secret" }
        : oneTimeCode(secret, { digits: digits ?? "", period: period ?? "", algorithm: algorithm ?? "" }),
  };
}

/** The tray plug-in's fields; "S" in place of a number of digits stands for Steam's codes of letters. */
function seed(values: Values): Form | null {
  const text = values.get("TOTP Seed") ?? "";
  if (text.trim() === "") return null;
  const settings = (values.get("TOTP Settings") ?? "").trim();
  if (settings === "") return { names: ["TOTP Seed"], code: judgedCode(text) };
  const [period = "", digits = "", ...more] = settings.split(";");
  // A third part is a server that corrects the clock: it is kept.
  const names = more.some((part) => part.trim() !== "") ? ["TOTP Seed"] : ["TOTP Seed", "TOTP Settings"];
  const isWhole = /^\d+$/u.test(period.trim()) && /^(?:\d+|s)$/iu.test(digits.trim());
  return { names, code: isWhole ? oneTimeCode(text, { period, digits }) : { unusable: "settings" } };
}

/** Codes that count: the vault has none of them. */
function counters(values: Values): readonly Form[] {
  const names = [...values.keys()].filter((name) => /^(?:HmacOtp-|HOTP )/iu.test(name) && (values.get(name) ?? "") !== "");
  return names.some((name) => secretName.test(name)) ? [{ names, code: { unusable: "counter" } }] : [];
}
