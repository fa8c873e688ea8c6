import { list, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { logDomain } from "../domain/events.ts";
import { model, present, text, where, type ValueOf } from "../framework/model.ts";
import { conflict, notFound, unauthorized } from "../framework/refusal.ts";
import { email, required } from "../framework/rules.ts";
import { newId, randomText } from "../framework/secrets.ts";
import { HOUR, now } from "../framework/time.ts";
import { may, organizationOf, type Right } from "../domain/organization/authority.ts";
import { policyOf, savePolicy } from "../domain/organization/policies.ts";
import { SINGLE_ORGANIZATION } from "../domain/organization/policy-types.ts";
import { organizationDomains, playedRecords, type OrganizationDomain } from "../domain/tables/contents.ts";
import { organizations } from "../domain/tables/organizations.ts";

/** Claimed domains (organization-api.md §7.2). No name server is asked: a domain is verified once the panel played its TXT record. */

const DOMAIN = /^(?=.{1,253}$)[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)*$/u;

const isDomain = (value: string | null, name: string): string | null =>
  value === null || DOMAIN.test(value) ? null : `The ${name} field is not a valid domain name.`;

const domainModel = model("Bit.Api.AdminConsole.Models.Request.OrganizationDomainRequestModel", {
  domainName: where(text, required, isDomain),
});
const emailModel = model("Bit.Api.AdminConsole.Models.Request.OrganizationDomainSsoDetailsRequestModel", {
  email: where(text, required, email),
});

const answer = (domain: OrganizationDomain): object => ({
  id: domain.id,
  organizationId: domain.organizationId,
  txt: domain.txt,
  domainName: domain.domainName,
  creationDate: domain.creationDate,
  nextRunDate: domain.nextRunDate,
  jobRunCount: domain.jobRunCount,
  verifiedDate: domain.verifiedDate,
  lastCheckedDate: domain.lastCheckedDate,
  object: "organizationDomain",
});

/** Requires the right to manage claimed domains: 401 with a body otherwise. */
function authorizeDomains(context: Context, ...also: Right[]): void {
  if (!may(context, context.params["orgId"]!, "manageSso", ...also)) throw unauthorized();
  organizationOf(context);
}

function domainOf(context: Context): OrganizationDomain {
  authorizeDomains(context);
  const domain = organizationDomains.find(context.db, { id: context.params["id"]!, organizationId: context.params["orgId"]! });
  if (!domain) throw notFound();
  return domain;
}

/** The same moment some hours later, in the same form. */
const later = (date: string, hours: number): string =>
  new Date(Date.parse(date) + hours * HOUR).toISOString().slice(0, 19) + date.slice(19);

function claim(context: Context<ValueOf<typeof domainModel>>): object {
  authorizeDomains(context);
  const organizationId = context.params["orgId"]!;
  const domainName = present(present(context.body).domainName).toLowerCase();
  const same = organizationDomains.list(context.db, { domainName });
  if (same.some(({ verifiedDate }) => verifiedDate !== null)) throw conflict("The domain is not available to be claimed.");
  if (same.some((domain) => domain.organizationId === organizationId))
    throw conflict("A domain already exists for this organization vault.");
  const creationDate = now();
  const domain = organizationDomains.insert(context.db, {
    id: newId(),
    organizationId,
    txt: `bw=${randomText(44)}`,
    domainName,
    creationDate,
    nextRunDate: later(creationDate, 12),
    jobRunCount: 0,
    verifiedDate: null,
    lastCheckedDate: null,
  });
  logDomain(context, organizationId, 2000, domainName);
  return answer(domain);
}

/** The record was seen: the domain counts, and Single organization is turned on. */
function verified(context: Context, domain: OrganizationDomain, verifiedDate: string): object {
  const changes = { verifiedDate, lastCheckedDate: verifiedDate };
  organizationDomains.update(context.db, { id: domain.id }, changes);
  logDomain(context, domain.organizationId, 2002, domain.domainName);
  const organization = organizationOf(context);
  if (!policyOf(context.db, organization.id, SINGLE_ORGANIZATION)?.enabled)
    savePolicy(context, organization, { type: SINGLE_ORGANIZATION, enabled: true, data: null, metadata: null });
  return answer({ ...domain, ...changes });
}

function verify(context: Context): object {
  const domain = domainOf(context);
  if (domain.verifiedDate !== null) throw conflict("Domain has already been verified.");
  const lastCheckedDate = now();
  const { domainName, txt } = domain;
  if (playedRecords.find(context.db, { domainName, txt })) return verified(context, domain, lastCheckedDate);
  organizationDomains.update(context.db, { id: domain.id }, { lastCheckedDate });
  logDomain(context, domain.organizationId, 2003, domain.domainName);
  return answer({ ...domain, lastCheckedDate });
}

function remove(context: Context): void {
  const domain = domainOf(context);
  organizationDomains.remove(context.db, { id: domain.id });
  logDomain(context, domain.organizationId, 2001, domain.domainName);
}

/** The organizations that have verified the domain of an address. */
function verifiedFor(context: Context<ValueOf<typeof emailModel>>): object {
  const domainName = present(present(context.body).email).split("@")[1]!.toLowerCase();
  const verified = organizationDomains.list(context.db, { domainName }).filter(({ verifiedDate }) => verifiedDate !== null);
  return list(
    verified.flatMap(({ organizationId }) => {
      const organization = organizations.find(context.db, { id: organizationId });
      return organization
        ? [
            {
              organizationIdentifier: organization.identifier,
              organizationName: organization.name,
              domainName,
              object: "verifiedOrganizationDomainSsoDetails",
            },
          ]
        : [];
    }),
  );
}

const BASE = "/organizations/{orgId:id}/domain";

function all(context: Context): object {
  authorizeDomains(context, "managePolicies");
  return list(organizationDomains.list(context.db, { organizationId: context.params["orgId"]! }).map(answer));
}

export const routes: Route[] = [
  route("GET", BASE, all),
  route("GET", `${BASE}/{id:id}`, (context) => answer(domainOf(context))),
  routeWith("POST", BASE, domainModel, claim),
  route("POST", `${BASE}/{id:id}/verify`, verify),
  route("DELETE", `${BASE}/{id:id}`, remove),
  routeWith("POST", "/organizations/domain/sso/verified", emailModel, verifiedFor, { access: "anonymous" }),
];
