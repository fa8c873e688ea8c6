import { fromUtf8, utf8 } from "./encoding.ts";

/** What CBOR holds in the server's formats: no floats, tags or indefinite lengths occur there. */
export type Cbor = number | string | Uint8Array | boolean | null | readonly Cbor[] | ReadonlyMap<number | string, Cbor>;

const deepest = 16;

/** The value of CBOR bytes, or null for anything that is not one whole item of the subset above (duplicate map keys included). */
export function decodeCbor(bytes: Uint8Array): { readonly value: Cbor } | null {
  const reader = new Reader(bytes);
  try {
    const value = reader.read(0);
    return reader.atEnd ? { value } : null;
  } catch (error) {
    if (error instanceof NotCbor) return null;
    throw error;
  }
}

class NotCbor extends Error {}

class Reader {
  private position = 0;
  private readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get atEnd(): boolean {
    return this.position === this.bytes.length;
  }

  read(depth: number): Cbor {
    if (depth > deepest) throw new NotCbor();
    const first = this.take(1)[0] ?? 0;
    const major = first >> 5;
    if (major === 7) return this.simple(first & 31);
    const argument = this.argument(first & 31);
    switch (major) {
      case 0:
        return argument;
      case 1:
        return -1 - argument;
      case 2:
        return Uint8Array.from(this.take(argument));
      case 3:
        return this.text(argument);
      case 4:
        return this.items(argument, depth);
      case 5:
        return this.map(argument, depth);
      default:
        throw new NotCbor();
    }
  }

  private simple(argument: number): boolean | null {
    if (argument === 20 || argument === 21) return argument === 21;
    if (argument === 22) return null;
    throw new NotCbor();
  }

  /** Length or number, at most 32 bits: nothing in these formats is larger. */
  private argument(short: number): number {
    if (short < 24) return short;
    const size = short === 24 ? 1 : short === 25 ? 2 : short === 26 ? 4 : 0;
    if (size === 0) throw new NotCbor();
    return this.take(size).reduce((value, byte) => value * 256 + byte, 0);
  }

  private text(length: number): string {
    const text = fromUtf8(this.take(length));
    if (text === null) throw new NotCbor();
    return text;
  }

  private items(count: number, depth: number): Cbor[] {
    if (count > this.bytes.length - this.position) throw new NotCbor();
    return Array.from({ length: count }, () => this.read(depth + 1));
  }

  private map(count: number, depth: number): Map<number | string, Cbor> {
    if (count * 2 > this.bytes.length - this.position) throw new NotCbor();
    const map = new Map<number | string, Cbor>();
    for (let index = 0; index < count; index++) {
      const key = this.read(depth + 1);
      if ((typeof key !== "number" && typeof key !== "string") || map.has(key)) throw new NotCbor();
      map.set(key, this.read(depth + 1));
    }
    return map;
  }

  private take(length: number): Uint8Array {
    if (length > this.bytes.length - this.position) throw new NotCbor();
    this.position += length;
    return this.bytes.subarray(this.position - length, this.position);
  }
}

/** CBOR of a value, lengths in their shortest form, map entries in the order given. */
export function encodeCbor(value: Cbor): Uint8Array {
  return Buffer.concat(chunks(value));
}

function chunks(value: Cbor): Uint8Array[] {
  if (value === null) return [Buffer.of(0xf6)];
  if (typeof value === "boolean") return [Buffer.of(value ? 0xf5 : 0xf4)];
  if (typeof value === "number") return [value >= 0 ? head(0, value) : head(1, -1 - value)];
  if (typeof value === "string") {
    const bytes = utf8(value);
    return [head(3, bytes.length), bytes];
  }
  if (value instanceof Uint8Array) return [head(2, value.length), value];
  if (value instanceof Map) return [head(5, value.size), ...[...value].flatMap(([key, entry]) => [...chunks(key), ...chunks(entry)])];
  const items = value as readonly Cbor[];
  return [head(4, items.length), ...items.flatMap(chunks)];
}

function head(major: number, argument: number): Uint8Array {
  if (argument < 24) return Buffer.of((major << 5) | argument);
  if (argument < 0x100) return Buffer.of((major << 5) | 24, argument);
  if (argument < 0x10000) return Buffer.of((major << 5) | 25, argument >> 8, argument & 255);
  const long = Buffer.alloc(5);
  long[0] = (major << 5) | 26;
  long.writeUInt32BE(argument, 1);
  return long;
}
