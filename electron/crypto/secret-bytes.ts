import { inspect } from "node:util";

/**
 * Bytes that must not leave the process by accident: they print, log and serialise as a placeholder, and can be
 * overwritten. The constructor takes ownership of the array it is given: the caller keeps no copy.
 */
export class SecretBytes {
  #bytes: Uint8Array | null;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The bytes themselves, not a copy. Throws after `zero()`: using a key after locking is a bug, never a state. */
  get bytes(): Uint8Array {
    if (this.#bytes === null) throw new Error("a secret was used after it was wiped");
    return this.#bytes;
  }

  get isZeroed(): boolean {
    return this.#bytes === null;
  }

  /** Overwrites the bytes and makes them unusable. May be called twice. */
  zero(): void {
    this.#bytes?.fill(0);
    this.#bytes = null;
  }

  toJSON(): string {
    return placeholder;
  }
  toString(): string {
    return placeholder;
  }
  [inspect.custom](): string {
    return placeholder;
  }
}

const placeholder = "[secret]";
