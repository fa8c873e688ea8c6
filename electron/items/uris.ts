import type { ImportedUri } from "../import/imported-vault.ts";

const scheme = /^[a-z][a-z0-9+.-]*:\/\//iu;
/** A name with a dot, an address with a port, or localhost, maybe with a path: written without its scheme. */
const bareHost =
  /^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$|^(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?(?:[/?#]\S*)?$|^localhost(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** An address as the vault wants it: with a scheme. What is no address stays as it is. */
export function asUri(text: string): string {
  const trimmed = text.trim();
  return !scheme.test(trimmed) && bareHost.test(trimmed) ? `https://${trimmed}` : trimmed;
}
export const uri = (text: string, match: number | null = null): readonly ImportedUri[] =>
  text.trim() === "" ? [] : [{ uri: asUri(text), match }];
export const isAddress = (text: string): boolean =>
  scheme.test(text) && !/\s/u.test(text) && (URL.canParse(text) || /^(?:android|ios)app:\/\/\S+$/iu.test(text));
/** What a person calls the place of an address: its host without "www.". Empty when there is none. */
export function hostOf(text: string): string {
  try {
    return new URL(asUri(text)).hostname.replace(/^www\./u, "");
  } catch {
    return "";
  }
}
