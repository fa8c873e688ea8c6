import type { HeldLink } from "#electron/writing/ports";
import { appError } from "#shared/errors/app-error";
import { clientIdOf, providerSubject, type ClientId, type OrganizationId, type ProfileId, type ProviderId } from "#shared/model/ids";
import type { ProviderLink } from "#shared/setup/value/provider-link";
import { err, ok, type Result } from "#shared/util/result";

interface Held {
  readonly link: ProviderLink;
  readonly name: string;
  readonly payment: HeldLink["paymentMethod"];
}

/**
 * Links of mails that the technician opened and did not use yet, by the provider that they are of, or by the organization that is to
 * become one: tokens stay in main, in memory.
 */
export class MailedLinks {
  private readonly held = new Map<ClientId, Held>();

  /** @param name of the provider, or of the organization that becomes one; empty where it has none yet. */
  hold(profileId: ProfileId, link: ProviderLink, name: string, payment: Held["payment"]): ClientId {
    const subject =
      link.kind === "business-unit" ? clientIdOf(profileId, link.organizationId) : providerSubject(profileId, link.providerId);
    this.held.set(subject, { link, name, payment });
    return subject;
  }
  get(subject: ClientId): ProviderLink | null {
    return this.held.get(subject)?.link ?? null;
  }
  /** Name of a provider to which the account does not belong yet, by a link that lets it begin there; null: no such link is held. */
  beginning(subject: ClientId): string | null {
    const held = this.held.get(subject);
    return held === undefined || held.link.kind === "delete" ? null : held.name;
  }
  /** What a run sends. */
  of(profileId: ProfileId, id: ProviderId | OrganizationId): Result<HeldLink> {
    const held = this.held.get(providerSubject(profileId, id as ProviderId));
    if (held === undefined) return err(appError("provider.link-malformed"));
    const { link, payment } = held;
    return ok({ token: link.token, memberId: "memberId" in link ? link.memberId : null, paymentMethod: payment });
  }
  forget(subject: ClientId): void {
    this.held.delete(subject);
  }
  clear(): void {
    this.held.clear();
  }
}
