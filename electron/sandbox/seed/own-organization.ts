import { AesHmacKey, PrivateKey } from "#electron/crypto/index";
import type { World } from "../framework/context.ts";
import { invitedMember, organizationRow } from "../domain/organization/new-organization.ts";
import { TEAMS_MONTHLY } from "../domain/provider/plans.ts";
import { collections } from "../domain/tables/contents.ts";
import { organizations, organizationUsers } from "../domain/tables/organizations.ts";
import type { MadeLogin } from "./logins.ts";

/** An organization that the Provider admin founded before there was a provider, with a subscription of its own: one that can be added as a client. */
export async function addOwnOrganization(
  { db }: World,
  owner: MadeLogin & { readonly id: string; readonly email: string },
  date: string,
): Promise<void> {
  const key = AesHmacKey.generate();
  const pair = await PrivateKey.generate();
  const id = "70000000-0000-4000-8000-000000000050";
  db.transaction(() => {
    organizations.insert(
      db,
      organizationRow({
        id,
        name: "Noordlicht Eigen Beheer",
        businessName: null,
        billingEmail: owner.email,
        seats: 6,
        status: 1,
        hasSubscription: true,
        date,
        planType: TEAMS_MONTHLY,
        publicKey: pair.publicKey,
        privateKey: pair.wrap(key),
      }),
    );
    collections.insert(db, {
      id: "70000000-0000-4000-8000-000000000051",
      organizationId: id,
      name: key.encryptText("Algemeen"),
      externalId: null,
      type: 0,
      defaultUserCollectionEmail: null,
      creationDate: date,
      revisionDate: date,
    });
    organizationUsers.insert(db, {
      ...invitedMember(id, owner.email, 0, date),
      id: "70000000-0000-4000-8000-000000000052",
      userId: owner.id,
      email: null,
      status: 2,
      key: owner.publicKey.wrapKey(key),
      revisionDate: date,
    });
  });
  pair.zero();
}
