import { route, type Context, type Route } from "../framework/context.ts";
import { notFound } from "../framework/refusal.ts";
import { accounts, type Account } from "../domain/tables/accounts.ts";

function accountOfPath(context: Context): Account {
  const account = accounts.find(context.db, { id: context.params["id"]! });
  if (!account) throw notFound();
  return account;
}

/** Public keys of other people, for any logged-in caller. */
export const routes: Route[] = [
  route("GET", "/users/{id:id}/public-key", (context) => {
    const { id, publicKey } = accountOfPath(context);
    return { userId: id, publicKey, object: "userKey" };
  }),
  route("GET", "/users/{id:id}/keys", (context) => {
    const { publicKey } = accountOfPath(context);
    return { verifyingKey: null, signedPublicKey: null, publicKey, object: "publicKeys" };
  }),
];
