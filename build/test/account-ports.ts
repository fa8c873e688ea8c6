import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AccountPorts, Keychain } from "#electron/account/index";
import { randomBytes, SealingKey } from "#electron/crypto/index";
import { systemClock, type Clock, type Transport, type TransportRequest } from "#electron/provider-api/index";

import { ok } from "#shared/util/result";

/** The system's clock, moved by hand. Sleeps take no time. */
export class MovedClock implements Clock {
  moved = 0;
  /** Set where a slow machine must not be taken for time that was waited. Unix milliseconds. */
  standsAt: number | null = null;
  now(): number {
    return (this.standsAt ?? systemClock.now()) + this.moved;
  }
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    // Time limits of requests must not fire; pauses of seconds must not be waited for.
    return milliseconds >= 30_000 ? systemClock.sleep(milliseconds, signal) : Promise.resolve();
  }
}

/** A keychain in memory; `basis` is what the system says of its protection. */
export class MemoryKeychain implements Keychain {
  basis: ReturnType<Keychain["state"]> = "available";
  private readonly key = SealingKey.fromBytes(randomBytes(32));
  state(): ReturnType<Keychain["state"]> {
    return this.basis;
  }
  protect(secret: Uint8Array) {
    return Promise.resolve(ok(this.key.seal(secret, "keychain")));
  }
  reveal(blob: Uint8Array) {
    return Promise.resolve(this.key.open(blob, "keychain"));
  }
}

/** The platform's fetch with a switch for the network and a record of what was sent. */
export class Network {
  online = true;
  /** Answers before the server does, when it returns something. */
  intercept: ((url: string, request: TransportRequest) => Response | null) | null = null;
  readonly sent: { readonly url: string; readonly method: string; readonly body: string }[] = [];
  readonly transport: Transport = async (url, request) => {
    if (!this.online)
      throw Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("offline"), { code: "ENOTFOUND" }) });
    this.sent.push({ url, method: request.method, body: request.body ?? "" });
    return this.intercept?.(url, request) ?? (await (fetch as unknown as Transport)(url, request));
  };
}

export interface TestPorts extends AccountPorts {
  readonly clock: MovedClock;
  readonly keychain: MemoryKeychain;
  readonly network: Network;
  changes: number;
}

/** Ports of the account services for tests: a fresh folder, real requests, time and keychain under control. */
export function accountPorts(sandboxUrl: string | null, folder = mkdtempSync(join(tmpdir(), "provider-desk-profiles-"))): TestPorts {
  const network = new Network();
  const ports: TestPorts = {
    folder,
    network,
    clock: new MovedClock(),
    keychain: new MemoryKeychain(),
    platform: "linux",
    jitter: () => 0,
    changes: 0,
    transportFor: () => network.transport,
    sandboxUrl: () => sandboxUrl,
    onChange: () => {
      ports.changes += 1;
    },
  };
  return ports;
}
