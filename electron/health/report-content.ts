import { z } from "zod";
import { isNestedTooDeep } from "#electron/provider-api/index";
import { appError } from "#shared/errors/app-error";
import { asId, type ItemId } from "#shared/model/ids";
import { isMoment } from "#shared/model/schemas";
import { summaryNames, type SavedApplication, type SavedMark, type SavedPerson, type SavedSummary } from "#shared/setup/value/saved-report";
import { err, ok, type Result } from "#shared/util/result";

/*
 * What is inside a saved report once its texts are open (further-api.md §4). Whoever may write reports at the client wrote it: nothing of it is
 * believed before it was looked at. As in the web vault an entry that does not fit is left out, and what is no report at all is refused.
 */

/** The version of each text that is known; what has none is older. */
const known = 1;
const mostEntries = 50_000;
const name = z.string().min(1).max(1000);
const count = z.number().int().min(0).max(10_000_000);
const isName = (text: unknown): text is string => name.safeParse(text).success;

/** Ids with what is said of each. By entries: a key may be a name that every object has. */
function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value);
  return entries.length <= mostEntries && entries.every(([key]) => isName(key)) ? entries : null;
}
/** In newer reports a person's reference tells how many of each kind are at risk too. */
const risk = z.union([z.boolean(), z.object({ isAtRisk: z.boolean() }).transform(({ isAtRisk }) => isAtRisk)]);
/** The references that are at risk; null when it is no such list. */
function atRiskOf(references: unknown): readonly string[] | null {
  const entries = entriesOf(references);
  if (entries === null) return null;
  const atRisk: string[] = [];
  for (const [id, says] of entries) {
    const read = risk.safeParse(says);
    if (!read.success) return null;
    if (read.data) atRisk.push(id);
  }
  return atRisk;
}

const counts = { applicationName: name, passwordCount: count, atRiskPasswordCount: count, memberCount: count, atRiskMemberCount: count };
const application = z.object({ ...counts, memberRefs: z.unknown(), cipherRefs: z.unknown() });
const registered = z.object({ userName: z.string().max(1000).nullish(), email: z.string().max(1000) });
const olderPerson = z.object({ userGuid: name, userName: z.string().max(1000).nullish(), email: z.string().max(1000) });
const olderApplication = z.object({
  ...counts,
  cipherIds: z.array(name.nullish()).max(mostEntries),
  memberDetails: z.array(olderPerson).max(mostEntries),
  atRiskCipherIds: z.array(name.nullish()).max(mostEntries),
  atRiskMemberDetails: z.array(olderPerson).max(mostEntries),
});
const mark = z.object({ applicationName: name, isCritical: z.boolean(), reviewedDate: z.string().max(40).nullish() });

type Text = "report" | "summary" | "applications";
const malformed = (text: Text): Result<never> => err(appError("saved-report.malformed", {}, text));

interface Versioned {
  readonly data: unknown;
  /** Written before there were versions. */
  readonly isOlder: boolean;
}
function versioned(json: string, text: Text): Result<Versioned> {
  let value: unknown;
  // What stands in it is written again as it was, by what walks all of it.
  if (isNestedTooDeep(json)) return malformed(text);
  try {
    value = JSON.parse(json);
  } catch {
    return malformed(text);
  }
  if (typeof value !== "object" || value === null) return malformed(text);
  if (!("version" in value) || typeof value.version !== "number") return ok({ data: value, isOlder: true });
  if (value.version !== known || !("data" in value)) return err(appError("saved-report.version", { version: value.version }));
  return ok({ data: value.data, isOlder: false });
}
/** Those entries that fit, and how many did not. Null when it is no list of a size that can be. */
function fitting<T>(value: unknown, read: (entry: unknown) => T | null): { readonly all: readonly T[]; readonly leftOut: number } | null {
  if (!Array.isArray(value) || value.length > mostEntries) return null;
  const all = value.map(read).filter((entry) => entry !== null);
  return { all, leftOut: value.length - all.length };
}

/** What a report refers to at one application, at risk or not. */
export interface ReportReferences {
  readonly people: readonly string[];
  readonly items: number;
}
export interface ReportContent {
  readonly applications: readonly SavedApplication[];
  /** By application. */
  readonly references: ReadonlyMap<string, ReportReferences>;
  readonly people: Readonly<Record<string, SavedPerson>>;
  readonly leftOut: number;
}
export function readContent(json: string): Result<ReportContent> {
  const opened = versioned(json, "report");
  if (!opened.ok) return opened;
  return opened.value.isOlder ? readOlder(opened.value.data) : readNewer(opened.value.data);
}
/** What people are looked up by must be no name that every object has. */
const table = (people: ReadonlyMap<string, SavedPerson>): Readonly<Record<string, SavedPerson>> =>
  Object.fromEntries([...people].filter(([id]) => !(id in {})));

const itemIds = (ids: readonly string[]): readonly ItemId[] => ids.map((id) => asId<ItemId>(id));

