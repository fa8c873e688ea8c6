import type { CollectionId, MemberId } from "../../model/ids.ts";
import { whoReaches } from "./access/reach.ts";
import type { ClientSetup, ItemName } from "./client-setup.ts";
import { isAtRisk, type VaultHealth } from "./vault-health.ts";

/** A site ("application") with the logins that lead there, and how many people reach them. */
export interface Application {
  readonly site: string;
  readonly logins: number;
  /** Their password is weak, reused or exposed. */
  readonly loginsAtRisk: number;
  readonly people: number;
  /** Who reach a login at risk. */
  readonly peopleAtRisk: number;
}
/** Logins of a site that are at risk, and who reaches one of them. */
export interface ApplicationDetails {
  readonly atRisk: readonly ItemName[];
  readonly peopleAtRisk: readonly MemberId[];
}
/** Who reaches any of these items. */
export function peopleReaching(
  setup: ClientSetup,
  items: readonly ItemName[],
  reached = new Map<CollectionId, readonly MemberId[]>(),
): readonly MemberId[] {
  const people = new Set<MemberId>();
  for (const id of new Set(items.flatMap(({ collections }) => collections))) {
    const known = reached.get(id) ?? whoReaches(setup, id).map(({ memberId }) => memberId);
    reached.set(id, known);
    for (const member of known) people.add(member);
  }
  return [...people];
}

/** Sites by the logins that lead there, those with the most people at risk first. */
export function applicationsOf(
  setup: ClientSetup,
  items: readonly ItemName[],
  health: VaultHealth,
): readonly (Application & { readonly inDetail: ApplicationDetails })[] {
  const named = new Map(items.map((item) => [item.id, item]));
  const reached = new Map<CollectionId, readonly MemberId[]>();
  const bySite = new Map<string, { readonly items: ItemName[]; readonly atRisk: ItemName[] }>();
  for (const each of health.items) {
    const item = named.get(each.item);
    if (item === undefined) continue;
    for (const site of each.sites) {
      const logins = bySite.get(site) ?? { items: [], atRisk: [] };
      logins.items.push(item);
      if (isAtRisk(each)) logins.atRisk.push(item);
      bySite.set(site, logins);
    }
  }
  return [...bySite]
    .map(([site, logins]) => {
      const peopleAtRisk = peopleReaching(setup, logins.atRisk, reached);
      return {
        site,
        logins: logins.items.length,
        loginsAtRisk: logins.atRisk.length,
        people: peopleReaching(setup, logins.items, reached).length,
        peopleAtRisk: peopleAtRisk.length,
        inDetail: { atRisk: logins.atRisk, peopleAtRisk },
      };
    })
    .sort((left, right) => right.peopleAtRisk - left.peopleAtRisk || right.loginsAtRisk - left.loginsAtRisk);
}
