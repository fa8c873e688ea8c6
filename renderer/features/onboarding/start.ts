import type { Router } from "vue-router";
import type { BlueprintId, ClientId, DraftId, ProfileId } from "#shared/model/ids";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { wizardSteps, type WizardStep } from "#shared/setup/draft/steps";
import { bridge } from "#renderer/bridge";
import { plain, t } from "#renderer/i18n/index";
import { useSession } from "#renderer/stores/session";
import { useToasts } from "#renderer/ui/toasts";
import { useOnboarding, type WizardFocus } from "./store.ts";

/**
 * A new draft: of an existing client, else of a profile, without one of the first open one that belongs to a provider. Null: it could not be
 * made, which is told.
 */
export async function newDraft(request: { profileId?: ProfileId; clientId?: ClientId } = {}): Promise<OnboardingDraft | null> {
  const provider = useSession().unlocked.find((profile) => profile.provider !== null)?.id ?? null;
  const made = await useOnboarding().create({
    profileId: request.clientId === undefined ? (request.profileId ?? provider) : null,
    clientId: request.clientId ?? null,
  });
  if (!("code" in made)) return made;
  useToasts().showError(made);
  return null;
}

/**
 * Starts the wizard for a new client, or on an existing one (its drafted onboarding is taken up again when there is one,
 * where it was or at `step`, with `focus` shown first).
 */
export async function startOnboarding(
  router: Router,
  request: { profileId?: ProfileId; clientId?: ClientId; step?: WizardStep; focus?: WizardFocus } = {},
): Promise<void> {
  const made = await newDraft(request);
  if (made !== null) await openDraft(router, made.id, request.step, request.focus);
}

/** A new client of the sandbox, made of a blueprint that is saved: the wizard with everything but the blueprint's own questions filled in. */
export async function rehearse(router: Router, blueprint: { readonly id: BlueprintId; readonly name: string }): Promise<void> {
  const sandbox = useSession().unlocked.find(({ serverKind, provider }) => serverKind === "sandbox" && provider !== null);
  if (sandbox === undefined) return;
  const made = await newDraft({ profileId: sandbox.id });
  if (made === null) return;
  const email = "owner@rehearsal.example";
  const saved = await bridge.onboarding.save({
    draft: {
      ...made,
      // Everything has an answer: the review can be opened at once.
      done: wizardSteps.slice(0, wizardSteps.indexOf("review")),
      client: {
        ...made.client,
        name: plain(() => t("blueprints.rehearse.client", { name: blueprint.name })).slice(0, 50),
        ownerEmail: email,
        billingEmail: email,
      },
      blueprint: { id: blueprint.id, likeClientId: null, parameters: {} },
    },
  });
  if (saved.ok) await openDraft(router, made.id, "blueprint");
  else useToasts().showError(saved.error);
}

/** Opens a draft where it was left, or at a step with what is to be shown there; leaving it goes back to the present screen. */
export async function openDraft(router: Router, draftId: DraftId, step?: WizardStep, focus: WizardFocus = {}): Promise<void> {
  const store = useOnboarding();
  const here = router.currentRoute.value;
  if (here.name !== "onboarding") store.cameFrom = here.fullPath;
  store.focus = focus;
  await router.push({ name: "onboarding", params: { draftId }, query: step === undefined ? {} : { step } });
}
