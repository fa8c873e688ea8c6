import type { Context, Route } from "../../framework/context.ts";
import { logOrganization } from "../../domain/events.ts";
import { flag, flagOrNull, listOf, model, present, text, where, type Shape, type ValueOf } from "../../framework/model.ts";
import { badRequest, Refusal, serverError } from "../../framework/refusal.ts";
import { email, required, stringLength } from "../../framework/rules.ts";
import { newId } from "../../framework/secrets.ts";
import { now } from "../../framework/time.ts";
import { organizationOf, OWNER, USER } from "../../domain/organization/authority.ts";
import { inviteMembers } from "../../domain/organization/invitations.ts";
import { removeMember } from "../../domain/organization/member-removal.ts";
import { accountOf, touchMembers } from "../../domain/organization/membership-rules.ts";
import { groups, groupUsers } from "../../domain/tables/contents.ts";
import { organizationUsers, type Organization, type OrganizationUser } from "../../domain/tables/organizations.ts";
import { callingOrganization, publicRouteWith } from "./public-route.ts";

/** Directory import (organization-api.md §8.2): members and groups by external id. Steps stay done when a later one fails. */

/** A text that may be written as a number. */
const textOrNumber: Shape<string | null> = {
  ...text,
  read: (reader, path, type) => (/[-\d]/.test(reader.peek(path)) ? reader.number(path) : text.read(reader, path, type)),
};

const MODELS = "Bit.Api.AdminConsole.Public.Models.Request.OrganizationImportRequestModel";
const groupModel = model(`${MODELS}+OrganizationImportGroupRequestModel`, {
  name: where(text, required, stringLength(100)),
  externalId: where(textOrNumber, required, stringLength(300)),
  memberExternalIds: listOf(textOrNumber),
});
const memberModel = model(`${MODELS}+OrganizationImportMemberRequestModel`, {
  email: where(text, email, stringLength(256)),
  externalId: where(textOrNumber, required, stringLength(300)),
  deleted: flag,
});
const importModel = model(MODELS, {
  groups: listOf(groupModel),
  members: listOf(memberModel),
  overwriteExisting: where(flagOrNull, required),
  largeImport: flag,
});
type Import = NonNullable<ValueOf<typeof importModel>>;
type ImportedMember = { readonly email: string | null; readonly externalId: string; readonly deleted: boolean };

/** The system user "public API" of the log. */
const PUBLIC_API = 3;
const LIMIT = 2000;

const listMembers = (context: Context, organizationId: string): OrganizationUser[] =>
  organizationUsers.list(context.db, { organizationId });

function drop(context: Context, organization: Organization, gone: readonly OrganizationUser[]): void {
  for (const member of gone) {
    removeMember(context, member, null);
    logOrganization(context, organization, { type: 1503, organizationUserId: member.id, userId: member.userId, systemUser: PUBLIC_API });
  }
}

/** Removes who is marked as deleted and, when overwriting, everybody with an external id who is not in the request. */
function removeMembers(
  context: Context,
  organization: Organization,
  active: readonly ImportedMember[],
  deleted: ReadonlySet<string>,
  overwrite: boolean,
): void {
  const wanted = new Set(active.map(({ externalId }) => externalId));
  const removable = (member: OrganizationUser): boolean =>
    member.type !== OWNER && member.externalId !== null && !wanted.has(member.externalId);
  drop(
    context,
    organization,
    listMembers(context, organization.id).filter((member) => removable(member) && deleted.has(member.externalId!)),
  );
  if (!overwrite) return;
  const gone = listMembers(context, organization.id).filter(removable);
  if (gone.some((member) => !accountOf(context.db, member)?.masterPasswordHash)) {
    throw badRequest("Sync failed. To proceed, disable the 'Remove and re-add users during next sync' setting and try again.").keeping();
  }
  drop(context, organization, gone);
}

/** Gives known addresses their external id and invites the others. */
function addMembers(context: Context, organization: Organization, active: readonly ImportedMember[]): void {
  const unlinked = listMembers(context, organization.id).filter(({ externalId }) => !externalId);
  for (const { email: address, externalId } of active) {
    const member = unlinked.find((one) => (accountOf(context.db, one)?.email ?? one.email) === address?.toLowerCase());
    if (member) organizationUsers.update(context.db, { id: member.id }, { externalId });
  }
  const known = new Set(listMembers(context, organization.id).map(({ externalId }) => externalId));
  const fresh = active.filter((one) => !known.has(one.externalId) && one.email);
  if (fresh.length === 0) return;
  inviteMembers(context, organization, {
    emails: fresh.map((one) => one.email!),
    type: USER,
    permissions: null,
    accessSecretsManager: false,
    collections: [],
    groups: [],
    externalIds: new Map(fresh.map((one) => [one.email!.toLowerCase(), one.externalId])),
    systemUser: PUBLIC_API,
  });
}

/** Runs a step whose refusal leaves the earlier steps done. */
function keeping(step: () => void): void {
  try {
    step();
  } catch (error) {
    throw error instanceof Refusal ? error.keeping() : error;
  }
}

/** Creates, renames and fills groups; none is ever deleted. */
function importGroups(context: Context, organization: Organization, sent: NonNullable<Import["groups"]>): void {
  if (sent.length === 0) return;
  if (!organization.useGroups) throw badRequest("Organization cannot use groups.").keeping();
  const byExternalId = new Map(
    listMembers(context, organization.id).flatMap((member) => (member.externalId ? [[member.externalId, member.id] as const] : [])),
  );
  const date = now();
  for (const one of sent) {
    const { name, externalId, memberExternalIds } = present(one);
    const known = groups.find(context.db, { organizationId: organization.id, externalId: present(externalId) });
    const id = known?.id ?? newId();
    if (known) groups.update(context.db, { id }, { name: present(name), revisionDate: date });
    else
      groups.insert(context.db, {
        id,
        organizationId: organization.id,
        name: present(name),
        externalId: present(externalId),
        creationDate: date,
        revisionDate: date,
      });
    groupUsers.remove(context.db, { groupId: id });
    const members = new Set((memberExternalIds ?? []).flatMap((external) => byExternalId.get(external ?? "") ?? []));
    for (const organizationUserId of members) groupUsers.insert(context.db, { groupId: id, organizationUserId });
    logOrganization(context, organization, { type: known ? 1401 : 1400, groupId: id, systemUser: PUBLIC_API });
  }
}

function importDirectory(context: Context<ValueOf<typeof importModel>>): void {
  const body = present(context.body);
  if (body.groups === null || body.members === null || body.groups.some((group) => group?.memberExternalIds === null)) throw serverError();
  const organization = organizationOf(context, callingOrganization(context));
  const sent = body.members.map((one) => present(one)).map((one) => ({ ...one, externalId: present(one.externalId) }));
  const active = sent.filter(({ deleted }) => !deleted);
  if (!body.largeImport && (body.groups.length > LIMIT || active.length > LIMIT))
    throw badRequest("You cannot import this much data at once.");
  if (!organization.useDirectory) throw badRequest("Organization cannot use directory syncing.");
  const addresses = active.flatMap((one) => one.email?.toLowerCase() ?? []);
  if (new Set(addresses).size < addresses.length) throw serverError();
  const deleted = new Set(sent.filter((one) => one.deleted).map(({ externalId }) => externalId));
  removeMembers(context, organization, active, deleted, present(body.overwriteExisting));
  keeping(() => addMembers(context, organization, active));
  importGroups(context, organization, body.groups);
  touchMembers(context.db, organization.id, now());
}

export const routes: Route[] = [publicRouteWith("POST", "/organization/import", importModel, importDirectory)];
