import type { LeaverPlace } from "#shared/bridge/index";
import type { DescribedEvent } from "#shared/setup/value/described-event";
import { compareTimes } from "#shared/util/compare";

/** The closer somebody came to a secret, the earlier. */
const uses = ["copied", "shown", "changed", "filled", "viewed"] as const;
type Use = (typeof uses)[number];

const useOfKind: ReadonlyMap<number, Use> = new Map<number, Use>([
  ...[1111, 1112, 1113, 1119, 1120, 1123, 1125, 1127, 1129, 1131].map((type) => [type, "copied"] as const),
  ...[1108, 1109, 1110, 1117, 1118, 1121, 1122, 1124, 1126, 1128, 1130, 1132].map((type) => [type, "shown"] as const),
  ...[1100, 1101, 1103, 1105].map((type) => [type, "changed"] as const),
  [1114, "filled"],
  [1107, "viewed"],
]);
/** Exports of an account's own vault and of the organization's. */
const exportKinds: ReadonlySet<number> = new Set([1007, 1602]);

/** One item that somebody used, as the event log tells it. */
export interface UsedItem {
  readonly key: string;
  readonly place: LeaverPlace;
  readonly id: string;
  readonly name: string;
  /** The closest use. */
  readonly use: Use;
  readonly times: number;
  readonly last: string;
}
export interface Knowledge {
  /** Used last first. */
  readonly items: readonly UsedItem[];
  /** Items that were used and are not there any more, or whose name is not known. */
  readonly nameless: number;
  readonly exports: readonly { readonly place: LeaverPlace; readonly at: string }[];
}

/** What somebody knows, from the events of their memberships. Only what they did themselves counts. */
export function knowledgeOf(read: readonly { readonly place: LeaverPlace; readonly events: readonly DescribedEvent[] }[]): Knowledge {
  const items = new Map<string, UsedItem>();
  const nameless = new Set<string>();
  const exports: Knowledge["exports"][number][] = [];
  for (const { place, events } of read)
    for (const { type, at, who, what } of events) {
      if (who.id !== place.memberId) continue;
      if (exportKinds.has(type)) exports.push({ place, at });
      const use = useOfKind.get(type);
      if (use === undefined || what?.kind !== "item") continue;
      if (what.id === null || what.name === null) {
        nameless.add(`${place.clientId}/${what.id ?? at}`);
        continue;
      }
      const key = `${place.clientId}/${what.id}`;
      const known = items.get(key);
      items.set(key, {
        key,
        place,
        id: what.id,
        name: what.name,
        use: known === undefined || uses.indexOf(use) < uses.indexOf(known.use) ? use : known.use,
        times: (known?.times ?? 0) + 1,
        last: known === undefined || compareTimes(known.last, at) < 0 ? at : known.last,
      });
    }
  return {
    items: [...items.values()].sort((left, right) => compareTimes(right.last, left.last)),
    nameless: nameless.size,
    exports: exports.sort((left, right) => compareTimes(right.at, left.at)),
  };
}
