import type { BatchCell, BatchView, DecidedCell, RunView } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import type { ChangeState } from "#shared/bridge/index";
import type { Difference } from "#shared/setup/changes/change";
import type { CommonEdit } from "#shared/setup/changes/common-edits";
import { policyDefinition } from "#shared/setup/value/policies";
import { lackWords } from "#renderer/composables/own-rights";
import { errorTexts } from "#renderer/i18n/errors";
import { sideWords } from "#renderer/composables/difference-words";
import { say, t } from "#renderer/i18n/index";
import type { IconName } from "#renderer/ui/icon-names";

export interface ColumnWords {
  readonly icon: IconName;
  readonly title: string;
  readonly sub: string;
}
const icons: Readonly<Record<CommonEdit["kind"], IconName>> = {
  "policy.set": "shield",
  "client.collection-settings": "settings-2",
  "group.create": "users-round",
  "collection.create": "folder-plus",
  "member.invite": "user-plus",
  "member.resend": "send",
  "member.confirm": "user-check",
  "member.revoke": "ban",
  "client.blueprint": "clipboard-list",
  "client.seats": "armchair",
  "group.rename": "pencil",
  "collection.rename": "pencil",
};
export const commonKinds = Object.keys(icons) as readonly CommonEdit["kind"][];
const kindKey = (kind: CommonEdit["kind"]): string => kind.replaceAll(".", "-");
export const kindWords = (kind: CommonEdit["kind"]): string => t(`batches.kind.${kindKey(kind)}`);

const nameOfPolicy = (type: number): string => {
  const definition = policyDefinition(type);
  return definition === null ? t("client.policies.unknown", { number: type }) : say(definition.name);
};
/** Some settings of a policy in a few words: those that a person chose. */
function settingsOf(edit: Extract<CommonEdit, { kind: "policy.set" }>): string {
  const fields = policyDefinition(edit.type)?.fields ?? [];
  return fields
    .flatMap((field) => {
      const value = edit.data[field.name];
      if (field.onlyWhen !== undefined && !field.onlyWhen.values.includes(edit.data[field.onlyWhen.field] ?? null)) return [];
      if (field.kind === "switch") return value === true ? [say(field.label)] : [];
      const choice = field.choices?.find((each) => each.value === value);
      if (choice !== undefined) return [say(choice.label)];
      return typeof value === "number" || (typeof value === "string" && value !== "") ? [`${say(field.label)} ${String(value)}`] : [];
    })
    .join(", ");
}
export function columnWords(edit: CommonEdit): ColumnWords {
  const icon = icons[edit.kind];
  switch (edit.kind) {
    case "policy.set": {
      const settings = edit.enabled ? settingsOf(edit) : "";
      return {
        icon,
        title: nameOfPolicy(edit.type),
        sub: settings !== "" ? settings : t(edit.enabled ? "batches.head.on" : "batches.head.off"),
      };
    }
    case "client.collection-settings":
      return {
        icon,
        title: t("batches.kind.client-collection-settings"),
        sub: Object.entries(edit.to)
          .map(
            ([name, on]) =>
              `${say({ key: `changes.difference.settings.${name}.name` })}: ${say({ key: `changes.difference.settings.${name}.${String(on)}` })}`,
          )
          .join(", "),
      };
    case "group.create":
      return { icon, title: edit.name, sub: kindWords(edit.kind) };
    case "collection.create":
      return {
        icon,
        title: edit.path,
        sub: edit.group === null ? kindWords(edit.kind) : `${edit.group.name}: ${t(`ui.level.${edit.group.level}`)}`,
      };
    case "member.invite":
      return {
        icon,
        title: edit.email,
        sub: [t(`ui.role.${String(edit.role)}`), ...edit.groups].join(", "),
      };
    case "member.resend":
      return { icon, title: kindWords(edit.kind), sub: t("batches.head.resend") };
    case "member.confirm":
      return { icon, title: kindWords(edit.kind), sub: t(edit.withoutComparing ? "batches.head.uncompared" : "batches.head.compared") };
    case "member.revoke":
      return { icon, title: edit.email, sub: kindWords(edit.kind) };
    case "client.blueprint":
      return { icon, title: edit.name, sub: [kindWords(edit.kind), ...parametersOf(edit.parameters)].join(", ") };
    case "client.seats":
      return { icon, title: kindWords(edit.kind), sub: edit.by > 0 ? `+${String(edit.by)}` : String(edit.by) };
    case "group.rename":
    case "collection.rename":
      return { icon, title: `${edit.from} → ${edit.to}`, sub: kindWords(edit.kind) };
  }
}
/** Values that were given for a blueprint's questions; a switch says nothing without its question. */
const parametersOf = (parameters: Extract<CommonEdit, { kind: "client.blueprint" }>["parameters"]): readonly string[] =>
  Object.values(parameters).flatMap((value) => (typeof value === "boolean" ? [] : typeof value === "string" ? [value] : [...value]));
