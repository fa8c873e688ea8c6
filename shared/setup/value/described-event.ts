import type { EventRow } from "../../api/events.ts";
import type { ClientSetup, ItemName } from "./client-setup.ts";
import { noFormerNames, type FormerNames } from "./former-names.ts";

/**
 * What an event names and where that can be opened; null ids: it is not there any more, or was never of the client. A policy is named by its
 * number: its name is in the reader's language.
 */
export interface NamedThing {
  readonly kind: "member" | "collection" | "group" | "item" | "domain" | "client" | "policy";
  readonly id: string | null;
  readonly name: string | null;
}
/** One event with names in place of ids. Its sentence stands in events.json under `kind.<type>`. */
export interface DescribedEvent {
  readonly type: number;
  readonly at: string;
  /**
   * former: was a member · you: the account of this profile · technician: another one of the provider, by name where it is known · system: the
   * server by itself · unknown: nobody of whom this app knows.
   */
  readonly who: {
    readonly kind: "member" | "former" | "you" | "technician" | "system" | "unknown";
    readonly id: string | null;
    readonly name: string | null;
  };
  readonly what: NamedThing | null;
  /** Number of the wire. */
  readonly device: number | null;
  readonly address: string | null;
  /** What acted in place of a person, by the wire's number (organization-api.md §8): 1 SCIM, 2 domain verification, 3 public API. */
  readonly system: number | null;
}

/** What names beside a client as it is now. */
interface NamesBeside {
  readonly former: FormerNames;
  /** Names of the provider's users by their accounts. */
  readonly technicians: ReadonlyMap<string, string>;
}

/** Names for the ids of events, from a client as it was last read. The same for the log of one client and for one over all of them. */
export class EventNames {
  private readonly byUser: ReadonlyMap<string, ClientSetup["members"][number]>;
  private readonly byMember: ReadonlyMap<string, ClientSetup["members"][number]>;
  private readonly collections: ReadonlyMap<string, string>;
  private readonly groups: ReadonlyMap<string, string>;
  private readonly items: ReadonlyMap<string, string>;
  private readonly policies: ReadonlyMap<string, number>;
  private readonly formerAccounts: ReadonlyMap<string, string>;
  private readonly formerMembers: ReadonlyMap<string, string>;
  private readonly gone: Readonly<Record<"collection" | "group" | "item", ReadonlyMap<string, string>>>;
  private readonly technicians: ReadonlyMap<string, string>;
  /** Memberships by their accounts, as events name both. */
  private readonly seen = new Map<string, string>();
  private readonly account: { readonly userId: string | null; readonly name: string };

  constructor(
    setup: ClientSetup,
    items: readonly ItemName[],
    account: { readonly userId: string | null; readonly name: string },
    { former, technicians }: NamesBeside = { former: noFormerNames, technicians: new Map() },
  ) {
    this.byUser = new Map(setup.members.flatMap((member) => (member.userId === null ? [] : [[member.userId as string, member] as const])));
    this.byMember = new Map(setup.members.map((member) => [member.id as string, member]));
    this.collections = new Map(setup.collections.map((each) => [each.id as string, each.path]));
    this.groups = new Map(setup.groups.map((each) => [each.id as string, each.name]));
    this.policies = new Map(setup.policies.flatMap(({ id, type }) => (id === undefined ? [] : [[id, type] as const])));
    this.items = new Map(items.map((each) => [each.id as string, each.name]));
    const byId = (names: FormerNames["members"]): ReadonlyMap<string, string> => new Map(names.map(({ id, name }) => [id, name]));
    this.formerMembers = byId(former.members);
    this.formerAccounts = new Map(former.members.flatMap(({ userId, name }) => (userId === undefined ? [] : [[userId, name] as const])));
    this.gone = { collection: byId(former.collections), group: byId(former.groups), item: byId(former.items) };
    this.technicians = technicians;
    this.account = account;
  }

  /** Events that name an account with its membership tell later ones of that account. Call it with all rows before they are told. */
  learn(rows: readonly Pick<EventRow, "organizationUserId" | "userId">[]): void {
    for (const { organizationUserId, userId } of rows) if (organizationUserId && userId) this.seen.set(userId, organizationUserId);
  }

  describe(row: EventRow): DescribedEvent {
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

  private who(row: EventRow): DescribedEvent["who"] {
    const id = row.actingUserId ?? null;
    if (id === null) return { kind: row.systemUser == null ? "unknown" : "system", id: null, name: null };
    const member = this.byUser.get(id);
    if (member !== undefined) return { kind: "member", id: member.id, name: member.name ?? member.email };
    if (id === this.account.userId) return { kind: "you", id: null, name: this.account.name };
    const technician = this.technicians.get(id);
    if (technician !== undefined) return { kind: "technician", id: null, name: technician };
    const membership = this.seen.get(id);
    const again = membership === undefined ? undefined : this.byMember.get(membership);
    if (again !== undefined) return { kind: "member", id: again.id, name: again.name ?? again.email };
    const former = this.formerAccounts.get(id) ?? (membership === undefined ? undefined : this.formerMembers.get(membership));
    if (former !== undefined) return { kind: "former", id: null, name: former };
    // What a provider user does bears the provider (provider-api.md §6.3).
    return { kind: row.providerId ? "technician" : "unknown", id: null, name: null };
  }

  private what(row: EventRow): NamedThing | null {
    const named = (kind: "member" | "collection" | "group" | "item", id: string, name: string | undefined): NamedThing => ({
      kind,
      id: name === undefined ? null : id,
      name: name ?? (kind === "member" ? this.formerMembers : this.gone[kind]).get(id) ?? null,
    });
    if (row.cipherId) return named("item", row.cipherId, this.items.get(row.cipherId));
    if (row.collectionId) return named("collection", row.collectionId, this.collections.get(row.collectionId));
    if (row.groupId) return named("group", row.groupId, this.groups.get(row.groupId));
    if (row.organizationUserId) {
      const member = this.byMember.get(row.organizationUserId);
      return named("member", row.organizationUserId, member === undefined ? undefined : (member.name ?? member.email));
    }
    const policy = row.policyId ? this.policies.get(row.policyId) : undefined;
    if (policy !== undefined) return { kind: "policy", id: String(policy), name: null };
    if (row.domainName) return { kind: "domain", id: null, name: row.domainName };
    return null;
  }
}
