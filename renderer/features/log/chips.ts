import type { ClientId } from "#shared/model/ids";
import type { LogQuery } from "#shared/setup/log/log-query";
import { t } from "#renderer/i18n/index";
import { deviceWords, kindWords } from "#renderer/composables/event-words";

/** One word of a search that can be taken away again. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  without(query: LogQuery): LogQuery;
}
const several = 3;

/** A search as words that can be taken away one by one. */
export function chipsOf(
  query: LogQuery,
  names: { source(id: ClientId): string; user(id: string): string; day(at: string): string },
): readonly Chip[] {
  const chips: Chip[] = [];
  if (query.types.length > several)
    chips.push({ key: "types", label: t("log.chip.kinds", { n: query.types.length }), without: (from) => ({ ...from, types: [] }) });
  else
    for (const type of query.types)
      chips.push({
        key: `type ${String(type)}`,
        label: t("log.chip.kind", { kind: kindWords(type) }),
        without: (from) => ({ ...from, types: from.types.filter((each) => each !== type) }),
      });
  for (const source of query.sources)
    chips.push({
      key: source,
      label: t("log.chip.client", { name: names.source(source) }),
      without: (from) => ({ ...from, sources: from.sources.filter((each) => each !== source) }),
    });
  for (const user of query.users)
    chips.push({
      key: user,
      label: t("log.chip.by", { name: names.user(user) }),
      without: (from) => ({ ...from, users: from.users.filter((each) => each !== user) }),
    });
  for (const address of query.addresses)
    chips.push({
      key: address,
      label: t("log.chip.address", { address }),
      without: (from) => ({ ...from, addresses: from.addresses.filter((each) => each !== address) }),
    });
  for (const device of query.devices)
    chips.push({
      key: `device ${String(device)}`,
      label: t("log.chip.device", { name: deviceWords({ device }) }),
      without: (from) => ({ ...from, devices: from.devices.filter((each) => each !== device) }),
    });
  if (query.from !== null || query.to !== null)
    chips.push({
      key: "dates",
      label: t("log.chip.dates", {
        from: query.from === null ? "…" : names.day(query.from),
        to: query.to === null ? "…" : names.day(query.to),
      }),
      without: (from) => ({ ...from, from: null, to: null }),
    });
  if (query.outside !== null) {
    const hour = (number: number): string => `${String(number).padStart(2, "0")}:00`;
    chips.push({
      key: "outside",
      label: t("log.chip.outside", { from: hour(query.outside.from), to: hour(query.outside.to) }),
      without: (from) => ({ ...from, outside: null }),
    });
  }
  if (query.byTechnicians)
    chips.push({ key: "technicians", label: t("log.chip.technicians"), without: (from) => ({ ...from, byTechnicians: false }) });
  if (query.aboutOwners) chips.push({ key: "owners", label: t("log.chip.owners"), without: (from) => ({ ...from, aboutOwners: false }) });
  if (query.newDevices)
    chips.push({ key: "devices", label: t("log.chip.newDevices"), without: (from) => ({ ...from, newDevices: false }) });
  return chips;
}
