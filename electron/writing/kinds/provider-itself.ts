import { notSent, type ApiResult } from "#electron/provider-api/api-request";
import type { Provider } from "#shared/api/providers";
import { appError } from "#shared/errors/app-error";
import type { ChangeOf } from "#shared/setup/changes/change";
import type { BillingAddress, ProviderDetails } from "#shared/setup/value/provider-setup";
import { decodeHtml } from "#shared/util/html-codes";
import { err, mapResult, ok } from "#shared/util/result";
import type { ActingKind } from "../acting-kind.ts";
import type { LiveClient } from "../live-client.ts";
import type { UnitKeys } from "../provider-calls.ts";
import { answers, askedFor, isListedNoMore, rowOf } from "./client-row.ts";

/* The provider itself: its details, its address, its clients, its beginning and its end. */

const detailsAre = (row: Provider, wanted: ProviderDetails): boolean =>
  (row.name ?? "") === wanted.name &&
  decodeHtml(row.businessName ?? "") === (wanted.businessName ?? "") &&
  (row.billingEmail ?? "").trim().toLowerCase() === (wanted.billingEmail ?? "").trim().toLowerCase();
export const providerDetails: ActingKind<ChangeOf<"provider.details">> = {
  kind: "provider.details",
  step: (live, change) => ({
    call: { method: "PUT", path: `/providers/${live.id}` },
    find: () => answers(live.api.provider(live.providerId), (row) => detailsAre(row, change.to)),
    isAsReviewed: () => answers(live.api.provider(live.providerId), (row) => detailsAre(row, change.from)),
    send: () => live.api.updateProvider(live.providerId, change.to),
  }),
};

const addressText = (address: BillingAddress | null): string =>
  address === null
    ? ""
    : JSON.stringify(
        [address.country, address.postalCode, address.line1, address.line2, address.city, address.state].map((part) => part ?? ""),
      ) + (address.taxId === null ? "" : `${address.taxId.code} ${address.taxId.value}`);
export const providerAddress: ActingKind<ChangeOf<"provider.address">> = {
  kind: "provider.address",
  step(live, change) {
    const is = (wanted: BillingAddress | null) =>
      answers(live.api.providerAddress(live.providerId), (address) => addressText(address) === addressText(wanted));
    return {
      call: { method: "PUT", path: `/providers/${live.id}/billing/vnext/address` },
      find: () => is(change.to),
      isAsReviewed: () => is(change.from),
      send: () => live.api.updateProviderAddress(live.providerId, change.to),
    };
  },
};

async function isGone(live: LiveClient, marks: ReadonlySet<string>): Promise<ApiResult<boolean>> {
  const row = await live.api.provider(live.providerId);
  if (row.ok) return ok(false);
  // 404 with a token of before, 403 with a new one (provider-api.md §1.8). 403 is also what somebody gets whose role was taken away.
  return row.error.status === 404 || (row.error.status === 403 && marks.has(askedFor)) ? ok(true) : row;
}
const isNamed = (live: LiveClient, name: string): Promise<ApiResult<boolean>> =>
  answers(live.api.provider(live.providerId), (row) => (row.name ?? "") === name);
export const providerDelete: ActingKind<ChangeOf<"provider.delete">> = {
  kind: "provider.delete",
  step: (live, change, context) => ({
    call: { method: "DELETE", path: `/providers/${live.id}` },
    find: (_freshness, marks) => isGone(live, marks),
    isAsReviewed: () => isNamed(live, change.provider),
    prepare: () => Promise.resolve(ok({ marks: [askedFor] })),
    async send() {
      const secret = context.ownSecret();
      return secret.ok ? live.api.deleteProvider(live.providerId) : notSent(secret.error);
    },
  }),
};

export const providerDeleteByMail: ActingKind<ChangeOf<"provider.delete-by-mail">> = {
  kind: "provider.delete-by-mail",
  step: (live, change, { provider }) => ({
    call: { method: "POST", path: `/providers/${live.id}/delete-recover-token` },
    find: (_freshness, marks) => isGone(live, marks),
    isAsReviewed: () => isNamed(live, change.provider),
    prepare: () => Promise.resolve(ok({ marks: [askedFor] })),
    async send() {
      const link = provider.link(live.providerId);
      if (!link.ok) return notSent(link.error);
      const answer = await live.api.deleteProviderByMail(live.providerId, link.value.token);
      // Wrong, or an hour old: the server says the same of both.
      return answer.ok || answer.error.status !== 400 ? answer : err({ ...answer.error, ...appError("provider.deletion-refused") });
    },
  }),
};

