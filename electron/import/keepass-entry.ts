import { folderOf, pathOfLevels } from "./csv-items.ts";
import { codeProblem } from "./check-items.ts";
import { hiddenField, ItemType, textField, type Collector, type ImportedField, type Lines } from "./imported-vault.ts";
import { keePassCode } from "./keepass-codes.ts";
import { passkeyOf, passkeyPrefix } from "./keepass-passkey.ts";
import { uri } from "#electron/items/uris";

/** An entry of KeePass, whichever file it comes from: its texts by name, and which of them are protected. */
export interface KeePassEntry {
  /** 32 hex digits, upper case; "" when it has none. */
  readonly id: string;
  readonly values: ReadonlyMap<string, string>;
  readonly secret: ReadonlySet<string>;
  /** Names of values that cannot be read: they are encrypted in the file. */
  readonly unreadable: readonly string[];
  /** Names of the groups above it, without the root's. */
  readonly groups: readonly string[];
  readonly attachments: readonly { readonly file: string; readonly size: number | null }[];
  readonly tags: readonly string[];
  /** Address that KeePass opens instead of the entry's own. */
  readonly overrideUrl: string;
  /** When it expires, as the file writes it; null when it never does. */
  readonly expires: Date | null;
  readonly inBin: boolean;
  /** Older passwords with when they were replaced, newest first. */
  readonly history: readonly { readonly password: string; readonly lastUsedDate: string }[];
  readonly lines: Lines;
}
const standard = new Set(["Title", "UserName", "Password", "URL", "Notes"]);
/** Further addresses, as KeePassXC and KeePass2Android keep them. */
const isUrl = (name: string): boolean => /^KP2A_URL(?:_\d+)?$/u.test(name);

/** A reference to another entry's value, and what KeePass fills in when it uses a value. */
const reference = /\{REF:/iu;
const placeholder =
  /\{(?:TITLE|USERNAME|URL(?::\w+)?|PASSWORD(?:_ENC)?|NOTES|S:[^{}]+|T-REPLACE-RX:|T-CONV:|HMACOTP|TIMEOTP|TOTP|PICKCHARS?(?::|\})|NEWPASSWORD|CMD:|DB_\w+|ENV_\w+)[^{}]*\}?/iu;
const oldest = 5;

/** @param now for what has expired. */
export function addKeePassEntry(entry: KeePassEntry, collector: Collector, now: Date): void {
  const value = (name: string): string => entry.values.get(name) ?? "";
  const name = value("Title").trim();
  const shownName = name || "–";
  if (entry.inBin) {
    collector.leave("trash", entry.lines, { name: shownName });
    return;
  }
  if (entry.unreadable.length > 0) {
    collector.leave("encrypted-value", entry.lines, { name: shownName, member: entry.unreadable.join(", ").slice(0, 80) });
    return;
  }
  const code = keePassCode(entry.values);
  if (code.unusable !== null) collector.say(codeProblem[code.unusable], entry.lines, "warning", { name: shownName });
  if (code.hasFurther) collector.say("totp-further", entry.lines, "warning", { name: shownName });
  const hasPasskey = [...entry.values.keys()].some((each) => each.startsWith(passkeyPrefix));
  const passkey = hasPasskey ? passkeyOf(entry.values) : null;
  if (hasPasskey && passkey === null) collector.say("passkey-fields", entry.lines, "warning", { name: shownName });
  const fields: ImportedField[] = [...entry.values].flatMap(([each, text]) => {
    if (standard.has(each) || isUrl(each) || code.used.has(each) || text === "" || (passkey !== null && each.startsWith(passkeyPrefix)))
      return [];
    const isSecret = entry.secret.has(each) || code.secret.has(each) || each.startsWith(passkeyPrefix);
    return [isSecret ? hiddenField(each, text) : textField(each, text)];
  });
  if (entry.tags.length > 0) fields.push(textField("tags", entry.tags.join(", ")));
  if (entry.overrideUrl !== "") fields.push(textField("OverrideURL", entry.overrideUrl));
  if (entry.expires !== null) {
    const date = entry.expires.toISOString().slice(0, 10);
    fields.push(textField("Expires", date));
    if (entry.expires.getTime() <= now.getTime()) collector.say("expired", entry.lines, "info", { name: shownName, date });
  }
  if (entry.attachments.length > 0) collector.attached(shownName, entry.lines, entry.attachments);
  const texts = [...entry.values].flatMap(([each, text]) => (code.used.has(each) ? [] : [text]));
  if (texts.some((text) => reference.test(text))) collector.say("reference", entry.lines, "warning", { name: shownName });
  else if (["UserName", "Password"].some((each) => placeholder.test(value(each))))
    collector.say("placeholder", entry.lines, "warning", { name: shownName });
  const folder = folderOf(pathOfLevels(entry.groups));
  const common = { name, notes: value("Notes"), fields, folders: [folder], lines: entry.lines };
  const addresses = [value("URL"), ...[...entry.values].flatMap(([each, text]) => (isUrl(each) ? [text] : []))].flatMap((each) =>
    uri(each),
  );
  const isLogin =
    ["UserName", "Password"].some((each) => value(each).trim() !== "") || addresses.length > 0 || code.totp !== "" || passkey !== null;
  if (!isLogin) {
    collector.add({ ...common, type: ItemType.note });
    return;
  }
  // A reference in an old password would lead to the password of today.
  const history = entry.history
    .filter((old) => old.password !== "" && old.password !== value("Password") && !reference.test(old.password))
    .slice(0, oldest);
  collector.add({
    ...common,
    type: ItemType.login,
    login: {
      username: value("UserName"),
      password: value("Password"),
      totp: code.totp,
      uris: addresses,
      ...(passkey === null ? {} : { passkeys: [passkey] }),
    },
    ...(history.length === 0 ? {} : { passwordHistory: history }),
  });
}
