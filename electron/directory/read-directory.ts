import { AppFailure, appError } from "#shared/errors/app-error";
import type { DirectorySource } from "#shared/setup/directory/settings";
import { err, ok, type Result } from "#shared/util/result";
import type { DirectoryContext, DirectoryReading } from "./directory-source.ts";
import { readLdap } from "./ldap/read-ldap.ts";

/** Reads a directory of whichever kind, whole; what goes wrong is a value. */
export async function readDirectory(source: DirectorySource, context: DirectoryContext): Promise<Result<DirectoryReading>> {
  try {
    switch (source.kind) {
      case "ldap":
        return ok(await readLdap()(source, context));
      default:
        return err(appError("directory.incomplete"));
    }
  } catch (thrown) {
    if (thrown instanceof AppFailure) return err(thrown.error);
    throw thrown;
  }
}
