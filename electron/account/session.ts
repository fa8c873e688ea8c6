import { identity, isOfTheServer, refusalOf, type ApiResult, type HttpClient, type TokenSource } from "#electron/provider-api/index";
import type { TokenAnswer, TokenClaims } from "#shared/api/identity";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import type { Clock } from "#electron/provider-api/index";
import { readClaims } from "./role.ts";

/** A token is renewed so long before it ends, or when half of a short life is over. */
const margin = 60_000;
/** What ends sooner, or has ended when it comes, is used until it is refused: renewing before every request would help nobody. */
const shortest = 10_000;
/** How long a token is used before it is renewed, in milliseconds. */
const usefulFor = (lifetime: number): number =>
  lifetime < shortest ? Number.POSITIVE_INFINITY : lifetime - Math.min(margin, lifetime / 2);

/** `untried`: opened, and nothing was asked yet; that is no sign of a lost network. */
export type SessionState = "untried" | "online" | "offline" | "expired";
export interface SessionPorts {
  /** Sends the refresh; anonymous, so without this session. */
  readonly client: () => HttpClient;
  readonly clock: Clock;
  /** The refresh token changed or is gone: to be kept sealed. */
  readonly keep: (refreshToken: string | null) => Promise<unknown>;
  readonly onState: (state: SessionState) => void;
}

/**
 * Access token in memory, refresh token kept sealed by its owner. One refresh at a time; its failure for good means that
 * the account has to sign in again, its failure on the way means being offline.
 */
export class Session implements TokenSource {
  private readonly ports: SessionPorts;
  private access: { readonly token: string; readonly renewAt: number } | null = null;
  private refresh: string | null;
  private renewing: Promise<Result<string>> | null = null;
  private current: SessionState = "untried";
  private ended = false;

  constructor(ports: SessionPorts, refreshToken: string | null) {
    this.ports = ports;
    this.refresh = refreshToken;
  }

  get state(): SessionState {
    return this.current;
  }
  /** Claims of the token in use; null before the first one. */
  get claims(): TokenClaims | null {
    return this.access === null ? null : readClaims(this.access.token);
  }

  /** Takes the tokens of a sign-in. */
  async take(answer: TokenAnswer): Promise<void> {
    this.access = { token: answer.access_token, renewAt: this.ports.clock.now() + usefulFor(answer.expires_in * 1000) };
    if (answer.refresh_token) {
      this.refresh = answer.refresh_token;
      await this.ports.keep(answer.refresh_token);
    }
    this.become("online");
  }

  /** Role claims in the token are as old as the token: after being confirmed or promoted a new one is needed. */
  async renewNow(): Promise<Result<string>> {
    return this.access === null ? this.token() : this.renew(this.access.token);
  }

  async token(): Promise<Result<string>> {
    if (this.access !== null && this.access.renewAt > this.ports.clock.now()) return ok(this.access.token);
    return this.renewOnce();
  }

  async renew(refused: string): Promise<Result<string>> {
    if (this.access !== null && this.access.token !== refused) return ok(this.access.token);
    return this.renewOnce();
  }

  /** Says whether the server was reached lately; an expired session stays expired. */
  reached(online: boolean): void {
    if (this.current !== "expired") this.become(online ? "online" : "offline");
  }

  /** Forgets the tokens in memory; the sealed one stays. */
  end(): void {
    this.ended = true;
    this.access = null;
    this.refresh = null;
  }

  private renewOnce(): Promise<Result<string>> {
    this.renewing ??= this.perform().finally(() => {
      this.renewing = null;
    });
    return this.renewing;
  }

  private async perform(): Promise<Result<string>> {
    if (this.refresh === null) {
      this.become("expired");
      return err(appError("session.expired"));
    }
    const raw = await this.ports.client().exchange(identity.refreshToken(this.refresh));
    if (this.ended) return err(appError("profile.locked"));
    if (!raw.ok) {
      if (raw.error.code.startsWith("network.")) this.reached(false);
      return err(plain(raw));
    }
    const { status, body } = raw.value;
    // Only the server itself can end a session, and it says so in words: a firewall's page does not.
    if ((status === 400 || status === 401) && body !== null && isOfTheServer(raw.value)) {
      this.refresh = null;
      this.access = null;
      await this.ports.keep(null);
      this.become("expired");
      return err(appError("session.expired"));
    }
    if (status !== 200) {
      const refusal = refusalOf(raw.value);
      return err(appError(refusal.code === "role.not-allowed" ? "network.blocked" : refusal.code, { status }, refusal.detail));
    }
    const answer = identity.refreshToken("").answer.safeParse(body);
    if (!answer.success) return err(appError(raw.value.isJson ? "server.unexpected-answer" : "network.web-page", { status }));
    await this.take(answer.data);
    return ok(answer.data.access_token);
  }

  private become(state: SessionState): void {
    if (this.current === state) return;
    this.current = state;
    this.ports.onState(state);
  }
}

const plain = (result: ApiResult<unknown>) => {
  if (result.ok) throw new Error("not a failure");
  const { code, parameters, detail } = result.error;
  return appError(code, parameters, detail);
};
