import type { LocalClient } from "#shared/bridge/index";
import type { ClientSetup } from "#shared/setup/value/client-setup";

/** When the client secret of OpenID Connect ends, as somebody noted it; null: it was not noted, or single sign-on does not use one now. */
export function secretEndOf({ signOn }: LocalClient, setup: () => Pick<ClientSetup, "sso"> | null): string | null {
  const ends = signOn?.secretEnds ?? null;
  // Opening a setup costs more than looking at a note.
  const sso = ends === null ? undefined : setup()?.sso;
  return sso?.enabled === true && sso.kind === "openid-connect" ? ends : null;
}
