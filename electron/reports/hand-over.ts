import type { HandOverPage } from "#shared/bridge/index";
import { MemberRole, MemberStatus, PolicyType, ProductTier } from "#shared/model/enums";
import type { Language } from "#shared/model/message";
import { accessLevels, type ClientSetup, type CollectionSetup } from "#shared/setup/value/client-setup";
import { roleWord } from "#shared/setup/changes/people-words";
import { policyDefinition } from "#shared/setup/value/policies";
import { say } from "./texts.ts";

type Part = HandOverPage["parts"][number];

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
): HandOverPage {
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
export function pagesOf(page: HandOverPage): number {
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

export const handOverText = (page: HandOverPage): string =>
  [page.title, page.client, `${page.provider}, ${page.date}`, ...page.parts.flatMap(partText), "", page.safe, ""].join("\n");

/** For printing: the HTML has no script, no link and nothing that is loaded. */
export function handOverHtml(page: HandOverPage, options: { readonly language: Language; readonly colour: string }): string {
  const body = page.parts
    .map((part) =>
      [
        `<h2>${escape(part.title)}</h2>`,
        part.rows === undefined
          ? ""
          : `<table>${part.rows.map((row) => `<tr><th scope="row">${escape(row.label)}</th><td>${escape(row.text)}</td></tr>`).join("")}</table>`,
        part.text === undefined ? "" : `<p>${escape(part.text)}</p>`,
        part.steps === undefined ? "" : `<ol>${part.steps.map((step) => `<li>${escape(step)}</li>`).join("")}</ol>`,
      ].join(""),
    )
    .join("");
  const colour = /^#[0-9a-f]{6}$/iu.test(options.colour) ? options.colour : "#334155";
  return (
    `<!doctype html><html lang="${options.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
    `<title>${escape(page.client)}</title><style>@page{size:A4;margin:18mm 18mm 18mm 12mm}body{font:10.5pt/1.45 system-ui,sans-serif;color:#111;border-left:5px solid ${colour};padding-left:7mm;margin:0}h1{font-size:20pt;margin:14px 0 0}` +
    `h2{font-size:12pt;margin:18px 0 4px;break-after:avoid}p{margin:4px 0}table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:400;color:#555;width:30%}th,td{padding:3px 8px 3px 0;border-bottom:1px solid #ddd;vertical-align:top}` +
    `ol{padding-left:20px;margin:4px 0}tr,li{break-inside:avoid}.top{display:flex;justify-content:space-between}.small{color:#555;font-size:9pt}</style></head><body>` +
    `<p class="small top"><span>${escape(page.provider)}</span><span>${escape(page.date)}</span></p><h1>${escape(page.title)}</h1><p>${escape(page.client)}</p>${body}<p class="small">${escape(page.safe)}</p></body></html>`
  );
}

type Tell = (path: string, parameters?: Readonly<Record<string, string | number>>, count?: number) => string;

function partsOf(setup: ClientSetup, tell: Tell, language: Language): readonly Part[] {
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

function partText(part: Part): readonly string[] {
  const width = Math.min(24, Math.max(0, ...(part.rows ?? []).map((row) => row.label.length)));
  return [
    "",
    part.title,
    ...(part.rows ?? []).map((row) => `  ${row.label.padEnd(width)}  ${row.text}`),
    ...(part.text === undefined ? [] : [`  ${part.text}`]),
    ...(part.steps ?? []).map((step, index) => `  ${String(index + 1)}. ${step}`),
  ];
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
