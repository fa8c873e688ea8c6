import { list, parseGuid, queryValue, route, routeWith, noContent, type Answer, type Context, type Route } from "../framework/context.ts";
import { sendMail } from "../domain/mails.ts";
import { enumeration, guidOrNull, listOf, model, present, where, type ValueOf } from "../framework/model.ts";
import { badRequest, invalid, notFound } from "../framework/refusal.ts";
import { required } from "../framework/rules.ts";
import { newId } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";
import { reachOf } from "../domain/organization/access.ts";
import { ADMIN, hasRight, OWNER, roleOf } from "../domain/organization/authority.ts";
import { collectionsOfCipher, reachCipher } from "../domain/organization/cipher-access.ts";
import { accounts } from "../domain/tables/accounts.ts";
import { ciphers } from "../domain/tables/contents.ts";
import { organizationUsers } from "../domain/tables/organizations.ts";
import { securityTasks, type SecurityTask } from "../domain/tables/oversight.ts";

/** Tasks for members: "change this password" (further-api.md §4). They take a membership; a provider user alone has none. */

const PENDING = 0;
const COMPLETED = 1;

const createModel = model("Bit.Api.Vault.Models.Request.BulkCreateSecurityTasksRequestModel", {
  tasks: where(
    listOf(
      model("Bit.Core.Vault.Models.Api.SecurityTaskCreateRequest", {
        type: enumeration("Bit.Core.Vault.Enums.SecurityTaskType"),
        cipherId: guidOrNull,
      }),
    ),
    required,
  ),
});

const view = ({ id, organizationId, cipherId, type, status, creationDate, revisionDate }: SecurityTask): object => ({
  id,
  organizationId,
  cipherId,
  type,
  status,
  creationDate,
  revisionDate,
  object: "securityTask",
});

/** Requires an own membership that may see reports: owner, admin, or custom with the right; 404 otherwise. */
function requireOverseer(context: Context, organizationId: string): void {
  const role = roleOf(context, organizationId);
  if (role !== OWNER && role !== ADMIN && !hasRight(context, organizationId, "accessReports")) throw notFound();
}

/** The status that a query asks for; null for all. */
function statusOf(context: Context): number | null {
  const value = queryValue(context, "status");
  if (value === null || value === "") return null;
  const names = ["pending", "completed"];
  const status = /^\d+$/.test(value) ? Number(value) : names.indexOf(value.toLowerCase());
  if (names[status] === undefined) throw invalid({ status: [`The value '${value}' is ${status < 0 ? "not valid" : "invalid"}.`] });
  return status;
}

const withStatus = (tasks: readonly SecurityTask[], status: number | null): SecurityTask[] =>
  tasks.filter((task) => status === null || task.status === status);

function ofOrganization(context: Context): object {
  const status = statusOf(context);
  const organizationId = parseGuid(queryValue(context, "organizationId") ?? "");
  if (organizationId === null) throw notFound();
  requireOverseer(context, organizationId);
  return list(withStatus(securityTasks.list(context.db, { organizationId }), status).map(view));
}

/** The tasks about items that the caller manages. */
function ofCaller(context: Context): object {
  const own = securityTasks
    .list(context.db)
    .filter(({ cipherId }) => reachCipher(context, ciphers.find(context.db, { id: cipherId }))?.rights.manage);
  return list(withStatus(own, statusOf(context)).map(view));
}

function metrics(context: Context): object {
  const organizationId = context.params["orgId"]!;
  requireOverseer(context, organizationId);
  return {
    completedTasks: securityTasks.count(context.db, { organizationId, status: COMPLETED }),
    totalTasks: securityTasks.count(context.db, { organizationId }),
  };
}

/** Addresses of the confirmed members who manage an item. */
function managersOf(context: Context, task: SecurityTask): string[] {
  const inside = collectionsOfCipher(context.db, task.cipherId);
  return organizationUsers.list(context.db, { organizationId: task.organizationId, status: 2 }).flatMap(({ id, userId }) => {
    const reach = reachOf(context.db, id);
    const manages = inside.some((collectionId) => reach.get(collectionId)?.manage);
    return manages ? (accounts.find(context.db, { id: userId! })?.email ?? []) : [];
  });
}

/** Makes tasks; an item with a pending one keeps it. Whoever manages an item is mailed either way. */
function create(context: Context<NonNullable<ValueOf<typeof createModel>>>): object {
  const { db, body } = context;
  const organizationId = context.params["orgId"]!;
  requireOverseer(context, organizationId);
  const wanted = present(body.tasks).map((task) => present(task));
  for (const { cipherId } of wanted) if (ciphers.find(db, { id: cipherId ?? "" })?.organizationId !== organizationId) throw notFound();
  const tasks = wanted.map(({ type, cipherId }) => {
    const id = present(cipherId);
    const pending = securityTasks.find(db, { cipherId: id, type, status: PENDING });
    if (pending) return pending;
    const creationDate = now();
    return securityTasks.insert(db, {
      id: newId(),
      organizationId,
      cipherId: id,
      type,
      status: PENDING,
      creationDate,
      revisionDate: now(),
    });
  });
  const link = "https://vault.bitwarden.com/#/browser-extension-prompt";
  for (const to of new Set(tasks.flatMap((task) => managersOf(context, task))))
    sendMail(db, { to, category: "SecurityTasksNotification", link });
  return list(tasks.map(view));
}

/** A member says that a task is done. */
function complete(context: Context): Answer {
  const task = securityTasks.find(context.db, { id: context.params["taskId"]! });
  if (!task || !reachCipher(context, ciphers.find(context.db, { id: task.cipherId }))?.rights.edit) throw notFound();
  if (task.status === COMPLETED) throw badRequest("Task is already completed.");
  securityTasks.update(context.db, { id: task.id }, { status: COMPLETED, revisionDate: now() });
  return noContent();
}

export const routes: Route[] = [
  route("GET", "/tasks", ofCaller),
  route("GET", "/tasks/organization", ofOrganization),
  route("GET", "/tasks/{orgId:guid}/metrics", metrics),
  routeWith("POST", "/tasks/{orgId:guid}/bulk-create", createModel, create),
  route("PATCH", "/tasks/{taskId:guid}/complete", complete),
];
