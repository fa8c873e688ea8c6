import { Buffer } from "node:buffer";
import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/* A self-signed certificate (RFC 5280) as identity providers sign with: DER, by hand, since Node only reads certificates. */

const tagged = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const inside = Buffer.concat(parts);
  const size = inside.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), inside]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => tagged(0x30, ...parts);
const integer = (bytes: Uint8Array): Buffer => tagged(0x02, bytes);
/** ecdsa-with-SHA256 */
const signatureAlgorithm = sequence(Buffer.from("06082a8648ce3d040302", "hex"));
const commonName = (name: string): Buffer =>
  sequence(tagged(0x31, sequence(Buffer.from("0603550403", "hex"), tagged(0x0c, Buffer.from(name, "utf8")))));
/** UTCTime holds for the years 1950 to 2049. */
const utcTime = (moment: Date): Buffer =>
  tagged(0x17, Buffer.from(`${moment.toISOString().slice(2, 19).replaceAll(/[-:T]/gu, "")}Z`, "ascii"));

/** A new certificate for a key that nobody keeps, as base64 of DER. */
export function makeCertificate(name: string, from: Date, until: Date): string {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const serial = randomBytes(8);
  serial[0] = (serial[0]! & 0x7f) | 0x01;
  const toBeSigned = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    signatureAlgorithm,
    commonName(name),
    sequence(utcTime(from), utcTime(until)),
    commonName(name),
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = sign("sha256", toBeSigned, privateKey);
  return sequence(toBeSigned, signatureAlgorithm, tagged(0x03, Buffer.from([0]), signature)).toString("base64");
}
