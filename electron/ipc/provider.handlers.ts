import type { Charging } from "#electron/provider/charging";
import type { ProviderBilling } from "#electron/provider/provider-billing";
import type { ProviderService } from "#electron/provider/provider-service";
import type { OpenProfiles } from "#electron/engine/open-profiles";
import type { MailedLinks } from "#electron/provider/mailed-links";
import type { AccountService, UnlockedProfile } from "#electron/account/index";
import { cloudServers, events, type ServerUrls } from "#electron/provider-api/index";
import { appError } from "#shared/errors/app-error";
import { readProviderLink } from "#shared/setup/value/provider-link";
import type { Contract, HandlersOf, ProfileView, ProviderPage, ServerChoice } from "#shared/bridge/index";
import type { ProviderId } from "#shared/model/ids";
import { decodeHtml } from "#shared/util/html-codes";
import { err, mapResult, ok, type Result } from "#shared/util/result";

export interface ProviderHandlerPorts {
  readonly open: Pick<OpenProfiles, "get" | "all">;
  readonly mailedLinks: MailedLinks;
  readonly providers: ProviderService;
  readonly billing: ProviderBilling;
  readonly charging: Charging;
  readonly account: Pick<AccountService, "profiles" | "servers">;
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

const choiceOf = ({ serverKind, serverUrl }: ProfileView): ServerChoice =>
  serverKind === "self-hosted" ? { kind: serverKind, url: serverUrl } : { kind: serverKind };
/** The server of a link, among those that may be offered for it: a stranger's page must not lead to a stranger's server. */
function serverOfLink(web: string, sandbox: Result<ServerUrls>, profiles: readonly ProfileView[]): ServerChoice | null {
  const { host } = new URL(web);
  const cloud = (["us", "eu"] as const).find((kind) => cloudServers[kind].host === host);
  if (cloud !== undefined) return { kind: cloud };
  if (sandbox.ok && new URL(sandbox.value.web).host === host) return { kind: "sandbox" };
  const known = profiles.find(({ serverKind, serverUrl }) => serverKind === "self-hosted" && new URL(serverUrl).host === host);
  return known === undefined ? null : choiceOf(known);
}

const paidInSandbox = { type: "card", token: "sandbox" } as const;
/** Where nothing is paid. */
const nothingPaid = { type: "", token: "" } as const;

/** The providers of the open profiles. Nothing is written here: see writing.handlers.ts. */
export function providerHandlers({
  providers,
  billing,
  charging,
  mailedLinks,
  open: profiles,
  account,
  openPage,
  now,
}: ProviderHandlerPorts): HandlersOf<Contract["provider"]> {
  /** The open profile that belongs to a provider; one of the server that the link opens, where several do. */
  const profileOfProvider = (providerId: ProviderId, host: string | null): UnlockedProfile | undefined => {
    const members = profiles.all().flatMap(({ profile }) => (profile.providers.some(({ id }) => id === providerId) ? [profile] : []));
    return members.find(({ web }) => new URL(web).host === host) ?? members[0];
  };
  return {
    list: async () => ok(await providers.list()),
    users: ({ clientId, fresh }) => providers.users(clientId, fresh),
    subscription: ({ clientId, fresh }) => billing.subscription(clientId, fresh),
    usage: ({ clientId, invoiceId }) => billing.usage(clientId, invoiceId),
    prices: ({ clientId }) => charging.prices(clientId),
    savePrices: ({ clientId, prices }) => charging.savePrices(clientId, prices),
    monthsRead: ({ clientId }) => charging.months(clientId),
    usageRead: ({ clientId, month }) => charging.usage(clientId, month),
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
      const invoice = billing.pageOf(clientId, verifyBank === true ? "bank" : (invoiceId ?? ""));
      return invoice.ok ? ok({ opened: await openPage(invoice.value) }) : invoice;
    },
    async readLink({ text }) {
      const link = readProviderLink(text);
      if (!link.ok) return link;
      const { web, kind } = link.value;
      const host = web === null ? null : new URL(web).host;
      if (link.value.kind === "delete") {
        const own = profileOfProvider(link.value.providerId, host);
        if (own === undefined) return err(appError("provider.link-no-member"));
        const { id, record } = own;
        return ok({ kind, providerName: link.value.providerName, email: record.email, host, server: null, profile: { id, isOpen: true } });
      }
      const { email } = link.value;
      const here = (await account.profiles()).filter((profile) => profile.email === email);
      const server = web === null ? null : serverOfLink(web, account.servers.of({ kind: "sandbox" }), await account.profiles());
      const isThere = (profile: ProfileView): boolean =>
        host === null ||
        (server !== null && server.kind === profile.serverKind && (server.kind !== "self-hosted" || server.url === profile.serverUrl));
      const profile = here.find(isThere);
      return ok({
        kind,
        providerName: "providerName" in link.value ? link.value.providerName : "",
        email,
        host,
        server: server ?? (host === null && profile !== undefined ? choiceOf(profile) : null),
        profile: profile === undefined ? null : { id: profile.id, isOpen: profile.state === "unlocked" },
      });
    },
    async openLink({ profileId, text }) {
      const opened = profiles.get(profileId);
      if (!opened.ok) return opened;
      const link = readProviderLink(text);
      if (!link.ok) return link;
      const { profile } = opened.value;
      const { web, kind } = link.value;
      if (web !== null && new URL(web).host !== new URL(profile.web).host)
        return err(appError("provider.link-foreign", { host: new URL(web).host }));
      if (link.value.kind === "delete") {
        // Its name is the one that the account knows: that of the link nobody vouches for.
        const { providerId } = link.value;
        const own = profile.providers.find(({ id }) => id === (providerId as string));
        if (own === undefined) return err(appError("provider.link-no-member"));
        const subject = mailedLinks.hold(profileId, link.value, own.name, nothingPaid);
        const details = await providers.readDetails(subject);
        if (!details.ok) return details;
        return ok({ subject, kind, providerName: own.name, email: profile.record.email, inApp: true, hasPage: false });
      }
      const { email } = link.value;
      if (email !== profile.record.email.toLowerCase()) return err(appError("provider.link-other-account", { email }));
      if (link.value.kind === "business-unit") {
        // The membership may be newer than what is known of the account, and than its token.
        await profile.session.renewNow();
        const account = await profile.refreshAccount();
        if (!account.ok) return account;
        const { organizationId } = link.value;
        const organization = account.value.organizations.find((row) => row.id === (organizationId as string));
        if (organization === undefined || !profile.keyring.organizationKey(organizationId).ok)
          return err(appError("provider.link-no-organization"));
        // A client is written to as a client: what is held under its id would stand in its way.
        if (account.value.providerOrganizations.some((row) => row.id === (organizationId as string)))
          return err(appError("provider.link-has-provider", { client: organization.name }));
        const subject = mailedLinks.hold(profileId, link.value, organization.name, nothingPaid);
        return ok({ subject, kind, providerName: organization.name, email, inApp: true, hasPage: false });
      }
      const { providerName } = link.value;
      // A real server takes a means of payment only from the page of its payment processor.
      const inApp = kind === "accept" || profile.record.server.kind === "sandbox";
      // Who sets a provider up is its admin from the start, but a token of before does not say so (provider-api.md §1.8).
      if (kind === "set-up") await profile.session.renewNow();
      const subject = mailedLinks.hold(profileId, link.value, providerName, paidInSandbox);
      return ok({ subject, kind, providerName, email, inApp, hasPage: web !== null });
    },
    async openInvitation({ clientId }) {
      const link = mailedLinks.get(clientId);
      if (link?.web == null || link.kind !== "set-up") return err(appError("provider.link-malformed"));
      const query = new URLSearchParams({ providerId: link.providerId, email: link.email, token: link.token });
      return ok({ opened: await openPage(`${link.web}/#/providers/setup-provider?${query.toString()}`) });
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
