import { AesHmacKey } from "#electron/crypto/index";
import { organizationReports } from "../domain/tables/oversight.ts";
import { newId } from "../framework/secrets.ts";
import { DAY, HOUR, moment } from "../framework/time.ts";
import { EVERY_LEVEL, reaches, type Site } from "./contents.ts";
import type { MadeItem } from "./items.ts";

/*
 * Reports of Access Intelligence that somebody of the client saved from the web vault (further-api.md §4): one from before there were versions,
 * and two since. Told by what is there, without a choice drawn for it. What stands in them is what the web vault would write; the server reads none of it.
 */

/** Days before the present, and of how many items more the passwords were at risk then. */
const SAVED = [
  { age: 61, moreAtRisk: 12, older: true },
  { age: 33, moreAtRisk: 5, older: false },
  { age: 6, moreAtRisk: 0, older: false },
] as const;

type Member = Parameters<typeof reaches>[0] & {
  readonly row: { readonly id: string };
  readonly name: string;
  readonly email: string;
  readonly joined: number | null;
  readonly revoked: number | null;
};
interface Application {
  readonly applicationName: string;
  /** Items by id, and whether each is at risk. */
  readonly items: Map<string, boolean>;
  readonly people: Map<string, boolean>;
}

export function addSavedReports(site: Site, items: readonly MadeItem[], members: readonly Member[]): void {
  const { db, key, organizationId, calendar } = site;
  const people = members.filter(({ joined, revoked }) => joined !== null && revoked === null);
  for (const { age, moreAtRisk, older } of SAVED) {
    const all = applicationsOf(items, people, moreAtRisk);
    const own = AesHmacKey.generate();
    const at = moment(calendar.present - age * DAY - HOUR);
    const critical = new Set(
      all
        .filter(({ items: logins }) => [...logins.values()].includes(true))
        .map(nameOf)
        .slice(0, 3),
    );
    // The two that came last were not looked at.
    const unseen = new Set(older ? [] : all.slice(-2).map(nameOf));
    const write = (data: unknown): string => own.encryptText(JSON.stringify(older ? data : { version: 1, data }));
    const marks = all.map(({ applicationName }) => {
      const reviewedDate = unseen.has(applicationName) ? (older ? null : undefined) : at;
      return { applicationName, isCritical: critical.has(applicationName), reviewedDate };
    });
    const summary = summaryOf(all, people.length, critical);
    organizationReports.insert(db, {
      id: newId(),
      organizationId,
      reportData: write(older ? olderForm(all, people) : newerForm(all, people)),
      summaryData: write(summary),
      applicationData: write(marks),
      contentEncryptionKey: key.wrapKey(own),
      metrics: Object.fromEntries(Object.entries(summary).map(([name, value]) => [metricOf(name), value])),
      creationDate: at,
      revisionDate: at,
    });
    own.zero();
  }
}

const nameOf = ({ applicationName }: Application): string => applicationName;
const metricOf = (name: string): string =>
  name.replace(/^total(Critical)?(AtRisk)?(\w+)Count$/, (_, critical = "", atRisk = "", thing = "") => {
    const text = `${String(critical)}${String(thing)}${String(atRisk)}Count`;
    return text[0]!.toLowerCase() + text.slice(1);
  });

function applicationsOf(items: readonly MadeItem[], people: readonly Member[], moreAtRisk: number): Application[] {
  const all = new Map<string, Application>();
  let more = moreAtRisk;
  for (const { id, login, collection, deleted } of items) {
    if (login === null || deleted !== null) continue;
    const atRisk = login.atRisk || more-- > 0;
    const application = all.get(login.host) ?? { applicationName: login.host, items: new Map(), people: new Map() };
    all.set(login.host, application);
    application.items.set(id, atRisk);
    for (const person of people)
      if (collection !== null && reaches(person, collection, EVERY_LEVEL))
        application.people.set(person.row.id, atRisk || application.people.get(person.row.id) === true);
  }
  return [...all.values()];
}

const atRiskIn = (all: ReadonlyMap<string, boolean>): string[] => [...all].flatMap(([id, isAtRisk]) => (isAtRisk ? [id] : []));
const countsOf = ({ applicationName, items, people }: Application): Record<string, string | number> => ({
  applicationName,
  passwordCount: items.size,
  atRiskPasswordCount: atRiskIn(items).length,
  memberCount: people.size,
  atRiskMemberCount: atRiskIn(people).length,
});

const newerForm = (all: readonly Application[], people: readonly Member[]): object => ({
  reports: all.map((application) => ({
    ...countsOf(application),
    cipherRefs: Object.fromEntries(application.items),
    memberRefs: Object.fromEntries(application.people),
    iconUri: application.applicationName,
    iconCipherId: [...application.items.keys()][0],
  })),
  memberRegistry: Object.fromEntries(people.map(({ row, name, email }) => [row.id, { id: row.id, userName: name, email }])),
});

function olderForm(all: readonly Application[], people: readonly Member[]): object {
  const known = new Map(people.map(({ row, name, email }) => [row.id, { userGuid: row.id, userName: name, email }]));
  return all.map((application) => {
    const [cipherId] = application.items.keys();
    return {
      ...countsOf(application),
      cipherIds: [...application.items.keys()],
      atRiskCipherIds: atRiskIn(application.items),
      memberDetails: [...application.people.keys()].map((id) => ({ ...known.get(id), cipherId })),
      atRiskMemberDetails: atRiskIn(application.people).map((id) => ({ ...known.get(id), cipherId })),
    };
  });
}

function summaryOf(all: readonly Application[], members: number, critical: ReadonlySet<string>): Record<string, number> {
  const marked = all.filter(({ applicationName }) => critical.has(applicationName));
  const isAtRisk = ({ items }: Application): boolean => atRiskIn(items).length > 0;
  const peopleOf = (some: readonly Application[], which: (people: ReadonlyMap<string, boolean>) => Iterable<string>): number =>
    new Set(some.flatMap(({ people }) => [...which(people)])).size;
  const sum = (some: readonly Application[], of: (application: Application) => number): number =>
    some.reduce((total, application) => total + of(application), 0);
  return {
    totalMemberCount: members,
    totalAtRiskMemberCount: peopleOf(all, atRiskIn),
    totalCriticalMemberCount: peopleOf(marked, (people) => people.keys()),
    totalCriticalAtRiskMemberCount: peopleOf(marked, atRiskIn),
    totalApplicationCount: all.length,
    totalAtRiskApplicationCount: all.filter(isAtRisk).length,
    totalCriticalApplicationCount: marked.length,
    totalCriticalAtRiskApplicationCount: marked.filter(isAtRisk).length,
    totalPasswordCount: sum(all, ({ items }) => items.size),
    totalAtRiskPasswordCount: sum(all, ({ items }) => atRiskIn(items).length),
    totalCriticalPasswordCount: sum(marked, ({ items }) => items.size),
    totalCriticalAtRiskPasswordCount: sum(marked, ({ items }) => atRiskIn(items).length),
  };
}
