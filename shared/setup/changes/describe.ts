import { ClientPlan, MemberRole } from "../../model/enums.ts";
import type { Message } from "../../model/message.ts";
import { sortedUnique } from "../../util/compare.ts";
import type { Change, ChangeSection, DescribedChange, Risk } from "./change.ts";
import type { AccessLevel, ClientSetup } from "../value/client-setup.ts";
import { accessLevels } from "../value/client-setup.ts";
import type { DesiredSetup } from "../blueprint/desired-setup.ts";
import { isSsoSame } from "./diff.ts";
import { plannedCalls } from "./planned-calls.ts";
import { affectedBy, policyDefinition, stoppedBy } from "../value/policies.ts";

/** What a change is described against: the client as it is (null: new) and as it should be. */
export interface DescribeContext {
  readonly actual: ClientSetup | null;
  readonly desired: DesiredSetup;
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
const routine = { risk: "routine" as Risk };
const risky = (
  risk: Risk,
  reason: string,
  parameters: Readonly<Record<string, string | number>> = {},
  count?: number,
): { risk: Risk; riskReason: Message } => ({ risk, riskReason: say(`risk.${reason}`, parameters, [], count) });

function tell(change: Change, context: DescribeContext): Told {
  switch (change.kind) {
    case "client.create":
      return {
        glyph: "add",
        people: change.ownerEmail === "" ? [] : [change.ownerEmail],
        ...routine,
        sentence: say(
          `client-create.${change.plan === ClientPlan.enterpriseMonthly ? "enterprise" : "teams"}`,
          { client: change.name, seats: change.seats, owner: change.ownerEmail, collection: change.firstCollection },
          ["client", "owner"],
        ),
      };
    case "client.rename":
      return {
        glyph: "edit",
        people: everyone(context),
        ...risky("people-notice", "rename"),
        sentence: say("client-rename.sentence", { from: change.from, to: change.to }, ["to"]),
      };
    case "client.seats":
      return seats(change, context);
    case "client.billing-email":
      return { glyph: "edit", people: [], ...routine, sentence: say("client-billing-email.sentence", { to: change.to }, ["to"]) };
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
    case "items.import":
      return {
        glyph: "import",
        people: [],
        ...routine,
        sentence: say(
          "items-import.sentence",
          { items: change.itemCount, file: change.fileName, collections: change.collections.length },
          ["items"],
          change.itemCount,
        ),
      };
    case "policy.set":
      return policy(change, context);
    case "sso.set":
      if (change.sso.newSecret !== undefined && context.actual !== null && isSsoSame(change.sso, context.actual.sso)) {
        return {
          glyph: "key",
          people: change.sso.enabled ? everyone(context) : [],
          ...(change.sso.enabled ? risky("worth-a-look", "sso-secret") : routine),
          sentence: say("sso-set.secret"),
        };
      }
      return {
        glyph: "key",
        people: change.sso.enabled ? everyone(context) : [],
        ...(change.sso.enabled ? risky("people-notice", "sso-on") : routine),
        sentence: say(
          `sso-set.${change.sso.kind === "saml2" ? "saml" : "openid"}${change.sso.enabled ? "On" : "Off"}`,
          { identifier: change.sso.identifier },
          ["identifier"],
        ),
      };
    case "group.members":
      return {
        glyph: "edit",
        people: change.add,
        ...routine,
        sentence: say(
          "group-members.sentence",
          { group: change.name, people: change.add.length, names: change.add.slice(0, 3).join(", ") },
          ["group"],
          change.add.length,
        ),
      };
    case "member.update":
      return update(change);
    case "member.invite": {
      const emails = change.people.map((person) => person.email);
      const where = change.groups.length === 0 ? "" : "In";
      return {
        glyph: "mail",
        people: emails,
        ...routine,
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

function seats(change: Of<"client.seats">, context: DescribeContext): Told {
  const occupied = context.actual?.seats.occupied ?? 0;
  const risk =
    change.to < occupied
      ? risky("worth-a-look", "seats-below", { occupied })
      : change.to > change.from
        ? risky("worth-a-look", "seats-cost")
        : routine;
  return {
    glyph: "edit",
    people: [],
    ...risk,
    sentence: say(`client-seats.${change.to > change.from ? "more" : "fewer"}`, { from: change.from, to: change.to }, ["to"]),
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
    ...(closesAll ? risky("loses-access", "admins-lose") : opensAll ? risky("people-notice", "admins-reach") : routine),
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
    ...(variant === "alone"
      ? risky("worth-a-look", "nobody-reaches")
      : variant === "owner"
        ? risky("worth-a-look", "owner-manages")
        : routine),
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
  const touched = weaker.length > 0 ? weaker : change.set;
  const people = sortedUnique(touched.flatMap((entry) => peopleOfGroup(entry.group, context)));
  const only = change.set.length === 1 ? change.set[0] : undefined;
  return {
    glyph: change.set.every((entry) => entry.to === null) ? "remove" : "edit",
    people,
    ...(weaker.length > 0
      ? risky("loses-access", "weaker", { groups: weaker.map((entry) => entry.group).join(", ") })
      : people.length > 0 && change.collection !== null
        ? risky("people-notice", "stronger")
        : routine),
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

function policyRisk(
  change: Of<"policy.set">,
  verb: "on" | "off" | "change",
  context: DescribeContext,
  stopped: number,
): { risk: Risk; riskReason?: Message } {
  const weight = policyDefinition(change.type)?.weight ?? "worth-a-look";
  if (verb === "off") return weight === "quiet" ? routine : risky("worth-a-look", "policy-off");
  if (verb === "change") return weight === "quiet" ? routine : risky("people-notice", "policy-change");
  if (weight === "locks-out") {
    if (context.actual === null) return risky("people-notice", "policy-before-joining");
    return stopped > 0 ? risky("loses-access", "policy-revokes", { people: stopped }, stopped) : risky("loses-access", "policy-locks-out");
  }
  if (weight === "worth-a-look") return risky("worth-a-look", "policy-think");
  return weight === "people-notice" ? risky("people-notice", "policy-notice") : routine;
}

function update(change: Of<"member.update">): Told {
  const removed = change.from.groups.filter((group) => !change.to.groups.includes(group));
  const roleChanged = change.from.role !== change.to.role;
  const stronger = change.to.role === MemberRole.owner || change.to.role === MemberRole.admin;
  const parameters = { email: change.email, groups: change.to.groups.join(", "), removed: removed.join(", ") };
  const risk =
    removed.length > 0
      ? risky("loses-access", "leaves-groups", { groups: parameters.removed })
      : roleChanged && !stronger
        ? risky("loses-access", "weaker-role")
        : roleChanged
          ? risky("worth-a-look", "stronger-role")
          : routine;
  return {
    glyph: "edit",
    people: [change.email],
    ...risk,
    sentence: roleChanged
      ? say(`member-update.${roleWord(change.to.role)}`, parameters, ["email"])
      : say(`member-update.${change.to.groups.length === 0 ? "noGroups" : "groups"}`, parameters, ["email", "groups"]),
  };
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
