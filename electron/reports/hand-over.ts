import type { PrintedPage, PrintedPart } from "#shared/bridge/index";
import { MemberRole, MemberStatus, PolicyType, ProductTier } from "#shared/model/enums";
import type { Language } from "#shared/model/message";
import { accessLevels, type ClientSetup, type CollectionSetup } from "#shared/setup/value/client-setup";
import { roleWord } from "#shared/setup/changes/people-words";
import { policyDefinition } from "#shared/setup/value/policies";
import { say } from "./texts.ts";

/** What fits on one printed page: lines, and characters of a line (beside a label, and across the page). */
const linesPerPage = 52;
const charactersBesideLabel = 62;
const charactersAcross = 95;

/**
 * The page that a client gets: what was set up, and what everybody does first. Made from the setup alone, so it holds
 * no password, key or token. One model for what is shown, printed and saved as text.
 */
export function handOverPage(
  setup: ClientSetup,
  options: { readonly language: Language; readonly providerName: string; readonly date: string },
): PrintedPage {
  const textOf = (path: string, parameters: Readonly<Record<string, string | number>> = {}, count?: number): string =>
    say({ key: `handover.${path}`, parameters, ...(count === undefined ? {} : { count }) }, options.language);
  return {
    title: textOf("title"),
    client: setup.client.name,
    provider: options.providerName,
    date: options.date,
    parts: partsOf(setup, textOf, options.language),
    safe: textOf("safe"),
  };
}

/** How many printed pages it takes, about. */
export function pagesOf(page: PrintedPage): number {
  const wrapped = (text: string, width: number): number => Math.max(1, Math.ceil(text.length / width));
  const lines = page.parts.reduce(
    (sum, part) =>
      sum +
      3 +
      (part.rows ?? []).reduce((rows, row) => rows + wrapped(row.text, charactersBesideLabel), 0) +
      (part.steps ?? []).reduce((steps, step) => steps + wrapped(step, charactersAcross), 0) +
      (part.text === undefined ? 0 : wrapped(part.text, charactersAcross)),
    6,
  );
  return Math.ceil(lines / linesPerPage);
}

type TextOf = (path: string, parameters?: Readonly<Record<string, string | number>>, count?: number) => string;

function partsOf(setup: ClientSetup, textOf: TextOf, language: Language): readonly PrintedPart[] {
  const shared = setup.collections.filter((collection) => !collection.isDefaultUserCollection);
  const members = setup.members.filter((member) => member.status !== MemberStatus.revoked);
  const owners = members.filter((member) => member.role === MemberRole.owner);
  const plan = setup.client.tier === ProductTier.enterprise ? "Enterprise" : setup.client.tier === ProductTier.teams ? "Teams" : "–";
  const policies = setup.policies.filter((policy) => policy.enabled).flatMap((policy) => policyDefinition(policy.type) ?? []);
  const groupNames = new Map(setup.groups.map((group) => [group.id, group.name]));
  return [
    {
      title: textOf("what"),
      rows: [
        {
          label: textOf("plan"),
          text: textOf("planText", { plan, assigned: setup.seats.assigned ?? setup.seats.occupied, occupied: setup.seats.occupied }),
        },
        { label: textOf("collections"), text: shared.length === 0 ? "" : textOf("collectionsText", {}, shared.length) },
        {
          label: textOf("groups"),
          text: setup.groups.map((group) => `${group.name} (${textOf("groupText", {}, group.members.length)})`).join(", "),
        },
        { label: textOf("policies"), text: policies.map((policy) => say(policy.name, language)).join(", ") },
        { label: textOf("items"), text: textOf("itemsText", {}, setup.items.total) },
      ].filter((row) => row.text !== ""),
    },
    { title: textOf("first"), steps: stepsOf(setup, textOf) },
    ...(shared.length === 0
      ? []
      : [
          {
            title: textOf("sees"),
            rows: shared.map((collection) => ({ label: collection.path, text: reachOf(collection, setup, groupNames, textOf, language) })),
            text: textOf("boundary"),
          },
        ]),
    ...(owners.length === 1 ? [{ title: textOf("owner"), text: textOf("ownerText") }] : []),
    {
      title: textOf("people"),
      rows: members.map((member) => ({
        label: member.name === null || member.name === "" ? member.email : `${member.name}, ${member.email}`,
        text: [
          textOf(`role.${roleWord(member.role)}`),
          ...member.groups.flatMap((id) => groupNames.get(id) ?? []),
          textOf(`status.${statusWord(member.status)}`),
        ].join(", "),
      })),
    },
  ];
}

/** Who opens a collection and what they may do there: groups and people of their own, the farthest reaching first. */
function reachOf(
  collection: CollectionSetup,
  setup: ClientSetup,
  groupNames: ReadonlyMap<string, string>,
  textOf: TextOf,
  language: Language,
): string {
  const people = new Map(
    setup.members
      .filter((member) => member.status !== MemberStatus.revoked)
      .map((member) => [member.id, member.name === null || member.name === "" ? member.email : member.name]),
  );
  const ways = [
    ...collection.groups.flatMap(({ id, level }) => {
      const name = groupNames.get(id);
      return name === undefined ? [] : [{ name: textOf("group", { name }), level }];
    }),
    ...collection.members.flatMap(({ id, level }) => {
      const name = people.get(id);
      return name === undefined ? [] : [{ name, level }];
    }),
  ];
  const said = accessLevels.flatMap((level) => {
    const names = ways.filter((way) => way.level === level).map((way) => way.name);
    return names.length === 0 ? [] : [`${names.join(", ")} (${say({ key: `tables.levels.${level}` }, language)})`];
  });
  return said.length === 0 ? textOf("seesNobody") : said.join("; ");
}

/** What a person does, by the policies that are on. */
function stepsOf(setup: ClientSetup, textOf: TextOf): readonly string[] {
  const policy = (type: number) => setup.policies.find((each) => each.type === type && each.enabled);
  const length = policy(PolicyType.masterPassword)?.data["minLength"];
  return [
    textOf("step.open"),
    ...(policy(PolicyType.singleOrganization) === undefined ? [] : [textOf("step.single")]),
    setup.sso.enabled && setup.sso.identifier !== null ? textOf("step.sso", { identifier: setup.sso.identifier }) : textOf("step.account"),
    typeof length === "number" ? textOf("step.passwordLength", { length }) : textOf("step.password"),
    ...(policy(PolicyType.twoFactorAuthentication) === undefined ? [] : [textOf("step.twoStep")]),
    ...(policy(PolicyType.accountRecovery)?.data["autoEnrollEnabled"] === true ? [textOf("step.recovery")] : []),
    textOf("step.phrase"),
    textOf("step.install"),
  ];
}
const statusWord = (status: MemberStatus): string =>
  status === MemberStatus.confirmed
    ? "confirmed"
    : status === MemberStatus.accepted
      ? "accepted"
      : status === MemberStatus.revoked
        ? "revoked"
        : "invited";
