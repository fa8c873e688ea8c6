import type { ClientSetup, PolicySetup } from "#shared/setup/value/client-setup";
import { hasEffect, policyCatalogue, type PolicyDefinition, type PolicyField } from "#shared/setup/value/policies";
import { say, t } from "#renderer/i18n/index";

/** One line of the policies tab. `definition` is null for kinds that this app does not know. */
export interface PolicyLine {
  readonly key: string;
  readonly type: number;
  readonly enabled: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  readonly definition: PolicyDefinition | null;
  readonly section: string;
}

/**
 * Every kind that has an effect here or is on, in the order of the catalogue; those that the official apps seldom show come behind the
 * others, kinds that this app does not know last.
 */
export function policyLines(setup: ClientSetup): readonly PolicyLine[] {
  const byType = new Map<number, PolicySetup>(setup.policies.map((policy) => [policy.type, policy]));
  const known = policyCatalogue.flatMap((definition): readonly PolicyLine[] => {
    const policy = byType.get(definition.type);
    byType.delete(definition.type);
    if (policy?.enabled !== true && !hasEffect(definition.type, setup.capabilities)) return [];
    return [
      {
        key: String(definition.type),
        type: definition.type,
        enabled: policy?.enabled ?? false,
        data: policy?.data ?? {},
        definition,
        section: definition.offered ? definition.section : "unoffered",
      },
    ];
  });
  const order = ["one-organization", "signing-in", "vault-and-sharing", "unoffered"];
  const sorted = [...known].sort((left, right) => order.indexOf(left.section) - order.indexOf(right.section));
  return [
    ...sorted,
    ...[...byType.values()].map((policy) => ({
      key: String(policy.type),
      type: policy.type,
      enabled: policy.enabled,
      data: policy.data,
      definition: null,
      section: "unknown",
    })),
  ];
}
export const policyName = (line: PolicyLine): string =>
  line.definition === null ? t("client.policies.unknown", { number: line.type }) : say(line.definition.name);

export interface PolicyFact {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
}
/** Whether a field says anything: older data leaves out what stands at its first value. */
function counts(field: PolicyField, fields: readonly PolicyField[], data: Readonly<Record<string, unknown>>): boolean {
  const { onlyWhen } = field;
  if (onlyWhen === undefined) return true;
  return onlyWhen.values.includes(data[onlyWhen.field] ?? fields.find((each) => each.name === onlyWhen.field)?.initial ?? null);
}
/** What a policy is set to, as pairs of words; only what counts. A switch that is on has no value: its label says it. */
export function policyFacts(line: PolicyLine): readonly PolicyFact[] {
  const fields = line.definition?.fields ?? [];
  return fields
    .filter((field) => counts(field, fields, line.data))
    .flatMap((field): readonly PolicyFact[] => {
      const value = line.data[field.name];
      if (value === undefined || (value === null && field.kind !== "choice") || value === "") return [];
      if (field.kind === "switch") return value === true ? [{ name: field.name, label: say(field.label), value: null }] : [];
      const choice = field.choices?.find((each) => each.value === value);
      const words =
        choice !== undefined
          ? say(choice.label)
          : typeof value === "number"
            ? t("client.policies.number", { number: value })
            : Array.isArray(value)
              ? value.join(", ")
              : String(value);
      return [{ name: field.name, label: say(field.label), value: words }];
    });
}
/** Kinds whose settings read better as a sentence of their own; null where the data says nothing. */
const sentences: Readonly<Record<string, (line: PolicyLine) => string | null>> = {
  sessionTimeout({ data }) {
    const { type, minutes, action } = data;
    if (type === "never") return t("client.policies.says.never");
    const what = action === "lock" || action === "logOut" ? action : "either";
    if (typeof type === "string" && type !== "custom")
      return t(`client.policies.says.timeout.${what}`, { when: t(`client.policies.says.when.${type}`) });
    if (typeof minutes !== "number") return null;
    const time = minutes % 60 === 0 ? t("client.policies.says.hours", {}, minutes / 60) : t("client.policies.says.minutes", {}, minutes);
    return t(`client.policies.says.timeout.${what}`, { when: t("client.policies.says.when.custom", { time }) });
  },
  masterPassword(line) {
    const { minLength, minComplexity } = line.data;
    const parts = [
      ...(typeof minLength === "number" ? [t("client.policies.says.characters", { number: minLength })] : []),
      ...(typeof minComplexity === "number" ? [t("client.policies.says.strength", { number: minComplexity })] : []),
      ...switchesOf(line),
    ];
    return parts.length === 0 ? null : capital(parts.join(", "));
  },
  uriMatchDefaults: (line) => {
    const by = policyFacts(line)[0]?.value ?? null;
    return by === null ? null : t("client.policies.says.compares", { by });
  },
  passwordGenerator(line) {
    const { overridePasswordType: kind, minLength, minNumberWords } = line.data;
    const parts = [
      ...(kind !== "passphrase" && typeof minLength === "number" ? [t("client.policies.says.passwords", { number: minLength })] : []),
      ...(kind !== "password" && typeof minNumberWords === "number"
        ? [t("client.policies.says.passphrases", { number: minNumberWords })]
        : []),
      ...switchesOf(line),
    ];
    return parts.length === 0 ? null : capital(parts.join(", "));
  },
};
const switchesOf = (line: PolicyLine): readonly string[] =>
  policyFacts(line)
    .filter((fact) => fact.value === null)
    .map((fact) => fact.label.charAt(0).toLocaleLowerCase() + fact.label.slice(1));
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** What a policy is set to, in one line: "Locks after 4 hours"; else its facts one after the other. Empty when there is nothing to say. */
export const policySentence = (line: PolicyLine): string =>
  sentences[line.definition?.key ?? ""]?.(line) ??
  policyFacts(line)
    .map((fact) => (fact.value === null ? fact.label : t("client.policies.fact", { label: fact.label, value: fact.value })))
    .join("; ");
