import { join } from "node:path";
import { z } from "zod";
import { readPrivateFile, writePrivateFile } from "#electron/files/private-file";
import type { Clock } from "#electron/provider-api/index";
import type { VersionCheck } from "#shared/bridge/index";
import type { Result } from "#shared/util/result";

const day = 24 * 60 * 60_000;
/** How often it is looked whether a day has passed, and a check that came to nothing is tried again. */
const lookEvery = 30 * 60_000;
const remembered = z.object({ checkedAt: z.iso.datetime(), told: z.string().max(60).nullable() });
type Remembered = z.output<typeof remembered>;

export interface DailyCheckPorts {
  readonly folder: string;
  readonly clock: Clock;
  readonly isOn: () => boolean;
  /** Fails also where the package names nobody to ask. */
  readonly check: () => Promise<Result<VersionCheck>>;
  readonly onFound: (version: string) => void;
}

/** Asks once a day for a new version, where the technician switched that on. One that was seen is not told again. */
export class DailyCheck {
  private readonly ports: DailyCheckPorts;
  private readonly path: string;
  private readonly stopping = new AbortController();
  private known: Remembered | null = null;
  /** The newest version that was found and not yet seen. */
  private version: string | null = null;

  constructor(ports: DailyCheckPorts) {
    this.ports = ports;
    this.path = join(ports.folder, "version-check.json");
  }
  get found(): string | null {
    return this.version;
  }
  start(): void {
    void this.run();
  }
  stop(): void {
    this.stopping.abort();
  }
  /** The technician has been told of this version. */
  async seen(version: string): Promise<void> {
    this.version = null;
    await this.keep({ checkedAt: this.known?.checkedAt ?? this.present(), told: version });
  }

  private async run(): Promise<void> {
    const read = await readPrivateFile(this.path);
    try {
      this.known = read.ok && read.value !== null ? remembered.parse(JSON.parse(read.value.toString("utf8"))) : null;
    } catch {
      /* damaged: as if nothing had been asked yet */
    }
    while (!this.stopping.signal.aborted) {
      if (this.ports.isOn()) await this.look();
      await this.ports.clock.sleep(lookEvery, this.stopping.signal);
    }
  }
  private async look(): Promise<void> {
    const last = this.known === null ? null : Date.parse(this.known.checkedAt);
    const now = this.ports.clock.now();
    // A clock that was set back does not put the next check off for as long.
    if (last !== null && now >= last && now - last < day) return;
    const checked = await this.ports.check();
    if (!checked.ok || this.stopping.signal.aborted) return;
    const told = this.known?.told ?? null;
    await this.keep({ checkedAt: this.present(), told });
    const newest = checked.value.newer[0]?.version ?? null;
    this.version = newest === told ? null : newest;
    if (this.version !== null) this.ports.onFound(this.version);
  }
  private present(): string {
    return new Date(this.ports.clock.now()).toISOString();
  }
  /** A disk that refuses costs a check more after the next start. */
  private async keep(next: Remembered): Promise<void> {
    this.known = next;
    await writePrivateFile(this.path, JSON.stringify(next));
  }
}
