/** Make of a server, as `GET /config` tells. Forms of requests differ in a few places (vaultwarden.md §11). */
export type Software = "bitwarden" | "vaultwarden" | "unknown";