function readNewer(data: unknown): Result<ReportContent> {
  if (typeof data !== "object" || data === null || !("reports" in data) || !("memberRegistry" in data)) return malformed("report");
  const references = new Map<string, ReportReferences>();
  const list = fitting(data.reports, (entry): SavedApplication | null => {
    const read = application.safeParse(entry);
    // The first of several of one name: marks are told by it.
    if (!read.success || references.has(read.data.applicationName)) return null;
    const [items, ids] = [atRiskOf(read.data.cipherRefs), atRiskOf(read.data.memberRefs)];
    if (items === null || ids === null) return null;
    references.set(read.data.applicationName, {
      people: (entriesOf(read.data.memberRefs) ?? []).map(([id]) => id),
      items: entriesOf(read.data.cipherRefs)?.length ?? 0,
    });
    return { ...countsOf(read.data), itemsAtRisk: itemIds(items), idsAtRisk: ids };
  });
  const registry = entriesOf(data.memberRegistry);
  if (list === null || registry === null) return malformed("report");
  const people = new Map<string, SavedPerson>();
  for (const [id, entry] of registry) {
    const read = registered.safeParse(entry);
    if (read.success) people.set(id, { name: read.data.userName ?? "", email: read.data.email });
  }
  return ok({ applications: list.all, references, people: table(people), leftOut: list.leftOut + registry.length - people.size });
}
function readOlder(data: unknown): Result<ReportContent> {
  const references = new Map<string, ReportReferences>();
  const people = new Map<string, SavedPerson>();
  const list = fitting(data, (entry): SavedApplication | null => {
    const read = olderApplication.safeParse(entry);
    if (!read.success || references.has(read.data.applicationName)) return null;
    const { cipherIds, memberDetails, atRiskCipherIds, atRiskMemberDetails } = read.data;
    references.set(read.data.applicationName, {
      people: [...new Set(memberDetails.map(({ userGuid }) => userGuid))],
      items: new Set(cipherIds).size,
    });
    for (const { userGuid, userName, email } of atRiskMemberDetails) people.set(userGuid, { name: userName ?? "", email });
    return {
      ...countsOf(read.data),
      itemsAtRisk: itemIds(atRiskCipherIds.flatMap((id) => id ?? [])),
      idsAtRisk: [...new Set(atRiskMemberDetails.map(({ userGuid }) => userGuid))],
    };
  });
  if (list === null) return malformed("report");
  return ok({ applications: list.all, references, people: table(people), leftOut: list.leftOut });
}
const countsOf = (read: {
  readonly applicationName: string;
  readonly passwordCount: number;
  readonly atRiskPasswordCount: number;
  readonly memberCount: number;
  readonly atRiskMemberCount: number;
}): Omit<SavedApplication, "itemsAtRisk" | "idsAtRisk"> => ({
  name: read.applicationName,
  passwords: read.passwordCount,
  passwordsAtRisk: read.atRiskPasswordCount,
  people: read.memberCount,
  peopleAtRisk: read.atRiskMemberCount,
});

/** Numbers that are missing, or none, are 0: those of passwords came later than the others. */
export function readSummary(json: string): Result<SavedSummary> {
  const opened = versioned(json, "summary");
  if (!opened.ok) return opened;
  const { data } = opened.value;
  if (typeof data !== "object" || data === null || Array.isArray(data)) return malformed("summary");
  const numberOf = (key: string): number => {
    const read = count.safeParse((data as Readonly<Record<string, unknown>>)[key]);
    return read.success ? read.data : 0;
  };
  return ok(Object.fromEntries(summaryNames.map((key) => [key, numberOf(key)])) as SavedSummary);
}

export function readMarks(json: string): Result<{ readonly marks: readonly SavedMark[]; readonly leftOut: number }> {
  const opened = versioned(json, "applications");
  if (!opened.ok) return opened;
  const list = fitting(opened.value.data, (entry): SavedMark | null => {
    const read = mark.safeParse(entry);
    if (!read.success) return null;
    const { applicationName, isCritical, reviewedDate } = read.data;
    if (reviewedDate != null && !isMoment(reviewedDate)) return null;
    return { application: applicationName, critical: isCritical, reviewedAt: reviewedDate ?? null };
  });
  return list === null ? malformed("applications") : ok({ marks: list.all, leftOut: list.leftOut });
}

/**
 * The text of marks with some set anew, in the form that it had: what is not understood of it stays. A mark without a date has none in the newer
 * form, and null in the older one.
 */
export function withMarks(json: string, marks: readonly SavedMark[]): Result<string> {
  const opened = versioned(json, "applications");
  if (!opened.ok) return opened;
  const { data, isOlder } = opened.value;
  if (!Array.isArray(data) || data.length + marks.length > mostEntries) return malformed("applications");
  const wanted = new Map(marks.map((each) => [each.application, each]));
  const written = ({ application: applicationName, critical: isCritical, reviewedAt }: SavedMark): object => ({
    applicationName,
    isCritical,
    ...(reviewedAt === null && !isOlder ? {} : { reviewedDate: reviewedAt }),
  });
  const kept = (data as readonly unknown[]).map((entry): unknown => {
    if (typeof entry !== "object" || entry === null || !("applicationName" in entry)) return entry;
    const to = typeof entry.applicationName === "string" ? wanted.get(entry.applicationName) : undefined;
    if (to === undefined) return entry;
    wanted.delete(to.application);
    const { reviewedDate: _before, ...rest } = entry as { readonly reviewedDate?: unknown };
    return { ...rest, ...written(to) };
  });
  return ok(inForm([...kept, ...[...wanted.values()].map(written)], isOlder));
}
const inForm = (data: unknown, isOlder: boolean): string => JSON.stringify(isOlder ? data : { version: known, data });

