import { Buffer } from "node:buffer";
import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { TLSSocket } from "node:tls";
import { accountByEmail } from "./domain/account/claims.ts";
import type { World } from "./framework/context.ts";
import { decodeName } from "./framework/encoding.ts";
import { FAULTS, type FaultId } from "./framework/faults.ts";
import type { Application } from "./framework/http.ts";
import { Refusal } from "./framework/refusal.ts";
import { createPendingProvider, mailDeletion } from "./domain/provider/pending-provider.ts";
import { WEB_VAULT } from "./domain/mails.ts";
import { isSomeProviderSuspended, setProvidersEnabled } from "./domain/provider/suspension.ts";
import { opensOnDevice, playWaitingDevice, wordsOnDevice } from "./play-device.ts";
import { playConversion } from "./play-business-unit.ts";
import { playProvisioning } from "./play-directory.ts";
import { playedProviders, type PlayedProvider } from "./play-identity-provider.ts";
import { playAcceptance, spokenWords } from "./play-person.ts";
import { reseed } from "./seed/index.ts";
import { organizationConnections, organizationDomains, playedRecords } from "./domain/tables/contents.ts";
import { mails } from "./domain/tables/log.ts";
import { organizations, organizationUsers } from "./domain/tables/organizations.ts";
import { providers, providerUsers, type ProviderUser } from "./domain/tables/providers.ts";

/** What the panel shows (`SandboxState` of the bridge), and the outbox. */
export interface PlayState {
  readonly invited: readonly {
    readonly clientId: string;
    readonly clientName: string;
    readonly memberId: string;
    readonly email: string;
  }[];
  /** Claimed domains that wait for their record, and whether the panel played it. */
  readonly domains: readonly {
    readonly clientId: string;
    readonly clientName: string;
    readonly domainId: string;
    readonly name: string;
    readonly published: boolean;
  }[];
  /** Clients with a SCIM connection: a directory can be played there. */
  readonly provisioned: readonly { readonly clientId: string; readonly clientName: string }[];
  /** Providers that are set up: the vendor can let each be deleted by a mail. */
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  /** Clients that sign in with SAML, and where the metadata of their identity provider lie. */
  readonly identityProviders: readonly PlayedProvider[];
  readonly requests: Application["served"];
  readonly faults: readonly { readonly id: FaultId | typeof SUSPENDED; readonly armed: boolean }[];
  /** The latest of the outbox, oldest first: codes and links that the real server would have mailed. */
  readonly mails: readonly {
    readonly at: string;
    readonly to: string;
    readonly category: string;
    readonly link: string | null;
    readonly code: string | null;
  }[];
}

const SHOWN_MAILS = 20;
const SCIM_CONNECTION = 2;
const originOf = ({ headers, socket }: IncomingMessage): string =>
  `${socket instanceof TLSSocket ? "https" : "http"}://${headers.host ?? "127.0.0.1"}`;
/** Stands among the faults, but lies in the data: it outlives a start of the sandbox. */
const SUSPENDED = "suspended-provider";

/**
 * The interface of the app's sandbox panel: plays invited people, breaks things on purpose, starts over. Reachable
 * under `/play/` with the random token that the starting process gave for this start (`Authorization: Bearer …`).
 *
 *     GET  /play/state                                  -> PlayState
 *     POST /play/accept      {clientId, memberId}       -> PlayState
 *     POST /play/accept-all  {clientId}                 -> PlayState
 *     POST /play/provider    {email}                    -> PlayState, the vendor makes a provider that this account is mailed to set up
 *     POST /play/deletion    {providerId}           -> PlayState, the vendor mails an admin the link that deletes the provider
 *     POST /play/business-unit {email}              -> PlayState, an organization of the account is to become a business unit: it is mailed the link
 *     POST /play/publish     {domainId}             -> PlayState, its TXT record stands in the invented DNS
 *     POST /play/provision   {clientId, key}         -> PlayState, a directory that has the SCIM key adds a person
 *     POST /play/arm         {fault, on}                -> PlayState; a fault is also that the provider is suspended
 *     POST /play/mend        {}                         -> PlayState, every fault disarmed
 *     POST /play/reset       {}                         -> PlayState
 *     POST /play/device      {clientId}                 -> PlayState, a member's new laptop waits for approval
 *     POST /play/device-words {request}                 -> {words}, the phrase on that laptop's screen
 *     POST /play/device-opens {request}                 -> {opens}, whether it was given the key of its person's vault
 *     POST /play/words       {memberId}                 -> {words}, the fingerprint phrase that this member reads in the web vault
 *
 * 401 for a wrong token, 404 for anything unknown, 400 `{message}` when a person cannot accept.
 */
export class Play {
  readonly world: World;
  readonly #application: Application;
  readonly #token: string;

  constructor(world: World, application: Application, token: string) {
    this.world = world;
    this.#application = application;
    this.#token = token;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const part of request) text += part;
    const { status, body } = this.#isTrusted(request) ? await this.#act(request, text) : { status: 401, body: null };
    response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" }).end(JSON.stringify(body));
  }

