import { route, routeWith, type Context, type Route } from "../core/context.ts";
import { grantToken } from "../core/grants.ts";
import { model, present, text, where } from "../core/model.ts";
import { prelogin } from "../core/prelogin.ts";
import { emptyAnswer } from "../core/refusal.ts";
import { email, maxLength, required } from "../core/rules.ts";
import { now } from "../core/time.ts";

const preloginModel = model("Bit.Identity.Models.Request.Accounts.PasswordPreloginRequestModel", {
  email: where(text, required, email, maxLength(256)),
});

/** The form of a token request with lower-case names (they are case-insensitive). */
function formOf(body: unknown): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(String(body ?? "")))
    if (!form.has(name.toLowerCase())) form.append(name.toLowerCase(), value);
  return form;
}

const open = { server: "identity", access: "anonymous" } as const;
const nothingHere = (): never => {
  throw emptyAnswer(404);
};

export const routes: Route[] = [
  routeWith("POST", "/accounts/prelogin/password", preloginModel, ({ db, body }) => prelogin(db, present(body.email)), open),
  routeWith("POST", "/accounts/prelogin", preloginModel, ({ db, body }) => prelogin(db, present(body.email)), open),
  route("POST", "/connect/token", (context: Context<undefined>) => grantToken(context, formOf(context.body)), open),
  ...["GET", "PUT", "DELETE"].map((method) => route(method, "/connect/token", nothingHere, open)),
  route("GET", "/alive", () => now(), open),
  route("GET", "/now", () => now(), open),
];
