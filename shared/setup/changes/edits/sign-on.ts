import { z } from "zod";
import { appError } from "../../../errors/app-error.ts";
import { handleText } from "../../../model/ids.ts";
import { heldSecret, text } from "../../../model/schemas.ts";
import { err } from "../../../util/result.ts";
import { domainFrom } from "../../value/domains.ts";
import { claimDomain, removeDomain, verifyDomain } from "../kinds/domain.ts";
import { sameScim, scimStateOf, setScim } from "../kinds/scim-set.ts";
import { isSsoSame, setSso, ssoBefore } from "../kinds/sso-set.ts";
import { isRefused, unmetRequirements } from "../requirements.ts";
import { defineEdit, only, thing } from "./edit.ts";

const setting = z.union([text(20_000), z.number(), z.boolean(), z.null()]);
const named = <Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind), name: text(300).min(1) });

/** Edits of single sign-on, claimed domains and SCIM. */
export const signOnEdits = {
  "sso.set": defineEdit(
    z.strictObject({
      kind: z.literal("sso.set"),
      sso: z.strictObject({
        kind: z.enum(["openid-connect", "saml2"]),
        enabled: z.boolean(),
        identifier: text(50),
        /** Only what was changed is named; everything else is sent back as it is stored. */
        settings: z.record(text(60), setting),
        /** Handle of a client secret that main holds for this run. */
        newSecret: heldSecret.optional(),
      }),
    }),
    ({ sso }, setup) => {
      const { newSecret, ...rest } = sso;
      const wanted = {
        ...rest,
        identifier: sso.identifier.trim(),
        ...(newSecret === undefined ? {} : { newSecret: handleText(newSecret) }),
      };
      if (wanted.enabled && wanted.identifier === "") return err(appError("sso.identifier-missing"));
      if (newSecret === undefined && isSsoSame(wanted, setup.sso)) return only([]);
      // What decides about policies must be in the change, also where it stays as it is.
      const decryption = wanted.settings["memberDecryptionType"] ?? setup.sso.settings["memberDecryptionType"] ?? 0;
      const whole = { ...wanted, settings: { ...wanted.settings, memberDecryptionType: decryption } };
      const change = setSso(whole, [], ssoBefore(setup.sso, whole));
      return unmetRequirements([change], setup).some(isRefused) ? err(appError("sso.requirement")) : only([change]);
    },
    {
      sets: ({ sso }) => [
        ...["kind", "enabled", "identifier"].map((part) => thing("sso", part)),
        ...Object.keys(sso.settings).map((name) => thing("sso", "settings", name)),
      ],
      secret: ({ sso }) => sso.newSecret,
    },
  ),
  "domain.claim": defineEdit(
    named("domain.claim"),
    ({ name }, { domains }) => {
      const domain = domainFrom(name);
      if (domain === null) return err(appError("domain.malformed"));
      return only(domains.some((each) => each.name.toLowerCase() === domain) ? [] : [claimDomain(domain)]);
    },
    { sets: ({ name }) => [thing("domain", domainFrom(name) ?? name)] },
  ),
  "domain.verify": defineEdit(
    named("domain.verify"),
    ({ name }, { domains }) => {
      const present = domains.find((each) => each.name === name);
      if (present === undefined) return err(appError("domain.unknown"));
      return only(present.verifiedAt === null ? [verifyDomain(name)] : []);
    },
    { sets: ({ name }) => [thing("domain", name.toLowerCase())] },
  ),
  "domain.remove": defineEdit(
    named("domain.remove"),
    ({ name }, { domains }) => {
      const present = domains.find((each) => each.name === name);
      return only(present === undefined ? [] : [removeDomain(name, present.verifiedAt !== null)]);
    },
    { sets: ({ name }) => [thing("domain", name.toLowerCase())] },
  ),
  "scim.set": defineEdit(
    z.strictObject({
      kind: z.literal("scim.set"),
      to: z.strictObject({
        enabled: z.boolean(),
        provider: z.number().int().min(0).max(255).nullable(),
        inviteAfterProvisioning: z.boolean().nullable(),
      }),
    }),
    ({ to }, { scim }) => {
      const from = scimStateOf(scim);
      return only(sameScim(from, to) ? [] : [setScim(from, to)]);
    },
    { sets: () => [thing("scim")] },
  ),
};
