import type { HeldInvitation } from "#electron/writing/ports";
import { appError } from "#shared/errors/app-error";
import { providerSubject, type ClientId, type ProfileId, type ProviderId } from "#shared/model/ids";
import type { ProviderLink } from "#shared/setup/value/provider-link";
import { err, ok, type Result } from "#shared/util/result";

interface Held {
  readonly link: ProviderLink;
  readonly payment: HeldInvitation["paymentMethod"];
}

/** Invitations that the technician opened and did not take yet, by the provider that they are of: tokens stay in main, in memory. */
export class Invitations {
  private readonly held = new Map<ClientId, Held>();

  hold(profileId: ProfileId, link: ProviderLink, payment: Held["payment"]): ClientId {
    const subject = providerSubject(profileId, link.providerId);
    this.held.set(subject, { link, payment });
    return subject;
  }
  get(subject: ClientId): ProviderLink | null {
    return this.held.get(subject)?.link ?? null;
  }
  /** What a run sends. */
  of(profileId: ProfileId, providerId: ProviderId): Result<HeldInvitation> {
    const held = this.held.get(providerSubject(profileId, providerId));
    if (held === undefined) return err(appError("provider.link-malformed"));
    return ok({ token: held.link.token, memberId: held.link.memberId, paymentMethod: held.payment });
  }
  forget(subject: ClientId): void {
    this.held.delete(subject);
  }
  clear(): void {
    this.held.clear();
  }
}
