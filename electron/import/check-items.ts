import { createHash, createPublicKey } from "node:crypto";
import { mostBytes } from "./item-members.ts";
import { FieldType, hiddenField, ItemType, problem, textField, type ImportedItem, type ImportedVault } from "./imported-vault.ts";
import { monthNumber, yearOf } from "./months.ts";
import { judgedCode, type Unusable } from "./one-time-code.ts";
import { invisibleIn, trimmed, withoutInvisible } from "#shared/util/invisible";
import type { ImportProblem, ImportProblemCode } from "#shared/bridge/index";
import { asUri, hostOf, isAddress } from "#electron/items/uris";

/**
 * Makes a vault that the server will take: one wrong item would have it refuse the whole import. What has to change is
 * changed and said; what cannot be mended is left out and said. Problems come in the order of their lines.
 */
export function checked(vault: ImportedVault): ImportedVault {
  const problems: ImportProblem[] = [...vault.problems];
  const items: ImportedItem[] = [];
  for (const item of vault.items) {
    const say = (
      key: ImportProblemCode,
      severity: ImportProblem["severity"],
      parameters: Readonly<Record<string, string | number>>,
    ): void => {
      problems.push(problem(key, item.lines, severity, parameters));
    };
    const mended = mend(item, say);
    if (mended === null) continue;
    // Only a table can have been through a spreadsheet.
    if (vault.delimiter !== null && hasSpreadsheetValue(mended)) say("spreadsheet", "warning", { name: mended.name.slice(0, 80) });
    items.push(mended);
  }
  problems.sort((left, right) => left.lines[0] - right.lines[0]);
  return { ...vault, items, leftOut: vault.leftOut + vault.items.length - items.length, problems };
}

type Say = (key: ImportProblemCode, severity: ImportProblem["severity"], parameters: Readonly<Record<string, string | number>>) => void;

function mend(item: ImportedItem, say: Say): ImportedItem | null {
  if (isNothing(item)) {
    say("empty-item", "left-out", { name: trimmed(item.login?.username ?? "").slice(0, 80) || "–" });
    return null;
  }
  const seen = mendInvisible(item, say);
  const named: ImportedItem = seen.name === "" ? { ...seen, name: hostOf(seen.login?.uris[0]?.uri ?? "") || "–" } : seen;
  const withLogin = mendLogin(named, say);
  const whole = mendSshKey(mendExpiry(withLogin, say), say);
  const name = whole.name.replaceAll("\0", "").slice(0, 80);
  if (textsOf(whole).some(([, text]) => text.includes("\0"))) {
    say("zero-character", "left-out", { name });
    return null;
  }
  if (textsOf(whole).some(([, text]) => text.includes(damaged))) {
    if (secretsOf(whole).some((text) => text.includes(damaged))) {
      say("damaged-secret", "left-out", { name });
      return null;
    }
    say("damaged", "warning", { name });
  }
  const long = tooLong(whole);
  if (long === null) return whole;
  say(long === "notes" ? "too-long-notes" : "too-long", "left-out", { name, most: mostBytes(long), member: long });
  return null;
}

