import type { DraftSso } from "#shared/setup/draft/draft";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { rebased } from "#renderer/composables/kept-form";
import { newSso, type SsoValue } from "#shared/setup/draft/sso-fields";

/** Told by the server, never written: what a form of its own stands for, or would change something else (organization-api.md §7.1). */
const notWritten = new Set(["configType", "hasClientSecret", "keyConnectorEnabled", "idpArtifactResolutionServiceUrl"]);

/** The configuration as it stands, to be changed. */
export const draftOf = ({ sso }: ClientSetup): DraftSso =>
  sso.kind === "none"
    ? newSso("saml2", false, sso.identifier ?? "")
    : {
        later: false,
        kind: sso.kind,
        enabled: sso.enabled,
        identifier: sso.identifier ?? "",
        settings: sso.settings,
        hasClientSecret: sso.settings["hasClientSecret"] === true,
      };
/** A draft over what stands there now: of what was begun from `base`, only what differs from it is the technician's. */
export function rebasedSso(draft: DraftSso, base: DraftSso, now: DraftSso): DraftSso {
  const kind = draft.kind === base.kind ? now.kind : draft.kind;
  // Settings of another kind than the stored one are the technician's alone.
  if (kind !== now.kind) return { ...rebased(draft, base, now), kind, settings: draft.settings };
  if (draft.kind !== base.kind) return { ...rebased(draft, base, now), kind, settings: { ...now.settings, ...draft.settings } };
  return { ...rebased(draft, base, now), kind, settings: rebased(draft.settings, base.settings, now.settings) };
}
const unset = (value: SsoValue | undefined): SsoValue => (value === "" || value === false || value === undefined ? null : value);

/** Settings that differ from what is stored; everything else is sent back as it was read. */
export const changedSettings = (draft: DraftSso, { sso }: ClientSetup): Readonly<Record<string, SsoValue>> =>
  Object.fromEntries(
    Object.entries(draft.settings).filter(
      ([name, value]) => !notWritten.has(name) && (draft.kind !== sso.kind || unset(value) !== unset(sso.settings[name])),
    ),
  );
/** Names of what a technician changed, as the review counts it: what a new configuration begins with is no change. */
export function changedParts(draft: DraftSso, setup: ClientSetup, newSecret: boolean): readonly string[] {
  const before = draftOf(setup);
  return [
    ...(draft.kind === before.kind ? [] : ["kind"]),
    ...(draft.enabled === before.enabled ? [] : ["enabled"]),
    ...(draft.identifier.trim() === before.identifier ? [] : ["identifier"]),
    ...Object.keys(draft.settings).filter((name) => !notWritten.has(name) && unset(draft.settings[name]) !== unset(before.settings[name])),
    ...(newSecret ? ["clientSecret"] : []),
  ];
}

/** The address of the SCIM service, which stands beside the one for single sign-on; null where that is not known. */
export function scimAddress({ sso, client }: ClientSetup): string | null {
  const known = sso.give["callbackPath"] ?? sso.give["spEntityIdStatic"];
  if (known === undefined || !URL.canParse(known)) return null;
  const url = new URL(known);
  if (/^sso\./u.test(url.host)) return `${url.protocol}//${url.host.replace(/^sso\./u, "scim.")}/v2/${client.id}`;
  return url.pathname.startsWith("/sso/") ? `${url.origin}/scim/v2/${client.id}` : null;
}
export const recipes = ["entra", "okta", "google", "onelogin", "jumpcloud", "adfs", "keycloak"] as const;
export type Recipe = (typeof recipes)[number];
/** The identity provider that the addresses point to. */
export function recipeFor(settings: DraftSso["settings"]): Recipe {
  const text = [settings["idpEntityId"], settings["idpSingleSignOnServiceUrl"], settings["authority"]].map(String).join(" ").toLowerCase();
  const signs: readonly (readonly [RegExp, Recipe])[] = [
    [/microsoftonline|sts\.windows\.net/u, "entra"],
    [/okta/u, "okta"],
    [/google/u, "google"],
    [/onelogin/u, "onelogin"],
    [/jumpcloud/u, "jumpcloud"],
    [/\/adfs\//u, "adfs"],
    [/\/realms\//u, "keycloak"],
  ];
  return signs.find(([sign]) => sign.test(text))?.[1] ?? "entra";
}