/** The text of a summary with the numbers of what is critical counted anew, and all of its numbers. */
export function withCritical(
  json: string,
  content: ReportContent,
  critical: ReadonlySet<string>,
): Result<{ readonly json: string; readonly summary: SavedSummary }> {
  const [opened, before] = [versioned(json, "summary"), readSummary(json)];
  if (!opened.ok) return opened;
  if (!before.ok) return before;
  const counted = numbersOfCritical(content, critical);
  return ok({
    json: inForm({ ...(opened.value.data as object), ...counted }, opened.value.isOlder),
    summary: { ...before.value, ...counted },
  });
}

/** The six numbers of some applications; everybody counts once, a password at each application that it belongs to. */
function numbersOf(content: ReportContent, some: readonly SavedApplication[]) {
  const sum = (of: (each: SavedApplication) => number): number => some.reduce((total, each) => total + of(each), 0);
  return {
    applications: some.length,
    applicationsAtRisk: some.filter(({ passwordsAtRisk }) => passwordsAtRisk > 0).length,
    people: new Set(some.flatMap((each) => content.references.get(each.name)?.people ?? [])).size,
    peopleAtRisk: new Set(some.flatMap(({ idsAtRisk }) => idsAtRisk)).size,
    passwords: sum((each) => content.references.get(each.name)?.items ?? 0),
    passwordsAtRisk: sum(({ itemsAtRisk }) => itemsAtRisk.length),
  };
}
function numbersOfCritical(content: ReportContent, critical: ReadonlySet<string>) {
  const counted = numbersOf(
    content,
    content.applications.filter(({ name }) => critical.has(name)),
  );
  return {
    totalCriticalApplicationCount: counted.applications,
    totalCriticalAtRiskApplicationCount: counted.applicationsAtRisk,
    totalCriticalMemberCount: counted.people,
    totalCriticalAtRiskMemberCount: counted.peopleAtRisk,
    totalCriticalPasswordCount: counted.passwords,
    totalCriticalAtRiskPasswordCount: counted.passwordsAtRisk,
  };
}

/** One application as a report that is made here tells it: ids, and whether each is at risk. */
export interface MadeApplication {
  readonly name: string;
  readonly items: ReadonlyMap<string, boolean>;
  readonly people: ReadonlyMap<string, boolean>;
}
/** The three texts of a new report, and its numbers. */
export interface ReportTexts {
  readonly report: string;
  readonly summary: string;
  readonly marks: string;
  readonly numbers: SavedSummary;
}
/** A report in the newest form that is known. It was read back once: what is not understood by this app is not made by it. */
export function reportTexts(
  applications: readonly MadeApplication[],
  people: Readonly<Record<string, SavedPerson>>,
  marks: readonly SavedMark[],
): Result<ReportTexts> {
  const atRisk = (references: ReadonlyMap<string, boolean>): number => [...references.values()].filter(Boolean).length;
  const report = inForm(
    {
      reports: applications.map((each) => ({
        applicationName: each.name,
        passwordCount: each.items.size,
        atRiskPasswordCount: atRisk(each.items),
        memberCount: each.people.size,
        atRiskMemberCount: atRisk(each.people),
        memberRefs: Object.fromEntries(each.people),
        cipherRefs: Object.fromEntries(each.items),
        iconUri: each.name,
        iconCipherId: [...each.items.keys()][0],
      })),
      memberRegistry: Object.fromEntries(
        Object.entries(people).map(([id, { name: userName, email }]) => [id, { id, ...(userName === "" ? {} : { userName }), email }]),
      ),
    },
    false,
  );
  const content = readContent(report);
  if (!content.ok || content.value.leftOut > 0) return err(appError("saved-report.made-too-large"));
  const total = numbersOf(content.value, content.value.applications);
  const critical = new Set(marks.flatMap((each) => (each.critical ? [each.application] : [])));
  const numbers: SavedSummary = {
    totalApplicationCount: total.applications,
    totalAtRiskApplicationCount: total.applicationsAtRisk,
    totalMemberCount: Object.keys(people).length,
    totalAtRiskMemberCount: total.peopleAtRisk,
    totalPasswordCount: total.passwords,
    totalAtRiskPasswordCount: total.passwordsAtRisk,
    ...numbersOfCritical(content.value, critical),
  };
  const marked = withMarks(inForm([], false), marks);
  if (!marked.ok) return err(appError("saved-report.made-too-large"));
  return ok({ report, summary: inForm(numbers, false), marks: marked.value, numbers });
}
