import type { Router } from "vue-router";
import type { ClientId, DraftId, ProfileId } from "#shared/model/ids";
import type { WizardStep } from "#shared/setup/draft/steps";
import { useSession } from "#renderer/stores/session";
import { useToasts } from "#renderer/ui/toasts";
import { useOnboarding, type WizardFocus } from "./store.ts";

/**
 * Starts the wizard for a new client, or on an existing one (its drafted onboarding is taken up again when there is one,
 * where it was or at `step`, with `focus` shown first).
 * Without a profile it takes the first open one that belongs to a provider.
 */
export async function startOnboarding(
  router: Router,
  request: { profileId?: ProfileId; clientId?: ClientId; step?: WizardStep; focus?: WizardFocus } = {},
): Promise<void> {
  const provider = useSession().unlocked.find((profile) => profile.provider !== null)?.id ?? null;
  const made = await useOnboarding().create({
    profileId: request.clientId === undefined ? (request.profileId ?? provider) : null,
    clientId: request.clientId ?? null,
  });
  if ("code" in made) {
    useToasts().showError(made);
    return;
  }
  await openDraft(router, made.id, request.step, request.focus);
}

/** Opens a draft where it was left, or at a step with what is to be shown there; leaving it goes back to the present screen. */
export async function openDraft(router: Router, draftId: DraftId, step?: WizardStep, focus: WizardFocus = {}): Promise<void> {
  const store = useOnboarding();
  const here = router.currentRoute.value;
  if (here.name !== "onboarding") store.cameFrom = here.fullPath;
  store.focus = focus;
  await router.push({ name: "onboarding", params: { draftId }, query: step === undefined ? {} : { step } });
}
