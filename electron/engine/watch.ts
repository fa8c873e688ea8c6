import type { SessionState } from "#electron/account/index";
import type { Settings } from "#shared/bridge/index";
import type { Clock } from "#electron/provider-api/index";

export interface WatchPorts {
  readonly clock: Clock;
  readonly settings: () => Settings;
  readonly isOpen: () => boolean;
  readonly lock: () => void;
  readonly read: () => void;
  /** Some seconds passed, with a network or without. */
  readonly onTime: () => void;
  /** Some seconds passed, with a network: what is due by the clock begins. */
  readonly onTick: () => void;
  /** Asks each open profile's server for something small; what is reached tells through the session. */
  readonly probe: () => Promise<void>;
  readonly onConnectivity: (online: boolean, since: string) => void;
}

/** How often a lost network is tried again. */
export const probeEveryMilliseconds = 10_000;
const tick = 5_000;

/** The passing of time: locks after inactivity, reads the clients every so often, and looks whether a lost network is back. */
export class Watch {
  private readonly ports: WatchPorts;
  private readonly stopping = new AbortController();
  private lastActivity: number;
  private lastRead: number;
  private lastProbe = 0;
  private probing = false;
  private isOnline = true;
  private lockMoment: string | null = null;

  constructor(ports: WatchPorts) {
    this.ports = ports;
    this.lastActivity = ports.clock.now();
    this.lastRead = ports.clock.now();
  }
  get online(): boolean {
    return this.isOnline;
  }
  get lockedAt(): string | null {
    return this.lockMoment;
  }
  /** When the clients are read again by themselves; null: only by hand. */
  get looksAgainAt(): string | null {
    const minutes = this.ports.settings().readEveryMinutes;
    return minutes === 0 || !this.ports.isOpen() ? null : new Date(this.lastRead + minutes * 60_000).toISOString();
  }

  start(): void {
    void this.run();
  }
  stop(): void {
    this.stopping.abort();
  }
  active(): void {
    this.lastActivity = this.ports.clock.now();
    this.lockMoment = null;
  }
  locked(at: string): void {
    this.lockMoment = at;
  }
  wasRead(): void {
    this.lastRead = this.ports.clock.now();
  }
  settingsChanged(): void {
    this.lastActivity = this.ports.clock.now();
  }

  /** @param states session states of the open profiles. */
  reached(states: readonly SessionState[]): void {
    const online = states.length === 0 || states.some((state) => state !== "offline");
    if (online === this.isOnline) return;
    this.isOnline = online;
    this.ports.onConnectivity(online, new Date(this.ports.clock.now()).toISOString());
    if (online) this.ports.read();
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.ports.clock.sleep(tick, this.stopping.signal);
      if (!this.stopping.signal.aborted && this.ports.isOpen()) this.look();
    }
  }
  private look(): void {
    const now = this.ports.clock.now();
    // What was later than now was before the clock was set back: from now on the time counts anew.
    this.lastActivity = Math.min(this.lastActivity, now);
    this.lastRead = Math.min(this.lastRead, now);
    this.lastProbe = Math.min(this.lastProbe, now);
    const { autoLockMinutes, readEveryMinutes } = this.ports.settings();
    if (autoLockMinutes > 0 && now - this.lastActivity >= autoLockMinutes * 60_000) {
      this.ports.lock();
      return;
    }
    this.ports.onTime();
    if (!this.isOnline) {
      if (!this.probing && now - this.lastProbe >= probeEveryMilliseconds) {
        this.lastProbe = now;
        void this.tryNetwork();
      }
      return;
    }
    this.ports.onTick();
    if (readEveryMinutes > 0 && now - this.lastRead >= readEveryMinutes * 60_000) {
      this.lastRead = now;
      this.ports.read();
    }
  }

  /** Nothing waits for it: a server that never answers, or a lock meanwhile, must not stop the time until locking. */
  private async tryNetwork(): Promise<void> {
    this.probing = true;
    try {
      await this.ports.probe();
    } catch {
      /* it is tried again */
    } finally {
      this.probing = false;
    }
  }
}
