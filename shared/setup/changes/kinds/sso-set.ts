import type { DesiredSso } from "../../blueprint/desired-setup.ts";
import type { ClientSetup } from "../../value/client-setup.ts";
import type { Message } from "../../../model/message.ts";
import { certificateFace } from "../../../util/certificate-face.ts";
import { ssoField } from "../../draft/sso-fields.ts";
import { policyDefinition } from "../../value/policies.ts";
import { samePolicyData } from "../../value/policy-data.ts";
import { bringsPolicies, decryptionInForce, decryptionOf, policiesOfDecryption } from "../../value/sso-decryption.ts";
import type { ChangeBase, ChangeId } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, noInverse, row, say, switched, text, type ChangeKindDefinition } from "../kind.ts";
import { heaviest, risky, routine } from "../risks.ts";
import { everyone } from "../people-words.ts";

/** The single sign-on configuration. A client secret travels beside it, never in it. */
export interface SsoSet extends ChangeBase {
  readonly kind: "sso.set";
  readonly sso: DesiredSso;
  /** Of an edit: what stood there when it was made, for what it changes. Somebody else's change in between is not overwritten. */
  readonly before?: SsoBefore;
}
interface SsoBefore {
  readonly kind: ClientSetup["sso"]["kind"];
  readonly enabled: boolean;
  readonly identifier: string;
  readonly settings: ClientSetup["sso"]["settings"];
}

export const setSso = (sso: DesiredSso, needs: readonly ChangeId[] = [], before?: SsoBefore): SsoSet => ({
  id: ssoChangeId(sso),
  needs,
  kind: "sso.set",
  sso,
  ...(before === undefined ? {} : { before }),
});
/** What stands there of everything that a change writes. */
export const ssoBefore = ({ kind, enabled, identifier, settings }: ClientSetup["sso"], { settings: wanted }: DesiredSso): SsoBefore => ({
  kind,
  enabled,
  identifier: identifier ?? "",
  settings: Object.fromEntries(Object.keys(wanted).map((name) => [name, settings[name] ?? null])),
});
export const ssoChangeId = (sso: DesiredSso): ChangeId =>
  changeId("sso.set", sso.kind, sso.identifier, ...(sso.newSecret === undefined ? [] : [sso.newSecret]));

/** Whether a configuration is there already, its secret aside. */
export const isSsoSame = (sso: DesiredSso, present: ClientSetup["sso"]): boolean =>
  present.kind === sso.kind &&
  present.enabled === sso.enabled &&
  (present.identifier ?? "") === sso.identifier &&
  Object.entries(sso.settings).every(([name, value]) => unset(value) === unset(present.settings[name]));
const unset = (value: unknown): unknown => (value === "" || value === false || value === undefined ? null : value);

