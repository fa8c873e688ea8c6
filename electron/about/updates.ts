import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Settings, VersionCheck } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import type { Language } from "#shared/model/message";
import { err, ok, type Result } from "#shared/util/result";
import { compareVersions, isVersion } from "#shared/util/semver";

/** In the packages' resources folder, put there by whoever distributes them. Without it nothing is asked and nothing is offered. */
export const updatesFile = "updates.json";
const configured = z.object({ address: z.string().max(300) });

const page = z
  .string()
  .max(300)
  .regex(/^https:\/\//u);
/** What stands at the address. Members that are not known are left alone: a later version of this app may read them. */
const published = z.object({
  releases: z
    .array(
      z.object({
        version: z.string().max(60).refine(isVersion),
        channel: z.enum(["stable", "early"]),
        /** Lines that say what is new. */
        notes: z.object({ en: z.array(z.string().max(500)).max(40), nl: z.array(z.string().max(500)).max(40).optional() }),
        /** Where it is had. */
        page: page.optional(),
      }),
    )
    .max(500),
});

export interface UpdatesPorts {
  /** Path of `updates.json`. */
  readonly file: string;
  readonly version: string;
  readonly now: () => Date;
  /** A public document over https; nothing of this computer goes along. */
  fetch(address: string): Promise<Result<string>>;
}

/** Whether there is a newer version: asked for by hand, at the address that the package names. Installing it stays with who distributes the packages. */
export class Updates {
  private readonly ports: UpdatesPorts;
  private found: string | null = null;
  /** Counts checks: only the last one says what the newest is. */
  private turn = 0;
  constructor(ports: UpdatesPorts) {
    this.ports = ports;
  }
  /** Whom the check asks; null: the package names nobody. */
  async host(): Promise<string | null> {
    const address = await this.address();
    return address === null ? null : new URL(address).host;
  }
  /** The page of the version that was found last. */
  get page(): string | null {
    return this.found;
  }
  /** Fails with `update.none` where the package names no address, and with `update.unreadable`. */
  async check(channel: Settings["updates"], language: Language): Promise<Result<VersionCheck>> {
    const turn = (this.turn += 1);
    this.found = null;
    const address = await this.address();
    if (address === null) return err(appError("update.none"));
    const text = await this.ports.fetch(address);
    if (!text.ok) return text.error.code === "network.unreachable" ? text : err(appError("update.unreadable", {}, text.error.detail));
    let releases: z.output<typeof published>["releases"];
    try {
      ({ releases } = published.parse(JSON.parse(text.value)));
    } catch {
      return err(appError("update.unreadable", {}, "form"));
    }
    const newer = releases
      .filter(
        (release) => (channel === "early" || release.channel === "stable") && compareVersions(release.version, this.ports.version) > 0,
      )
      .sort((left, right) => compareVersions(right.version, left.version));
    const found = newer[0]?.page ?? null;
    if (turn === this.turn) this.found = found;
    return ok({
      version: this.ports.version,
      checkedAt: this.ports.now().toISOString(),
      newer: newer.slice(0, 20).map(({ version, notes }) => ({ version, notes: (language === "nl" ? notes.nl : undefined) ?? notes.en })),
      hasPage: found !== null,
    });
  }
  private async address(): Promise<string | null> {
    try {
      const { address } = configured.parse(JSON.parse(await readFile(this.ports.file, "utf8")));
      return URL.canParse(address) ? address : null;
    } catch {
      return null;
    }
  }
}
