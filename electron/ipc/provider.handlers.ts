import { events } from "#electron/provider-api/index";
import type { ProviderBilling } from "#electron/provider/provider-billing";
import type { ProviderService } from "#electron/provider/provider-service";
import type { OpenProfiles } from "#electron/engine/open-profiles";
import type { Invitations } from "#electron/provider/invitations";
import { appError } from "#shared/errors/app-error";
import { readProviderLink } from "#shared/setup/value/provider-link";
import type { Contract, HandlersOf, ProviderPage } from "#shared/bridge/index";
import { decodeHtml } from "#shared/util/html-codes";
import { err, mapResult, ok } from "#shared/util/result";

export interface ProviderHandlerPorts {
  readonly open: Pick<OpenProfiles, "get">;
  readonly invitations: Invitations;
  readonly providers: ProviderService;
  readonly billing: ProviderBilling;
  openPage(url: string): Promise<boolean>;
  readonly now: () => Date;
}

/** Where the web portal has what only it can do. */
const pagePaths: Readonly<Record<ProviderPage, string>> = {
  "payment-method": "billing/payment-details",
  credit: "billing/payment-details",
  seats: "billing/subscription",
  portal: "clients",
};

/** The providers of the open profiles. Nothing is written here: see writing.handlers.ts. */
export function providerHandlers({
  providers,
  billing,
  invitations,
  open: profiles,
  openPage,
  now,
}: ProviderHandlerPorts): HandlersOf<Contract["provider"]> {
  return {
    list: async () => ok(await providers.list()),
    users: ({ clientId, fresh }) => providers.users(clientId, fresh),
    subscription: ({ clientId, fresh }) => billing.subscription(clientId, fresh),
    usage: ({ clientId, invoiceId }) => billing.usage(clientId, invoiceId),
    addable: ({ clientId }) => billing.addable(clientId),
    details: async ({ clientId }) =>
      mapResult(await providers.readDetails(clientId), ({ name, businessName, billingEmail }) => ({
        name: name ?? "",
        businessName: businessName == null ? null : decodeHtml(businessName),
        billingEmail: billingEmail ?? null,
      })),
    async open({ clientId, page, invoiceId, verifyBank }) {
      const found = providers.find(clientId);
      if (!found.ok) return found;
      if (page !== undefined) {
        const { web } = found.value.open.profile;
        return ok({ opened: await openPage(`${web}/#/providers/${found.value.providerId}/${pagePaths[page]}`) });
      }
      const told = billing.pageOf(clientId, verifyBank === true ? "bank" : (invoiceId ?? ""));
      return told.ok ? ok({ opened: await openPage(told.value) }) : told;
    },
    openLink({ profileId, text }) {
      const opened = profiles.get(profileId);
      if (!opened.ok) return opened;
      const link = readProviderLink(text);
      if (!link.ok) return link;
      const { profile } = opened.value;
      const { web, email, kind, providerName } = link.value;
      if (web !== null && new URL(web).host !== new URL(profile.web).host)
        return err(appError("provider.link-foreign", { host: new URL(web).host }));
      if (email !== profile.record.email.toLowerCase()) return err(appError("provider.link-other-account", { email }));
      // A real server takes a means of payment only from the page of its payment processor.
      const inApp = kind === "accept" || profile.record.server.kind === "sandbox";
      const subject = invitations.hold(profileId, link.value, { type: "card", token: "sandbox" });
      return ok({ subject, kind, providerName, email, inApp });
    },
    async userEvents({ clientId, memberId, next }) {
      const found = providers.find(clientId);
      if (!found.ok) return found;
      const end = now();
      const { profile } = found.value.open;
      const answer = await profile.http.send(
        events.listProviderEvents(
          found.value.providerId,
          {
            start: new Date(end.getTime() - 30 * 86_400_000).toISOString(),
            end: end.toISOString(),
            continuationToken: next ?? undefined,
          },
          memberId,
        ),
      );
      const clients = new Map(profile.clients().map((row) => [row.id as string, row.name]));
      const users = new Map((providers.usersOf(clientId) ?? []).map((user) => [user.id as string, user.name ?? user.email]));
      return mapResult(answer, ({ data, continuationToken }) => ({
        events: data.map((row) => ({
          type: row.type,
          at: row.date,
          device: row.deviceType ?? null,
          address: row.ipAddress ?? null,
          client: clients.get(row.organizationId ?? "") ?? null,
          what: users.get(row.providerUserId ?? "") ?? null,
        })),
        next: data.length === 0 ? null : (continuationToken ?? null),
      }));
    },
  };
}