/** What several edits are called in one line. */
export const titleOf = (edits: readonly CommonEdit[]): string =>
  edits
    .map((edit) => columnWords(edit))
    .map(({ title, sub }) => `${title} (${sub})`)
    .join("; ");

/* ---------------------------------------------------------------- cells */

export type CellTone = "change" | "warn" | "bad" | "ok" | "quiet" | "no" | "excluded" | "busy";
export interface ShownCell {
  readonly tone: CellTone;
  readonly icon: IconName | null;
  readonly text: string;
  /** How many people notice it. */
  readonly people: number;
  /** All of it in words, for screen readers and the tooltip. */
  readonly more: string;
  readonly canToggle: boolean;
}
const short = ({ error, why, lacks }: Pick<DecidedCell, "error" | "why" | "lacks">): string =>
  error !== null ? errorTexts(error).title : why !== null ? say(why) : lacks != null ? lackWords(lacks) : t("batches.cell.impossible");

/** A cell of the review. */
export function reviewCell(edit: CommonEdit, cell: BatchCell, reason: string | null, missing: string | null): ShownCell {
  if (cell.state === "impossible") {
    const text = short(cell);
    return { tone: "no", icon: null, text, people: 0, more: text, canToggle: false };
  }
  if (cell.state === "already") {
    const text = t(edit.kind === "member.revoke" ? "batches.cell.noAccess" : "batches.cell.already");
    return { tone: "quiet", icon: "check", text, people: 0, more: text, canToggle: false };
  }
  if (reason !== null)
    return {
      tone: "excluded",
      icon: "circle-minus",
      text: t("batches.cell.excluded"),
      people: 0,
      more: t("batches.cell.excludedFor", { reason }),
      canToggle: true,
    };
  if (missing !== null) {
    const text = t("batches.cell.needs", { what: missing });
    return { tone: "no", icon: null, text, people: 0, more: text, canToggle: false };
  }
  const text = wordsOf(edit, cell);
  const tone = cell.risk === "loses-access" || cell.lost > 0 ? "bad" : cell.risk === "worth-a-look" ? "warn" : "change";
  const more = [
    text,
    cell.people > 0 ? t("batches.cell.people", {}, cell.people) : "",
    cell.riskReason === null ? "" : say(cell.riskReason),
    cell.why === null ? "" : t("batches.cell.stays", { why: say(cell.why) }),
  ]
    .filter((part) => part !== "")
    .join(". ");
  return { tone, icon: tone === "change" ? verbIcon[edit.kind] : "triangle-alert", text, people: cell.people, more, canToggle: true };
}
const verbIcon: Readonly<Record<CommonEdit["kind"], IconName>> = {
  "policy.set": "pencil",
  "client.collection-settings": "pencil",
  "group.create": "plus",
  "collection.create": "plus",
  "member.invite": "send",
  "member.resend": "send",
  "member.confirm": "check",
  "member.revoke": "ban",
  "client.blueprint": "pencil",
  "client.seats": "pencil",
  "group.rename": "pencil",
  "collection.rename": "pencil",
};
function wordsOf(edit: CommonEdit, { difference, changes }: BatchCell): string {
  switch (edit.kind) {
    case "group.create":
    case "collection.create":
      return t("batches.cell.create");
    case "member.invite":
      return t("batches.cell.invite");
    case "member.resend":
      return t("batches.cell.resend");
    case "member.confirm":
      return t("batches.cell.confirm");
    case "member.revoke":
      return t("batches.cell.revoke");
    case "client.blueprint":
      return t("batches.cell.blueprint", {}, changes);
    case "group.rename":
    case "collection.rename":
      return t("batches.cell.rename");
    default:
      return difference === null ? t("batches.cell.change") : differenceWords(difference);
  }
}

