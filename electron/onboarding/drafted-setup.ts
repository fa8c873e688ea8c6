import { appError } from "#shared/errors/app-error";
import { asId, type BlueprintId } from "#shared/model/ids";
import type { Blueprint } from "#shared/setup/blueprint/blueprint";
import { blueprintFromClient } from "#shared/setup/blueprint/blueprint-from-client";
import type { Resolved } from "#shared/setup/blueprint/resolve";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { draftToDesired } from "#shared/setup/draft/draft-to-desired";
import { err, ok, type Result } from "#shared/util/result";
import type { OnboardingPorts } from "./onboarding-ports.ts";

/** What a draft wants its client to be. */
export async function draftedSetup(
  ports: Pick<OnboardingPorts, "blueprints" | "clients" | "importing">,
  draft: OnboardingDraft,
): Promise<{ readonly resolved: Resolved; readonly blueprintGone: boolean }> {
  const blueprint = await blueprintOfDraft(ports, draft);
  const counts = await ports.importing.countsOf(draft);
  // Without its file an import has no number of items: one stands for "some", so that the review shows it.
  const parts = counts?.parts ?? (draft.importing === null ? null : [1]);
  return { resolved: draftToDesired(draft, blueprint.ok ? blueprint.value : null, parts), blueprintGone: !blueprint.ok };
}

/** The blueprint that a draft names, made of a client where it is to be like one; null for none. */
export async function blueprintOfDraft(
  ports: Pick<OnboardingPorts, "blueprints" | "clients">,
  draft: OnboardingDraft,
): Promise<Result<Blueprint | null>> {
  const { id, likeClientId } = draft.blueprint;
  if (likeClientId !== null) {
    const setup = ports.clients.setupOf(likeClientId);
    return setup === null ? err(appError("client.unreadable")) : ok(blueprintFromClient(setup));
  }
  if (id === null || id === "empty") return ok(null);
  const stored = await ports.blueprints.get(asId<BlueprintId>(id));
  return stored.ok ? ok(stored.value.blueprint) : stored;
}
