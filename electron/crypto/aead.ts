import { createCipheriv, createDecipheriv } from "node:crypto";
import { sodium } from "./sodium.ts";

/** One authenticated cipher of the server's newer formats. `open` gives null when the tag does not fit. */
export interface Aead {
  readonly nonceLength: number;
  seal(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, additional: Uint8Array): Uint8Array;
  open(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, additional: Uint8Array): Uint8Array | null;
}

const tagLength = 16;

export const xchacha20Poly1305: Aead = {
  nonceLength: 24,
  seal: (key, nonce, plain, additional) => sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, additional, null, nonce, key),
  open(key, nonce, sealed, additional) {
    if (sealed.length < tagLength) return null;
    try {
      return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, additional, nonce, key);
    } catch {
      return null;
    }
  },
};

export const aes256Gcm: Aead = {
  nonceLength: 12,
  seal(key, nonce, plain, additional) {
    const cipher = createCipheriv("aes-256-gcm", key, nonce);
    cipher.setAAD(additional);
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  },
  open(key, nonce, sealed, additional) {
    if (sealed.length < tagLength) return null;
    try {
      const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
      decipher.setAAD(additional);
      decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
      return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - tagLength)), decipher.final()]);
    } catch {
      return null;
    }
  },
};

/** XAES-256-GCM (C2SP): a key derived from the first half of a 24-byte nonce, then AES-256-GCM with the second half. */
export const xaes256Gcm: Aead = {
  nonceLength: 24,
  seal: (key, nonce, plain, additional) => aes256Gcm.seal(xaesKey(key, nonce), nonce.subarray(12), plain, additional),
  open: (key, nonce, sealed, additional) => aes256Gcm.open(xaesKey(key, nonce), nonce.subarray(12), sealed, additional),
};

/** The derived key of XAES-256-GCM: CMAC over a counter, a label and the nonce's first 12 bytes. */
export function xaesKey(key: Uint8Array, nonce: Uint8Array): Uint8Array {
  const mask = doubled(aesBlock(key, Buffer.alloc(16)));
  const half = (counter: number): Buffer => {
    const message = Buffer.concat([Buffer.of(0, counter, 0x58, 0), nonce.subarray(0, 12)]);
    return aesBlock(
      key,
      message.map((byte, index) => byte ^ (mask[index] ?? 0)),
    );
  };
  return Buffer.concat([half(1), half(2)]);
}

function doubled(block: Uint8Array): Uint8Array {
  const result = block.map((byte, index) => ((byte << 1) | ((block[index + 1] ?? 0) >> 7)) & 255);
  if (((block[0] ?? 0) & 0x80) !== 0) result[15] = (result[15] ?? 0) ^ 0x87;
  return result;
}

/** One AES block, by CBC with a zero IV: builds of Node's crypto without ECB exist. */
function aesBlock(key: Uint8Array, block: Uint8Array): Buffer {
  const cipher = createCipheriv("aes-256-cbc", key, Buffer.alloc(16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(block), cipher.final()]);
}
