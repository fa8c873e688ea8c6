import type { Session } from "electron";
import { proxyRule, type ProxyChoice } from "#shared/model/proxy";

/** The way out that was chosen, set on every session that reaches servers. This computer itself is never reached through a proxy. */
export class WayOut {
  private choice: ProxyChoice = { mode: "system", address: "" };
  private readonly ready = new Map<Session, Promise<void>>();

  /** Ends when the session takes the way that is chosen now: nothing leaves by another one. */
  async of(session: Session): Promise<void> {
    let present: Promise<void> | undefined;
    do {
      present = this.ready.get(session) ?? this.set(session);
      await present;
    } while (present !== this.ready.get(session));
  }
  /** What is under way goes on by the old one. */
  choose(choice: ProxyChoice): void {
    this.choice = choice;
    for (const session of [...this.ready.keys()]) void this.set(session).catch(() => undefined);
  }
  private set(session: Session): Promise<void> {
    const done = session.setProxy(configOf(this.choice));
    this.ready.set(session, done);
    return done;
  }
}

function configOf({ mode, address }: ProxyChoice): Electron.ProxyConfig {
  if (mode === "system") return { mode: "system" };
  if (mode === "none") return { mode: "direct" };
  const rule = proxyRule(address);
  // The settings take no other address; a file that was changed by hand leads nowhere, and not past the proxy.
  return { mode: "fixed_servers", proxyRules: rule ?? "http://127.0.0.1:9" };
}
