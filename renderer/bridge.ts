import type { BridgeOf, Contract } from "#shared/bridge/index";

export type Bridge = BridgeOf<Contract>;
declare global {
  var bridge: Bridge;
}

/** The only door to main; nothing else reads the global. Every call answers a `Result` and never throws for expected failures. */
export const bridge: Bridge = globalThis.bridge;
