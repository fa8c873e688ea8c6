import { AesHmacKey, PrivateKey, PublicKey } from "#electron/crypto/index";
import { accountByEmail } from "./domain/account/claims.ts";
import { touchAccount } from "./domain/account/revision.ts";
import { invitedMember, organizationRow } from "./domain/organization/new-organization.ts";
import { beginConversion } from "./domain/provider/business-unit.ts";
import { ENTERPRISE_ANNUALLY } from "./domain/provider/plans.ts";
import { organizations, organizationUsers } from "./domain/tables/organizations.ts";
import type { World } from "./framework/context.ts";
import { now } from "./framework/time.ts";

const SEATS = 40;

/** An account's own organization on Enterprise, which the vendor lets become a business unit: the account is mailed the link. */
export async function playConversion(world: World, email: string): Promise<boolean> {
  const { db } = world;
  const owner = accountByEmail(db, email);
  const publicKey = PublicKey.parse(owner?.publicKey ?? "", "publicKey");
  if (!owner || !publicKey.ok) return false;
  const key = AesHmacKey.generate();
  const pair = await PrivateKey.generate();
  db.transaction(() => {
    const date = now();
    const organization = organizations.insert(
      db,
      organizationRow({
        name: "Hoogveen Logistiek",
        businessName: null,
        billingEmail: owner.email,
        planType: ENTERPRISE_ANNUALLY,
        seats: SEATS,
        publicKey: pair.publicKey,
        privateKey: pair.wrap(key),
        hasSubscription: true,
        status: 1,
        date,
      }),
    );
    organizationUsers.insert(db, {
      ...invitedMember(organization.id, owner.email, 0, date),
      userId: owner.id,
      email: null,
      status: 2,
      key: publicKey.value.wrapKey(key),
      revisionDate: date,
    });
    touchAccount(db, owner.id, date);
    beginConversion(world, organization, owner);
  });
  pair.zero();
  return true;
}
