import type { EventRow } from "../../api/events.ts";
import type { ClientSetup, ItemName } from "./client-setup.ts";

/** What an event names and where that can be opened; null ids: it is not there any more, or was never of the client. */
export interface ToldThing {
  readonly kind: "member" | "collection" | "group" | "item" | "domain";
  readonly id: string | null;
  readonly name: string | null;
}
/** One event with names in place of ids. Its sentence stands in events.json under `kind.<type>`. */
export interface ToldEvent {
  readonly type: number;
  readonly at: string;
  /** you: the account of this profile · system: the server by itself · unknown: nobody of whom this app knows. */
  readonly who: { readonly kind: "member" | "you" | "system" | "unknown"; readonly id: string | null; readonly name: string | null };
  readonly what: ToldThing | null;
  /** Number of the wire. */
  readonly device: number | null;
  readonly address: string | null;
  /** What acted in place of a person, by the wire's number (organization-api.md §8): 1 SCIM, 2 domain verification, 3 public API. */
  readonly system: number | null;
}

/** Names for the ids of events, from a client as it was last read. The same for the log of one client and for one over all of them. */
export class EventNames {
  private readonly byUser: ReadonlyMap<string, ClientSetup["members"][number]>;
  private readonly byMember: ReadonlyMap<string, ClientSetup["members"][number]>;
  private readonly collections: ReadonlyMap<string, string>;
  private readonly groups: ReadonlyMap<string, string>;
  private readonly items: ReadonlyMap<string, string>;
  private readonly account: { readonly userId: string | null; readonly name: string };

  constructor(setup: ClientSetup, items: readonly ItemName[], account: { readonly userId: string | null; readonly name: string }) {
    this.byUser = new Map(setup.members.flatMap((member) => (member.userId === null ? [] : [[member.userId as string, member] as const])));
    this.byMember = new Map(setup.members.map((member) => [member.id as string, member]));
    this.collections = new Map(setup.collections.map((each) => [each.id as string, each.path]));
    this.groups = new Map(setup.groups.map((each) => [each.id as string, each.name]));
    this.items = new Map(items.map((each) => [each.id as string, each.name]));
    this.account = account;
  }

  tell(row: EventRow): ToldEvent {
    return {
      type: row.type,
      at: row.date,
      who: this.who(row),
      what: this.what(row),
      device: row.deviceType ?? null,
      address: row.ipAddress ?? null,
      system: row.systemUser ?? null,
    };
  }

  private who(row: EventRow): ToldEvent["who"] {
    const id = row.actingUserId ?? null;
    if (id === null) return { kind: row.systemUser == null ? "unknown" : "system", id: null, name: null };
    const member = this.byUser.get(id);
    if (member !== undefined) return { kind: "member", id: member.id, name: member.name ?? member.email };
    return id === this.account.userId ? { kind: "you", id: null, name: this.account.name } : { kind: "unknown", id: null, name: null };
  }

  private what(row: EventRow): ToldThing | null {
    const named = (kind: ToldThing["kind"], id: string, name: string | undefined): ToldThing => ({
      kind,
      id: name === undefined ? null : id,
      name: name ?? null,
    });
    if (row.cipherId) return named("item", row.cipherId, this.items.get(row.cipherId));
    if (row.collectionId) return named("collection", row.collectionId, this.collections.get(row.collectionId));
    if (row.groupId) return named("group", row.groupId, this.groups.get(row.groupId));
    if (row.organizationUserId) {
      const member = this.byMember.get(row.organizationUserId);
      return named("member", row.organizationUserId, member === undefined ? undefined : (member.name ?? member.email));
    }
    if (row.domainName) return { kind: "domain", id: null, name: row.domainName };
    return null;
  }
}
