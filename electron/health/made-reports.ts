import { isDeepStrictEqual } from "node:util";
import { AesHmacKey, type SymmetricKey } from "#electron/crypto/index";
import type { PeopleOf } from "#electron/people/people-of";
import type { ReportBody } from "#electron/provider-api/reports";
import { Held } from "#electron/writing/held";
import type { PreparedReport } from "#shared/bridge/items";
import { appError } from "#shared/errors/app-error";
import type { CollectionId, MemberId, OrganizationId } from "#shared/model/ids";
import { whoReaches } from "#shared/setup/value/access/reach";
import type { ClientSetup, ItemName } from "#shared/setup/value/client-setup";
import type { SavedMark, SavedPerson } from "#shared/setup/value/saved-report";
import { isAtRisk, type VaultHealth } from "#shared/setup/value/vault-health";
import { err, ok, type Result } from "#shared/util/result";
import { reportTexts, type MadeApplication, type ReportTexts } from "./report-content.ts";
import { longestText, metricsOf, readNewest } from "./saved-reports.ts";

/** How long a report waits for its review, in milliseconds. */
const waits = 30 * 60_000;

type Told = Omit<PreparedReport, "content">;
interface MadeReport {
  readonly organizationId: OrganizationId;
  readonly texts: ReportTexts;
  /** What the review says of it. */
  readonly told: Told;
}

/** Reports that were made of a check of passwords and wait to be saved at the server: in main's memory only. */
export class MadeReports extends Held<MadeReport> {
  constructor(now: () => Date) {
    super(now, "saved-report.check-gone", waits);
  }
  /**
   * Makes a report of the last check, as Access Intelligence would (further-api.md §4). Marks of the newest saved report are taken along, also those of
   * applications that this account does not see: what the report lacks is no reason to forget them. Fails with `saved-report.*`, or as reading does.
   */
  async prepare(people: PeopleOf, health: VaultHealth | undefined, items: readonly ItemName[]): Promise<Result<PreparedReport>> {
    if (health === undefined) return err(appError("saved-report.check-gone"));
    const newest = await readNewest(people);
    if (!newest.ok) return newest;
    const { applications, known } = madeOf(people.setup, items, health);
    const before = newest.value?.report.marks ?? [];
    const marked = new Set(before.map(({ application }) => application));
    const fresh = applications.filter(({ name }) => !marked.has(name));
    const marks: readonly SavedMark[] = [
      ...before,
      ...fresh.map(({ name: application }) => ({ application, critical: false, reviewedAt: null })),
    ];
    const texts = reportTexts(applications, known, marks);
    if (!texts.ok) return texts;
    const told: Told = {
      numbers: texts.value.numbers,
      leftOut: health.hidden + health.unreadable,
      withBreaches: health.lookedUp === "all",
      previous: newest.value === null ? null : { state: newest.value.state, numbers: newest.value.report.summary },
    };
    return ok({ content: this.keep({ organizationId: people.organizationId, texts: texts.value, told }), ...told });
  }
  /**
   * The report as the server takes it, under a key of its own. Fails with `saved-report.check-gone`, also where it is another client's or the review
   * said something else of it.
   */
  encrypted(reviewed: Told & { readonly content: string }, organizationId: OrganizationId, clientKey: SymmetricKey): Result<ReportBody> {
    const made = this.get(reviewed.content);
    if (!made.ok) return made;
    const { numbers: said, leftOut, withBreaches, previous } = reviewed;
    if (
      made.value.organizationId !== organizationId ||
      !isDeepStrictEqual(made.value.told, { numbers: said, leftOut, withBreaches, previous })
    )
      return err(appError("saved-report.check-gone"));
    const { report, summary, marks, numbers } = made.value.texts;
    const own = AesHmacKey.generate();
    try {
      const body: ReportBody = {
        reportData: own.encryptText(report),
        summaryData: own.encryptText(summary),
        applicationData: own.encryptText(marks),
        contentEncryptionKey: clientKey.wrapKey(own),
        metrics: metricsOf(numbers),
      };
      // It must be readable here again.
      return body.reportData.length > longestText ? err(appError("saved-report.made-too-large")) : ok(body);
    } finally {
      own.zero();
    }
  }
}

/** Applications by the logins that lead there, and who reaches those: by collections and groups, not by a role, as the official report counts it. */
function madeOf(
  setup: ClientSetup,
  items: readonly ItemName[],
  health: VaultHealth,
): { readonly applications: readonly MadeApplication[]; readonly known: Readonly<Record<string, SavedPerson>> } {
  const places = new Map(items.map(({ id, collections }) => [id, collections]));
  const reached = new Map<CollectionId, readonly MemberId[]>();
  const peopleAt = (collection: CollectionId): readonly MemberId[] => {
    const people =
      reached.get(collection) ??
      whoReaches(setup, collection).flatMap(({ memberId, via }) => (via.some(({ kind }) => kind !== "role") ? [memberId] : []));
    reached.set(collection, people);
    return people;
  };
  const all = new Map<string, { readonly name: string; readonly items: Map<string, boolean>; readonly people: Map<string, boolean> }>();
  const seen = new Set<MemberId>();
  for (const each of health.items) {
    const atRisk = isAtRisk(each);
    const people = new Set((places.get(each.item) ?? []).flatMap(peopleAt));
    for (const member of people) seen.add(member);
    for (const name of each.sites) {
      const application = all.get(name) ?? { name, items: new Map<string, boolean>(), people: new Map<string, boolean>() };
      all.set(name, application);
      application.items.set(each.item, atRisk);
      for (const member of people) application.people.set(member, atRisk || application.people.get(member) === true);
    }
  }
  const known = setup.members.flatMap(({ id, name, email }) => (seen.has(id) ? [[id, { name: name ?? "", email }] as const] : []));
  return { applications: [...all.values()], known: Object.fromEntries(known) };
}
