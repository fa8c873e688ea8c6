import { policyDefinition } from "#shared/setup/value/policies";
import type { DescribedEvent } from "#shared/setup/value/described-event";
import en from "#resources/locales/en/events.json" with { type: "json" };
import { say, t } from "#renderer/i18n/index";

/** A kind as it is named in a search: its sentence without what it names. */
export const kindWords = (type: number): string =>
  String(type) in en.kind
    ? t(`events.kind.${String(type)}`, { who: "", what: "…" }).trim()
    : t("events.unknown", { who: "", type: String(type) }).trim();

/** An event as a sentence. Kinds that are newer than this app are told by their number, never dropped. */
export function eventWords(event: DescribedEvent): string {
  const { what, type } = event;
  const name = whoWords(event);
  if (!(String(type) in en.kind)) return t("events.unknown", { who: name, type: String(type) });
  const policy = what?.kind === "policy" ? policyDefinition(Number(what.id)) : null;
  if (policy !== null) return t("events.policy", { who: name, what: say(policy.name) });
  return t(`events.kind.${String(type)}`, { who: name, what: what?.name ?? t("events.gone") });
}

/** Who did it. */
function whoWords({ who: { kind, name }, system }: DescribedEvent): string {
  if (kind === "system") return t(system !== null && String(system) in en.systems ? `events.systems.${String(system)}` : "events.system");
  if (kind === "you") return t("events.technician", { name: name ?? "" });
  if (kind === "technician") return name === null ? t("events.aTechnician") : t("events.colleague", { name });
  if (name === null) return t("events.someone");
  return kind === "former" ? t("events.former", { name }) : name;
}

export function deviceWords({ device }: Pick<DescribedEvent, "device">): string {
  if (device === null) return "";
  return String(device) in en.devices ? t(`events.devices.${String(device)}`) : t("events.noDevice", { n: String(device) });
}

const tabs = { member: "members", collection: "collections", group: "groups", item: "items", policy: "policies" } as const;
/** The tab and row that an event leads to: what it names, otherwise who did it. */
export function placeOf({ who, what }: DescribedEvent): { readonly tab: string; readonly id: string } | null {
  if (what?.id != null && what.kind !== "domain" && what.kind !== "client") return { tab: tabs[what.kind], id: what.id };
  return who.kind === "member" && who.id !== null ? { tab: "members", id: who.id } : null;
}
