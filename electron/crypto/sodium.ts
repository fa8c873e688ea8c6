import sodium from "libsodium-wrappers";

await sodium.ready;

/** libsodium, loaded. This file is the only importer of the package. */
export { sodium };

/** Overwrites bytes with zeros in a way that is not optimised away. */
export const memzero = (bytes: Uint8Array): void => {
  sodium.memzero(bytes);
};
