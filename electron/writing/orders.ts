import { organizationOf, type RunId } from "#shared/model/ids";
import type { RunOrigin } from "#shared/model/run-origin";
import type { ChangeId, DescribedChange } from "#shared/setup/changes/change";
import type { SubjectSetup } from "#shared/setup/changes/describe";
import type { BesideSetup } from "#shared/setup/changes/edits";
import type { ClientId } from "#shared/model/ids";
import type { RunSources } from "./ports.ts";
import type { Revealed } from "./revealed.ts";
import type { RunOrder } from "./run.ts";

/** A client, or the provider, as it was last read. */
export interface KnownClient extends BesideSetup {
  readonly clientId: ClientId;
  readonly name: string;
  readonly setup: SubjectSetup;
}

/** A run of exactly the changes that were reviewed. */
export const orderOf = (parts: {
  readonly runId: RunId;
  readonly origin: RunOrigin;
  readonly known: KnownClient;
  readonly described: readonly DescribedChange[];
  readonly leftOut?: ReadonlySet<ChangeId>;
  readonly sources: RunSources;
  readonly revealed: Revealed;
}): RunOrder => ({
  runId: parts.runId,
  origin: parts.origin,
  clientId: organizationOf(parts.known.clientId),
  clientName: parts.known.name,
  goal: { kind: "changes" },
  reviewed: parts.described,
  leftOut: parts.leftOut ?? new Set(),
  before: parts.known.setup,
  fresh: null,
  sources: {
    ...parts.sources,
    reveal: (changeId, secret) => {
      parts.revealed.put(parts.runId, changeId, secret);
    },
  },
});
