import type { Router } from "vue-router";
import type { OwnServerProgress } from "#shared/setup/draft/own-server-progress";
import { useOnboarding } from "#renderer/features/onboarding/index";
import { useSession } from "#renderer/stores/session";
import { useToasts } from "#renderer/ui/toasts";

export const blankProgress: OwnServerProgress = { account: "", keptIn: "", server: null, licence: null, twin: null, ticked: {} };

/** Begins the way to an own server for a client that is still to be created: its draft keeps how far it has come. `known`: the service account that was chosen already. */
export async function beginOwnServer(router: Router, known: Partial<OwnServerProgress> = {}): Promise<void> {
  const onboarding = useOnboarding();
  const provider = useSession().unlocked.find((profile) => profile.provider !== null)?.id ?? null;
  const made = await onboarding.create({ profileId: provider, clientId: null });
  if ("code" in made) {
    useToasts().showError(made);
    return;
  }
  if (known.account !== undefined) {
    await onboarding.open(made.id);
    onboarding.edit({ ownServer: { ...blankProgress, ...known }, client: { ...made.client, ownerEmail: known.account } });
    await onboarding.flush();
  }
  await router.push({ name: "own-server-draft", params: { draftId: made.id } });
}
