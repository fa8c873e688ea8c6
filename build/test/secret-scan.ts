import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Where a secret was found: the file (or the name of a stream) and how it was written there. Never the secret itself. */
export interface Finding {
  readonly place: string;
  readonly what: string;
  readonly form: string;
}
/** What must be nowhere, by a name that may be printed. */
export type Secrets = Readonly<Record<string, string>>;

/** The forms in which a text may lie in a file: plain, as UTF-16, base64 at each of its three offsets, and hex. */
function formsOf(text: string): readonly (readonly [form: string, bytes: Buffer])[] {
  const utf8 = Buffer.from(text, "utf8");
  const utf16 = Buffer.from(text, "utf16le");
  const json = JSON.stringify(text).slice(1, -1);
  return [
    ["utf-8", utf8],
    ["utf-16le", utf16],
    ["hex", Buffer.from(utf8.toString("hex"))],
    ["hex, capitals", Buffer.from(utf8.toString("hex").toUpperCase())],
    ...(json === text ? [] : [["json", Buffer.from(json)] as const]),
    ["url", Buffer.from(encodeURIComponent(text))],
    ...base64At(utf8).map((bytes, offset) => [`base64 +${String(offset)}`, bytes] as const),
    ...base64At(utf16).map((bytes, offset) => [`base64 of utf-16le +${String(offset)}`, bytes] as const),
  ];
}
/** The part of the base64 that does not depend on the bytes before and after, for each offset. */
function base64At(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    return Buffer.from(encoded.slice(offset === 0 ? 0 : offset + 1, encoded.length - ((offset + bytes.length) % 3 === 0 ? 0 : 1)));
  });
}

/** Three parts of base64url, as access tokens are: any JWT, whatever it says. */
const tokenPattern = /eyJ[\w-]{16,}\.eyJ[\w-]{16,}\.[\w-]{16,}/;

export function scanBytes(place: string, bytes: Buffer, secrets: Secrets): readonly Finding[] {
  const found: Finding[] = [];
  for (const [what, text] of Object.entries(secrets))
    for (const [form, wanted] of formsOf(text)) if (bytes.includes(wanted)) found.push({ place, what, form });
  if (tokenPattern.test(bytes.toString("latin1"))) found.push({ place, what: "a token", form: "utf-8" });
  if (tokenPattern.test(bytes.toString("utf16le"))) found.push({ place, what: "a token", form: "utf-16le" });
  return found;
}

/** Every file below a folder, except those that are left out. */
export function scanFolder(
  folder: string,
  secrets: Secrets,
  leaveOut: (path: string) => boolean,
): { readonly findings: readonly Finding[]; readonly files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !leaveOut(relative(folder, path)));
  return { findings: files.flatMap((path) => scanBytes(relative(folder, path), readFileSync(path), secrets)), files: files.length };
}
