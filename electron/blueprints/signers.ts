import { z } from "zod";
import { readSealedAs, type UnlockedProfile } from "#electron/account/index";
import { mapResult, type Result } from "#shared/util/result";

const file = "signers.sealed";
const shape = z.object({ signers: z.array(z.object({ name: z.string(), fingerprint: z.string(), since: z.string() })).max(1000) });
export type KnownSigner = z.output<typeof shape>["signers"][number];
type Sealed = Pick<UnlockedProfile, "readSealed" | "writeSealed" | "setAside">;

const readSigners = async (profile: Sealed): Promise<Result<readonly KnownSigner[]>> =>
  mapResult(await readSealedAs(profile, file, shape, { signers: [] }), ({ signers }) => signers);

/** Whose signatures this profile's technician has compared; sealed, since whoever may write the folder could add themselves. */
export async function knownSigners(profile: Sealed): Promise<readonly KnownSigner[]> {
  const read = await readSigners(profile);
  return read.ok ? read.value : [];
}

export async function rememberSigner(profile: Sealed, signer: KnownSigner): Promise<Result<null>> {
  const known = await readSigners(profile);
  if (!known.ok) return known;
  const others = known.value.filter(({ fingerprint }) => fingerprint !== signer.fingerprint);
  return profile.writeSealed(file, { signers: [...others, signer] });
}
