import type { Router } from "vue-router";
import type { ProfileId } from "#shared/model/ids";
import type { OwnServerProgress } from "#shared/setup/draft/own-server-progress";
import { newDraft, useOnboarding } from "#renderer/features/onboarding/index";

export const blankProgress: OwnServerProgress = { account: "", keptIn: "", server: null, licence: null, twin: null, ticked: {} };

/**
 * Begins the way to an own server for a client that is still to be created: its draft keeps how far it has come. `known`: the service account
 * that was chosen already, and of which profile's provider the client is to be.
 */
export async function beginOwnServer(
  router: Router,
  known: Partial<OwnServerProgress> = {},
  profile?: { readonly id: ProfileId; readonly provider: object | null },
): Promise<void> {
  const made = await newDraft(profile?.provider == null ? {} : { profileId: profile.id });
  if (made === null) return;
  if (known.account !== undefined) {
    const onboarding = useOnboarding();
    await onboarding.open(made.id);
    onboarding.edit({ ownServer: { ...blankProgress, ...known }, client: { ...made.client, ownerEmail: known.account } });
    await onboarding.flush();
  }
  await router.push({ name: "own-server-draft", params: { draftId: made.id } });
}
