import { folderOf } from "./csv-items.ts";
import { hiddenField, ItemType, textField, type Collector, type ImportedField, type Lines } from "./imported-vault.ts";
import { uri } from "#electron/items/uris";

/** An entry of KeePass, whichever file it comes from: its texts by name, and which of them are protected. */
export interface KeePassEntry {
  readonly values: ReadonlyMap<string, string>;
  readonly secret: ReadonlySet<string>;
  /** Names of the groups above it, without the root's. */
  readonly groups: readonly string[];
  readonly attachments: number;
  readonly tags: readonly string[];
  /** Older passwords with when they were replaced, newest first. */
  readonly history: readonly { readonly password: string; readonly lastUsedDate: string }[];
  readonly lines: Lines;
}
const standard = new Set(["Title", "UserName", "Password", "URL", "Notes"]);
/** Where plug-ins and forks keep one-time codes. */
/** Further addresses, as KeePassXC and KeePass2Android keep them. */
const isUrl = (name: string): boolean => /^KP2A_URL(?:_\d+)?$/u.test(name);
const totpNames = ["otp", "TimeOtp-Secret-Base32", "TOTP Seed"];

export function addKeePassEntry(entry: KeePassEntry, collector: Collector): void {
  const value = (name: string): string => entry.values.get(name) ?? "";
  const totpName = totpNames.find((name) => value(name).trim() !== "");
  const settings = /^(\d+);([6-8]|S)$/u.exec(value("TOTP Settings").trim());
  const fields: ImportedField[] = [...entry.values].flatMap(([name, text]) => {
    if (standard.has(name) || isUrl(name) || name === totpName || text === "" || (name === "TOTP Settings" && settings !== null)) return [];
    return [entry.secret.has(name) ? hiddenField(name, text) : textField(name, text)];
  });
  if (entry.tags.length > 0) fields.push(textField("tags", entry.tags.join(", ")));
  const name = value("Title").trim();
  if (entry.attachments > 0) collector.say("attachment", entry.lines, "warning", { name });
  // A group's own "/" would look like nesting; KeePass allows it in names.
  const folder = folderOf(entry.groups.map((group) => group.replaceAll("/", "-")).join("/"));
  const common = { name, notes: value("Notes"), fields, folders: [folder], lines: entry.lines };
  const addresses = [value("URL"), ...[...entry.values].flatMap(([each, text]) => (isUrl(each) ? [text] : []))].flatMap((each) =>
    uri(each),
  );
  const secret = ["UserName", "Password"].some((each) => value(each).trim() !== "") || addresses.length > 0 || totpName !== undefined;
  if (!secret) {
    collector.add({ ...common, type: ItemType.note });
    return;
  }
  const history = entry.history.filter((old) => old.password !== "" && old.password !== value("Password")).slice(0, 5);
  collector.add({
    ...common,
    type: ItemType.login,
    login: {
      username: value("UserName"),
      password: value("Password"),
      totp: totpName === undefined ? "" : totpOf(value(totpName), settings),
      uris: addresses,
    },
    ...(history.length === 0 ? {} : { passwordHistory: history }),
  });
}

/** A secret with its own step or number of digits becomes an `otpauth` address. KeePassHttp's old form is `key=…&step=…`. */
function totpOf(text: string, settings: RegExpExecArray | null): string {
  const trimmed = text.trim();
  const old = /(?:^|&)key=([^&]+)/u.exec(trimmed);
  if (!trimmed.includes("://") && old !== null) {
    const part = (name: string): string | undefined => new RegExp(`(?:^|&)${name}=([0-9]+)`, "u").exec(trimmed)?.[1];
    return withSettings(decoded(old[1] ?? ""), part("step") ?? "30", part("size") ?? "6");
  }
  return settings === null ? trimmed : withSettings(trimmed, settings[1] ?? "30", settings[2] ?? "6");
}
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
/** @param digits "S" stands for Steam's codes of letters. */
const withSettings = (secret: string, period: string, digits: string): string =>
  digits === "S"
    ? `steam://${secret.replace(/\s+/gu, "")}`
    : period === "30" && digits === "6"
      ? secret
      : `otpauth://totp/?secret=${encodeURIComponent(secret.replace(/\s+/gu, ""))}&period=${period}&digits=${digits}`;
