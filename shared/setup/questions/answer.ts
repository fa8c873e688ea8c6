import { MemberRole, MemberStatus } from "../../model/enums.ts";
import type { ClientId, CollectionId, MemberId } from "../../model/ids.ts";
import type { Message } from "../../model/message.ts";
import { fold } from "../../util/fold.ts";
import { managerFor, unmanagedCollections } from "../value/access/managing.ts";
import { reachOf, type Reach } from "../value/access/reach.ts";
import { accessLevels, type AccessLevel, type ClientSetup, type MemberSetup, type SetupPart } from "../value/client-setup.ts";
import { hasEffect } from "../value/policies.ts";
import { policyStrength } from "./policy-strength.ts";
import type { Question, QuestionKind } from "./question.ts";

/** One value of a row, as what it is: the window shows and sorts it, a CSV file holds it. */
export type QuestionCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "time"; readonly at: string }
  | { readonly kind: "level"; readonly level: AccessLevel }
  | { readonly kind: "say"; readonly message: Message; readonly tone?: "warn" | "bad" }
  | { readonly kind: "list"; readonly messages: readonly Message[] };
export type QuestionColumn =
  | "person"
  | "email"
  | "role"
  | "status"
  | "twoStep"
  | "groups"
  | "collection"
  | "collections"
  | "level"
  | "why"
  | "state"
  | "weaker"
  | "sent"
  | "days"
  | "lastSeen"
  | "items"
  | "manager"
  | "subject"
  | "until"
  | "occupied"
  | "assigned"
  | "free";
/** One finding at one client. `member` and `collection`: whom and what it is about, and where a press leads. */
export interface QuestionRow {
  readonly key: string;
  readonly clientId: ClientId;
  readonly member: { readonly id: MemberId; readonly email: string } | null;
  readonly collection: CollectionId | null;
  readonly cells: Partial<Readonly<Record<QuestionColumn, QuestionCell>>>;
  /** What the rows can be narrowed to; questions.json under `flags`. */
  readonly flags: readonly QuestionFlag[];
}
export type QuestionFlag =
  | "manages"
  | "by-role"
  | "direct"
  | "no-two-step"
  | "revoked"
  | "not-confirmed"
  | "off"
  | "weaker"
  | "full"
  | "over"
  | "not-seen"
  | "ended"
  | "elevated";

/** The columns of each question, in their order; the client stands before them. */
export const questionColumns: Readonly<Record<QuestionKind, readonly QuestionColumn[]>> = {
  "no-two-step": ["person", "email", "role", "groups"],
  policy: ["state", "weaker"],
  reaches: ["collection", "person", "level", "why", "status", "twoStep", "email"],
  person: ["person", "email", "role", "status", "twoStep", "collections", "groups"],
  owners: ["person", "email", "status", "twoStep"],
  invitations: ["person", "email", "days", "sent", "role"],
  inactive: ["person", "email", "lastSeen", "role"],
  unmanaged: ["collection", "items", "manager"],
  certificates: ["subject", "until", "days"],
  seats: ["occupied", "assigned", "free"],
};
/** What must have been read of a client for an answer. */
const needs: Readonly<Record<QuestionKind, readonly SetupPart[]>> = {
  "no-two-step": ["members"],
  policy: ["policies"],
  reaches: ["collections", "members", "groups"],
  person: ["members"],
  owners: ["members"],
  invitations: ["members"],
  inactive: ["members"],
  unmanaged: ["collections", "members", "groups"],
  certificates: ["sso"],
  seats: ["details"],
};

/** What is known beside a client's setup. */
export interface QuestionFacts {
  readonly now: number;
  /** The certificate that single sign-on stands on; null where there is none. */
  readonly certificate: { readonly until: string; readonly subject: string } | null;
  /** When each account was last active at the client, by the id of its user, and from when to when that is known; null: no events are kept of it. */
  readonly activity: { readonly since: string; readonly to: string; readonly last: ReadonlyMap<string, string> } | null;
}
/** The rows of one client, or which parts were missing for an answer. */
export type ClientAnswer =
  | { readonly rows: readonly QuestionRow[] }
  | { readonly missing: "parts"; readonly parts: readonly SetupPart[] }
  | { readonly missing: "no-events" }
  | { readonly missing: "fetched-until" }
  | { readonly missing: "not-in-plan" };

