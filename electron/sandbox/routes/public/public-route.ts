import { route, routeWith, type Context, type Route } from "../../framework/context.ts";
import type { Model } from "../../framework/model.ts";
import { Refusal } from "../../framework/refusal.ts";

/** Routes of the public API: an organization calls with its own token (organization-api.md §8). */

/** The organization that calls. */
export const callingOrganization = (context: Context): string => context.caller.userId;

/** A refusal as the public API answers it: 404 without a body, other envelopes with `errors`. */
function publicRefusal(error: unknown): unknown {
  if (!(error instanceof Refusal) || error.envelope !== "internal") {
    return error instanceof Refusal ? error : unexpected(error);
  }
  if (error.status === 404) return kept(error, new Refusal(404, "empty"));
  const message = error.errors === null ? error.message : "The request's model state is invalid.";
  return kept(error, new Refusal(error.status, "public", message, { errors: error.errors }));
}

const kept = (from: Refusal, to: Refusal): Refusal => (from.keeps ? to.keeping() : to);

function unexpected(error: unknown): Refusal {
  console.error("sandbox: public API", error);
  return new Refusal(500, "public", "An unhandled server error has occurred.");
}

function publicly<Body>(handle: (context: Context<Body>) => unknown): (context: Context<Body>) => unknown {
  return (context) => {
    try {
      return handle(context);
    } catch (error) {
      throw publicRefusal(error);
    }
  };
}

export const publicRoute = (method: string, path: string, handle: (context: Context<undefined>) => unknown): Route =>
  route(method, `/public${path}`, publicly(handle), { access: "organization" });

export const publicRouteWith = <Body>(
  method: string,
  path: string,
  body: Model<Body>,
  handle: (context: Context<Body>) => unknown,
): Route => routeWith(method, `/public${path}`, body, publicly(handle), { access: "organization" });

/** The envelope of a list here: no continuation token. */
export const publicList = (data: readonly unknown[]): object => ({ object: "list", data });
