import { routeWithFile, type Context, type Route } from "../framework/context.ts";
import { badRequest, notFound } from "../framework/refusal.ts";
import { now } from "../framework/time.ts";
import { actsAsOwner } from "../domain/organization/authority.ts";
import { occupiedSeats } from "../domain/organization/new-organization.ts";
import { organizations } from "../domain/tables/organizations.ts";

/**
 * Licences of organizations on a client's own server (organization-api.md §10.3), from the fact sheet alone: no exchange was recorded. Whether a licence is signed is not
 * looked at; texts of refusals are this sandbox's own.
 */

interface Licence {
  readonly enabled: boolean;
  readonly selfHost: boolean;
  readonly seats: number | null;
  readonly expires: string;
  readonly licenseKey: string;
}

function readLicence(text: string): Licence {
  try {
    const licence = JSON.parse(text) as Partial<Licence> | null;
    if (typeof licence?.licenseKey === "string" && typeof licence.expires === "string") return licence as Licence;
  } catch {
    // Said below.
  }
  throw badRequest("Invalid license.");
}

function update(context: Context<string>): void {
  const { db, world, params } = context;
  const id = params["id"]!;
  if (!world.options.ownServer) throw notFound();
  const organization = organizations.find(db, { id });
  if (!organization || !actsAsOwner(context, id)) throw notFound();
  const { enabled, selfHost, seats, expires, licenseKey } = readLicence(context.body);
  if (!enabled) throw badRequest("Your organization is disabled by this license.");
  if (!selfHost) throw badRequest("This license is not for a self-hosted server.");
  if (Date.parse(expires) <= Date.now()) throw badRequest("This license has expired.");
  const used = occupiedSeats(db, id);
  if (seats !== null && used > seats) throw badRequest(`The organization has ${used} seats filled; the license has ${seats}.`);
  organizations.update(db, { id }, { seats, licenseKey, expirationDate: expires, revisionDate: now() });
}

export const routes: Route[] = [routeWithFile("POST", "/organizations/licenses/self-hosted/{id:id}", "license", update)];
