import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One recorded exchange with the real server (build/conformance/README.md). */
export interface Exchange {
  readonly n: number;
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly server?: "identity";
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly form?: Readonly<Record<string, string>>;
  };
  readonly response: { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };
  readonly accessTokenClaims?: Readonly<Record<string, unknown>>;
}

const folder = fileURLToPath(new URL("../conformance/transcripts/", import.meta.url));
let all: readonly Exchange[] | null = null;

/** All recorded exchanges in order, without the steps between them. */
export function readTranscripts(): readonly Exchange[] {
  all ??= readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => (JSON.parse(readFileSync(folder + name, "utf8")) as { entries: Partial<Exchange>[] }).entries)
    .filter((entry): entry is Exchange => entry.request !== undefined);
  return all;
}

/** Method and path with ids left out: `GET /organizations/{id}/users`, `POST identity:/connect/token`. */
export function routeOf({ request }: Exchange): string {
  const path = decodeURIComponent((request.path.split("?")[0] ?? "").replace(/\/$/, ""))
    .replace(/\{?[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}\}?/gi, "{id}")
    .replace(/\/policies\/(\d+|[A-Z]\w+)$/, "/policies/{type}")
    .replace(/^\/PROVIDERS/, "/providers");
  return `${request.method} ${request.server === "identity" ? "identity:" : ""}${path}`;
}