export const ssoSet: ChangeKindDefinition<SsoSet> = {
  kind: "sso.set",
  section: "sso",
  right: "manageSso",
  describe(change, context) {
    const { sso: wanted } = change;
    const present = context.actual?.sso ?? null;
    const people = wanted.enabled || present?.enabled === true ? everyone(context) : [];
    if (wanted.newSecret !== undefined && present !== null && isSsoSame(wanted, present))
      return { glyph: "key", people, ...(wanted.enabled ? risky("sso-secret") : routine), sentence: say("sso-set.secret") };
    const saved = decryptionOf(wanted);
    const before = decryptionInForce(present);
    const after = decryptionInForce(wanted);
    const isOn = (type: number): boolean => context.actual?.policies.some((policy) => policy.type === type && policy.enabled) ?? false;
    const brings = bringsPolicies(saved) && !policiesOfDecryption[saved].every(isOn);
    const switchesOff = present?.enabled === true && !wanted.enabled;
    const bound = context.actual?.members.filter((member) => member.ssoBound).map((member) => member.email) ?? [];
    return {
      glyph: "key",
      people: (switchesOff || before !== after) && bound.length > 0 ? bound : people,
      ...heaviest(
        before !== "master-password" && after !== before ? risky("sso-decryption-leaves") : routine,
        switchesOff ? risky("sso-off") : routine,
        brings && context.actual !== null ? risky("sso-brings-policies") : routine,
        saved !== "master-password" && after !== before ? risky("sso-decryption") : routine,
        brings ? risky("sso-decryption") : routine,
        present?.enabled === true && wanted.enabled ? risky("sso-changes") : routine,
        wanted.enabled ? risky("sso-on") : routine,
      ),
      sentence: say(
        `sso-set.${wanted.kind === "saml2" ? "saml" : "openid"}${wanted.enabled ? "On" : "Off"}`,
        { identifier: wanted.identifier },
        ["identifier"],
      ),
    };
  },
  differences({ sso }, { sso: present, policies }) {
    const subject = differs("sso");
    const sameKind = present.kind === sso.kind;
    return [
      ...(sameKind
        ? []
        : [
            row(
              differs("ssoKind"),
              present.kind === "none" ? null : differs(`ssoKinds.${present.kind}`),
              differs(`ssoKinds.${sso.kind}`),
              subject,
            ),
          ]),
      ...(present.kind === "none"
        ? [row(differs("ssoState"), null, switched(sso.enabled), subject)]
        : present.enabled === sso.enabled
          ? []
          : [row(differs("ssoState"), switched(present.enabled), switched(sso.enabled), subject)]),
      ...((present.identifier ?? "") === sso.identifier
        ? []
        : [row(differs("ssoIdentifier"), text(present.identifier), text(sso.identifier), subject)]),
      ...Object.entries(sso.settings)
        .filter(
          ([name, wanted]) =>
            name !== "hasClientSecret" && !samePolicyData({ value: wanted }, { value: sameKind ? present.settings[name] : null }),
        )
        .map(([name, wanted]) =>
          row(
            literal(ssoField(name)?.label ?? name),
            valueOf(name, sameKind ? present.settings[name] : null),
            valueOf(name, wanted),
            subject,
          ),
        ),
      ...(sso.newSecret === undefined
        ? []
        : [
            row(
              differs("ssoSecret"),
              sameKind && present.settings["hasClientSecret"] === true ? differs("ssoSecretHeld") : null,
              differs("ssoSecretNew"),
              subject,
            ),
          ]),
      ...broughtBy(sso, present, policies).map((type) =>
        row(policyDefinition(type)?.name ?? differs("policy", { type }), switched(false), switched(true), differs("ssoBrings")),
      ),
    ];
  },
  inverse({ sso }, { sso: before }) {
    // The server never tells a secret: what was replaced cannot be given back.
    if (sso.newSecret !== undefined) return noInverse("sso-secret");
    // Policies that it turns on by itself stay on.
    if (bringsPolicies(decryptionOf(sso))) return noInverse("sso-decryption");
    if (before.kind === "none" || before.kind !== sso.kind) return noInverse("sso-kind");
    return {
      change: setSso({
        kind: before.kind,
        enabled: before.enabled,
        identifier: before.identifier ?? "",
        // What the change set and was not there before goes back to nothing.
        settings: { ...Object.fromEntries(Object.keys(sso.settings).map((name) => [name, null])), ...before.settings },
      }),
    };
  },
};

/** Policies that saving this configuration turns on by itself. */
const broughtBy = (sso: DesiredSso, present: ClientSetup["sso"], policies: ClientSetup["policies"]): readonly number[] =>
  bringsPolicies(decryptionOf(sso)) && !isSsoSame(sso, present)
    ? policiesOfDecryption[decryptionOf(sso)].filter((type) => !policies.some((policy) => policy.type === type && policy.enabled))
    : [];

/** A setting as a person reads it: a choice by its label, a certificate by its name and last day. */
function valueOf(name: string, setting: unknown): Message | null {
  if (typeof setting === "boolean") return switched(setting);
  if (setting === null || setting === undefined) return null;
  const field = ssoField(name);
  const words = String(setting as string | number);
  const face = field?.kind === "certificate" ? certificateFace(words) : null;
  if (face !== null) return differs("certificate", { ...face });
  return text(field?.choices?.find(({ value }) => value === setting)?.label ?? words);
}
