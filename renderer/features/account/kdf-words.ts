import { formatNumber, t } from "#renderer/i18n/index";

/** Key settings as main names them ("PBKDF2 100000", "Argon2id 3 / 64 MiB / 4"), in words. */
export function kdfWords(settings: string): string {
  const pbkdf2 = /^PBKDF2 (\d+)$/.exec(settings);
  if (pbkdf2 !== null) return t("account.kdf.pbkdf2", { rounds: formatNumber(Number(pbkdf2[1])) });
  const argon2 = /^Argon2id (\d+) \/ (\d+) MiB \/ (\d+)$/.exec(settings);
  return argon2 === null ? settings : t("account.kdf.argon2id", { passes: argon2[1] ?? "", memory: argon2[2] ?? "" });
}
