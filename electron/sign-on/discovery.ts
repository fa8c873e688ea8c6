import { z } from "zod";
import type { DiscoveryView } from "#shared/bridge/sign-on";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

const texts = z.array(z.string().max(200)).max(200).catch([]);
const document = z.object({
  issuer: z.string().max(2000),
  response_types_supported: texts,
  scopes_supported: texts,
  id_token_signing_alg_values_supported: texts,
});

/** Where a provider's discovery document lies: the address that was given, else the usual place. */
export const discoveryAddress = (authority: string, metadataAddress: string | null): string =>
  metadataAddress !== null && metadataAddress !== ""
    ? metadataAddress
    : `${authority.replace(/\/+$/u, "")}/.well-known/openid-configuration`;

/** What a discovery document says of what signing in needs (OpenID Connect Discovery 1.0). */
export function readDiscovery(text: string, authority: string): Result<DiscoveryView> {
  try {
    const read = document.parse(JSON.parse(text));
    return ok({
      issuer: read.issuer,
      issuerFits:
        read.issuer === authority ? "same" : read.issuer.replace(/\/+$/u, "") === authority.replace(/\/+$/u, "") ? "slash" : "other",
      offersCode: read.response_types_supported.some((type) => type.split(" ").includes("code")),
      missingScopes: ["email", "profile"].filter((scope) => read.scopes_supported.length > 0 && !read.scopes_supported.includes(scope)),
      signsWith: read.id_token_signing_alg_values_supported,
    });
  } catch {
    return err(appError("sso.document"));
  }
}
