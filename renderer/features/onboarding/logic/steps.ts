import { isEnterprise } from "#shared/model/enums";
import type { ClientCapabilities } from "#shared/setup/value/client-setup";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { wizardSteps, type WizardStep } from "#shared/setup/draft/steps";
import { isAddress } from "./identity.ts";

export type StepState = "done" | "now" | "todo" | "look" | "skipped" | "lacking";
export interface RailStep {
  readonly step: WizardStep;
  readonly state: StepState;
  /** Why it cannot be opened from the rail, as a text of `onboarding.rail.locked`; null when it can. `after` names the step that comes first. */
  readonly locked: { readonly why: "lacking" | "applying" | "not-applied" | "after"; readonly after: WizardStep | null } | null;
  /** Something was filled in there, so that its count is worth showing. */
  readonly filled: boolean;
}

/**
 * Steps that make sense for this draft. An existing client shows only what its plan and server have (a Vaultwarden
 * server has no SSO, say); a new one keeps every step, so that the rail can say what its plan lacks.
 */
export function stepsOf(draft: OnboardingDraft, capabilities: ClientCapabilities | null): readonly WizardStep[] {
  return wizardSteps.filter((step) => !(draft.existing && isLacking(step, draft, capabilities)));
}

/** The plan or the server does not have what this step sets up. */
export function isLacking(step: WizardStep, draft: OnboardingDraft, capabilities: ClientCapabilities | null): boolean {
  const enterprise = isEnterprise(draft.client.plan);
  switch (step) {
    case "policies":
      return capabilities === null ? !enterprise : !capabilities.policies;
    case "sso":
      return capabilities === null ? !enterprise : !capabilities.sso;
    case "groups":
      return capabilities !== null && !capabilities.groups;
    default:
      return false;
  }
}

/** What is missing before anything can be sent; each names a text in `onboarding.lacks`. */
export type ClientProblem = "name" | "owner" | "billing" | "seats";
export function clientProblems(draft: OnboardingDraft): readonly ClientProblem[] {
  const { name, ownerEmail, billingEmail, seats } = draft.client;
  return [
    ...(name.trim() === "" || name.trim().length > 50 ? ["name" as const] : []),
    ...(!draft.existing && !isAddress(ownerEmail) ? ["owner" as const] : []),
    ...(billingEmail.trim() !== "" && !isAddress(billingEmail) ? ["billing" as const] : []),
    ...(!draft.existing && seats < 1 ? ["seats" as const] : []),
  ];
}

/** Steps that were left empty on purpose. */
function isSkipped(step: WizardStep, draft: OnboardingDraft): boolean {
  switch (step) {
    case "import":
      return draft.importing === null;
    case "sso":
      return draft.sso === null || draft.sso.later;
    case "people":
      return draft.people.length === 0;
    default:
      return false;
  }
}

/** Whether a step holds something of its own, wherever the wizard stands now. */
export function isFilled(step: WizardStep, draft: OnboardingDraft): boolean {
  switch (step) {
    case "blueprint":
      return draft.blueprint.id !== null || draft.blueprint.likeClientId !== null;
    case "collections":
      return draft.collections !== null;
    case "import":
      return draft.importing !== null;
    case "policies":
      return draft.policies !== null;
    case "sso":
      return draft.sso !== null;
    case "groups":
      return Object.keys(draft.departmentGroups).length > 0;
    case "people":
      return draft.people.length > 0;
    default:
      return false;
  }
}

export function railOf(
  draft: OnboardingDraft,
  capabilities: ClientCapabilities | null,
  worthALook: ReadonlySet<WizardStep>,
  applying: boolean,
): readonly RailStep[] {
  const steps = stepsOf(draft, capabilities);
  const started = draft.apply !== null;
  /** The last step that was reached, by whichever way: everything before it and the one after it can be opened. */
  const furthest = Math.max(
    ...steps.map((step, index) => (step === draft.step || draft.done.includes(step) || isFilled(step, draft) ? index : 0)),
  );
  return steps.map((step, index) => {
    // What an existing client has is filled in already.
    const prefilled = draft.existing && index < steps.indexOf("review");
    const done =
      draft.done.includes(step) ||
      prefilled ||
      (started && index < steps.indexOf("apply")) ||
      (step === "apply" && draft.apply?.state === "done");
    const lacking = isLacking(step, draft, capabilities);
    const state: StepState =
      step === draft.step
        ? "now"
        : lacking
          ? "lacking"
          : worthALook.has(step) && done
            ? "look"
            : done
              ? isSkipped(step, draft)
                ? "skipped"
                : "done"
              : "todo";
    const late = step === "apply" || step === "afterwards";
    const reachable = late ? started && (step === "apply" || draft.clientId !== null) : done || draft.existing || index <= furthest + 1;
    const locked: RailStep["locked"] = lacking
      ? { why: "lacking", after: null }
      : applying && !late
        ? { why: "applying", after: null }
        : reachable
          ? null
          : late
            ? { why: "not-applied", after: null }
            : { why: "after", after: steps[index - 1] ?? null };
    return { step, state, locked, filled: draft.existing || state !== "todo" || isFilled(step, draft) };
  });
}

/** Steps that a running client's wizard may be opened for alone: the others are about the client as a whole, or follow from these. */
const alone: ReadonlySet<WizardStep> = new Set(["collections", "import", "policies", "sso", "groups", "people"]);
/** The draft as it is once the wizard was opened at `step`: at a running client that step alone leads to the review. */
export function openedFor(draft: OnboardingDraft, step: WizardStep): OnboardingDraft {
  const { only, ...whole } = draft;
  if (draft.existing && alone.has(step)) return { ...whole, only: step };
  // The review, say, is a part of the same way.
  return only !== undefined && isLate(step) ? draft : whole;
}
const isLate = (step: WizardStep): boolean => wizardSteps.indexOf(step) >= wizardSteps.indexOf("review");

/** The steps that Next and Back go through; the rail opens all of them. */
function walked(draft: OnboardingDraft, capabilities: ClientCapabilities | null): readonly WizardStep[] {
  const steps = stepsOf(draft, capabilities);
  const { only } = draft;
  return only === undefined ? steps : steps.filter((step) => step === only || step === draft.step || isLate(step));
}
const neighbour = (draft: OnboardingDraft, capabilities: ClientCapabilities | null, direction: 1 | -1): WizardStep | null => {
  const steps = walked(draft, capabilities);
  for (let index = steps.indexOf(draft.step) + direction; index >= 0 && index < steps.length; index += direction) {
    const step = steps[index];
    if (step !== undefined && !isLacking(step, draft, capabilities)) return step;
  }
  return null;
};
export const nextStep = (draft: OnboardingDraft, capabilities: ClientCapabilities | null): WizardStep | null =>
  neighbour(draft, capabilities, 1);
export const previousStep = (draft: OnboardingDraft, capabilities: ClientCapabilities | null): WizardStep | null =>
  neighbour(draft, capabilities, -1);
