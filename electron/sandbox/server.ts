import { createServer as createHttpServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { World, WorldOptions } from "./framework/context.ts";
import { Database } from "./framework/database.ts";
import { Application } from "./framework/http.ts";
import { RouteTable } from "./framework/routing.ts";
import { Play } from "./play.ts";
import { playedMetadata } from "./play-identity-provider.ts";
import { loadSecrets } from "./domain/server-secrets.ts";
import { ROUTES } from "./routes/index.ts";
import { PUBLISHED_LIMITS } from "./domain/published-limits.ts";
import { isUnsupported } from "./domain/unsupported.ts";
import { SCHEMA } from "./domain/tables/index.ts";

export interface SandboxOptions {
  /** The database file, or `:memory:`. */
  readonly file: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly tls: { readonly key: string; readonly cert: string } | null;
  readonly secretDelay: number;
  readonly rateLimits: boolean;
  readonly log?: boolean;
  readonly ownServer?: boolean;
  readonly licences?: boolean;
  /** Secret of this start for the sandbox panel's interface (`play.ts`); null: there is no such interface. */
  readonly playToken: string | null;
  /** Fills the data before anybody can ask. */
  readonly prepare?: (world: World) => Promise<void>;
}

export interface RunningSandbox {
  readonly baseUrl: string;
  readonly world: World;
  readonly application: Application;
  close(): Promise<void>;
}

/** Makes the data part of a sandbox: database with all tables and the server's secrets. */
export function openWorld(file: string, options: WorldOptions): World {
  const db = new Database(file);
  db.script(SCHEMA);
  return { db, secrets: loadSecrets(db), options };
}

/** Starts a sandbox on the loopback interface; `B/api` and `B/identity` are its two services. */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const world = openWorld(options.file, {
    secretDelay: options.secretDelay,
    rateLimits: options.rateLimits,
    log: options.log ?? false,
    ownServer: options.ownServer ?? false,
    licences: options.licences ?? false,
  });
  await options.prepare?.(world);
  const application = new Application(world, new RouteTable(ROUTES, isUnsupported), PUBLISHED_LIMITS);
  const play = options.playToken === null ? null : new Play(world, application, options.playToken);
  const listener: RequestListener = (request, response) => void dispatch(application, play, request, response);
  const server = options.tls ? createHttpsServer(options.tls, listener) : createHttpServer(listener);
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `${options.tls ? "https" : "http"}://127.0.0.1:${port}`,
    world,
    application,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          world.db.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Sends a request to its service by the first part of its path. */
async function dispatch(application: Application, play: Play | null, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? "/";
  const [, service, rest] = /^\/(api|identity)(\/.*|\?.*|)$/i.exec(url) ?? [];
  try {
    if (play && url.startsWith("/play/")) return await play.serve(request, response);
    if (service) return await application.serve(service.toLowerCase() as "api" | "identity", rest || "/", request, response);
    const metadata = play === null ? null : playedMetadata(play.world, url);
    if (metadata !== null) return void response.writeHead(200, { "Content-Type": "application/samlmetadata+xml" }).end(metadata);
    const alive = /^\/alive\/?$/i.test(url);
    response.writeHead(alive ? 200 : 404, alive ? { "Content-Type": "text/plain" } : {}).end(alive ? "alive" : "");
  } catch (error) {
    if (!request.socket.destroyed) console.error(`sandbox: ${request.method} ${url}`, error);
    response.destroy();
  }
}
