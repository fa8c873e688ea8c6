import type { z } from "zod";
import { config, profile, revisionDate, userKeys, userPublicKey, type Profile } from "#shared/api/account";
import type { ApiRequest } from "./api-request.ts";

/** Who the server is; needs no token. */
export const readConfig = (): ApiRequest<z.output<typeof config>> => ({ method: "GET", path: "/config", anonymous: true, answer: config });

/** The account with its providers, its own organizations and its providers' clients, keys included. */
export const readProfile = (): ApiRequest<Profile> => ({ method: "GET", path: "/accounts/profile", answer: profile });

/** Cheap question whether the session lives. */
export const readRevisionDate = (): ApiRequest<number> => ({ method: "GET", path: "/accounts/revision-date", answer: revisionDate });

export const readPublicKey = (userId: string): ApiRequest<z.output<typeof userPublicKey>> => ({
  method: "GET",
  path: `/users/${userId}/public-key`,
  answer: userPublicKey,
});
/** The newer form, with a signed key; not on Vaultwarden. */
export const readPublicKeys = (userId: string): ApiRequest<z.output<typeof userKeys>> => ({
  method: "GET",
  path: `/users/${userId}/keys`,
  answer: userKeys,
});
