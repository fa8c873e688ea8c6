/** The same shape, read-only all the way down. Texts (branded ones too), functions and bytes are left as they are. */
export type Immutable<T> = unknown extends T
  ? T
  : T extends string | number | boolean | bigint | null | undefined | Uint8Array | ((...args: never) => unknown)
    ? T
    : { readonly [Key in keyof T]: Immutable<T[Key]> };
