import type { ClientSetup, ItemName } from "./client-setup.ts";

/** Something that was of a client and is not any more. */
interface FormerName {
  readonly id: string;
  readonly name: string;
  /** Of a member whose account was known. */
  readonly userId?: string;
}
/** What event logs still name after it left a client. The newest first. */
export interface FormerNames {
  readonly members: readonly FormerName[];
  readonly collections: readonly FormerName[];
  readonly groups: readonly FormerName[];
  readonly items: readonly FormerName[];
}
export const noFormerNames: FormerNames = { members: [], collections: [], groups: [], items: [] };
/** Of each sort. An event log goes back a year or so. */
const most = 2000;

interface Named {
  readonly setup: Pick<ClientSetup, "members" | "collections" | "groups">;
  readonly items: readonly Pick<ItemName, "id" | "name">[];
}

/** What one reading has and the next one lacks is kept by name; what came back is not former any more. */
export function withFormer(known: FormerNames, before: Named, after: Named): FormerNames {
  const kept = (earlier: readonly FormerName[], were: readonly FormerName[], are: readonly { readonly id: string }[]): FormerName[] => {
    const here = new Set(are.map(({ id }) => id));
    const gone = were.filter(({ id, name }) => !here.has(id) && name !== "");
    const fresh = new Set(gone.map(({ id }) => id));
    return [...gone, ...earlier.filter(({ id }) => !here.has(id) && !fresh.has(id))].slice(0, most);
  };
  return {
    members: kept(
      known.members,
      before.setup.members.map(({ id, name, email, userId }) => ({
        id,
        name: (name ?? "") || email,
        ...(userId === null ? {} : { userId }),
      })),
      after.setup.members,
    ),
    collections: kept(
      known.collections,
      before.setup.collections.map(({ id, path }) => ({ id, name: path })),
      after.setup.collections,
    ),
    groups: kept(known.groups, before.setup.groups, after.setup.groups).map(({ id, name }) => ({ id, name })),
    items: kept(known.items, before.items, after.items).map(({ id, name }) => ({ id, name })),
  };
}