/** The answer of one client, from what was last read of it. */
export function answerOf(asked: Question, clientId: ClientId, setup: ClientSetup, facts: QuestionFacts): ClientAnswer {
  const unread = setup.unread.map(({ part }) => part);
  const parts = needs[asked.kind].filter((part) => unread.includes(part));
  if (parts.length > 0) return { missing: "parts", parts };
  if (asked.kind === "policy" && (!setup.capabilities.policies || !hasEffect(asked.type, setup.capabilities)))
    return { missing: "not-in-plan" };
  if (asked.kind === "inactive") {
    if (facts.activity === null) return { missing: "no-events" };
    // Whoever seems away may have been there every day since.
    if (Date.parse(facts.activity.to) < facts.now - day) return { missing: "fetched-until" };
  }
  return { rows: rowsOf(asked, setup, facts).map((row) => ({ ...row, key: `${clientId} ${row.key}`, clientId })) };
}

type OwnRow = Omit<QuestionRow, "clientId">;
const day = 86_400_000;

function rowsOf(asked: Question, setup: ClientSetup, facts: QuestionFacts): readonly OwnRow[] {
  switch (asked.kind) {
    case "no-two-step":
      return setup.members
        .filter((member) => member.status === MemberStatus.confirmed && !member.twoStepLogin)
        .map((member) => personRow(setup, member, isElevated(member) ? ["elevated"] : []));
    case "owners":
      return setup.members.filter(({ role }) => role === MemberRole.owner).map((member) => personRow(setup, member, flagsOf(member)));
    case "person":
      return foundPeople(setup, asked.who).map((member) =>
        personRow(setup, member, flagsOf(member), {
          collections: number(
            setup.collections.filter((each) => !each.isDefaultUserCollection && reachOf(setup, each, member) !== null).length,
          ),
        }),
      );
    case "invitations":
      return setup.members.flatMap((member): readonly OwnRow[] => {
        if (member.status !== MemberStatus.invited || member.createdAt === null) return [];
        const days = Math.floor((facts.now - Date.parse(member.createdAt)) / day);
        return days < asked.days
          ? []
          : [personRow(setup, member, [], { sent: { kind: "time", at: member.createdAt }, days: number(days) })];
      });
    case "inactive":
      return inactive(asked.days, setup, facts);
    case "reaches":
      return reaching(asked, setup);
    case "unmanaged":
      return unmanagedCollections(setup).map((collection) => {
        const manager = managerFor(setup, collection);
        return {
          key: collection.id,
          member: null,
          collection: collection.id,
          cells: {
            collection: text(collection.path),
            items: number(collection.itemCount),
            ...(manager === null ? {} : { manager: text(manager.name) }),
          },
          flags: [],
        };
      });
    case "policy": {
      const policy = setup.policies.find(({ type }) => type === asked.type);
      const strength = policyStrength(asked.type, policy, asked.atLeast);
      if (strength.state === "enough") return [];
      return [
        {
          ...aboutClient,
          cells: {
            state: { kind: "say", message: { key: `questions.state.${strength.state}` }, tone: "warn" },
            ...(strength.state === "weaker" ? { weaker: { kind: "list", messages: strength.fields.map(({ label }) => label) } } : {}),
          },
          flags: [strength.state],
        },
      ];
    }
    case "certificates": {
      const { certificate, now } = facts;
      if (certificate === null) return [];
      const days = Math.floor((Date.parse(certificate.until) - now) / day);
      if (days > asked.days) return [];
      return [
        {
          ...aboutClient,
          cells: { subject: text(certificate.subject), until: { kind: "time", at: certificate.until }, days: number(days) },
          flags: days < 0 ? ["ended"] : [],
        },
      ];
    }
    case "seats": {
      const { assigned, occupied } = setup.seats;
      const free = assigned === null ? null : assigned - occupied;
      if (asked.free !== null && (free === null || free > asked.free)) return [];
      return [
        {
          ...aboutClient,
          cells: {
            occupied: number(occupied),
            ...(assigned === null || free === null ? {} : { assigned: number(assigned), free: number(free) }),
          },
          flags: free === null || free > 0 ? [] : free === 0 ? ["full"] : ["over"],
        },
      ];
    }
  }
}

/** Who was not seen for so long, or not at all since their log is kept: that is all a log can say, and it is told as that. */
function inactive(days: number, setup: ClientSetup, { now, activity }: QuestionFacts): readonly OwnRow[] {
  if (activity === null) return [];
  const before = now - days * day;
  return setup.members.flatMap((member): readonly OwnRow[] => {
    if (member.status !== MemberStatus.confirmed) return [];
    const last = member.userId === null ? undefined : activity.last.get(member.userId);
    // Nothing is said of a time for which nothing is kept.
    if (last === undefined && Date.parse(activity.since) > before) return [];
    if (last !== undefined && Date.parse(last) > before) return [];
    const lastSeen: QuestionCell =
      last === undefined
        ? { kind: "say", message: { key: "questions.notSeenSince", parameters: { date: activity.since.slice(0, 10) } }, tone: "warn" }
        : { kind: "time", at: last };
    return [personRow(setup, member, last === undefined ? ["not-seen"] : [], { lastSeen })];
  });
}

