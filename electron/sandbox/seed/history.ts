import type { Database } from "../framework/database.ts";
import { insertEvent, type EventFacts } from "../domain/events.ts";
import { DAY, MINUTE, moment, SECOND } from "../framework/time.ts";
import { organizations } from "../domain/tables/organizations.ts";
import { providerUsers } from "../domain/tables/providers.ts";
import type { Calendar } from "./calendar.ts";
import { EDITING_LEVELS, EVERY_LEVEL, reaches, type MadeCollection } from "./contents.ts";
import type { MadeItem } from "./items.ts";
import type { MadeClient, MadeMember } from "./organization.ts";
import type { Choices } from "./random.ts";

/**
 * What the event logs tell of the seeded past: how each client came to be what it is, and the daily life of the last
 * sixty days. Types, ids and who carries `providerId` as recorded (provider-api.md §5.3, §6.3; organization-api.md §11.2).
 */
export interface PastOf {
  readonly db: Database;
  readonly calendar: Calendar;
  readonly choices: Choices;
  readonly providerId: string;
  /** When the provider was set up, milliseconds since 1970. */
  readonly founded: number;
}

/** Days whose daily life is told. */
const DAILY_LIFE = 60;
const EDGE_EXTENSION = 5;
const CHROME = 9;
const WINDOWS_DESKTOP = 6;
/** Devices of client people: extensions of Chrome, Firefox and Edge, the web vault in Chrome and Edge, Windows, Android, iOS. */
const DEVICES = [2, 2, 2, 3, EDGE_EXTENSION, EDGE_EXTENSION, CHROME, 12, WINDOWS_DESKTOP, 0, 1];
const DOMAIN_VERIFICATION = 2;

/** Who acts, and from where. Addresses are of the ranges kept for documentation. */
interface Actor {
  readonly userId: string;
  readonly deviceType: number;
  readonly ipAddress: string;
}

type RecordEvent = (at: number, facts: EventFacts) => void;

export function writeHistory(past: PastOf, clients: readonly MadeClient[]): void {
  const technicians = providerUsers.list(past.db, { providerId: past.providerId }).map((row, index) => ({
    row,
    userId: row.userId!,
    deviceType: index === 2 ? WINDOWS_DESKTOP : CHROME,
    ipAddress: index === 1 ? "203.0.113.24" : "203.0.113.10",
  }));
  const record: RecordEvent = (at, facts) => {
    insertEvent(past.db, { ...facts, date: moment(at) });
  };
  recordProvider(past, technicians, record);
  for (const [index, made] of clients.entries()) new ClientHistory(past, made, technicians, `198.51.100.${10 + index}`, record).write();
}

/** Provider users: the later ones invited and confirmed by the first, and everybody's sign-ins. */
function recordProvider(
  { calendar, choices, providerId, founded }: PastOf,
  technicians: readonly (Actor & { readonly row: { readonly id: string } })[],
  record: RecordEvent,
): void {
  const [admin, ...others] = technicians;
  for (const { row, userId } of others) {
    const facts = {
      providerId,
      providerUserId: row.id,
      actingUserId: admin!.userId,
      deviceType: admin!.deviceType,
      ipAddress: admin!.ipAddress,
    };
    record(founded + 10 * MINUTE, { ...facts, type: 1800 });
    record(founded + 90 * MINUTE, { ...facts, type: 1801, userId });
  }
  for (const { userId, deviceType, ipAddress } of technicians) {
    const account = (at: number, type: number): void => {
      for (const copy of [{}, { providerId }]) record(at, { type, userId, actingUserId: userId, deviceType, ipAddress, ...copy });
    };
    for (let day = DAILY_LIFE; day >= 1; day--) {
      if (!choices.chance(0.55)) continue;
      const at = calendar.workday(day, choices);
      if (choices.chance(0.06)) account(at - 40 * SECOND, choices.chance(0.5) ? 1005 : 1006);
      account(at, 1000);
    }
  }
}

class ClientHistory {
  readonly #past: PastOf;
  readonly #made: MadeClient;
  readonly #technicians: readonly Actor[];
  readonly #officeAddress: string;
  readonly #tell: RecordEvent;
  readonly #actors = new Map<MadeMember, Actor>();

  constructor(past: PastOf, made: MadeClient, technicians: readonly Actor[], officeAddress: string, record: RecordEvent) {
    this.#past = past;
    this.#made = made;
    this.#technicians = technicians;
    this.#officeAddress = officeAddress;
    this.#tell = record;
  }

