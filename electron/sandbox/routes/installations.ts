import { route, routeWith, type Context, type Route } from "../framework/context.ts";
import { model, present, text, where, type ValueOf } from "../framework/model.ts";
import { notFound } from "../framework/refusal.ts";
import { email, required, stringLength } from "../framework/rules.ts";
import { newId, randomText } from "../framework/secrets.ts";
import { now } from "../framework/time.ts";
import { installations } from "../domain/tables/organizations.ts";

/** Installations of self-hosted servers (organization-api.md §10.3). Anybody may register one. */

const installationModel = model("Bit.Api.Platform.Installations.InstallationRequestModel", {
  email: where(text, required, email, stringLength(256)),
});

const view = (id: string, key: string | null, enabled: boolean): object => ({ id, key, enabled, object: "installation" });

function create({ db, body }: Context<NonNullable<ValueOf<typeof installationModel>>>): object {
  const { id, key, enabled } = installations.insert(db, {
    id: newId(),
    email: present(body.email),
    key: randomText(20),
    enabled: true,
    creationDate: now(),
  });
  return view(id, key, enabled);
}

/** The key is told once, when it is made. */
function one({ db, params }: Context): object {
  const known = installations.find(db, { id: params["id"]! });
  if (!known) throw notFound();
  return view(known.id, null, known.enabled);
}

const open = { access: "anonymous" } as const;

export const routes: Route[] = [
  routeWith("POST", "/installations", installationModel, create, open),
  route("GET", "/installations/{id:id}", one, open),
];
