import { ClientPlan, MemberRole, PolicyType } from "../../model/enums.ts";
import type { Message } from "../../model/message.ts";
import { sortedUnique } from "../../util/compare.ts";
import type { Change, ChangeSection, DescribedChange } from "./change.ts";
import type { AccessLevel, ClientSetup } from "../value/client-setup.ts";
import { accessLevels } from "../value/client-setup.ts";
import type { DesiredSetup } from "../blueprint/desired-setup.ts";
import { isSsoSame } from "./diff.ts";
import { plannedCalls } from "./planned-calls.ts";
import { whoReaches } from "../value/access.ts";
import { affectedBy, policyDefinition, stoppedBy } from "../value/policies.ts";
import { bringsPolicies, decryptionInForce, decryptionOf, policiesOfDecryption } from "../value/sso-decryption.ts";
import { heaviest, risky, routine, type Rated } from "./risks.ts";

/** What a change is described against: the client as it is (null: new) and as it should be. */
export interface DescribeContext {
  readonly actual: ClientSetup | null;
  readonly desired: DesiredSetup;
  /** Seats that the provider has to buy for it; null or absent when that is not known. */
  readonly seatsToBuy?: number | null;
}

type Told = Omit<DescribedChange, "change" | "calls" | "section" | "whatItDoes" | "ifItFails"> & { readonly whatItDoes?: Message };

const sectionOf: Readonly<Record<Change["kind"], ChangeSection>> = {
  "client.create": "client",
  "client.rename": "client",
  "client.seats": "client",
  "client.billing-email": "client",
  "client.collection-settings": "client",
  "group.create": "groups",
  "collection.create": "collections",
  "collection.access": "collections",
  "items.import": "import",
  "policy.set": "policies",
  "sso.set": "sso",
  "group.members": "people",
  "member.update": "people",
  "member.invite": "people",
};

/** `describe`: Change -> sentence, risk, people affected, calls. Pure. Texts: resources/locales/<language>/changes.json and policies.json. */
export function describe(change: Change, context: DescribeContext): DescribedChange {
  const told = tell(change, context);
  return {
    change,
    section: sectionOf[change.kind],
    whatItDoes: say(`${pathOf(change.kind)}.does`, told.sentence.parameters ?? {}),
    ifItFails: say(`${pathOf(change.kind)}.fails`, told.sentence.parameters ?? {}),
    ...told,
    calls: plannedCalls(change, context),
  };
}

const pathOf = (kind: Change["kind"]): string => kind.replaceAll(".", "-");
function say(
  path: string,
  parameters: Readonly<Record<string, string | number>> = {},
  strong: readonly string[] = [],
  count?: number,
): Message {
  return { key: `changes.${path}`, parameters, ...(strong.length === 0 ? {} : { strong }), ...(count === undefined ? {} : { count }) };
}
function tell(change: Change, context: DescribeContext): Told {
  switch (change.kind) {
    case "client.create": {
      const bought = context.seatsToBuy ?? 0;
      return {
        glyph: "add",
        people: change.ownerEmail === "" ? [] : [change.ownerEmail],
        ...purchase(context),
        sentence: say(
          `client-create.${change.plan === ClientPlan.enterpriseMonthly ? "enterprise" : "teams"}${bought > 0 ? "Bought" : ""}`,
          { client: change.name, seats: change.seats, bought, owner: change.ownerEmail, collection: change.firstCollection },
          ["client", "owner"],
        ),
      };
    }
    case "client.rename":
      return {
        glyph: "edit",
        people: everyone(context),
        ...risky("rename"),
        sentence: say("client-rename.sentence", { from: change.from, to: change.to }, ["to"]),
      };
    case "client.seats":
      return seats(change, context);
    case "client.billing-email":
      return {
        glyph: "edit",
        people: [],
        ...(change.from === null ? routine : risky("billing-moves", { from: change.from })),
        sentence: say("client-billing-email.sentence", { to: change.to }, ["to"]),
      };
    case "client.collection-settings":
      return settings(change, context);
    case "group.create": {
      const reaches = context.desired.collections.filter((collection) =>
        collection.access.some((entry) => entry.group === change.name),
      ).length;
      return {
        glyph: "add",
        people: peopleOfGroup(change.name, context),
        ...routine,
        sentence: say("group-create.sentence", { group: change.name, collections: reaches }, ["group"], reaches),
      };
    }
    case "collection.create":
      return newCollection(change, context);
    case "collection.access":
      return access(change, context);
    case "items.import": {
      const people = whoReachesPaths(change.collections, context);
      return {
        glyph: "import",
        people,
        ...(people.length > 0 ? risky("items-appear", {}, people.length) : routine),
        sentence: say(
          "items-import.sentence",
          { items: change.itemCount, file: change.fileName, collections: change.collections.length },
          ["items"],
          change.itemCount,
        ),
      };
    }
    case "policy.set":
      return policy(change, context);
    case "sso.set":
      return sso(change, context);
    case "group.members":
      return {
        glyph: "edit",
        people: change.add,
        ...joining([change.name], change.add.length, context),
        sentence: say(
          "group-members.sentence",
          { group: change.name, people: change.add.length, names: change.add.slice(0, 3).join(", ") },
          ["group"],
          change.add.length,
        ),
      };
    case "member.update":
      return update(change, context);
    case "member.invite": {
      const emails = change.people.map((person) => person.email);
      const where = change.groups.length === 0 ? "" : "In";
      return {
        glyph: "mail",
        people: emails,
        ...heaviest(
          change.role === MemberRole.user ? routine : risky("elevated-role", {}, emails.length),
          joining(change.groups, emails.length, context),
        ),
        sentence: say(
          `member-invite.${roleWord(change.role)}${where}`,
          {
            people: emails.length,
            first: emails[0] ?? "",
            others: emails.length - 1,
            groups: change.groups.join(", "),
          },
          ["first", "groups"],
          emails.length,
        ),
      };
    }
  }
}

