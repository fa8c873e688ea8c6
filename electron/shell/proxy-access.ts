import { ProxyRefused } from "#electron/provider-api/index";

export interface ProxyCredentials {
  readonly name: string;
  readonly password: string;
}

/**
 * Names and passwords of the proxies on the way out, in memory only. Chromium itself answers a proxy with the system's own sign-in (Negotiate,
 * NTLM) where it can; only what is left is asked of a person, once, until it is answered or something is asked for by hand again.
 */
export class ProxyAccess {
  private readonly known = new Map<string, ProxyCredentials>();
  private readonly asked = new Set<string>();
  private readonly ask: (question: { readonly proxy: string; readonly refused: boolean }) => void;

  /** @param ask puts the question to the person. `proxy` is host and port; `refused`: the last answer was not taken. */
  constructor(ask: ProxyAccess["ask"]) {
    this.ask = ask;
  }

  credentials(proxy: string): ProxyCredentials | null {
    return this.known.get(proxy) ?? null;
  }
  answer(proxy: string, credentials: ProxyCredentials): void {
    this.known.set(proxy, credentials);
    this.asked.delete(proxy);
  }
  mayAskAgain(): void {
    this.asked.clear();
  }

  /** What becomes of a request that a proxy did not let through; the person is asked. */
  refusal(proxy: string, refused: boolean, cause: unknown): ProxyRefused {
    if (refused) this.known.delete(proxy);
    if (proxy !== "" && !this.asked.has(proxy)) {
      this.asked.add(proxy);
      this.ask({ proxy, refused });
    }
    return new ProxyRefused(proxy, refused, cause);
  }
}
