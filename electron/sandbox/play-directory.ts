import type { Caller, Context, World } from "./framework/context.ts";
import { badRequest } from "./framework/refusal.ts";
import { newId } from "./framework/secrets.ts";
import { SCIM_KEY } from "./domain/organization/api-keys.ts";
import { USER } from "./domain/organization/authority.ts";
import { inviteMembers } from "./domain/organization/invitations.ts";
import { organizationApiKeys, organizationConnections } from "./domain/tables/contents.ts";
import { organizations, organizationUsers } from "./domain/tables/organizations.ts";
import { addressOf, DUTCH_FIRST, DUTCH_LAST } from "./seed/names.ts";

const SCIM_CONNECTION = 2;
/** `EventSystemUser` of the wire (organization-api.md §8). */
const SCIM_USER = 1;

/** What the SCIM service would act as: the organization itself. */
function contextOf(world: World, organizationId: string): Context {
  const caller: Caller = {
    userId: organizationId,
    clientId: `organization.${organizationId}`,
    scope: ["api.organization"],
    email: "",
    claims: {},
    deviceType: null,
  };
  return {
    world,
    db: world.db,
    secrets: world.secrets,
    method: "POST",
    path: "/play/provision",
    headers: {},
    ip: "127.0.0.1",
    origin: "http://localhost",
    params: {},
    query: new URLSearchParams(),
    body: undefined,
    maybeCaller: caller,
    caller,
  };
}

/** An address that the client does not have yet, on the domain of most of its members. */
function nextAddress({ db }: World, organizationId: string): string {
  const taken = new Set(organizationUsers.list(db, { organizationId }).flatMap(({ email }) => email?.toLowerCase() ?? []));
  const domains = [...taken].map((email) => email.split("@")[1] ?? "");
  const domain = domains.sort(
    (left, right) => domains.filter((each) => each === right).length - domains.filter((each) => each === left).length,
  )[0];
  for (let number = 0; ; number++) {
    const first = DUTCH_FIRST[number % DUTCH_FIRST.length]!;
    const last = DUTCH_LAST[(number * 7 + 3) % DUTCH_LAST.length]!;
    const address = `${addressOf(first, last)}@${domain ?? "new.example"}`;
    if (!taken.has(address)) return address;
  }
}

/**
 * A directory that has the client's SCIM key adds a person (organization-api.md §7.3). Throws what the SCIM service refuses: SCIM is off,
 * or it is not the present key.
 */
export function playProvisioning(world: World, organizationId: string, key: string): void {
  const { db } = world;
  const organization = organizations.find(db, { id: organizationId });
  const config = organizationConnections.find(db, { organizationId, type: SCIM_CONNECTION })?.config ?? {};
  const isOn = Object.entries(config).some(([name, value]) => name.toLowerCase() === "enabled" && value === true);
  const present = organizationApiKeys.find(db, { organizationId, type: SCIM_KEY });
  if (organization === undefined || !organization.useScim || !isOn || present === undefined || present.apiKey !== key.trim())
    throw badRequest("Unauthorized.");
  const email = nextAddress(world, organizationId);
  db.transaction(() => {
    inviteMembers(contextOf(world, organizationId), organization, {
      emails: [email],
      type: USER,
      permissions: null,
      accessSecretsManager: false,
      collections: [],
      groups: [],
      externalIds: new Map([[email, newId()]]),
      systemUser: SCIM_USER,
    });
  });
}