export const providerAddClient: ActingKind<ChangeOf<"provider.add-client">> = {
  kind: "provider.add-client",
  step(live, change, { provider }) {
    let key: string | null = null;
    return {
      call: { method: "POST", path: `/providers/${live.id}/clients/existing` },
      creates: true,
      find: async () => mapResult(await live.api.clients(), (rows) => rows.some(({ clientId }) => clientId === change.organization)),
      prepare() {
        const wrapped = provider.wrapped(live.providerId, change.organization);
        if (!wrapped.ok) return Promise.resolve(wrapped);
        key = wrapped.value;
        return Promise.resolve(ok({}));
      },
      send: () =>
        key === null
          ? Promise.resolve(notSent(appError("client.no-key")))
          : live.api.addExistingClient(live.providerId, change.organization, key),
    };
  },
};

export const clientUnlink: ActingKind<ChangeOf<"client.unlink">> = {
  kind: "client.unlink",
  step: (live, change) => ({
    call: { method: "DELETE", path: "/providers/{provider}/organizations/{client}" },
    find: (_freshness, marks) => isListedNoMore(live, marks),
    isAsReviewed: () => answers(rowOf(live), (row) => row.name === change.client),
    prepare: () => Promise.resolve(ok({ marks: [askedFor] })),
    async send() {
      const row = await rowOf(live);
      if (!row.ok) return row;
      const { linkId, providerId } = row.value;
      return linkId === null || providerId === null ? notSent(appError("role.not-allowed")) : live.api.unlinkClient(providerId, linkId);
    },
  }),
};

export const providerSetUp: ActingKind<ChangeOf<"provider.set-up">> = {
  kind: "provider.set-up",
  step(live, change, { provider }) {
    let key: string | null = null;
    return {
      call: { method: "POST", path: `/providers/${live.id}/setup` },
      creates: true,
      // A provider that waits to be set up has no name.
      find: () => answers(live.api.provider(live.providerId), (row) => (row.name ?? "") !== ""),
      prepare() {
        const made = provider.newKey();
        if (!made.ok) return Promise.resolve(made);
        key = made.value;
        return Promise.resolve(ok({}));
      },
      async send() {
        const link = provider.link(live.providerId);
        if (!link.ok) return notSent(link.error);
        const { token, paymentMethod } = link.value;
        return live.api.setUpProvider(live.providerId, {
          details: change.details,
          address: change.address,
          token,
          key: key ?? "",
          paymentMethod,
        });
      },
    };
  },
};

export const providerBusinessUnit: ActingKind<ChangeOf<"provider.business-unit">> = {
  kind: "provider.business-unit",
  step(live, _change, { provider }) {
    let keys: UnitKeys | null = null;
    // The profile names the clients of a provider only once it is set up and its key was taken (provider-api.md §2.13, §4.8).
    const find = (): Promise<ApiResult<boolean>> =>
      answers(live.api.profile(), (profile) => profile.providerOrganizations.some((row) => row.id === (live.id as string)));
    return {
      call: { method: "POST", path: `/organizations/${live.id}/billing/setup-business-unit` },
      creates: true,
      find,
      prepare() {
        const made = provider.unitKeys(live.id);
        if (!made.ok) return Promise.resolve(made);
        keys = made.value;
        return Promise.resolve(ok({}));
      },
      async send() {
        const link = provider.link(live.id);
        if (!link.ok) return notSent(link.error);
        if (keys === null) return notSent(appError("client.no-key"));
        const answer = await live.api.setUpBusinessUnit(live.id, { token: link.value.token, ...keys });
        if (answer.ok || answer.error.status !== 500) return answer;
        // Every rule of the server that is not met is the same 500: what it left shows whether it acted.
        const found = await find();
        if (!found.ok) return answer;
        return found.value ? ok(null) : err({ ...answer.error, ...appError("provider.unit-refused"), outcome: "refused", status: 500 });
      },
    };
  },
};

export const providerAccept: ActingKind<ChangeOf<"provider.accept">> = {
  kind: "provider.accept",
  step: (live, _change, { provider }) => ({
    call: { method: "POST", path: `/providers/${live.id}/users/{user}/accept` },
    // Whoever is not confirmed yet is shown nothing of a provider: that it was accepted, only the answer tells.
    find: () => Promise.resolve(ok(false)),
    async send() {
      const link = provider.link(live.providerId);
      if (!link.ok) return notSent(link.error);
      const { memberId, token } = link.value;
      if (memberId === null) return notSent(appError("provider.link-malformed"));
      const answer = await live.api.acceptProvider(live.providerId, memberId, token);
      // A lost answer is asked for by sending it again: the server takes an acceptance once.
      return !answer.ok && answer.error.status === 400 && answer.error.detail === "Already accepted." ? ok(null) : answer;
    },
  }),
};
