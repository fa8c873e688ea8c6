import type { Rule } from "./model.ts";

/** The rules of request members with the texts of the real server (provider-api.md §1.5, organization-api.md §0). */

/** Not null, and for texts not only white space. */
export const required: Rule = (value: unknown, name) =>
  value === null || (typeof value === "string" && value.trim() === "") ? `The ${name} field is required.` : null;

/** As `required`, with another name in the text (`Business Name`). */
export const requiredAs =
  (shown: string): Rule =>
  (value: unknown) =>
    required(value as never, shown);

/** The server's own wording of a length limit; only the names of providers and organizations have it. */
export const maxLength =
  (limit: number, shown?: string): Rule =>
  (value: string | null, name: string) =>
    value !== null && value.length > limit ? `The field ${shown ?? name} exceeds the maximum length.` : null;

/** The wording of every other length limit (`StringLength`). */
export const stringLength =
  (limit: number): Rule =>
  (value: string | null, name: string) =>
    value !== null && value.length > limit ? `The field ${name} must be a string with a maximum length of ${limit}.` : null;

/** Exactly one @ that is neither first nor last: the framework's idea of an e-mail address. */
export const email: Rule = (value: string | null, name: string) => {
  if (value === null) return null;
  const at = value.indexOf("@");
  const fine = at > 0 && at < value.length - 1 && at === value.lastIndexOf("@") && !/[\r\n]/.test(value);
  return fine ? null : `The ${name} field is not a valid e-mail address.`;
};

/** The strict address form of invitations. */
export function isStrictEmail(value: string): boolean {
  if (value.length > 256 || /[\s"(),:;<>[\]\\]/.test(value) || !/^[^@]+@[^@]+$/.test(value)) return false;
  const [local = "", domain = ""] = value.split("@");
  return !/^\.|\.$|\.\./.test(local) && /^[^.-][^.]*(\.[^.]+)+$/.test(domain) && !/\.$/.test(domain);
}

/** A list of 1 to 20 addresses to invite. */
export const addresses: Rule = (value: (string | null)[] | null) => {
  if (!value || value.length === 0) return "An email is required.";
  if (value.length > 20) return "You can only submit up to 20 emails at a time.";
  const bad = value.findIndex((address) => address === null || !isStrictEmail(address));
  return bad < 0 ? null : `Email #${bad + 1} is not valid.`;
};

const PARTS: Record<string, number> = { 0: 2, 1: 3, 2: 3, 3: 1, 4: 1, 5: 2, 6: 2, 7: 1 };

/** Whether a text has the form of an EncString (organization-api.md §0): type, number of parts, base64 parts. */
function isEncString(value: string): boolean {
  const dot = value.indexOf(".");
  const parts = value.slice(dot + 1).split("|");
  const wanted = dot < 0 ? (parts.length === 3 ? 3 : 2) : PARTS[value.slice(0, dot)];
  return wanted === parts.length && parts.every((part) => part.length > 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(part) && part.length % 4 === 0);
}

export const encrypted: Rule = (value: string | null, name: string) =>
  value === null || isEncString(value) ? null : `${name} is not a valid encrypted string.`;

export const encryptedLength =
  (limit: number): Rule =>
  (value: string | null, name: string) =>
    value !== null && value.length > limit ? `The field ${name} exceeds the maximum encrypted value length of ${limit} characters.` : null;

/** An enum member that must be one of the known numbers. */
export const oneOf =
  (...numbers: number[]): Rule =>
  (value: number | null, name: string) =>
    value === null || numbers.includes(value) ? null : `The field ${name} is invalid.`;

/** A list with at least one item. */
export const notEmpty =
  (message: string): Rule =>
  (value: unknown[] | null) =>
    value !== null && value.length === 0 ? message : null;
