import type { HeldLink } from "#electron/writing/ports";
import { appError } from "#shared/errors/app-error";
import { providerSubject, type ClientId, type ProfileId, type ProviderId } from "#shared/model/ids";
import type { InvitationLink, ProviderLink } from "#shared/setup/value/provider-link";
import { err, ok, type Result } from "#shared/util/result";

interface Held {
  readonly link: ProviderLink;
  readonly payment: HeldLink["paymentMethod"];
}

/** Links of mails that the technician opened and did not use yet, by the provider that they are of: tokens stay in main, in memory. */
export class MailedLinks {
  private readonly held = new Map<ClientId, Held>();

  hold(profileId: ProfileId, link: ProviderLink, payment: Held["payment"]): ClientId {
    const subject = providerSubject(profileId, link.providerId);
    this.held.set(subject, { link, payment });
    return subject;
  }
  /** An invitation to a provider to which the account does not belong yet. */
  invitation(subject: ClientId): InvitationLink | null {
    const link = this.held.get(subject)?.link;
    return link === undefined || link.kind === "delete" ? null : link;
  }
  /** What a run sends. */
  of(profileId: ProfileId, providerId: ProviderId): Result<HeldLink> {
    const held = this.held.get(providerSubject(profileId, providerId));
    if (held === undefined) return err(appError("provider.link-malformed"));
    const { link, payment } = held;
    return ok({ token: link.token, memberId: link.kind === "delete" ? null : link.memberId, paymentMethod: payment });
  }
  forget(subject: ClientId): void {
    this.held.delete(subject);
  }
  clear(): void {
    this.held.clear();
  }
}