type Of<Kind extends Change["kind"]> = Extract<Change, { readonly kind: Kind }>;

/** What seats cost: bought ones are never routine, nor is it when nobody knows. */
function purchase({ seatsToBuy }: DescribeContext): Rated {
  if (seatsToBuy === undefined || seatsToBuy === null) return risky("seats-unknown");
  return seatsToBuy > 0 ? risky("seats-bought", { seats: seatsToBuy }, seatsToBuy) : routine;
}

function seats(change: Of<"client.seats">, context: DescribeContext): Told {
  const occupied = context.actual?.seats.occupied ?? 0;
  const raises = change.to > change.from;
  const bought = raises ? (context.seatsToBuy ?? 0) : 0;
  return {
    glyph: "edit",
    people: [],
    ...heaviest(change.to < occupied ? risky("seats-below", { occupied }) : routine, raises ? purchase(context) : routine),
    sentence: say(`client-seats.${raises ? (bought > 0 ? "moreBought" : "more") : "fewer"}`, { from: change.from, to: change.to, bought }, [
      "to",
    ]),
  };
}

function settings(change: Of<"client.collection-settings">, context: DescribeContext): Told {
  const { to, from } = change;
  const opensAll = to.allowAdminAccessToAllCollectionItems && !from.allowAdminAccessToAllCollectionItems;
  const closesAll = !to.allowAdminAccessToAllCollectionItems && from.allowAdminAccessToAllCollectionItems;
  const who = to.limitCollectionCreation
    ? to.limitCollectionDeletion
      ? "closed"
      : "create-closed"
    : to.limitCollectionDeletion
      ? "delete-closed"
      : "open";
  const admins =
    context.actual?.members
      .filter((member) => member.role === MemberRole.owner || member.role === MemberRole.admin)
      .map((member) => member.email) ?? [];
  return {
    glyph: "edit",
    people: closesAll ? admins : everyone(context),
    ...heaviest(
      closesAll ? risky("admins-lose") : routine,
      opensAll ? risky("admins-reach") : routine,
      context.actual !== null && !to.limitCollectionDeletion && from.limitCollectionDeletion ? risky("deletion-opens") : routine,
      context.actual !== null && !to.limitItemDeletion && from.limitItemDeletion ? risky("deletion-opens") : routine,
      context.actual !== null && to.limitCollectionCreation && !from.limitCollectionCreation ? risky("creation-closes") : routine,
    ),
    sentence: say(`client-collection-settings.${who}${to.allowAdminAccessToAllCollectionItems ? "-admins" : ""}`),
  };
}

function newCollection(change: Of<"collection.create">, context: DescribeContext): Told {
  const managers = change.access.filter((entry) => entry.level === "manage").map((entry) => entry.group);
  const people = sortedUnique(change.access.flatMap((entry) => peopleOfGroup(entry.group, context)));
  const variant = managers.length > 0 ? "managed" : change.ownerManages ? "owner" : change.access.length > 0 ? "reached" : "alone";
  return {
    glyph: "add",
    people,
    ...(variant === "alone" ? risky("nobody-reaches") : variant === "owner" ? risky("owner-manages") : routine),
    sentence: say(
      `collection-create.${variant}`,
      { collection: change.path, managers: managers.join(", "), groups: change.access.map((entry) => entry.group).join(", ") },
      ["collection"],
    ),
  };
}

