import type { RunId } from "#shared/model/ids";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import { ssoChangeId } from "#shared/setup/changes/kinds/sso-set";
import type { Journal } from "./journal.ts";

/** What is still wanted: a client secret that a run sent is wanted no more (its trace is the journal, not the setup). */
export function withoutSentSecret(desired: DesiredSetup, journal: Journal, runId: RunId): DesiredSetup {
  const { sso } = desired;
  if (sso?.newSecret === undefined || !journal.isDone(runId, ssoChangeId(sso))) return desired;
  const { newSecret: _sent, ...rest } = sso;
  return { ...desired, sso: rest };
}
