import type { ClientRow, PrintedPart } from "#shared/bridge/index";
import type { ReportPage } from "#renderer/composables/page";
import { formatNumber as n, percent, t } from "#renderer/i18n/index";
import { shortDate } from "#renderer/i18n/time";
import { invitationsByAge, lookFirst } from "./first.ts";
import { certificateEnds, expiredOf, presentNumber, sum } from "./numbers.ts";

/** Readings older than this are said to be old, in milliseconds. */
const oldReading = 7 * 86_400_000;
/** Clients that a page names to be looked at first; the others are counted. */
const shownFirst = 12;

/**
 * One page over clients as they were last read, for a meeting: what they have and what is worth a look, with small charts. It says how many were
 * never read and how old the oldest reading is, so that no number stands for more than it counts.
 *
 * @param now in milliseconds.
 */
export function fleetPage(all: readonly ClientRow[], title: string, now: number): ReportPage {
  const read = all.filter((row) => row.meta.readAt !== null);
  const unread = all.length - read.length;
  const withPeople = read.filter((row) => row.twoStep !== null);
  // Shares of clients count by their people: ten of ten and one of a hundred is not 50 %.
  const twoStep = presentNumber("two-step", read);
  const recovery = presentNumber("recovery", read);
  const bought = read.filter((row) => row.seats.assigned !== null);
  const [occupied, assigned] = [sum(bought, (row) => row.seats.occupied), sum(bought, (row) => row.seats.assigned ?? 0)];
  const owned = read.filter((row) => row.owners > 0).length;
  const setUp = read.filter((row) => row.setUp.total > 0 && row.setUp.done === row.setUp.total).length;
  const oldest = read.map((row) => Date.parse(row.meta.readAt ?? "")).sort((left, right) => left - right)[0];
  const signOn = presentNumber("sso", read) ?? 0;
  const stale = read.filter((row) => expiredOf(row) > 0);
  const expired = sum(stale, expiredOf);
  const certificates = certificateEnds(read);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const one = all.length === 1;

  const lines: PrintedPart = {
    title: t("fleet-report.people"),
    bars: [
      { label: t("fleet-report.twoStep"), share: twoStep ?? 0, text: twoStep === null ? t("fleet-report.unknown") : percent(twoStep) },
      ...(recovery === null ? [] : [{ label: t("fleet-report.recovery"), share: recovery, text: percent(recovery) }]),
      {
        label: t("fleet-report.seats"),
        share: share(occupied, assigned),
        text: t("fleet-report.of", { part: occupied, whole: assigned }),
      },
      ...(one
        ? []
        : [
            {
              label: t("fleet-report.sso"),
              share: share(signOn, read.length),
              text: t("fleet-report.of", { part: signOn, whole: read.length }),
            },
            {
              label: t("fleet-report.owned"),
              share: share(owned, read.length),
              text: t("fleet-report.of", { part: owned, whole: read.length }),
            },
            {
              label: t("fleet-report.setUp"),
              share: share(setUp, read.length),
              text: t("fleet-report.of", { part: setUp, whole: read.length }),
            },
          ]),
    ],
    rows: [
      ...(one ? [] : [{ label: t("fleet-report.clients"), text: n(all.length) }]),
      { label: t("fleet-report.members"), text: n(sum(read, (row) => row.members)) },
      { label: t("fleet-report.invited"), text: n(sum(read, (row) => row.invited)) },
      {
        label: t("fleet-report.expired"),
        text: one || stale.length === 0 ? n(expired) : t("fleet-report.expiredAt", { expired: n(expired) }, stale.length),
      },
      ...(certificates.ended === 0 ? [] : [{ label: t("fleet-report.endedCertificates"), text: n(certificates.ended) }]),
      ...(certificates.ends[0] === undefined
        ? []
        : [{ label: t("fleet-report.nextCertificate"), text: shortDate(certificates.ends[0], now) }]),
      { label: t("fleet-report.toConfirm"), text: n(sum(read, (row) => row.toConfirm)) },
      ...(one && read[0] !== undefined
        ? [
            { label: t("fleet-report.owners"), text: n(read[0].owners) },
            { label: t("fleet-report.policies"), text: n(read[0].policiesOn) },
          ]
        : []),
    ],
  };
  const weakest = withPeople
    .filter((row) => row.members > 0 && (row.twoStep ?? 1) < 1)
    .sort((left, right) => (left.twoStep ?? 1) - (right.twoStep ?? 1) || left.name.localeCompare(right.name))
    .slice(0, 10);
  const look: PrintedPart = {
    title: t("fleet-report.weakest"),
    bars: weakest.map((row) => ({ label: row.name, share: row.twoStep ?? 0, text: percent(row.twoStep ?? 0) })),
  };
  const table: PrintedPart = {
    title: t("fleet-report.each"),
    table: {
      columns: ["name", "members", "twoStep", "seats", "owners", "policies", "read"].map((column) => t(`fleet-report.column.${column}`)),
      rows: all.map((row) => [
        row.name,
        row.meta.readAt === null ? null : row.members,
        row.twoStep === null ? null : percent(row.twoStep),
        row.seats.assigned === null ? n(row.seats.occupied) : `${n(row.seats.occupied)} / ${n(row.seats.assigned)}`,
        row.meta.readAt === null ? null : row.owners,
        row.meta.readAt === null ? null : row.policiesOn,
        row.meta.readAt === null ? t("fleet-report.never") : shortDate(row.meta.readAt, now),
      ]),
    },
  };
  const first = lookFirst(all);
  const invitations = invitationsByAge(read);
  const firstPart: PrintedPart = {
    title: t("fleet-report.first"),
    text: first.length > shownFirst ? t("fleet-report.firstMore", {}, first.length - shownFirst) : undefined,
    table: {
      columns: [...(one ? [] : [t("fleet-report.column.name")]), t("fleet-report.column.why")],
      rows: one
        ? first.flatMap(({ reasons }) => reasons.map((reason) => [reason]))
        : first.slice(0, shownFirst).map(({ row, reasons }) => [row.name, reasons.join(", ")]),
    },
  };
  const agesPart: PrintedPart = {
    title: t("fleet-report.byAge"),
    text: invitations.expired === 0 ? undefined : t("fleet-report.holdSeats", {}, invitations.expired),
    bars: invitations.ages.map(({ age, count, share: part }) => ({ label: t(`fleet-report.age.${age}`), share: part, text: n(count) })),
  };
  return {
    title,
    lead: [
      ...(unread === 0 ? [] : [t("fleet-report.unread", {}, unread)]),
      ...(oldest === undefined || now - oldest < oldReading
        ? []
        : [t("fleet-report.oldest", { date: shortDate(new Date(oldest).toISOString(), now) })]),
      t("fleet-report.lead"),
    ].join(" "),
    parts: [
      lines,
      ...(first.length === 0 ? [] : [firstPart]),
      ...(invitations.total === 0 ? [] : [agesPart]),
      ...(one || weakest.length === 0 ? [] : [look]),
      ...(one ? [] : [table]),
    ],
    safe: t("fleet-report.safe"),
    wide: false,
  };
}
