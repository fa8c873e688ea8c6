import { routeWithFile, type Context, type FormWithFile, type Route } from "../framework/context.ts";
import { encodeName } from "../framework/encoding.ts";
import { badRequest, invalid, notFound } from "../framework/refusal.ts";
import { now } from "../framework/time.ts";
import { callerAccount } from "../domain/account/user-verification.ts";
import { addApiKey, DEFAULT_KEY } from "../domain/organization/api-keys.ts";
import { actsAsOwner } from "../domain/organization/authority.ts";
import { addFounder } from "../domain/organization/founder.ts";
import { occupiedSeats, organizationRow } from "../domain/organization/new-organization.ts";
import { organizationAnswer } from "../domain/organization/organization-answers.ts";
import { planOf } from "../domain/provider/plans.ts";
import { organizations } from "../domain/tables/organizations.ts";

/**
 * Licences of organizations on a client's own server (organization-api.md §10.3), from the fact sheet alone: no exchange was recorded. Whether a licence is signed is not
 * looked at; texts of refusals that the sheet does not quote are this sandbox's own.
 */

interface Licence {
  readonly enabled: boolean;
  readonly selfHost: boolean;
  readonly seats: number | null;
  readonly expires: string;
  readonly licenseKey: string;
  readonly name?: string;
  readonly billingEmail?: string;
  readonly businessName?: string | null;
  readonly planType?: number;
}

const enterpriseAnnually = 20;

function readLicence(text: string): Licence {
  try {
    const licence = JSON.parse(text) as Partial<Licence> | null;
    if (typeof licence?.licenseKey === "string" && typeof licence.expires === "string") return licence as Licence;
  } catch {
    // Said below.
  }
  throw badRequest("Invalid license");
}
function checkUsable({ enabled, selfHost, expires }: Licence): void {
  if (!enabled) throw badRequest("Your organization is disabled by this license.");
  if (!selfHost) throw badRequest("This license is not for a self-hosted server.");
  if (Date.parse(expires) <= Date.now()) throw badRequest("This license has expired.");
}

/** Makes the organization; the caller becomes its confirmed owner. The id is a new one, not the licence's. */
function found(context: Context<FormWithFile>): object {
  const { db, world, body } = context;
  if (!world.options.ownServer) throw notFound();
  const key = body.members.get("key") ?? "";
  if (key === "") throw invalid({ Key: ["The Key field is required."] });
  const licence = readLicence(body.file);
  checkUsable(licence);
  const inUse = organizations.list(db, { licenseKey: licence.licenseKey }).some(({ enabled }) => enabled);
  if (inUse) throw badRequest("License is already in use by another organization.");
  const planType = planOf(licence.planType ?? enterpriseAnnually) ? (licence.planType ?? enterpriseAnnually) : enterpriseAnnually;
  const account = callerAccount(context);
  const organization = organizations.insert(db, {
    ...organizationRow({
      name: encodeName(licence.name ?? ""),
      businessName: licence.businessName == null ? null : encodeName(licence.businessName),
      billingEmail: licence.billingEmail ?? account.email,
      planType,
      seats: licence.seats,
      publicKey: body.members.get("keys.publicKey") ?? null,
      privateKey: body.members.get("keys.encryptedPrivateKey") ?? null,
      hasSubscription: false,
      status: 1,
    }),
    licenseKey: licence.licenseKey,
    expirationDate: licence.expires,
  });
  addApiKey(db, organization.id, DEFAULT_KEY);
  addFounder(context, organization, account.id, key, body.members.get("collectionName") ?? null);
  return organizationAnswer(organization);
}

function update(context: Context<FormWithFile>): void {
  const { db, world, params } = context;
  const id = params["id"]!;
  if (!world.options.ownServer) throw notFound();
  const organization = organizations.find(db, { id });
  if (!organization || !actsAsOwner(context, id)) throw notFound();
  const licence = readLicence(context.body.file);
  checkUsable(licence);
  const { seats, expires, licenseKey } = licence;
  const used = occupiedSeats(db, id);
  if (seats !== null && used > seats) throw badRequest(`The organization has ${used} seats filled; the license has ${seats}.`);
  organizations.update(db, { id }, { seats, licenseKey, expirationDate: expires, revisionDate: now() });
}

export const routes: Route[] = [
  routeWithFile("POST", "/organizations/licenses/self-hosted", "license", found),
  routeWithFile("POST", "/organizations/licenses/self-hosted/{id:id}", "license", update),
];
