import { alsoAt, list, route, routeWith, type Context, type Route } from "../framework/context.ts";
import { model, present, text, where, type ValueOf } from "../framework/model.ts";
import { notFound } from "../framework/refusal.ts";
import { touchAccount } from "../domain/account/revision.ts";
import { encrypted, encryptedLength, required } from "../framework/rules.ts";
import { newId } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";
import type { RowOf } from "../framework/table.ts";
import { folders } from "../domain/tables/accounts.ts";

type Folder = RowOf<typeof folders>;

const folderModel = model("Bit.Api.Vault.Models.Request.FolderRequestModel", {
  name: where(text, required, encrypted, encryptedLength(1000)),
});

/** A folder of an account's own vault as the wire has it. */
export const folderView = ({ id, name, revisionDate }: Folder): object => ({ id, name, revisionDate, object: "folder" });

function folderOfPath(context: Context): Folder {
  const folder = folders.find(context.db, { id: context.params["id"]!, userId: context.caller.userId });
  if (!folder) throw notFound();
  return folder;
}

function create(context: Context<NonNullable<ValueOf<typeof folderModel>>>): object {
  const revisionDate = now();
  const folder = folders.insert(context.db, { id: newId(), userId: context.caller.userId, name: present(context.body.name), revisionDate });
  touchAccount(context.db, folder.userId, revisionDate);
  return folderView(folder);
}

function rename(context: Context<NonNullable<ValueOf<typeof folderModel>>>): object {
  const folder = { ...folderOfPath(context), name: present(context.body.name), revisionDate: now() };
  folders.update(context.db, { id: folder.id }, { name: folder.name, revisionDate: folder.revisionDate });
  touchAccount(context.db, folder.userId, folder.revisionDate);
  return folderView(folder);
}

function remove(context: Context): void {
  const folder = folderOfPath(context);
  folders.remove(context.db, { id: folder.id });
  touchAccount(context.db, folder.userId);
}

/** Folders of the caller's own vault; the names are EncStrings. */
export const routes: Route[] = [
  route("GET", "/folders", (context) => list(folders.list(context.db, { userId: context.caller.userId }).map(folderView))),
  route("GET", "/folders/{id:id}", (context) => folderView(folderOfPath(context))),
  routeWith("POST", "/folders", folderModel, create),
  ...alsoAt(routeWith("PUT", "/folders/{id:id}", folderModel, rename), ["POST", "/folders/{id:id}"]),
  ...alsoAt(route("DELETE", "/folders/{id:id}", remove), ["POST", "/folders/{id:id}/delete"]),
];