const levelRank = (level: AccessLevel | null): number => (level === null ? accessLevels.length : accessLevels.indexOf(level));
export const levelWord = (level: AccessLevel | null): string =>
  level === null ? "none" : level === "edit-hidden" ? "editHidden" : level === "view-hidden" ? "viewHidden" : level;

function access(change: Of<"collection.access">, context: DescribeContext): Told {
  const weaker = change.set.filter((entry) => levelRank(entry.to) > levelRank(entry.from));
  const managers = change.set.filter((entry) => entry.to === "manage");
  const peopleOf = (entries: readonly { readonly group: string }[]): readonly string[] =>
    sortedUnique(entries.flatMap((entry) => peopleOfGroup(entry.group, context)));
  const groupsOf = (entries: readonly { readonly group: string }[]): string => entries.map((entry) => entry.group).join(", ");
  const people = peopleOf(weaker.length > 0 ? weaker : change.set);
  // The first collection of a client in the making holds nothing yet.
  const isThere = change.collection !== null;
  const only = change.set.length === 1 ? change.set[0] : undefined;
  return {
    glyph: change.set.every((entry) => entry.to === null) ? "remove" : "edit",
    people,
    ...heaviest(
      weaker.length > 0 ? risky("weaker", { groups: groupsOf(weaker) }) : routine,
      isThere && managers.length > 0
        ? risky("group-manages", { groups: groupsOf(managers), collection: change.path }, peopleOf(managers).length)
        : routine,
      isThere && people.length > 0 ? risky("stronger") : routine,
    ),
    sentence:
      only === undefined
        ? say(
            "collection-access.several",
            { collection: change.path, groups: change.set.map((entry) => entry.group).join(", "), count: change.set.length },
            ["collection"],
            change.set.length,
          )
        : say(`collection-access.${levelWord(only.to)}`, { collection: change.path, group: only.group }, ["collection", "group"]),
  };
}

function policy(change: Of<"policy.set">, context: DescribeContext): Told {
  const definition = policyDefinition(change.type);
  const verb = !change.enabled ? "off" : change.from?.enabled === true ? "change" : "on";
  const sentence: Message =
    definition === null ? say(`policy-set.${verb}`, { type: change.type }) : { key: `policies.${definition.key}.${verb}` };
  const people =
    context.actual === null
      ? sortedUnique(
          context.desired.people
            .filter((person) => definition?.exempt === "nobody" || (person.role !== MemberRole.owner && person.role !== MemberRole.admin))
            .map((person) => person.email),
        )
      : affectedBy(context.actual, change.type);
  const stopped = context.actual === null || verb !== "on" ? [] : stoppedBy(context.actual, change.type);
  return {
    glyph: "policy",
    people: stopped.length > 0 ? stopped : people,
    sentence,
    ...(definition === null ? {} : { whatItDoes: definition.affects }),
    ...policyRisk(change, verb, context, stopped.length),
  };
}

function policyRisk(change: Of<"policy.set">, verb: "on" | "off" | "change", context: DescribeContext, stopped: number): Rated {
  const weight = policyDefinition(change.type)?.weight ?? "worth-a-look";
  if (verb === "off") return weight === "quiet" ? routine : risky("policy-off");
  if (verb === "change") return weight === "quiet" ? routine : risky("policy-change");
  if (change.type === PolicyType.accountRecovery) return risky("policy-recovery");
  if (weight === "locks-out") {
    if (context.actual === null) return risky("policy-before-joining");
    return stopped > 0 ? risky("policy-revokes", { people: stopped }, stopped) : risky("policy-locks-out");
  }
  if (weight === "worth-a-look") return risky("policy-think");
  return weight === "people-notice" ? risky("policy-notice") : routine;
}

