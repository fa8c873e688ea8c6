import { appError, AppFailure } from "#shared/errors/app-error";
import { isIncomplete, secretsOf, type DirectorySource } from "#shared/setup/directory/settings";
import { err, ok, type Result } from "#shared/util/result";
import type { CloudPorts } from "./cloud/client.ts";
import { readEntra } from "./cloud/entra.ts";
import { readGoogle } from "./cloud/google.ts";
import { readJumpCloud } from "./cloud/jumpcloud.ts";
import { readOkta } from "./cloud/okta.ts";
import { readOneLogin } from "./cloud/onelogin.ts";
import type { DirectoryContext, DirectoryReading } from "./directory-source.ts";
import { readDirectoryFile } from "./file/read-file.ts";
import { readLdap } from "./ldap/read-ldap.ts";

/** Reads a directory of whichever kind, whole; what goes wrong is a value. */
export async function readDirectory(source: DirectorySource, context: DirectoryContext & CloudPorts): Promise<Result<DirectoryReading>> {
  try {
    return ok(await read(source, context));
  } catch (thrown) {
    if (thrown instanceof AppFailure) return err(thrown.error);
    throw thrown;
  }
}
function read(source: DirectorySource, context: DirectoryContext & CloudPorts): Promise<DirectoryReading> {
  if (isIncomplete(source)) throw new AppFailure(appError("directory.incomplete"));
  if (source.kind === "ldap") return readLdap()(source, context);
  if (source.kind === "file") return readDirectoryFile(source);
  const [name] = secretsOf[source.kind];
  const secret = name === undefined ? undefined : context.secrets[name];
  if (secret === undefined) throw new AppFailure(appError("directory.no-password"));
  switch (source.kind) {
    case "entra":
      return readEntra(source, secret, context);
    case "google":
      return readGoogle(source, secret, context);
    case "okta":
      return readOkta(source, secret, context);
    case "onelogin":
      return readOneLogin(source, secret, context);
    case "jumpcloud":
      return readJumpCloud(source, secret, context);
  }
}
