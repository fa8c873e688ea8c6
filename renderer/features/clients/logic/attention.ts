import { attentionOrder, daysUntil, type Attention } from "#shared/setup/value/attention";
import type { ClientRow } from "#shared/bridge/index";
import { useNow } from "#renderer/composables/now";
import { t } from "#renderer/i18n/index";
import type { IconName } from "#renderer/ui/icon-names";

export interface AttentionWords {
  readonly icon: IconName;
  readonly tone: "bad" | "warn" | "inf";
  readonly text: string;
  /** Beside the icon when there is no room for the text. */ readonly short: string;
}
const looks: Readonly<Record<Attention["kind"], readonly [IconName, AttentionWords["tone"]]>> = {
  unreadable: ["eye-off", "bad"],
  disabled: ["ban", "bad"],
  "no-owner": ["crown", "warn"],
  "seats-full": ["armchair", "bad"],
  "seats-nearly-full": ["armchair", "warn"],
  "to-confirm": ["circle-user-round", "inf"],
  "invitations-expired": ["mail-x", "warn"],
  "invitations-old": ["mail", "warn"],
  "set-up-stopped": ["circle-play", "inf"],
  "unmanaged-collections": ["folder-x", "warn"],
  "certificate-ended": ["key-round", "bad"],
  "certificate-ends": ["key-round", "warn"],
  "licence-ended": ["server", "bad"],
  "licence-ends": ["server", "warn"],
  "domains-lapse": ["globe", "warn"],
  "domains-lapsed": ["globe", "warn"],
};
/** What a reason counts: people, collections, or days until something ends. */
export const attentionCount = (attention: Attention): number | undefined =>
  "count" in attention ? attention.count : "until" in attention ? daysUntil(attention.until, useNow().value) : undefined;

/** Why a client needs somebody: icon, tone and words. */
export function attentionWords(attention: Attention): AttentionWords {
  const [icon, tone] = looks[attention.kind];
  const count = attentionCount(attention);
  const text =
    attention.kind === "set-up-stopped"
      ? t("clients.attention.set-up-stopped", { step: attention.step })
      : attention.kind === "unreadable" && attention.error.code === "provider.suspended"
        ? t("clients.attention.suspended")
        : attention.kind === "unreadable" && attention.error.code === "provider.not-listed"
          ? t("clients.attention.provider-not-listed")
          : t(`clients.attention.${attention.kind}`, {}, count);
  return { icon, tone, text, short: count === undefined ? "" : String(count) };
}
/** The reason as a table or a paper says it, where nothing beside it explains it. */
export const attentionInFull = (attention: Attention): string =>
  t(`tables.attentions.${attention.kind}`, attention.kind === "set-up-stopped" ? { step: attention.step } : {}, attentionCount(attention));
/** Fewer people than this with two-step login is worth a look of its own. */
const lowTwoStep = 0.5;
export const hasLowTwoStep = (row: ClientRow): boolean => row.members > 0 && row.twoStep !== null && row.twoStep < lowTwoStep;
/** Everything that a client is looked at for, as the filter of the client list names it. */
export const reasonsToLook = (row: ClientRow): readonly string[] => [
  ...row.attention.map(({ kind }) => kind),
  ...(hasLowTwoStep(row) ? ["low-two-step"] : []),
];
/** What is being written to a client now. */
export const writingWords = ({ done, total }: { readonly done: number; readonly total: number }): AttentionWords => ({
  icon: "send",
  tone: "inf",
  text: t("clients.attention.writing", { done, total }),
  short: `${String(done)}/${String(total)}`,
});
/** Higher needs more attention; 0 without any. */
export function attentionWeight(list: readonly Attention[]): number {
  if (list.length === 0) return 0;
  const worst = Math.min(...list.map((entry) => attentionOrder.indexOf(entry.kind)));
  return (attentionOrder.length - worst) * 100 + list.length;
}

/** Room of the column, and about how wide a letter, an icon with its gap, a digit, and "+1" are, in pixels. */
const room = 184,
  letter = 5.9,
  icon = 27,
  digit = 8,
  more = 20;
const foldedWidth = (reason: AttentionWords): number => icon + reason.short.length * digit;

export interface FoldedReasons {
  readonly reasons: readonly (AttentionWords & { readonly folded: boolean })[];
  /** What has no room even as an icon. */
  readonly rest: readonly AttentionWords[];
}
/** The first reason always has its words; a later one only if all behind it still fit as icon and number. What does not fit at all is counted. */
export function foldReasons(words: readonly AttentionWords[]): FoldedReasons {
  const reasons: (AttentionWords & { readonly folded: boolean })[] = [];
  let left = room;
  for (const [index, reason] of words.entries()) {
    const behind = words.slice(index + 1);
    const full = icon + reason.text.length * letter;
    const folded = index > 0 && full + behind.reduce((sum, each) => sum + foldedWidth(each), 0) > left;
    const width = folded ? foldedWidth(reason) : full;
    if (index > 0 && width + (behind.length > 0 ? more : 0) > left) return { reasons, rest: words.slice(index) };
    reasons.push({ ...reason, folded });
    left -= width;
  }
  return { reasons, rest: [] };
}
