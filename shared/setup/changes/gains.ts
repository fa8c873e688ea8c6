import { sortedUnique } from "../../util/compare.ts";
import { whoReaches } from "../value/access/reach.ts";
import type { DescribeContext } from "./kind.ts";
import { risky, routine, type Rated } from "./risks.ts";

/** What changes cost and what people gain by them, as several kinds rate it. */

/** What seats cost: bought ones are never routine, nor is it when nobody knows. */
export function purchase({ seatsToBuy }: DescribeContext): Rated {
  if (seatsToBuy === undefined || seatsToBuy === null) return risky("seats-unknown");
  return seatsToBuy > 0 ? risky("seats-bought", { seats: seatsToBuy }, seatsToBuy) : routine;
}

/** What people gain by joining groups of a client that exists: managing what is there weighs more than reaching it. */
export function joining(groups: readonly string[], people: number, { actual, desired }: DescribeContext): Rated {
  if (actual === null || groups.length === 0 || people === 0) return routine;
  const wanted = new Map(desired?.collections.map((collection) => [collection.path, collection.access]));
  const nameOf = new Map(actual.groups.map((group) => [group.id, group.name]));
  const reached = actual.collections.flatMap((collection) => {
    const access = wanted.get(collection.path) ?? collection.groups.map(({ id, level }) => ({ group: nameOf.get(id) ?? "", level }));
    return access.filter((entry) => groups.includes(entry.group)).map(({ level }) => ({ path: collection.path, level }));
  });
  const managed = sortedUnique(reached.filter(({ level }) => level === "manage").map(({ path }) => path));
  if (managed.length > 0)
    return risky("joins-managers", { collections: managed.slice(0, 3).join(", "), more: managed.length - 3 }, managed.length);
  return reached.length > 0 ? risky("joins-group") : routine;
}

/** E-mail addresses of who reaches collections that exist already. */
export function whoReachesPaths(paths: readonly string[], { actual }: DescribeContext): readonly string[] {
  if (actual === null) return [];
  const wanted = new Set(paths);
  return sortedUnique(
    actual.collections
      .filter((collection) => wanted.has(collection.path) && !collection.isDefaultUserCollection)
      .flatMap((collection) => whoReaches(actual, collection.id).map(({ email }) => email)),
  );
}

/** What rights of a custom role give power over, the heaviest first. */
export function rightsGained(rights: readonly string[]): Rated {
  if (rights.includes("manageResetPassword")) return risky("right-recovery");
  if (rights.includes("editAnyCollection")) return risky("right-every-collection");
  if (rights.includes("accessImportExport")) return risky("right-export");
  return rights.length > 0 ? risky("rights", {}, rights.length) : routine;
}
