import type { RevealedSecret } from "#shared/bridge/index";
import type { RunId } from "#shared/model/ids";
import type { ChangeId } from "#shared/setup/changes/change";

/** Secrets that runs made at a server and that are shown once: in memory only, until they are fetched or everything is locked. */
export class Revealed {
  private readonly kept = new Map<RunId, RevealedSecret[]>();

  put(runId: RunId, changeId: ChangeId, secret: string): void {
    const others = (this.kept.get(runId) ?? []).filter((each) => each.changeId !== changeId);
    this.kept.set(runId, [...others, { changeId, secret }]);
  }
  /** Hands them out, once. */
  take(runId: RunId): readonly RevealedSecret[] {
    const secrets = this.kept.get(runId) ?? [];
    this.kept.delete(runId);
    return secrets;
  }
  clear(): void {
    this.kept.clear();
  }
}
