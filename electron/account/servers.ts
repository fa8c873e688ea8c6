import {
  account as accountRequests,
  HttpClient,
  possibleServers,
  serverUrlsOf,
  serverUrlsOfChoice,
  type ServerUrls,
  type Software,
} from "#electron/provider-api/index";
import type { Profile } from "#shared/api/account";
import type { ServerCheck, ServerChoice } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import type { AccountPorts } from "./ports.ts";
import type { ProfileRecord } from "./profile-record.ts";
import { beforePassword } from "./sign-in-refusals.ts";

/** A server that answered as one of this protocol. */
export interface FoundServer {
  readonly servers: ServerUrls;
  readonly certificate: string | null;
  readonly check: ServerCheck & { readonly software: Software };
  readonly http: HttpClient;
}

/** Servers that nobody is signed in to: finding them, asking them who they are. */
export class Servers {
  private readonly ports: AccountPorts;
  /** Addresses that limited a request before there was a profile to note it in. */
  private readonly limiting = new Set<string>();

  constructor(ports: AccountPorts) {
    this.ports = ports;
  }

  /** The addresses of a choice, as typed. */
  of(choice: ServerChoice): Result<ServerUrls> {
    return serverUrlsOfChoice(choice, this.ports.sandboxUrl());
  }
  /** The addresses of a profile. The sandbox of this start may listen elsewhere than that of the last one. */
  ofProfile({ server: { kind, url } }: Pick<ProfileRecord, "server">): Result<ServerUrls> {
    if (kind === "sandbox") return serverUrlsOf(this.ports.sandboxUrl() ?? url, "sandbox");
    return serverUrlsOfChoice(kind === "self-hosted" ? { kind, url } : { kind }, null);
  }
  /** Whether a server limited a request since the app started. */
  hasLimited(servers: ServerUrls): boolean {
    return this.limiting.has(servers.web);
  }

  /** Asks a server who it is, before anything else. */
  async check(choice: ServerChoice, certificate: string | null = null): Promise<Result<ServerCheck>> {
    const typed = this.of(choice);
    if (!typed.ok) return typed;
    const found = await this.find(typed.value, certificate);
    return found.ok ? ok(found.value.check) : found;
  }

  /** The server of an address, which may go on into one of the server's pages; its first refusal where there is none. */
  async find(typed: ServerUrls, certificate: string | null): Promise<Result<FoundServer>> {
    let refusal: Result<never> | null = null;
    for (const servers of possibleServers(typed)) {
      const http = this.client(servers, certificate, null);
      const check = await identify(servers, http);
      if (check.ok) return ok({ servers, certificate, check: check.value, http });
      refusal ??= check;
      if (check.error.code !== "network.not-a-server") break;
    }
    return refusal ?? err(appError("network.not-a-server"));
  }

  /** The account of an access token, by a session that lives for this one question. */
  async readAccount(servers: ServerUrls, certificate: string | null, accessToken: string): Promise<Result<Profile>> {
    const token = ok(accessToken);
    const http = this.client(servers, certificate, {
      token: () => Promise.resolve(token),
      renew: () => Promise.resolve(err(appError("session.expired"))),
    });
    return http.send(accountRequests.readProfile());
  }

  private client(
    servers: ServerUrls,
    certificate: string | null,
    tokens: ConstructorParameters<typeof HttpClient>[0]["tokens"],
  ): HttpClient {
    return new HttpClient({
      servers,
      transport: this.ports.transportFor({ url: servers.web, certificate }),
      clock: this.ports.clock,
      platform: this.ports.platform,
      random: this.ports.jitter,
      tokens,
      software: () => "bitwarden",
      limits: {
        known: this.limiting.has(servers.web),
        onFound: () => {
          this.limiting.add(servers.web);
        },
      },
    });
  }
}

/** The embedded sandbox stands at another port at every start and is the same server all the same. */
export const isSameServer = (known: ProfileRecord["server"], servers: ServerUrls): boolean =>
  servers.kind === "sandbox" ? known.kind === "sandbox" : known.url === servers.web;

async function identify(servers: ServerUrls, http: HttpClient): Promise<Result<FoundServer["check"]>> {
  const answer = await http.send(accountRequests.readConfig());
  if (!answer.ok)
    return answer.error.code === "network.web-page" || answer.error.code === "server.unexpected-answer"
      ? err(appError("network.not-a-server"))
      : err(beforePassword(answer.error));
  const { version, server } = answer.value;
  if (!version) return err(appError("network.not-a-server"));
  const software = !server?.name ? "bitwarden" : /vaultwarden/i.test(server.name) ? "vaultwarden" : "unknown";
  return ok({ kind: servers.kind, url: servers.web, version, software });
}
