import type { ImportedUri } from "../import/imported-vault.ts";

const scheme = /^[a-z][a-z0-9+.-]*:\/\//iu;
/** A name with a dot, an address with a port, or localhost, maybe with a path: written without its scheme. */
const bareHost =
  /^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$|^(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?(?:[/?#]\S*)?$|^localhost(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** How Chrome keeps a password of an Android app: a digest of its certificate, and its name. */
const androidApp = /^android:\/\/[^@\s]*@([\w.-]+)\/?$/iu;

/** An address as the vault wants it: with a scheme, an Android app as clients look for it. What is no address stays as it is. */
export function asUri(text: string): string {
  const address = text.trim();
  const app = androidApp.exec(address)?.[1];
  if (app !== undefined) return `androidapp://${app}`;
  return !scheme.test(address) && bareHost.test(address) ? `https://${address}` : address;
}
export const uri = (text: string, match: number | null = null): readonly ImportedUri[] =>
  text.trim() === "" ? [] : [{ uri: asUri(text), match }];
/** Where a comma or a line end divides addresses: before a scheme, or before a host that could be one (its last part has letters, or it is an IP address). */
const nextAddress =
  /[\r\n]+|,(?=\s*[a-z][a-z0-9+.-]*:\/\/)|,(?=\s*(?:(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+|(?:\d{1,3}\.){3}\d{1,3}|localhost)(?::\d{1,5})?(?:[/,\s]|$))/giu;

/** The addresses of a cell that may hold several. A host without a scheme that follows a query or a fragment belongs to it. */
export function addressesIn(text: string): readonly ImportedUri[] {
  const pieces: string[] = [];
  let at = 0;
  for (const found of text.matchAll(nextAddress)) {
    const piece = text.slice(at, found.index);
    const rest = text.slice(found.index + found[0].length).trimStart();
    if (found[0] === "," && !scheme.test(rest) && /[?#]/u.test(piece)) continue;
    pieces.push(piece);
    at = found.index + found[0].length;
  }
  return [...pieces, text.slice(at)].flatMap((piece) => uri(piece.replace(/^[\s,]+|[\s,]+$/gu, "")));
}
export const isAddress = (text: string): boolean =>
  scheme.test(text) && !/\s/u.test(text) && (URL.canParse(text) || /^(?:android|ios)app:\/\/\S+$/iu.test(text));
/** What a person calls the place of an address: its host without "www.". Empty when there is none. */
export function hostOf(text: string): string {
  const address = asUri(text);
  try {
    return new URL(address).hostname.replace(/^www\./u, "");
  } catch {
    return "";
  }
}
