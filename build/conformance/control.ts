import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { URL } from "node:url";
import { newAccount, type NewAccount } from "#electron/sandbox/domain/account/accounts";
import { accessTokenOf, accountByEmail, organizationTokenOf } from "#electron/sandbox/domain/account/claims";
import type { World } from "#electron/sandbox/framework/context";
import { deviceNumber } from "#electron/sandbox/domain/account/device-types";
import { resetData } from "#electron/sandbox/domain/reset";
import { now } from "#electron/sandbox/framework/time";
import { createPendingProvider } from "#electron/sandbox/domain/provider/pending-provider";
import { accounts } from "#electron/sandbox/domain/tables/accounts";
import { mails } from "#electron/sandbox/domain/tables/log";

/**
 * The conformance kit's control interface (README.md): resets the data, makes accounts, providers
 * and tokens, and shows the mails. Loopback only. It is no part of the product: the packaged app's sandbox cannot start it.
 */
export class Control {
  readonly #world: World;
  readonly #server: Server;

  constructor(world: World) {
    this.#world = world;
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(
        (body) =>
          response
            .writeHead(body === undefined ? 204 : 200, { "Content-Type": "application/json" })
            .end(body === undefined ? "" : JSON.stringify(body)),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  }

  /** Listens and returns the base address. */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", resolve);
    });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage): Promise<unknown> {
    const url = new URL(request.url ?? "/", "http://control");
    const body = request.method === "POST" ? await readJson(request) : {};
    const { db } = this.#world;
    switch (`${request.method} ${url.pathname}`) {
      case "POST /reset":
        return resetData(this.#world);
      case "POST /user":
        accounts.insert(db, newAccount({ ...(body as unknown as NewAccount), salt: null, revisionDate: now() }));
        return undefined;
      case "POST /provider":
        return db.transaction(() => createPendingProvider(this.#world, body as never));
      case "POST /token":
        return { accessToken: this.#token(body) };
      case "GET /mails":
        return { mails: this.#mailsAfter(Number(url.searchParams.get("after") ?? 0)) };
      default:
        throw new Error(`no such control route: ${request.method} ${url.pathname}`);
    }
  }

  #mailsAfter(count: number): unknown[] {
    return mails
      .list(this.#world.db)
      .slice(count)
      .map(({ to, category, link, code }) => ({ to, category, ...(link && { link }), ...(code && { code }) }));
  }

  #token(body: Record<string, unknown>): string {
    const { db, secrets } = this.#world;
    const lifetime = Number(body["lifetime"]);
    if (body["clientId"] === "organization") return organizationTokenOf(secrets, String(body["organizationId"]), lifetime);
    const account = accountByEmail(db, String(body["email"]));
    if (!account) throw new Error(`no account ${String(body["email"])}`);
    const request = {
      clientId: String(body["clientId"]),
      scope: ["api", "offline_access"],
      deviceIdentifier: null,
      deviceType: deviceNumber(String(body["deviceType"])),
      lifetime,
    };
    return accessTokenOf(db, secrets, account, request);
  }
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = "";
  for await (const part of request) text += part;
  return JSON.parse(text || "{}") as Record<string, unknown>;
}
