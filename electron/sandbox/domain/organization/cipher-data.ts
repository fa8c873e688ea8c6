import { serverError } from "../../framework/refusal.ts";
import type { CipherBody } from "./cipher-models.ts";

/** The stored text of an item: JSON with the real server's member names, without nulls, in its order and escaping. */

type Part = Record<string, unknown>;

/** Which member of a request holds the content of a type. */
const PARTS = ["login", "secureNote", "card", "identity", "sshKey", "bankAccount", "driversLicense", "passport"] as const;
export type PartName = (typeof PARTS)[number];

/** The member of an item's type (1 login … 8 passport); undefined for unknown types. */
export const partOf = (type: number): PartName | undefined => PARTS[type - 1];

const capital = (name: string): string => (name === "ssn" ? "SSN" : name.charAt(0).toUpperCase() + name.slice(1));
const small = (name: string): string => (name === "SSN" ? "ssn" : name.charAt(0).toLowerCase() + name.slice(1));

/** Drops nulls and renames members; lists and objects inside as well. */
function stored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stored);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [capital(name), stored(inner)]),
  );
}

/** Escapes as .NET's default JSON encoder does. */
const escape = (json: string): string =>
  json
    .replace(/[+<>&'`\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`)
    .replace(/\\"/g, "\\u0022");

/** The text to store. Without the object of its type an item fails as in the real server. */
export function cipherData(body: CipherBody): string {
  if (body.data) return body.data;
  const name = partOf(body.type);
  const part = name === undefined ? null : (body[name] as Part | null);
  if (part === null) throw serverError();
  const content = name === "login" ? loginContent(part) : part;
  const { name: title, notes, fields, passwordHistory } = body;
  return contentText({ ...content, name: title, notes, fields, passwordHistory });
}

/** The text of a content: members in the wire's spelling, everything encrypted. */
export const contentText = (content: Part): string => escape(JSON.stringify(stored(content)));

/** Older clients send one `uri`; it is stored in the list. */
function loginContent({ uri, uris, ...rest }: Part): Part {
  const list = (uris as readonly unknown[] | null) ?? (uri ? [{ uri, uriChecksum: null, match: null }] : null);
  return { uris: list, ...rest };
}

/** A member's name in a stored text. Within a value a quotation mark is escaped, and behind one that ends a value no letter stands. */
const MEMBER = /"([A-Z]\w*)"(?=\s*:)/g;

/** Reads a stored text back; members in the wire's spelling. Opaque data of new clients may be anything. */
export function readCipherData(text: string): Part {
  try {
    const read: unknown = JSON.parse(text.replace(MEMBER, (_whole, name: string) => `"${small(name)}"`));
    return typeof read === "object" && read !== null ? (read as Part) : {};
  } catch {
    return {};
  }
}
