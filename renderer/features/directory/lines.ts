import type { DirectoryDryRun, RunView } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { goneCauses } from "#shared/setup/directory/compare";
import { isChoice, isRemoval } from "#shared/setup/directory/guards";
import { fold } from "#shared/util/fold";
import { language, say, t } from "#renderer/i18n/index";
import type { IconName } from "#renderer/ui/icon-names";

export type Line = DirectoryDryRun["lines"][number];

/** The kinds of lines as they stand together, in their order. */
export const lineGroups = ["remove", "invite", "link", "groups", "notPossible", "told"] as const;
export type LineGroup = (typeof lineGroups)[number];
const groupOfKind: { readonly [Kind in Line["kind"]]: LineGroup } = {
  remove: "remove",
  revoke: "remove",
  invite: "invite",
  readdress: "invite",
  link: "link",
  "group-new": "groups",
  "group-change": "groups",
  "not-possible": "notPossible",
  told: "told",
};
export const groupOf = ({ kind }: Line): LineGroup => groupOfKind[kind];
export const iconOf: { readonly [Kind in Line["kind"]]: IconName } = {
  remove: "user-x",
  revoke: "user-minus",
  invite: "user-plus",
  readdress: "mail",
  link: "link",
  "group-new": "users-round",
  "group-change": "pencil",
  "not-possible": "circle-alert",
  told: "info",
};
export const chosenOf = (lines: readonly Line[], selected: ReadonlySet<string>): readonly Line[] =>
  lines.filter((line) => selected.has(line.key) && isChoice(line));
/** How many people and groups, as a text: "3 people, 1 group". */
export const counted = (people: number, groups: number): string =>
  `${t("directory.counted.people", {}, people)}, ${t("directory.counted.groups", {}, groups)}`;
export const removalsOf = (lines: readonly Line[]): readonly Line[] => lines.filter(isRemoval);

const heads = new Map<string, string>();
/** What lines stand under: who loses access by the cause of it. Every line of thousands is asked for it, and few are different. */
export const headOf = (line: Line): string => {
  const place = `${language.value} ${groupOf(line)} ${line.cause ?? ""}`;
  const known = heads.get(place);
  if (known !== undefined) return known;
  const group = t(`directory.group.${groupOf(line)}`);
  const head = line.cause === null ? group : t("directory.group.because", { group, cause: t(`directory.cause.${line.cause}`) });
  heads.set(place, head);
  return head;
};
let texts = new WeakMap<Line, string>();
let textsIn = language.value;
/** What a line is found by. It is put into words once for all letters that are typed. */
export const textOf = (line: Line): string => {
  if (textsIn !== language.value) [texts, textsIn] = [new WeakMap(), language.value];
  const known = texts.get(line);
  if (known !== undefined) return known;
  const text = fold([line.name, line.email ?? "", ...line.with, line.where ?? "", headOf(line), say(line.reason)].join("\n"));
  texts.set(line, text);
  return text;
};
const placeOf = (line: Line): number => lineGroups.indexOf(groupOf(line)) * 10 + (line.cause === null ? 9 : goneCauses.indexOf(line.cause));
/** Lines in the order of their groups and causes; within one as main told them. */
export const ordered = (lines: readonly Line[]): readonly Line[] => [...lines].sort((left, right) => placeOf(left) - placeOf(right));
/** The run that is writing what the directory of a client says; null while none is. */
export const writingOf = (active: readonly RunView[], clientId: ClientId): RunView | null =>
  active.find((run) => run.clientId === clientId && run.origin.kind === "directory") ?? null;
