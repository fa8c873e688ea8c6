import type { Edit } from "#shared/setup/changes/edits";
import type { WizardStep } from "#shared/setup/draft/steps";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { decryptionInForce } from "#shared/setup/value/sso-decryption";
import type { IconName } from "#renderer/ui/icon-names";
import { collectionsCsv, groupsCsv, itemsCsv, membersCsv, policiesCsv, type ClientCsv } from "./csv.ts";

/**
 * A tab of a client. What it shows stands in `tabs/<Id>Tab.vue`, its name in the locales under `client.tabs.<id>`. Screen, header,
 * menu and palette are made of this.
 */
export interface ClientTab {
  readonly id: string;
  /** The number beside the name. */
  readonly count?: (setup: ClientSetup) => number;
  /** Whether this client has such a thing; without it, every client has. */
  readonly offered?: (setup: ClientSetup) => boolean;
  /** Is there also when the client could not be read yet. */
  readonly withoutSetup?: true;
  /**
   * What the header's button does while this tab is open, named by `client.do.<id>`: a step of the wizard, or ("here") the tab itself goes
   * to what is to be filled in. Without it, the set-up as such.
   */
  readonly change?: { readonly step: WizardStep | "here"; readonly icon: IconName };
  /** What is changed here above all: without the right to it a custom role is told so at the door, and the header's button is off. */
  readonly writes?: Edit["kind"];
  /** What "Save as CSV" writes. */
  readonly csv?: ClientCsv;
  /** The palette offers it among all clients, too; otherwise only within one. */
  readonly wanted?: true;
}

/** The tabs in the order in which they stand. */
export const clientTabs: readonly ClientTab[] = [
  { id: "overview", withoutSetup: true },
  {
    id: "collections",
    count: (setup) => setup.collections.filter((collection) => !collection.isDefaultUserCollection).length,
    change: { step: "collections", icon: "folder-plus" },
    csv: collectionsCsv,
  },
  {
    id: "groups",
    count: (setup) => setup.groups.length,
    offered: (setup) => setup.capabilities.groups,
    writes: "group.create",
    change: { step: "groups", icon: "users-round" },
    csv: groupsCsv,
  },
  { id: "members", count: (setup) => setup.members.length, change: { step: "people", icon: "user-plus" }, csv: membersCsv, wanted: true },
  {
    id: "policies",
    count: (setup) => setup.policies.filter((policy) => policy.enabled).length,
    offered: (setup) => setup.capabilities.policies,
    writes: "policy.set",
    change: { step: "policies", icon: "shield-check" },
    csv: policiesCsv,
  },
  {
    id: "signon",
    offered: ({ capabilities }) => capabilities.sso || capabilities.domains || capabilities.scim,
    change: { step: "here", icon: "key-round" },
  },
  { id: "directory", offered: ({ capabilities }) => capabilities.directory },
  { id: "items", count: (setup) => setup.items.total, change: { step: "import", icon: "file-input" }, csv: itemsCsv },
  { id: "devices", offered: (setup) => decryptionInForce(setup.sso) === "trusted-devices", writes: "device.approve" },
  { id: "settings", writes: "client.rename" },
  { id: "events", offered: (setup) => setup.capabilities.events },
  { id: "activity", withoutSetup: true },
];

/** The tabs that a client has; before it was read, those that need no reading. */
export const tabsOf = (setup: ClientSetup | null): readonly ClientTab[] =>
  clientTabs.filter((tab) => (setup === null ? tab.withoutSetup === true : (tab.offered?.(setup) ?? true)));
export const tabOf = (id: string | null): ClientTab | undefined => clientTabs.find((tab) => tab.id === id);
/** The file of a tab's screen. */
export const screenFile = (id: string): string => `./tabs/${id.charAt(0).toUpperCase()}${id.slice(1)}Tab.vue`;