function reaching(asked: Extract<Question, { kind: "reaches" }>, setup: ClientSetup): readonly OwnRow[] {
  const words = asked.named.map(fold).filter((word) => word !== "");
  const weakest = accessLevels.indexOf(asked.atLeast);
  return setup.collections
    .filter(
      ({ isDefaultUserCollection, path }) =>
        !isDefaultUserCollection && (words.length === 0 || words.some((word) => fold(path).includes(word))),
    )
    .flatMap((collection) =>
      setup.members.flatMap((member): readonly OwnRow[] => {
        const reach = reachOf(setup, collection, member);
        if (reach === null || accessLevels.indexOf(reach.level) > weakest) return [];
        const counting = reach.via.filter((way) => way.counts);
        if (asked.by !== "any" && !counting.some(({ kind }) => kind === asked.by)) return [];
        const row = personRow(setup, member, [
          ...flagsOf(member),
          ...(reach.level === "manage" ? (["manages"] as const) : []),
          ...(counting.some(({ kind }) => kind === "role") ? (["by-role"] as const) : []),
          ...(counting.some(({ kind }) => kind === "direct") ? (["direct"] as const) : []),
        ]);
        return [
          {
            ...row,
            key: `${collection.id} ${member.id}`,
            collection: collection.id,
            cells: {
              ...row.cells,
              collection: text(collection.path),
              level: { kind: "level", level: reach.level },
              why: { kind: "say", message: whyOf(reach, member) },
            },
          },
        ];
      }),
    );
}
/** The way that counts: the role before a person's own access before groups. */
function whyOf({ via }: Reach, { role }: MemberSetup): Message {
  const counting = via.filter((way) => way.counts);
  if (counting.some(({ kind }) => kind === "role"))
    return {
      key: role === MemberRole.custom ? "questions.why.right" : role === MemberRole.owner ? "questions.why.owner" : "questions.why.admin",
    };
  if (counting.some(({ kind }) => kind === "direct")) return { key: "questions.why.direct" };
  const [first, ...others] = counting.flatMap((way) => (way.kind === "group" ? [way.name] : []));
  return others.length === 0
    ? { key: "questions.why.group", parameters: { group: first ?? "" } }
    : { key: "questions.why.groups", parameters: { group: first ?? "", n: others.length }, count: others.length };
}

/** Everybody whose name or address holds all of the words. Nobody where nothing was asked for. */
function foundPeople(setup: ClientSetup, who: string): readonly MemberSetup[] {
  const words = fold(who)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  return setup.members.filter(({ name, email }) => {
    const about = fold(`${name ?? ""} ${email}`);
    return words.every((word) => about.includes(word));
  });
}

const isElevated = ({ role }: MemberSetup): boolean => role === MemberRole.owner || role === MemberRole.admin;
function flagsOf(member: MemberSetup): readonly QuestionFlag[] {
  if (member.status === MemberStatus.revoked) return ["revoked"];
  if (member.status !== MemberStatus.confirmed) return ["not-confirmed"];
  return member.twoStepLogin ? [] : ["no-two-step"];
}
const text = (words: string): QuestionCell => ({ kind: "text", text: words });
const number = (value: number): QuestionCell => ({ kind: "number", number: value });
const aboutClient = { key: "client", member: null, collection: null } as const;

function personRow(setup: ClientSetup, member: MemberSetup, flags: readonly QuestionFlag[], more: OwnRow["cells"] = {}): OwnRow {
  const groups = setup.groups.filter(({ id }) => member.groups.includes(id)).map(({ name }) => name);
  const knows = member.status === MemberStatus.confirmed;
  return {
    key: member.id,
    member: { id: member.id, email: member.email },
    collection: null,
    cells: {
      person: text(member.name || member.email),
      email: text(member.email),
      role: { kind: "say", message: { key: `ui.role.${String(member.role)}` } },
      status: {
        kind: "say",
        message: { key: `tables.statuses.${String(member.status)}` },
        ...(member.status === MemberStatus.revoked ? { tone: "bad" as const } : {}),
      },
      // The server tells it of people who joined only.
      ...(knows
        ? {
            twoStep: {
              kind: "say" as const,
              message: { key: member.twoStepLogin ? "questions.on" : "questions.off" },
              ...(member.twoStepLogin ? {} : { tone: "warn" as const }),
            },
          }
        : {}),
      ...(groups.length === 0 ? {} : { groups: text(groups.join(", ")) }),
      ...more,
    },
    flags,
  };
}
