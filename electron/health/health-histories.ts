import { z } from "zod";
import { SealedValues, type SealedFiles } from "#electron/account/index";
import { organizationOf, profileOf, type ClientId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import type { ClientSetup, ItemName } from "#shared/setup/value/client-setup";
import { allReviewed, neverChecked, withMark, withRun, type HealthHistory } from "#shared/setup/value/health-history";
import type { VaultHealth } from "#shared/setup/value/vault-health";
import { mapResult, type Result } from "#shared/util/result";
import { applicationName } from "./application-name.ts";

const fileName = "health.sealed";
const count = z.number().int().min(0);
const site = z.string().max(300);
/** By organization. */
const fileShape = z.record(
  z.string(),
  z.object({
    runs: z.array(
      z.object({
        at: z.string(),
        checked: count,
        atRisk: count,
        weak: count,
        reused: count,
        exposed: count.nullable(),
        applications: count,
        applicationsAtRisk: count,
        criticalAtRisk: count,
        peopleAtRisk: count,
      }),
    ),
    applications: z.array(z.object({ site, logins: count, loginsAtRisk: count, people: count, peopleAtRisk: count })),
    critical: z.array(site),
    reviewed: z.array(site),
  }),
);
type Histories = Readonly<Record<string, HealthHistory>>;

/** Sites were told by their host once: marks of those stand for the application that they belong to. */
const toldByDomain = (history: HealthHistory): HealthHistory => ({
  ...history,
  critical: applicationsOf(history.critical),
  reviewed: applicationsOf(history.reviewed),
});
const applicationsOf = (sites: readonly string[]): readonly string[] => [...new Set(sites.map((each) => applicationName(each) ?? each))];

/** What checks of passwords told, client by client, sealed in a file of the profile: the server knows nothing of it. */
export class HealthHistories {
  private readonly profiles: () => readonly SealedFiles[];
  private readonly kept: SealedValues<Histories>;

  /** @param profiles those that are open. */
  constructor(profiles: () => readonly SealedFiles[]) {
    this.profiles = profiles;
    this.kept = new SealedValues<Histories>(fileShape, {}, (id) => profiles().find((profile) => profile.id === id));
  }
  /** Everything was locked. */
  clear(): void {
    this.kept.clear();
  }
  async of(clientId: ClientId): Promise<HealthHistory> {
    const profile = this.profiles().find(({ id }) => id === profileOf(clientId));
    return profile === undefined ? neverChecked : ((await this.kept.of(profile, fileName))[organizationOf(clientId)] ?? neverChecked);
  }
  /** Resolves when it is on the disk; fails as that does. */
  record(clientId: ClientId, health: VaultHealth, setup: ClientSetup, items: readonly ItemName[]): Promise<Result<HealthHistory>> {
    return this.change(clientId, (history) => withRun(toldByDomain(history), health, setup, items));
  }
  mark(clientId: ClientId, site: string, critical: boolean): Promise<Result<HealthHistory>> {
    return this.change(clientId, (history) => withMark(history, site, critical));
  }
  review(clientId: ClientId): Promise<Result<HealthHistory>> {
    return this.change(clientId, allReviewed);
  }
  /** The client is taken off this computer. */
  forgetClient(profileId: ProfileId, gone: OrganizationId): Promise<Result<null>> {
    return this.kept.change(profileId, fileName, (before) => {
      const { [gone]: old, ...others } = before;
      return old === undefined ? before : others;
    });
  }
  private async change(clientId: ClientId, make: (before: HealthHistory) => HealthHistory): Promise<Result<HealthHistory>> {
    const client = organizationOf(clientId);
    let made = neverChecked;
    const written = await this.kept.change(profileOf(clientId), fileName, (before) => {
      made = make(before[client] ?? neverChecked);
      return { ...before, [client]: made };
    });
    return mapResult(written, () => made);
  }
}
