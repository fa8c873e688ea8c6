import type { CsvTable } from "#shared/bridge/index";
import type { Language } from "#shared/model/message";
import type { PolicyHit } from "#shared/setup/value/policy-hits";

import { say } from "./texts.ts";

/** Who is hit by saving a policy, with what happens and why. */
export function policyHitsTable(hits: readonly PolicyHit[], language: Language): CsvTable {
  const t = (key: string, parameters: Readonly<Record<string, string>> = {}): string =>
    say({ key: `policies.hits.${key}`, parameters }, language);
  return {
    columns: ["person", "address", "groups", "what", "why"].map((key) => t(`columns.${key}`)),
    rows: hits.map((hit) => [
      hit.name ?? "",
      hit.email,
      hit.groups.join(", "),
      t(`group.${hit.group}`),
      t(`reason.${hit.reason}`, { clients: hit.elsewhere.join(", ") }),
    ]),
  };
}
