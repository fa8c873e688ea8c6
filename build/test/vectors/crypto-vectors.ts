import vectors from "./crypto-vectors.json" with { type: "json" };

/** One vector: what goes in and what must come out. Loose on purpose: every group has its own members. */
export interface Vector {
  readonly id: string;
  readonly inputs: Readonly<Record<string, any>>;
  readonly outputs: Readonly<Record<string, any>>;
}

/** The key names of `fixed.symmetricKeysHex`, as bytes of their own. */
export const fixedKey = (name: string): Uint8Array =>
  fromHex(vectors.fixed.symmetricKeysHex[name as keyof typeof vectors.fixed.symmetricKeysHex]);
export const fixedRsa = (name: string): { readonly pkcs8Base64: string; readonly spkiBase64: string } =>
  vectors.fixed.rsaTestKeys[name as keyof typeof vectors.fixed.rsaTestKeys];
export const fromHex = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

export function vectorGroup(name: string): readonly Vector[] {
  const group = vectors.groups.find((candidate) => candidate.group === name);
  if (group === undefined) throw new Error(`no vectors of group ${name}`);
  return group.vectors as readonly Vector[];
}
export function vector(id: string): Vector {
  const found = vectors.groups.flatMap((group) => group.vectors as readonly Vector[]).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no vector ${id}`);
  return found;
}
export const allVectorIds = (): readonly string[] => vectors.groups.flatMap((group) => group.vectors.map(({ id }) => id));
