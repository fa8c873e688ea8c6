import { ownScheme, readProviderLink } from "#shared/setup/value/provider-link";

/**
 * An invitation that came in by the app's own scheme, until the window takes it. Windows and Linux give it to the first process among its
 * arguments and to a running app with `second-instance`; macOS sends `open-url`, which may come before the app is ready. Nothing but an
 * invitation of a provider comes in this way, and a person decides about it in the window.
 */
export class HandedOver {
  private link: string | null = null;
  private listener: (() => void) | null = null;

  /** @param texts arguments of a start, or an address that was opened. @returns whether there was an invitation among them. */
  offer(texts: readonly string[]): boolean {
    const link = texts.find((each) => each.toLowerCase().startsWith(ownScheme));
    if (link === undefined || !readProviderLink(link).ok) return false;
    this.link = link;
    this.listener?.();
    return true;
  }
  /** From now on every invitation is told; one that waits is not, since a window asks when it opens. */
  onOffer(listener: () => void): void {
    this.listener = listener;
  }
  /** The invitation, once. */
  take(): string | null {
    const { link } = this;
    this.link = null;
    return link;
  }
}
