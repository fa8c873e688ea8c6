import { PolicyType } from "../../../model/enums.ts";
import { domainOfAddress } from "../../value/domains.ts";
import type { ClientSetup } from "../../value/client-setup.ts";
import { policyDefinition } from "../../value/policies.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, made, noInverse, row, say, switched, type ChangeKindDefinition, type DescribeContext } from "../kind.ts";
import { risky, routine } from "../risks.ts";

/* Claimed domains (organization-api.md §7.2). A domain is known by its name: the server lists each once for a client. */

/** A domain is listed; it counts once its TXT record was seen. */
export interface DomainClaim extends ChangeBase {
  readonly kind: "domain.claim";
  readonly name: string;
}
/** The server looks at the TXT record now. */
export interface DomainVerify extends ChangeBase {
  readonly kind: "domain.verify";
  readonly name: string;
}
export interface DomainRemove extends ChangeBase {
  readonly kind: "domain.remove";
  readonly name: string;
  readonly verified: boolean;
}
export const claimDomain = (name: string): DomainClaim => ({ id: changeId("domain.claim", name), needs: [], kind: "domain.claim", name });
export const verifyDomain = (name: string): DomainVerify => ({
  id: changeId("domain.verify", name),
  needs: [],
  kind: "domain.verify",
  name,
});
export const removeDomain = (name: string, verified: boolean): DomainRemove => ({
  id: changeId("domain.remove", name),
  needs: [],
  kind: "domain.remove",
  name,
  verified,
});

const peopleOn = (name: string, { actual }: DescribeContext): readonly string[] =>
  (actual?.members ?? []).map(({ email }) => email).filter((email) => domainOfAddress(email) === name);
const isSingleOn = ({ policies }: ClientSetup): boolean =>
  policies.some(({ type, enabled }) => type === PolicyType.singleOrganization && enabled);

export const domainClaim: ChangeKindDefinition<DomainClaim> = {
  kind: "domain.claim",
  section: "sso",
  right: "manageSso",
  describe: (change) => ({
    glyph: "add",
    people: [],
    ...routine,
    sentence: say("domain-claim.sentence", { domain: change.name }, ["domain"]),
  }),
  differences: (change) => [made(literal(change.name), differs("domain.waiting"))],
  inverse: (change) => ({ change: removeDomain(change.name, false) }),
};

export const domainVerify: ChangeKindDefinition<DomainVerify> = {
  kind: "domain.verify",
  section: "sso",
  right: "manageSso",
  describe: (change, context) => ({
    glyph: "key",
    people: peopleOn(change.name, context),
    ...(context.actual !== null && !isSingleOn(context.actual) ? risky("domain-brings-single") : risky("domain-claimed")),
    sentence: say("domain-verify.sentence", { domain: change.name }, ["domain"]),
  }),
  differences: (change, actual) => [
    row(literal(change.name), differs("domain.waiting"), differs("domain.claimed")),
    ...(isSingleOn(actual)
      ? []
      : [
          row(
            policyDefinition(PolicyType.singleOrganization)?.name ?? differs("policy", { type: PolicyType.singleOrganization }),
            switched(false),
            switched(true),
            differs("domain.brings"),
          ),
        ]),
  ],
  inverse: () => noInverse("domain-verified"),
};

export const domainRemove: ChangeKindDefinition<DomainRemove> = {
  kind: "domain.remove",
  section: "sso",
  right: "manageSso",
  describe: (change, context) => ({
    glyph: "remove",
    people: change.verified ? peopleOn(change.name, context) : [],
    ...(change.verified ? risky("domain-gone") : routine),
    sentence: say("domain-remove.sentence", { domain: change.name }, ["domain"]),
  }),
  differences: (change) => [row(literal(change.name), differs(change.verified ? "domain.claimed" : "domain.waiting"), null, null, "thing")],
  inverse: () => noInverse("domain-removed"),
};
