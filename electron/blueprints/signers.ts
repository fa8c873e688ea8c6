import { z } from "zod";
import type { UnlockedProfile } from "#electron/account/index";
import { ok, type Result } from "#shared/util/result";

const file = "signers.sealed";
const shape = z.object({ signers: z.array(z.object({ name: z.string(), fingerprint: z.string(), since: z.string() })).max(1000) });
export type KnownSigner = z.output<typeof shape>["signers"][number];
type Sealed = Pick<UnlockedProfile, "readSealed" | "writeSealed" | "setAside">;

/** Fails as the disk does; a file that is damaged is put aside and told. */
async function readSigners(profile: Sealed): Promise<Result<readonly KnownSigner[]>> {
  const read = await profile.readSealed(file);
  if (!read.ok && read.error.code !== "cache.record-refused") return read;
  if (read.ok && read.value === null) return ok([]);
  const parsed = read.ok ? shape.safeParse(read.value) : null;
  if (parsed?.success === true) return ok(parsed.data.signers);
  await profile.setAside(file);
  return ok([]);
}

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
