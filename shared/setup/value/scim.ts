import type { Connection } from "../../api/connections.ts";
import type { ScimSetup } from "./client-setup.ts";

/** The SCIM service looks at the inner switch; its members come with capitals (organization-api.md §7.3). */
export function readScim(row: Connection): ScimSetup {
  const config = new Map(Object.entries((row.config ?? {}) as object).map(([name, value]) => [name.toLowerCase(), value as unknown]));
  const provider = config.get("scimprovider");
  const invite = config.get("inviteusersafterprovisioning");
  return {
    configured: (row.id ?? null) !== null,
    enabled: row.enabled && config.get("enabled") === true,
    provider: typeof provider === "number" ? provider : null,
    inviteAfterProvisioning: typeof invite === "boolean" ? invite : null,
  };
}
