import type { Clock, Transport } from "#electron/provider-api/index";
import type { Result } from "#shared/util/result";

/** The system's store for secrets. Never relied on alone: what it protects is a key to a file of this app. */
export interface Keychain {
  /** unprotected: there is one, but anybody could read it; nothing is stored then. */
  state(): "available" | "unavailable" | "unprotected";
  protect(secret: Uint8Array): Promise<Result<Uint8Array>>;
  reveal(blob: Uint8Array): Promise<Result<Uint8Array>>;
}

/** A server to talk to, with the authority (PEM) that is trusted for it besides the system's. */
export interface ServerTarget {
  readonly url: string;
  readonly certificate: string | null;
}

/** Everything that the account services need from outside. */
export interface AccountPorts {
  /** Folder of the profiles. */
  readonly folder: string;
  readonly transportFor: (target: ServerTarget) => Transport;
  readonly clock: Clock;
  readonly platform: NodeJS.Platform;
  /** Between 0 and 1, for jitter of repeats only. */
  readonly jitter: () => number;
  readonly keychain: Keychain;
  /** Base address of the embedded sandbox; null when this start has none. */
  readonly sandboxUrl: () => string | null;
  /** Something that a profile's view shows has changed. */
  readonly onChange: () => void;
}
