import type { Session } from "electron";
import { proxyRule, type ProxyChoice } from "#shared/model/proxy";

/** The way that a session was told to take; what leaves waits for `taken`. */
interface Way {
  readonly taken: Promise<void>;
  readonly keepsConnections: boolean;
}

/** The way out that was chosen, set on every session that reaches servers. This computer itself is never reached through a proxy. */
export class WayOut {
  private choice: ProxyChoice = { mode: "system", address: "" };
  private readonly ways = new Map<Session, Way>();

  /**
   * Ends when the session takes the way that is chosen now: nothing leaves by another one.
   * @param keepsConnections they outlive a request, so that another choice has to end those of the way before; what is under way there fails.
   */
  async of(session: Session, keepsConnections: boolean): Promise<Way> {
    for (;;) {
      const way = this.ways.get(session) ?? this.set(session, keepsConnections);
      await way.taken;
      if (!this.isLeft(session, way)) return way;
    }
  }
  /** Another way was chosen since. */
  isLeft(session: Session, way: Way): boolean {
    return this.ways.get(session) !== way;
  }
  /** What is under way goes on by the old one where connections are not kept. */
  choose(choice: ProxyChoice): void {
    this.choice = choice;
    for (const [session, { keepsConnections }] of [...this.ways]) this.set(session, keepsConnections);
  }
  private set(session: Session, keepsConnections: boolean): Way {
    const take = async (): Promise<void> => {
      await session.setProxy(configOf(this.choice));
      // Those that stand go by the earlier proxy and would be used again (electron.d.ts, setProxy).
      if (keepsConnections) await session.closeAllConnections();
    };
    const way = { taken: take(), keepsConnections };
    this.ways.set(session, way);
    // The next request tries again.
    way.taken.catch(() => {
      if (!this.isLeft(session, way)) this.ways.delete(session);
    });
    return way;
  }
}

function configOf({ mode, address }: ProxyChoice): Electron.ProxyConfig {
  if (mode === "none") return { mode: "direct" };
  // The settings take no manual one without an address (shared/bridge/app.ts).
  const rule = mode === "manual" ? proxyRule(address) : null;
  return rule === null ? { mode: "system" } : { mode: "fixed_servers", proxyRules: rule };
}