  #isTrusted({ headers }: IncomingMessage): boolean {
    const given = Buffer.from(headers.authorization ?? "");
    const wanted = Buffer.from(`Bearer ${this.#token}`);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }

  async #act(request: IncomingMessage, text: string): Promise<{ status: number; body: unknown }> {
    try {
      const [what, asked] = [`${request.method} ${request.url}`, JSON.parse(text || "{}") as Record<string, unknown>];
      if (what === "POST /play/words") return { status: 200, body: { words: spokenWords(this.world, String(asked["memberId"])) } };
      if (what === "POST /play/device-words") return { status: 200, body: { words: wordsOnDevice(this.world, String(asked["request"])) } };
      if (what === "POST /play/device-opens") return { status: 200, body: { opens: opensOnDevice(this.world, String(asked["request"])) } };
      const known = await this.#perform(what, asked);
      return known ? { status: 200, body: this.#state(originOf(request)) } : { status: 404, body: null };
    } catch (error) {
      if (error instanceof Refusal || error instanceof SyntaxError) return { status: 400, body: { message: error.message } };
      throw error;
    }
  }

  /** Carries a request out; false when there is no such request. */
  async #perform(what: string, body: Record<string, unknown>): Promise<boolean> {
    switch (what) {
      case "GET /play/state":
        return true;
      case "POST /play/accept":
        await playAcceptance(this.world, String(body["memberId"]));
        return true;
      case "POST /play/accept-all":
        for (const { id } of [
          ...organizationUsers.list(this.world.db, { organizationId: String(body["clientId"]), status: 0 }),
          ...providerUsers.list(this.world.db, { providerId: String(body["clientId"]), status: 0 }),
        ])
          await playAcceptance(this.world, id);
        return true;
      case "POST /play/provider": {
        const ownerEmail = String(body["email"]);
        if (!accountByEmail(this.world.db, ownerEmail)) return false;
        this.world.db.transaction(() =>
          createPendingProvider(this.world, {
            type: 0,
            status: 0,
            ownerEmail,
            billingEmail: ownerEmail,
            teamsSeatMinimum: 10,
            enterpriseSeatMinimum: 10,
          }),
        );
        return true;
      }
      case "POST /play/business-unit":
        return playConversion(this.world, String(body["email"]));
      case "POST /play/deletion":
        return mailDeletion(this.world, String(body["providerId"]));
      case "POST /play/device":
        await playWaitingDevice(this.world, String(body["clientId"]));
        return true;
      case "POST /play/provision":
        playProvisioning(this.world, String(body["clientId"]), String(body["key"]));
        return true;
      case "POST /play/publish": {
        const domain = organizationDomains.find(this.world.db, { id: String(body["domainId"]) });
        if (domain) playedRecords.insert(this.world.db, { id: domain.id, domainName: domain.domainName, txt: domain.txt });
        return domain !== undefined;
      }
      case "POST /play/arm": {
        if (body["fault"] === SUSPENDED) {
          setProvidersEnabled(this.world.db, body["on"] !== true);
          return true;
        }
        const fault = FAULTS.find((id) => id === body["fault"]);
        if (fault) this.#application.faults.arm(fault, body["on"] === true);
        return fault !== undefined;
      }
      case "POST /play/mend":
        this.#application.faults.disarm();
        setProvidersEnabled(this.world.db, true);
        return true;
      case "POST /play/reset":
        // As on the first day: nothing is broken either. Nobody could mend it before signing in again.
        this.#application.faults.disarm();
        await reseed(this.world);
        return true;
      default:
        return false;
    }
  }

  #state(origin: string): PlayState {
    const { db } = this.world;
    const names = new Map(organizations.list(db).map(({ id, name }) => [id, decodeName(name)]));
    // Who is to make a business unit of an organization does so by a link of its own.
    const isInvited = ({ providerId }: ProviderUser): boolean => providers.find(db, { id: providerId })?.status !== 0;
    const invited = [
      // People of a provider stand under it as members do under their client.
      ...providerUsers
        .list(db, { status: 0 })
        .filter(isInvited)
        .map((user) => ({
          clientId: user.providerId,
          clientName: decodeName(providers.find(db, { id: user.providerId })?.name ?? ""),
          memberId: user.id,
          email: user.email ?? "",
        })),
      ...organizationUsers.list(db, { status: 0 }).map((member) => ({
        clientId: member.organizationId,
        clientName: names.get(member.organizationId) ?? "",
        memberId: member.id,
        email: member.email ?? "",
      })),
    ];
    const domains = organizationDomains
      .list(db)
      .filter(({ verifiedDate }) => verifiedDate === null)
      .map(({ id, organizationId, domainName, txt }) => ({
        clientId: organizationId,
        clientName: names.get(organizationId) ?? "",
        domainId: id,
        name: domainName,
        published: playedRecords.find(db, { domainName, txt }) !== undefined,
      }));
    const provisioned = organizationConnections
      .list(db, { type: SCIM_CONNECTION })
      .map(({ organizationId }) => ({ clientId: organizationId, clientName: names.get(organizationId) ?? "" }));
    const latest = mails.query(db, `select * from "mails" order by rowid desc limit ${SHOWN_MAILS}`).reverse();
    // The links of the recordings are those of a cloud: here they open this server.
    const outbox = latest.map(({ date, to, category, link, code }) => ({
      at: date,
      to,
      category,
      link: link?.replace(WEB_VAULT, origin) ?? null,
      code,
    }));
    const faults = [...this.#application.faults.list(), { id: SUSPENDED, armed: isSomeProviderSuspended(db) } as const];
    return {
      invited,
      domains,
      provisioned,
      providers: providers
        .list(db)
        .flatMap(({ id, name, status }) => (name === null || status === 0 ? [] : [{ id, name: decodeName(name) }])),
      identityProviders: playedProviders(this.world, origin),
      requests: this.#application.served,
      faults,
      mails: outbox,
    };
  }
}
