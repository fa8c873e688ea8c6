import { z } from "zod";
import type { UnlockedProfile } from "#electron/account/index";
import { ok, type Result } from "#shared/util/result";

const file = "signers.sealed";
const shape = z.object({ signers: z.array(z.object({ name: z.string(), fingerprint: z.string(), since: z.string() })).max(1000) });
export type KnownSigner = z.output<typeof shape>["signers"][number];
type Sealed = Pick<UnlockedProfile, "readSealed" | "writeSealed">;

/** Whose signatures this profile's technician has compared; sealed, since whoever may write the folder could add themselves. */
export async function knownSigners(profile: Sealed): Promise<readonly KnownSigner[]> {
  const read = await profile.readSealed(file);
  const parsed = read.ok ? shape.safeParse(read.value) : null;
  return parsed?.success === true ? parsed.data.signers : [];
}

export async function rememberSigner(profile: Sealed, signer: KnownSigner): Promise<Result<null>> {
  const others = (await knownSigners(profile)).filter(({ fingerprint }) => fingerprint !== signer.fingerprint);
  const written = await profile.writeSealed(file, { signers: [...others, signer] });
  return written.ok ? ok(null) : written;
}
