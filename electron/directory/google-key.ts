import { z } from "zod";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

const keyFile = z.object({ client_email: z.string().min(3).max(256), private_key: z.string().min(100).max(20_000) });

/** A Google service account's key file (directories.md §1.1). */
export function readGoogleKey(text: string): Result<{ readonly clientEmail: string; readonly privateKey: string }> {
  try {
    const { client_email, private_key } = keyFile.parse(JSON.parse(text));
    return ok({ clientEmail: client_email, privateKey: private_key.replaceAll("\\n", "\n") });
  } catch {
    return err(appError("directory.file"));
  }
}
