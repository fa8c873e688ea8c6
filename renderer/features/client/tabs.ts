import type { ClientTable } from "#shared/bridge/index";
import type { ClientSetup } from "#shared/setup/value/client-setup";

/** A tab of a client. What it shows stands in `tabs/<Id>Tab.vue`, its name in the locales under `client.tabs.<id>`. */
export interface ClientTab {
  readonly id: string;
  /** The number beside the name. */
  readonly count?: (setup: ClientSetup) => number;
  /** Whether this client has such a thing; without it, every client has. */
  readonly offered?: (setup: ClientSetup) => boolean;
  /** Is there also when the client could not be read yet. */
  readonly withoutSetup?: true;
  /** The table that its "CSV" writes. */
  readonly table?: ClientTable;
}

/** The tabs in the order in which they stand. The header, the palette and the screen are made of this. */
export const clientTabs: readonly ClientTab[] = [
  { id: "overview", withoutSetup: true },
  {
    id: "collections",
    count: (setup) => setup.collections.filter((collection) => !collection.isDefaultUserCollection).length,
    table: "collections",
  },
  { id: "groups", count: (setup) => setup.groups.length, offered: (setup) => setup.capabilities.groups, table: "groups" },
  { id: "members", count: (setup) => setup.members.length, table: "members" },
  {
    id: "policies",
    count: (setup) => setup.policies.filter((policy) => policy.enabled).length,
    offered: (setup) => setup.capabilities.policies,
    table: "policies",
  },
  { id: "items", count: (setup) => setup.items.total, table: "items" },
  { id: "activity", withoutSetup: true },
];

/** The tabs that a client has; before it was read, those that need no reading. */
export const tabsOf = (setup: ClientSetup | null): readonly ClientTab[] =>
  clientTabs.filter((tab) => (setup === null ? tab.withoutSetup === true : (tab.offered?.(setup) ?? true)));
/** The file of a tab's screen. */
export const screenFile = (id: string): string => `./tabs/${id.charAt(0).toUpperCase()}${id.slice(1)}Tab.vue`;
