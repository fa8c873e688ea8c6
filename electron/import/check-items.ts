import { mostBytes } from "./item-members.ts";
import { hiddenField, ItemType, problem, type ImportedItem, type ImportedVault, type ProblemKey } from "./imported-vault.ts";
import type { ImportProblem } from "#shared/bridge/views";
import { hostOf, isAddress } from "#electron/uris";

/**
 * Makes a vault that the server will take: one wrong item would have it refuse the whole import. What has to change is
 * changed and said; what cannot be mended is left out and said. Problems come in the order of their lines.
 */
export function checked(vault: ImportedVault): ImportedVault {
  const problems: ImportProblem[] = [...vault.problems];
  const items: ImportedItem[] = [];
  for (const item of vault.items) {
    const say = (key: ProblemKey, severity: ImportProblem["severity"], parameters: Readonly<Record<string, string | number>>): void => { problems.push(problem(key, item.lines, severity, parameters)); };
    const mended = mend(item, say);
    if (mended !== null) items.push(mended);
  }
  problems.sort((left, right) => left.lines[0] - right.lines[0]);
  return { ...vault, items, leftOut: vault.leftOut + vault.items.length - items.length, problems };
}

type Say = (key: ProblemKey, severity: ImportProblem["severity"], parameters: Readonly<Record<string, string | number>>) => void;

function mend(item: ImportedItem, say: Say): ImportedItem | null {
  if (isNothing(item)) { say("empty-item", "left-out", {}); return null; }
  const named: ImportedItem = item.name.trim() === "" ? { ...item, name: hostOf(item.login?.uris[0]?.uri ?? "") || "–" } : item;
  const withLogin = mendLogin(named, say);
  const whole = mendMonth(withLogin, say);
  const long = tooLong(whole);
  if (long === null) return whole;
  say(long === "notes" ? "too-long-notes" : "too-long", "left-out", { name: whole.name.slice(0, 80), most: mostBytes(long), member: long });
  return null;
}

/** Neither a name nor anything worth keeping. */
const isNothing = (item: ImportedItem): boolean =>
  item.name.trim() === "" && item.notes.trim() === "" && item.fields.length === 0 && Object.keys(item.details ?? {}).length === 0 &&
  (item.login === undefined || (item.login.password === "" && item.login.totp === "" && (item.login.passkeys ?? []).length === 0));

function mendLogin(item: ImportedItem, say: Say): ImportedItem {
  const login = item.login;
  if (login === undefined) return item;
  for (const { uri } of login.uris) if (!isAddress(uri)) say("uri-text", "info", { name: item.name });
  if (login.totp === "" || isTotp(login.totp)) return item;
  say("totp-kept", "warning", { name: item.name });
  return { ...item, login: { ...login, totp: "" }, fields: [...item.fields, hiddenField("TOTP", login.totp)] };
}

/** A base32 secret as authenticators take it, or an address that holds one. */
export function isTotp(text: string): boolean {
  if (/^steam:\/\/\S+$/iu.test(text)) return true;
  if (!/^otpauth:\/\//iu.test(text)) return /^[A-Z2-7]{2,}=*$/iu.test(text.replace(/[\s-]+/gu, ""));
  const secret = /[?&]secret=([^&]*)/iu.exec(text)?.[1] ?? "";
  try { return /^[A-Z2-7]{2,}=*$/iu.test(decodeURIComponent(secret).replace(/[\s-]+/gu, "")); } catch { return false; }
}

function mendMonth(item: ImportedItem, say: Say): ImportedItem {
  if (item.type !== ItemType.card || item.details?.["expMonth"] === undefined) return item;
  const { expMonth, ...others } = item.details;
  const month = /^0?([1-9]|1[0-2])$/u.exec(expMonth)?.[1];
  if (month !== undefined) return { ...item, details: { ...others, expMonth: month } };
  say("month", "info", { name: item.name, month: /^\d{1,4}$/u.test(expMonth) ? expMonth : "?" });
  return { ...item, details: others };
}

/** The first member whose encrypted form would be longer than the server takes, by its name on the wire; null when all fit. */
function tooLong(item: ImportedItem): string | null {
  const members: (readonly [string, string])[] = [
    ["name", item.name], ["notes", item.notes], ...item.fields.flatMap((field) => [["name", field.name] as const, ["value", field.value] as const]),
    ...(item.passwordHistory ?? []).map((old) => ["password", old.password] as const), ...Object.entries(item.details ?? {}),
  ];
  if (item.login !== undefined) {
    members.push(["username", item.login.username], ["password", item.login.password], ["totp", item.login.totp], ...item.login.uris.map(({ uri }) => ["uri", uri] as const));
    for (const passkey of item.login.passkeys ?? []) members.push(...Object.entries(passkey));
  }
  // Three bytes a character at most: short texts need no counting.
  return members.find(([member, text]) => text.length * 3 > mostBytes(member) && Buffer.byteLength(text, "utf8") > mostBytes(member))?.[0] ?? null;
}

