import type { Server } from "./context.ts";

/** What the sandbox panel can break on purpose. */
export const FAULTS = ["offline", "slow", "refuse-writes", "rate-limits", "refuse-next-write", "lose-next-answer"] as const;
export type FaultId = (typeof FAULTS)[number];

/** What happens to one request: nothing, cut before or after the server acted, turned away for now, or refused for good. */
export type Fate = "serve" | "cut-before" | "cut-after" | "refuse" | "forbid";

/** The armed faults. `refuse-next-write` and `lose-next-answer` hit one writing request and disarm themselves. */
export class Faults {
  readonly #armed = new Set<FaultId>();

  arm(id: FaultId, on: boolean): void {
    if (on) this.#armed.add(id);
    else this.#armed.delete(id);
  }

  /** Mends everything. */
  disarm(): void {
    this.#armed.clear();
  }

  isArmed(id: FaultId): boolean {
    return this.#armed.has(id);
  }

  list(): { id: FaultId; armed: boolean }[] {
    return FAULTS.map((id) => ({ id, armed: this.#armed.has(id) }));
  }

  fateOf(server: Server, method: string): Fate {
    if (this.isArmed("offline")) return "cut-before";
    const writes = server === "api" && method !== "GET";
    if (writes && this.isArmed("refuse-writes")) return "refuse";
    if (writes && this.isArmed("refuse-next-write")) {
      this.arm("refuse-next-write", false);
      return "forbid";
    }
    if (!writes || !this.isArmed("lose-next-answer")) return "serve";
    this.arm("lose-next-answer", false);
    return "cut-after";
  }
}
