import { isSignedBy, keyFingerprint, signDetached, verifyingKeyOf, type SealingKey } from "#electron/crypto/index";

/*
 * A signed blueprint is the same readable file with four comment lines at its end, so that it can lie in Git and be opened by any
 * editor. What is signed is the text above them, with line ends as LF and without blank lines at its end, and the name of the signer.
 */
const mark = "# --- signature of Provider Desk ---";
const purpose = "blueprint-signing";
const domain = "provider-desk/blueprint/1";

export interface BlueprintSignature {
  readonly state: "valid" | "broken";
  /** What the signer wrote for a name; proves nothing by itself. */
  readonly signer: string;
  /** Of the key, for comparing by voice; "" where the lines cannot be read. */
  readonly fingerprint: string;
}

/** The end of a text that says nothing: what else counts as blank may be part of a name. */
const withoutEnd = (text: string): string => text.replace(/[ \t\n]+$/u, "");

/**
 * The text without its signature, and the lines of that. A return without a line feed is a line's end to nobody who reads YAML: were it one here,
 * a signed text could be made to read as another by it.
 */
function parted(yaml: string): { readonly body: string; readonly lines: readonly string[] | null } {
  const text = yaml.replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
  const at = text.lastIndexOf(`${mark}\n`);
  const started = at >= 0 && (at === 0 || text[at - 1] === "\n");
  const body = `${withoutEnd(started ? text.slice(0, at) : text)}\n`;
  return { body, lines: started ? withoutEnd(text.slice(at)).split("\n") : null };
}
const signedBytes = (signer: string, body: string): Uint8Array => new TextEncoder().encode(`${domain}\n${signer}\n${body}`);

export const withoutSignature = (yaml: string): string => {
  const { body, lines } = parted(yaml);
  return lines === null ? yaml : body;
};

/** @param signer the technician's address; line breaks in it would end the comment. */
export function signBlueprint(yaml: string, profileKey: SealingKey, signer: string): string {
  const { body } = parted(yaml);
  const name = signer.replace(/\s+/gu, " ").trim();
  const { publicKey, signature } = signDetached(signedBytes(name, body), profileKey, purpose);
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
  return `${body}\n${mark}\n# signer: ${name}\n# key: ${base64(publicKey)}\n# signature: ${base64(signature)}\n`;
}

/** Of the key that `signBlueprint` signs with. */
export const ownFingerprint = (profileKey: SealingKey): string => keyFingerprint(verifyingKeyOf(profileKey, purpose));

/** Null: not signed. "broken": signed once, and the text, the name or the lines are others now. */
export function signatureOf(yaml: string): BlueprintSignature | null {
  const { body, lines } = parted(yaml);
  if (lines === null) return null;
  const field = (name: string, at: number): string | null => {
    const start = `# ${name}: `;
    const line = lines[at];
    return line?.startsWith(start) === true ? line.slice(start.length) : null;
  };
  const [signer, key, signature] = [field("signer", 1), field("key", 2), field("signature", 3)];
  if (signer === null || key === null || signature === null || lines.length !== 4) return { state: "broken", signer: "", fingerprint: "" };
  const publicKey = Buffer.from(key, "base64");
  const made = Buffer.from(signature, "base64");
  // Base64 can say the same bytes in several ways; only the one that we write counts.
  const exact = publicKey.toString("base64") === key && made.toString("base64") === signature;
  const valid = exact && isSignedBy(signedBytes(signer, body), { publicKey, signature: made });
  return { state: valid ? "valid" : "broken", signer: signer.slice(0, 256), fingerprint: keyFingerprint(publicKey) };
}
