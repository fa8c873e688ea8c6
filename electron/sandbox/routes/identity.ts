import { route, routeWith, type Context, type Route } from "../framework/context.ts";
import { grantToken } from "../domain/account/grants.ts";
import { model, present, text, where } from "../framework/model.ts";
import { prelogin } from "../domain/account/prelogin.ts";
import { email, required, stringLength } from "../framework/rules.ts";
import { now } from "../framework/time.ts";
import { tokenRefusal } from "../domain/account/token-answer.ts";
import { discovery, publicKeys, VERSION } from "./information.ts";

const preloginModel = model("Bit.Identity.Models.Request.Accounts.PasswordPreloginRequestModel", {
  email: where(text, required, email, stringLength(256)),
});

/** The form of a token request with lower-case names (they are case-insensitive). */
function formOf(body: unknown): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(String(body ?? "")))
    if (!form.has(name.toLowerCase())) form.append(name.toLowerCase(), value);
  return form;
}

/** A token request is a posted form; whatever else comes is `invalid_request` (provider-api.md §2.4). */
function token(context: Context<undefined>): object {
  const type = (context.headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
  if (context.method !== "POST" || type !== "application/x-www-form-urlencoded") throw tokenRefusal("invalid_request");
  return grantToken(context, formOf(context.body));
}

const open = { server: "identity", access: "anonymous" } as const;

export const routes: Route[] = [
  routeWith("POST", "/accounts/prelogin/password", preloginModel, ({ db, body }) => prelogin(db, present(body.email)), open),
  routeWith("POST", "/accounts/prelogin", preloginModel, ({ db, body }) => prelogin(db, present(body.email)), open),
  ...["POST", "GET", "PUT", "PATCH", "DELETE"].map((method) => route(method, "/connect/token", token, open)),
  route("GET", "/.well-known/openid-configuration", discovery, open),
  route("GET", "/.well-known/openid-configuration/jwks", publicKeys, open),
  route("GET", "/alive", () => now(), open),
  route("GET", "/now", () => now(), open),
  route("GET", "/version", () => VERSION, open),
];
