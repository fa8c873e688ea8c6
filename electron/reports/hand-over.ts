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
  const tell = (path: string, parameters: Readonly<Record<string, string | number>> = {}, count?: number): string =>
    say({ key: `handover.${path}`, parameters, ...(count === undefined ? {} : { count }) }, options.language);
  return {
    title: tell("title"),
    client: setup.client.name,
    provider: options.providerName,
    date: options.date,
    parts: partsOf(setup, tell, options.language),
    safe: tell("safe"),
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

type Tell = (path: string, parameters?: Readonly<Record<string, string | number>>, count?: number) => string;

function partsOf(setup: ClientSetup, tell: Tell, language: Language): readonly PrintedPart[] {
  const shared = setup.collections.filter((collection) => !collection.isDefaultUserCollection);
  const members = setup.members.filter((member) => member.status !== MemberStatus.revoked);
  const owners = members.filter((member) => member.role === MemberRole.owner);
  const plan = setup.client.tier === ProductTier.enterprise ? "Enterprise" : setup.client.tier === ProductTier.teams ? "Teams" : "–";
  const policies = setup.policies.filter((policy) => policy.enabled).flatMap((policy) => policyDefinition(policy.type) ?? []);
  const groupNames = new Map(setup.groups.map((group) => [group.id, group.name]));
  return [
    {
      title: tell("what"),
      rows: [
        {
          label: tell("plan"),
          text: tell("planText", { plan, assigned: setup.seats.assigned ?? setup.seats.occupied, occupied: setup.seats.occupied }),
        },
        { label: tell("collections"), text: shared.length === 0 ? "" : tell("collectionsText", {}, shared.length) },
        {
          label: tell("groups"),
          text: setup.groups.map((group) => `${group.name} (${tell("groupText", {}, group.members.length)})`).join(", "),
        },
        { label: tell("policies"), text: policies.map((policy) => say(policy.name, language)).join(", ") },
        { label: tell("items"), text: tell("itemsText", {}, setup.items.total) },
      ].filter((row) => row.text !== ""),
    },
    { title: tell("first"), steps: stepsOf(setup, tell) },
    ...(shared.length === 0
      ? []
      : [
          {
            title: tell("sees"),
            rows: shared.map((collection) => ({ label: collection.path, text: reachOf(collection, setup, groupNames, tell, language) })),
            text: tell("boundary"),
          },
        ]),
    ...(owners.length === 1 ? [{ title: tell("owner"), text: tell("ownerText") }] : []),
    {
      title: tell("people"),
      rows: members.map((member) => ({
        label: member.name === null || member.name === "" ? member.email : `${member.name}, ${member.email}`,
        text: [
          tell(`role.${roleWord(member.role)}`),
          ...member.groups.flatMap((id) => groupNames.get(id) ?? []),
          tell(`status.${statusWord(member.status)}`),
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
  tell: Tell,
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
      return name === undefined ? [] : [{ name: tell("group", { name }), level }];
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
  return said.length === 0 ? tell("seesNobody") : said.join("; ");
}

/** What a person does, by the policies that are on. */
function stepsOf(setup: ClientSetup, tell: Tell): readonly string[] {
  const policy = (type: number) => setup.policies.find((each) => each.type === type && each.enabled);
  const length = policy(PolicyType.masterPassword)?.data["minLength"];
  return [
    tell("step.open"),
    ...(policy(PolicyType.singleOrganization) === undefined ? [] : [tell("step.single")]),
    setup.sso.enabled && setup.sso.identifier !== null ? tell("step.sso", { identifier: setup.sso.identifier }) : tell("step.account"),
    typeof length === "number" ? tell("step.passwordLength", { length }) : tell("step.password"),
    ...(policy(PolicyType.twoFactorAuthentication) === undefined ? [] : [tell("step.twoStep")]),
    ...(policy(PolicyType.accountRecovery)?.data["autoEnrollEnabled"] === true ? [tell("step.recovery")] : []),
    tell("step.phrase"),
    tell("step.install"),
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
