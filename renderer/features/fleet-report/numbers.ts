import type { ClientRow, ClientWeek } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import type { ColumnFilter } from "#renderer/composables/client-columns";

/** What a number of the report is at the end of each week; null where no reading of the week or before it is known. */
interface Trend {
  readonly week: string;
  readonly value: number | null;
}
export interface FleetNumber {
  readonly id: "two-step" | "recovery" | "sso" | "expired" | "members";
  /** A share from 0 to 1 for `two-step` and `recovery`, else a count; null where it is not known. */
  readonly value: number | null;
  /** Oldest first; the last one is the present number. */
  readonly trend: readonly Trend[];
  /** What leads to the clients behind it. */
  readonly filters: readonly ColumnFilter[];
}

const day = 86_400_000;
const shownWeeks = 12;
/** The Mondays of the last twelve weeks by UTC, oldest first. */
export function lastWeeks(now: number): readonly string[] {
  const monday = now - ((new Date(now).getUTCDay() + 6) % 7) * day;
  return Array.from({ length: shownWeeks }, (_, index) => new Date(monday - (shownWeeks - 1 - index) * 7 * day).toISOString().slice(0, 10));
}

export const sum = <Of>(list: readonly Of[], of: (each: Of) => number): number => list.reduce((total, each) => total + of(each), 0);
const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

type Figures = Omit<ClientWeek, "week">;
const figures: Readonly<Record<FleetNumber["id"], (of: readonly Figures[]) => number | null>> = {
  "two-step": (of) =>
    shareOf(
      sum(of, (each) => each.twoStep),
      sum(of, (each) => each.members),
    ),
  recovery: (of) => {
    const offered = of.filter(({ enrolled }) => enrolled !== null);
    return shareOf(
      sum(offered, (each) => each.enrolled ?? 0),
      sum(offered, (each) => each.members),
    );
  },
  sso: (of) => of.filter(({ singleSignOn }) => singleSignOn).length,
  expired: (of) => sum(of, (each) => each.expired),
  members: (of) => sum(of, (each) => each.members),
};
const leadsTo: Readonly<Record<FleetNumber["id"], readonly ColumnFilter[]>> = {
  "two-step": [{ by: "two-step", least: null, most: 99 }],
  recovery: [{ by: "recovery", least: null, most: 99 }],
  sso: [{ by: "sso", is: ["yes"] }],
  expired: [{ by: "attention", is: ["invitations-expired"] }],
  members: [{ by: "members", least: 1, most: null }],
};

export const expiredOf = (row: ClientRow): number =>
  sum(row.attention, (entry) => (entry.kind === "invitations-expired" ? entry.count : 0));
/** Certificates of single sign-on that have ended, and when those that end soon do, the next one first (ISO). */
export function certificateEnds(rows: readonly ClientRow[]): { readonly ended: number; readonly ends: readonly string[] } {
  const attention = rows.flatMap((row) => row.attention);
  return {
    ended: attention.filter(({ kind }) => kind === "certificate-ended").length,
    ends: attention.flatMap((each) => (each.kind === "certificate-ends" ? [each.until] : [])).sort(),
  };
}
const presentOf = (row: ClientRow): Figures => ({
  members: row.members,
  twoStep: (row.twoStep ?? 0) * row.members,
  enrolled: row.recovery === null ? null : row.recovery * row.members,
  expired: expiredOf(row),
  singleSignOn: row.singleSignOn ?? false,
});

const wereRead = (rows: readonly ClientRow[]): readonly ClientRow[] => rows.filter((row) => row.meta.readAt !== null);
/** A number of now over the clients that were read; a share from 0 to 1 for `two-step` and `recovery`, null where it is not known. */
export function presentNumber(id: FleetNumber["id"], rows: readonly ClientRow[]): number | null {
  const read = wereRead(rows);
  return read.length === 0 ? null : figures[id](read.map(presentOf));
}

/**
 * The numbers over clients that were read, with their twelve weeks as far as they are known: a client stands in a week with its last reading
 * up to then, and in no week before its first.
 *
 * @param now in milliseconds.
 */
export function fleetNumbers(
  rows: readonly ClientRow[],
  weeks: ReadonlyMap<ClientId, readonly ClientWeek[]>,
  now: number,
): readonly FleetNumber[] {
  const read = wereRead(rows);
  const mondays = lastWeeks(now);
  const past = mondays.slice(0, -1).map((monday) => ({
    week: monday,
    of: read.flatMap(
      (row) =>
        weeks
          .get(row.id)
          ?.filter(({ week }) => week <= monday)
          .at(-1) ?? [],
    ),
  }));
  return (Object.keys(figures) as FleetNumber["id"][]).map((id) => {
    const value = presentNumber(id, read);
    return {
      id,
      value,
      trend: [
        ...past.map(({ week, of }) => ({ week, value: of.length === 0 ? null : figures[id](of) })),
        { week: mondays.at(-1) ?? "", value },
      ],
      filters: leadsTo[id],
    };
  });
}

/** The earliest week whose number is known, if there is one before the present. */
export const firstKnown = ({ trend }: FleetNumber): { readonly week: string; readonly value: number } | null => {
  const found = trend.slice(0, -1).find(({ value }) => value !== null);
  return found?.value == null ? null : { week: found.week, value: found.value };
};

/** Clients by the share of their people with two-step login: ten bars of ten percent, and those that have all. */
export function twoStepBars(
  rows: readonly ClientRow[],
): readonly { readonly least: number; readonly most: number; readonly clients: number; readonly filters: readonly ColumnFilter[] }[] {
  const shares = rows.flatMap(({ twoStep }) => (twoStep === null ? [] : [Math.round(twoStep * 100)]));
  return Array.from({ length: 11 }, (_, index) => {
    const [least, most] = [index * 10, index === 10 ? 100 : index * 10 + 9];
    return {
      least,
      most,
      clients: shares.filter((share) => share >= least && share <= most).length,
      filters: [{ by: "two-step", least, most }],
    };
  });
}
