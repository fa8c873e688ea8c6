import { profileOrganization } from "#shared/api/account";
import type { ClientEntry } from "#electron/sync/client-reads";

/** A client as the account's profile names it, with what a server of another make leaves out left out. */
export const clientEntry = (id: string, name: string): ClientEntry => ({
  profile: profileOrganization.parse({ id, name, enabled: true, productTierType: 3 }),
  providerRow: null,
});