/** Before and after; of one setting among several with its name. */
function differenceWords(difference: Difference): string {
  const { of: setting, what } = difference;
  const change = `${sideWords(difference, "before")} → ${sideWords(difference, "after")}`;
  return setting === null ? change : `${say(what)}: ${change}`;
}

/** The hardest of what became of a cell's changes. */
const order: readonly ChangeState[] = ["failed", "unknown", "running", "skipped", "waiting", "left-out", "done", "already"];
export type CellOutcome =
  "failed" | "unknown" | "running" | "queued" | "paused" | "done" | "already" | "excluded" | "impossible" | "skipped";

/** What became of a cell. */
export function outcomeOf(
  cell: DecidedCell,
  run: RunView | null,
  isLeft = false,
): {
  readonly outcome: CellOutcome;
  readonly error: AppError | null;
} {
  if (cell.state === "already") return { outcome: "already", error: null };
  if (cell.state === "impossible") return { outcome: "impossible", error: cell.error };
  if (cell.state === "left-out") return { outcome: "excluded", error: null };
  const entries = (run?.entries ?? []).filter(({ described }) => cell.changes.includes(described.change.id));
  const worst = [...entries].sort((left, right) => order.indexOf(left.state) - order.indexOf(right.state))[0];
  if (worst === undefined) return { outcome: "skipped", error: null };
  const error = entries.find((entry) => entry.error !== null)?.error ?? null;
  switch (worst.state) {
    case "waiting":
      if (isLeft) return { outcome: "skipped", error };
      return { outcome: run?.state === "queued" || run?.state === "running" ? "queued" : "paused", error };
    case "left-out":
      return { outcome: "excluded", error };
    default:
      return { outcome: worst.state, error };
  }
}
const outcomeLook: Readonly<Record<CellOutcome, readonly [CellTone, IconName | null]>> = {
  failed: ["bad", "circle-alert"],
  unknown: ["warn", "circle-help"],
  running: ["busy", "loader-circle"],
  queued: ["quiet", "clock"],
  paused: ["quiet", "circle-pause"],
  done: ["ok", "check"],
  already: ["quiet", "equal"],
  excluded: ["excluded", "circle-minus"],
  impossible: ["no", null],
  skipped: ["no", null],
};
export function resultCell(cell: DecidedCell, run: RunView | null, isLeft: boolean): ShownCell {
  const { outcome, error } = outcomeOf(cell, run, isLeft);
  const [tone, icon] = outcomeLook[outcome];
  const text =
    outcome === "impossible"
      ? short(cell)
      : outcome === "failed" && error !== null
        ? errorTexts(error).title
        : t(`batches.outcome.${outcome}`);
  const more = outcome === "excluded" && cell.reason !== null ? t("batches.cell.excludedFor", { reason: cell.reason }) : text;
  return { tone, icon, text, people: 0, more, canToggle: false };
}

/** What became of a client. left: nobody goes on with it. */
export type RowOutcome = "left" | "failed" | "unknown" | "running" | "queued" | "paused" | "done" | "nothing";
export function rowOutcome(row: BatchView["rows"][number], run: RunView | null): RowOutcome {
  if (row.runId === null) return "nothing";
  if (row.isLeft || run === null) return "left";
  if (run.state === "queued" || run.state === "idle") return "queued";
  if (run.state === "running" || run.state === "pausing") return "running";
  const states = row.cells.map((cell) => outcomeOf(cell, run).outcome);
  if (states.includes("unknown")) return "unknown";
  if (states.includes("failed") || states.includes("skipped")) return "failed";
  return states.includes("paused") ? "paused" : "done";
}
/** Whether something of what failed is sent once more. What may have been sent and leaves no trace is not. */
export const canRetry = (run: RunView | null): boolean =>
  (run?.entries ?? []).some(
    ({ state, error }) => ["failed", "skipped", "waiting"].includes(state) && error?.code !== "apply.outcome-unknown",
  );

/** Names that one sentence bears; the rest is a number. */
const namesAtMost = 5;
/** Clients at which nothing began. */
export function notBegun(names: readonly string[]): string {
  const clients = names.slice(0, namesAtMost).join(", ");
  const more = names.length - namesAtMost;
  return more > 0 ? t("batches.notBegunMany", { clients }, more) : t("batches.notBegun", { clients });
}