function sso(change: Of<"sso.set">, context: DescribeContext): Told {
  const { sso: wanted } = change;
  const present = context.actual?.sso ?? null;
  const people = wanted.enabled || present?.enabled === true ? everyone(context) : [];
  if (wanted.newSecret !== undefined && present !== null && isSsoSame(wanted, present))
    return { glyph: "key", people, ...(wanted.enabled ? risky("sso-secret") : routine), sentence: say("sso-set.secret") };
  const saved = decryptionOf(wanted);
  const before = decryptionInForce(present);
  const after = decryptionInForce(wanted);
  const isOn = (type: number): boolean => context.actual?.policies.some((policy) => policy.type === type && policy.enabled) ?? false;
  const brings = bringsPolicies(saved) && !policiesOfDecryption[saved].every(isOn);
  const switchesOff = present?.enabled === true && !wanted.enabled;
  const bound = context.actual?.members.filter((member) => member.ssoBound).map((member) => member.email) ?? [];
  return {
    glyph: "key",
    people: (switchesOff || before !== after) && bound.length > 0 ? bound : people,
    ...heaviest(
      before !== "master-password" && after !== before ? risky("sso-decryption-leaves") : routine,
      switchesOff ? risky("sso-off") : routine,
      brings && context.actual !== null ? risky("sso-brings-policies") : routine,
      saved !== "master-password" && after !== before ? risky("sso-decryption") : routine,
      brings ? risky("sso-decryption") : routine,
      present?.enabled === true && wanted.enabled ? risky("sso-changes") : routine,
      wanted.enabled ? risky("sso-on") : routine,
    ),
    sentence: say(
      `sso-set.${wanted.kind === "saml2" ? "saml" : "openid"}${wanted.enabled ? "On" : "Off"}`,
      { identifier: wanted.identifier },
      ["identifier"],
    ),
  };
}

const roleStrength: readonly MemberRole[] = [MemberRole.owner, MemberRole.admin, MemberRole.custom, MemberRole.user];
function update(change: Of<"member.update">, context: DescribeContext): Told {
  const removed = change.from.groups.filter((group) => !change.to.groups.includes(group));
  const added = change.to.groups.filter((group) => !change.from.groups.includes(group));
  const roleChanged = change.from.role !== change.to.role;
  const stronger = roleStrength.indexOf(change.to.role) < roleStrength.indexOf(change.from.role);
  const parameters = { email: change.email, groups: change.to.groups.join(", "), removed: removed.join(", ") };
  return {
    glyph: "edit",
    people: [change.email],
    ...heaviest(
      removed.length > 0 ? risky(stronger ? "leaves-groups-elevated" : "leaves-groups", { groups: parameters.removed }) : routine,
      roleChanged && !stronger ? risky("weaker-role") : routine,
      stronger ? risky("stronger-role") : routine,
      joining(added, 1, context),
    ),
    sentence: roleChanged
      ? say(`member-update.${roleWord(change.to.role)}`, parameters, ["email"])
      : say(`member-update.${change.to.groups.length === 0 ? "noGroups" : "groups"}`, parameters, ["email", "groups"]),
  };
}

/** What people gain by joining groups of a client that exists: managing what is there weighs more than reaching it. */
function joining(groups: readonly string[], people: number, { actual, desired }: DescribeContext): Rated {
  if (actual === null || groups.length === 0 || people === 0) return routine;
  const wanted = new Map(desired.collections.map((collection) => [collection.path, collection.access]));
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
function whoReachesPaths(paths: readonly string[], { actual }: DescribeContext): readonly string[] {
  if (actual === null) return [];
  const wanted = new Set(paths);
  return sortedUnique(
    actual.collections
      .filter((collection) => wanted.has(collection.path) && !collection.isDefaultUserCollection)
      .flatMap((collection) => whoReaches(actual, collection.id).map(({ email }) => email)),
  );
}

export const roleWord = (role: MemberRole): "owner" | "admin" | "user" | "custom" =>
  role === MemberRole.owner ? "owner" : role === MemberRole.admin ? "admin" : role === MemberRole.custom ? "custom" : "user";

/** E-mail addresses of who is, or will be, in a group. */
function peopleOfGroup(name: string, context: DescribeContext): readonly string[] {
  const id = context.actual?.groups.find((group) => group.name === name)?.id;
  const present =
    id === undefined ? [] : (context.actual?.members.filter((member) => member.groups.includes(id)).map((member) => member.email) ?? []);
  return sortedUnique([
    ...present,
    ...context.desired.people.filter((person) => person.groups.includes(name)).map((person) => person.email.toLowerCase()),
  ]);
}
const everyone = (context: DescribeContext): readonly string[] =>
  context.actual === null
    ? sortedUnique(context.desired.people.map((person) => person.email.toLowerCase()))
    : context.actual.members.map((member) => member.email);