/** A long number that a spreadsheet rounded, or the error that it shows in place of a text that it took for a formula, in any of its languages. */
const spreadsheetValue =
  /^(?:-?\d(?:[.,]\d{1,9})?E[+-]\d{2,3}|#(?:NAME|NAAM|NOM|¿NOMBRE|NOME|REF|RIF|VERW|BEZUG|VALUE|WAARDE|WERT|VALEUR|¡?VALOR|VALORE|¡?DIV\/0|DEEL\/0|¡?NUM|GETAL|ZAHL|NOMBRE|NULL|LEEG|NUL|¡?NULO)[?!]|#N\/[ABD]|#NV)$/u;
const hasSpreadsheetValue = (item: ImportedItem): boolean =>
  [
    item.name,
    item.login?.username ?? "",
    ...secretsOf(item),
    ...item.fields.map(({ value }) => value),
    ...Object.values(item.details ?? {}),
  ].some((text) => spreadsheetValue.test(text.trim()));

/** What stands where bytes were no character. */
const damaged = "\uFFFD";

/** Neither a name nor anything worth keeping. */
const isNothing = (item: ImportedItem): boolean =>
  trimmed(item.name) === "" &&
  item.notes.trim() === "" &&
  item.fields.length === 0 &&
  Object.keys(item.details ?? {}).length === 0 &&
  (item.login === undefined || (item.login.password === "" && item.login.totp === "" && (item.login.passkeys ?? []).length === 0));

/** Takes invisible characters off around names, folders and user names. In a secret they stay, since they may belong to it, and are said. */
function mendInvisible(item: ImportedItem, say: Say): ImportedItem {
  const { login } = item;
  const mended: ImportedItem = {
    ...item,
    name: trimmed(item.name),
    folders: [...new Set(item.folders.map(trimmed))],
    ...(login === undefined
      ? {}
      : {
          login: {
            ...login,
            username: trimmed(login.username),
            uris: login.uris.map((each) => (invisibleIn(each.uri) === null ? each : { ...each, uri: asUri(withoutInvisible(each.uri)) })),
          },
        }),
  };
  const name = mended.name.slice(0, 80);
  const isChanged = (before: string, after: string): boolean => before !== after && before.trim() !== after;
  if (
    isChanged(item.name, mended.name) ||
    item.folders.some((folder) => isChanged(folder, trimmed(folder))) ||
    (login !== undefined && isChanged(login.username, mended.login?.username ?? "")) ||
    (login?.uris.some(({ uri }) => invisibleIn(uri) !== null) ?? false)
  )
    say("invisible", "info", { name });
  for (const secret of [mended.login?.username ?? "", ...secretsOf(item)]) {
    const found = invisibleIn(secret);
    if (found === null || isWritten(secret)) continue;
    say("invisible-secret", "warning", { name, character: found.character });
    break;
  }
  return mended;
}
/** Joiners and direction marks belong to some writings and to pictures made of several. */
const isWritten = (text: string): boolean =>
  /[\p{Extended_Pictographic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u.test(text);

/** What an item keeps secret. */
const secretsOf = (item: ImportedItem): readonly string[] => [
  ...(item.login === undefined ? [] : [item.login.password, item.login.totp]),
  ...item.fields.flatMap((field) => (field.type === FieldType.hidden ? [field.value] : [])),
  ...(item.type === ItemType.identity ? [] : Object.values(item.details ?? {})),
];

function mendLogin(item: ImportedItem, say: Say): ImportedItem {
  const login = item.login;
  if (login === undefined) return item;
  for (const { uri } of login.uris) if (!isAddress(uri)) say("uri-text", "info", { name: item.name });
  if (login.totp === "") return item;
  const code = judgedCode(login.totp);
  if ("totp" in code) return { ...item, login: { ...login, totp: code.totp } };
  say(codeProblem[code.unusable], "warning", { name: item.name });
  return { ...item, login: { ...login, totp: "" }, fields: [...item.fields, hiddenField("TOTP", login.totp)] };
}

/** How it is said that a key of one-time codes is kept as a field. */
export const codeProblem = { secret: "totp-kept", counter: "totp-counter", settings: "totp-settings" } as const satisfies Record<
  Unusable,
  ImportProblemCode
>;

/** A base32 secret as authenticators take it, or an address that holds one. */
export const isTotp = (text: string): boolean => "totp" in judgedCode(text);

/** Month and year of a card as the vault takes them; what is none stays as a field, with the text that the file had. */
function mendExpiry(item: ImportedItem, say: Say): ImportedItem {
  if (item.type !== ItemType.card || item.details === undefined) return item;
  const { expMonth = "", expYear = "", ...others } = item.details;
  const [month, year] = [monthNumber(expMonth), yearOf(expYear)];
  const fields = [...item.fields];
  if (expMonth !== "" && month === null) {
    say("month", "warning", { name: item.name, month: expMonth.trim().slice(0, 40) });
    fields.push(textField("Expiration month", expMonth));
  }
  if (expYear !== "" && year === null) {
    say("year", "warning", { name: item.name, year: expYear.trim().slice(0, 40) });
    fields.push(textField("Expiration year", expYear));
  }
  return {
    ...item,
    fields,
    details: { ...others, ...(month === null ? {} : { expMonth: String(month) }), ...(year === null ? {} : { expYear: year }) },
  };
}

/**
 * Official clients show an SSH key only with all its three parts. What follows from the others is made of them; without a public key it
 * comes in as a note, its key hidden.
 */
function mendSshKey(item: ImportedItem, say: Say): ImportedItem {
  if (item.type !== ItemType.sshKey) return item;
  const privateKey = item.details?.["privateKey"] ?? "";
  const publicKey = item.details?.["publicKey"] ?? publicKeyOf(privateKey);
  const blob = /^\S+\s+([A-Za-z0-9+/]+=*)/u.exec(publicKey)?.[1];
  const keyFingerprint =
    item.details?.["keyFingerprint"] ??
    (blob === undefined ? "" : `SHA256:${createHash("sha256").update(Buffer.from(blob, "base64")).digest("base64").replace(/=+$/u, "")}`);
  if (privateKey !== "" && publicKey !== "" && keyFingerprint !== "")
    return { ...item, details: { privateKey, publicKey, keyFingerprint } };
  say("ssh-key", "warning", { name: item.name });
  const { details: _details, ...others } = item;
  const parts = [
    ...(privateKey === "" ? [] : [hiddenField("privateKey", privateKey)]),
    ...(publicKey === "" ? [] : [textField("publicKey", publicKey)]),
    ...(keyFingerprint === "" ? [] : [textField("keyFingerprint", keyFingerprint)]),
  ];
  return { ...others, type: ItemType.note, fields: [...parts, ...item.fields] };
}

/** The public key that belongs to a private one, as OpenSSH writes it; "" where it cannot be told: the key is encrypted, or of another kind. */
function publicKeyOf(privateKey: string): string {
  const inside = publicKeyIn(privateKey);
  if (inside !== "" || !/-----BEGIN (?:RSA |EC )?PRIVATE KEY-----/u.test(privateKey)) return inside;
  try {
    const key = createPublicKey(privateKey).export({ format: "jwk" });
    const bytes = (member: unknown): Buffer => Buffer.from(typeof member === "string" ? member : "", "base64url");
    if (key.kty === "RSA") return sshPublicKey("ssh-rsa", [positive(bytes(key.e)), positive(bytes(key.n))]);
    if (key.kty === "OKP" && key.crv === "Ed25519") return sshPublicKey("ssh-ed25519", [bytes(key.x)]);
    const curve =
      key.kty === "EC" ? ({ "P-256": "nistp256", "P-384": "nistp384", "P-521": "nistp521" } as const)[key.crv ?? ""] : undefined;
    if (curve === undefined) return "";
    return sshPublicKey(`ecdsa-sha2-${curve}`, [Buffer.from(curve), Buffer.concat([Buffer.from([4]), bytes(key.x), bytes(key.y)])]);
  } catch {
    return "";
  }
}
/** A number as OpenSSH writes it: a zero before a first bit that would make it negative. */
const positive = (bytes: Buffer): Buffer => (((bytes[0] ?? 0) & 0x80) === 0 ? bytes : Buffer.concat([Buffer.from([0]), bytes]));
function sshPublicKey(kind: string, parts: readonly Buffer[]): string {
  const blob = [Buffer.from(kind), ...parts].flatMap((part) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    return [length, part];
  });
  return `${kind} ${Buffer.concat(blob).toString("base64")}`;
}

/** The public key that stands, not encrypted, in a private key of OpenSSH's form; "" where there is none. */
function publicKeyIn(privateKey: string): string {
  const base64 = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END/u.exec(privateKey)?.[1] ?? "";
  const bytes = Buffer.from(base64, "base64");
  const magic = "openssh-key-v1\0";
  if (bytes.toString("latin1", 0, magic.length) !== magic) return "";
  let at = magic.length;
  const next = (): Buffer | null => {
    if (at + 4 > bytes.length) return null;
    const length = bytes.readUInt32BE(at);
    at += 4 + length;
    return at > bytes.length ? null : bytes.subarray(at - length, at);
  };
  // Cipher, derivation, its options, how many keys, the public one.
  next();
  next();
  next();
  at += 4;
  const blob = next();
  if (blob === null || blob.length < 4) return "";
  const kind = blob.toString("latin1", 4, 4 + blob.readUInt32BE(0));
  return /^[\w@.-]{3,64}$/u.test(kind) ? `${kind} ${blob.toString("base64")}` : "";
}

/** Every text of an item that is encrypted, by its name on the wire. */
function textsOf(item: ImportedItem): readonly (readonly [member: string, text: string])[] {
  const texts: (readonly [string, string])[] = [
    ["name", item.name],
    ["notes", item.notes],
    ...item.fields.flatMap((field) => [["name", field.name] as const, ["value", field.value] as const]),
    ...(item.passwordHistory ?? []).map((old) => ["password", old.password] as const),
    ...Object.entries(item.details ?? {}),
  ];
  if (item.login !== undefined) {
    texts.push(["username", item.login.username], ["password", item.login.password], ["totp", item.login.totp]);
    for (const { uri } of item.login.uris) texts.push(["uri", uri]);
    for (const passkey of item.login.passkeys ?? []) texts.push(...Object.entries(passkey));
  }
  return texts;
}

/** The first member whose encrypted form would be longer than the server takes, by its name on the wire; null when all fit. */
const tooLong = (item: ImportedItem): string | null =>
  // Three bytes a character at most: short texts need no counting.
  textsOf(item).find(([member, text]) => text.length * 3 > mostBytes(member) && Buffer.byteLength(text, "utf8") > mostBytes(member))?.[0] ??
  null;