  write(): void {
    const { linkId, created, organizationId } = this.#made;
    const founder = this.#made.choices.pick(this.#technicians);
    this.#provider(created, founder, { type: 1900, providerOrganizationId: linkId });
    if (!organizations.find(this.#past.db, { id: organizationId })?.useEvents) return;
    this.#setUp(founder);
    this.#people(founder);
    this.#changes();
    this.#items();
    for (const member of this.#made.members) if (member.joined !== null && member.revoked === null) this.#life(member);
    this.#visits();
  }

  #provider(at: number, { userId, deviceType, ipAddress }: Actor, facts: EventFacts): void {
    this.#tell(at, { providerId: this.#past.providerId, actingUserId: userId, deviceType, ipAddress, ...facts });
  }

  /** A technician's act on the organization carries the provider. */
  #byTechnician(at: number, actor: Actor, facts: EventFacts): void {
    this.#provider(at, actor, { organizationId: this.#made.organizationId, ...facts });
  }

  #byMember(at: number, member: MadeMember, facts: EventFacts): void {
    const { userId, deviceType, ipAddress } = this.#actorOf(member);
    this.#tell(at, { organizationId: this.#made.organizationId, actingUserId: userId, deviceType, ipAddress, ...facts });
  }

  /** A member works from the office or from home, with a device of their own. */
  #actorOf(member: MadeMember): Actor {
    const { choices } = this.#made;
    const known = this.#actors.get(member);
    if (known) return known;
    const actor = {
      userId: member.row.userId!,
      deviceType: choices.pick(DEVICES),
      ipAddress: choices.chance(0.75) ? this.#officeAddress : `192.0.2.${choices.between(2, 250)}`,
    };
    this.#actors.set(member, actor);
    return actor;
  }

  /** Owner's invitation, groups, collections, policies, connections: as the technician who made the client wrote them. */
  #setUp(founder: Actor): void {
    const { client, collections, created, groups, members, policies, setUp } = this.#made;
    const [owner] = members;
    if (owner!.invited > created) this.#formerOwner(founder, owner!.invited);
    for (const { id, made } of groups) this.#byTechnician(made, founder, { type: 1400, groupId: id });
    // The default collection comes with the client, without an event.
    for (const { id, made } of client.stage === "new" ? [] : collections)
      this.#byTechnician(made, founder, { type: 1300, collectionId: id });
    for (const { id, made } of policies) this.#byTechnician(made, founder, { type: 1700, policyId: id });
    if (client.sso) this.#byTechnician(setUp + 120 * MINUTE, founder, { type: 1604 });
    if (client.domains) this.#byTechnician(setUp + 120 * MINUTE, founder, { type: 2000, domainName: client.domain });
    if (client.domains && client.sso)
      this.#tell(setUp + 180 * MINUTE, {
        type: 2002,
        organizationId: this.#made.organizationId,
        domainName: client.domain,
        systemUser: DOMAIN_VERIFICATION,
      });
  }

  /** An owner who left, where today's was invited much later than the client was made. */
  #formerOwner(founder: Actor, removed: number): void {
    const { choices, created } = this.#made;
    const former = { organizationUserId: choices.guid(), userId: choices.guid() };
    this.#byTechnician(created, founder, { type: 1500, organizationUserId: former.organizationUserId });
    this.#byTechnician(created + DAY, founder, { type: 1501, ...former });
    this.#byTechnician(removed - 20 * MINUTE, founder, { type: 1503, ...former });
  }

  /** Invited, confirmed, enrolled, revoked. Those who came with the set-up by its technician, later ones by anybody who may. */
  #people(founder: Actor): void {
    const { choices, members, setUp } = this.#made;
    const leaders = members.filter(({ row, joined }) => row.type <= 1 && joined !== null);
    const act = (at: number, facts: EventFacts): void => {
      const leader = choices.pick(leaders.length ? leaders : [null]);
      const isLeaders =
        leader !== null && leader.row.id !== facts.organizationUserId && leader.joined! < at && at > setUp + 7 * DAY && choices.chance(0.4);
      if (isLeaders) this.#byMember(at, leader, facts);
      else this.#byTechnician(at, at > setUp + 7 * DAY ? choices.pick(this.#technicians) : founder, facts);
    };
    for (const { row, invited, joined, revoked } of members) {
      act(invited, { type: 1500, organizationUserId: row.id });
      const who = { organizationUserId: row.id, userId: row.userId };
      // Somebody enrols while accepting, before being confirmed.
      const accepted = joined === null ? invited + 4 * MINUTE : (invited + joined) / 2;
      if (row.resetPasswordKey !== null)
        this.#tell(accepted, {
          type: 1506,
          organizationId: row.organizationId,
          actingUserId: row.userId,
          deviceType: CHROME,
          ipAddress: this.#officeAddress,
          ...who,
        });
      if (joined !== null) act(joined, { type: 1501, ...who });
      if (revoked !== null) act(revoked, { type: 1511, ...who });
    }
  }

  /** What somebody at the client changed by hand: the drift. */
  #changes(): void {
    const { choices, client, collections, groups, members, policies, setUp } = this.#made;
    const somebody = members.find(({ row, joined }) => row.type <= 1 && joined !== null);
    if (!somebody) return;
    const lately = (): number => Math.max(this.#past.calendar.workday(choices.between(3, 18), choices), somebody.joined!);
    for (const { id, changed } of policies)
      if (changed !== null && changed > somebody.joined!) this.#byMember(changed, somebody, { type: 1700, policyId: id });
    const gone = (madeType: number, goneType: number, name: "collectionId" | "groupId"): void => {
      const facts = { [name]: choices.guid() };
      this.#byTechnician(setUp + (groups.length + collections.length) * 7 * SECOND, this.#technicians[0]!, { type: madeType, ...facts });
      this.#byMember(lately(), somebody, { type: goneType, ...facts });
    };
    if (client.drift?.includes("missing-collection")) gone(1300, 1302, "collectionId");
    if (client.drift?.includes("missing-group")) gone(1400, 1402, "groupId");
    const widened = collections.find(({ place }) => place.path === client.wider);
    if (widened) this.#byMember(lately(), somebody, { type: 1301, collectionId: widened.id });
  }

  /** Items that were made, changed or put in the trash after the import, by people who may edit them. */
  #items(): void {
    const { choices, members, items } = this.#made;
    const editors = new Map<MadeCollection | null, MadeMember[]>();
    const editorsOf = (collection: MadeCollection | null): MadeMember[] => {
      const known =
        editors.get(collection) ??
        members.filter(
          (member) => member.joined !== null && (collection === null ? member.row.type <= 1 : reaches(member, collection, EDITING_LEVELS)),
        );
      editors.set(collection, known);
      return known;
    };
    const recordItem = (item: MadeItem, at: number | null, type: number): void => {
      if (at === null) return;
      const wereThere = (list: readonly MadeMember[]): MadeMember[] =>
        list.filter(({ joined, revoked }) => joined! < at && (revoked === null || revoked > at));
      const able = wereThere(editorsOf(item.collection));
      // Where nobody may edit now, an owner or admin did while they reached it.
      const [leader] = able.length ? [choices.pick(able)] : wereThere(editorsOf(null));
      if (leader) this.#byMember(at, leader, { type, cipherId: item.id });
    };
    for (const item of items) {
      recordItem(item, item.created, 1100);
      recordItem(item, item.changed, 1101);
      recordItem(item, item.deleted, 1115);
    }
  }

  /** Sign-ins, and the use of items that a member reaches. Of sign-ins the organization's copy only: nobody can ask for an invented person's own. */
  #life(member: MadeMember): void {
    const { calendar } = this.#past;
    const { choices, collections, items } = this.#made;
    const from = Math.max(calendar.present - DAILY_LIFE * DAY, member.joined!);
    const visible = collections.filter((collection) => reaches(member, collection, EVERY_LEVEL));
    const logins = items.filter(
      ({ kind, collection, deleted }) => kind === "login" && deleted === null && collection !== null && visible.includes(collection),
    );
    const account = (at: number, type: number): void => {
      this.#byMember(at, member, { type, userId: member.row.userId });
    };
    for (let session = choices.between(1, 4); session > 0; session--) {
      const at = calendar.between(from, calendar.present, choices);
      if (choices.chance(0.07)) account(at - 25 * SECOND, 1005);
      account(at, 1000);
      for (const [index, item] of choices
        .some(logins.length > 40 ? logins.slice(session * 9, session * 9 + 30) : logins, choices.between(0, 3))
        .entries()) {
        const used = at + (index + 1) * 50 * SECOND;
        if ((item.created ?? 0) < used) this.#byMember(used, member, { type: choices.pick([1107, 1111, 1114, 1114]), cipherId: item.id });
      }
    }
    if (choices.chance(0.05) && member.row.type !== 0) account(calendar.between(from, calendar.present, choices), 1002);
    if (member.row.permissions?.accessImportExport)
      this.#byMember(calendar.between(from, calendar.present, choices), member, { type: 1602 });
  }

  /** Technicians open the client's vault in the web vault now and then: an event here and one in the provider's log. */
  #visits(): void {
    const { calendar } = this.#past;
    const { choices, created, linkId } = this.#made;
    for (let visit = choices.between(1, 4); visit > 0; visit--) {
      const at = calendar.between(Math.max(created + DAY, calendar.present - DAILY_LIFE * DAY), calendar.present, choices);
      const technician = choices.pick(this.#technicians);
      this.#provider(at, technician, { type: 1903, providerOrganizationId: linkId });
      this.#byTechnician(at, technician, { type: 1603 });
    }
  }
}
