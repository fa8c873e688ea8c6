import type { Domain } from "#shared/api/domains";
import { notSent } from "#electron/provider-api/api-request";
import type { ApiResult } from "#electron/provider-api/api-request";
import { appError } from "#shared/errors/app-error";
import type { ChangeOf } from "#shared/setup/changes/change";
import { err, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";
import type { LiveClient } from "../live-client.ts";

async function domainOf(live: LiveClient, name: string): Promise<ApiResult<Domain | null>> {
  const domains = await live.api.domains(live.id);
  return domains.ok ? ok(domains.value.find((each) => each.domainName.toLowerCase() === name.toLowerCase()) ?? null) : domains;
}
const gone = (name: string): ApiResult<never> => notSent(appError("apply.changed-meanwhile", { name }));

export const domainClaim: ActingKind<ChangeOf<"domain.claim">> = {
  kind: "domain.claim",
  step: (live, change) => ({
    call: { method: "POST", path: `/organizations/${live.id}/domain` },
    creates: true,
    async find() {
      const domain = await domainOf(live, change.name);
      return domain.ok ? ok(domain.value !== null) : domain;
    },
    send: () => live.api.claimDomain(live.id, change.name),
  }),
};

export const domainVerify: ActingKind<ChangeOf<"domain.verify">> = {
  kind: "domain.verify",
  step: (live, change) => ({
    call: { method: "POST", path: `/organizations/${live.id}/domain/{domain}/verify` },
    async find() {
      const domain = await domainOf(live, change.name);
      return domain.ok ? ok(Boolean(domain.value?.verifiedDate)) : domain;
    },
    async send() {
      const domain = await domainOf(live, change.name);
      if (!domain.ok) return domain;
      if (domain.value === null) return gone(change.name);
      const answer = await live.api.verifyDomain(live.id, domain.value.id);
      if (!answer.ok) return answer;
      // 200 in both outcomes: the record was there, or it was not (organization-api.md §7.2).
      return answer.value.verifiedDate
        ? answer
        : err({ ...appError("domain.not-verified", { domain: change.name }), outcome: "refused", status: 200 });
    },
  }),
};

export const domainRemove: ActingKind<ChangeOf<"domain.remove">> = {
  kind: "domain.remove",
  step: (live, change) => ({
    call: { method: "DELETE", path: `/organizations/${live.id}/domain/{domain}` },
    async find() {
      const domain = await domainOf(live, change.name);
      return domain.ok ? ok(domain.value === null) : domain;
    },
    async isAsReviewed() {
      const domain = await domainOf(live, change.name);
      return domain.ok ? ok(Boolean(domain.value?.verifiedDate) === change.verified) : domain;
    },
    async send() {
      const domain = await domainOf(live, change.name);
      if (!domain.ok) return domain;
      return domain.value === null ? gone(change.name) : live.api.removeDomain(live.id, domain.value.id);
    },
  }),
};
