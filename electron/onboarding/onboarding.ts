import { DraftReviews } from "./draft-reviews.ts";
import { DraftRuns } from "./draft-runs.ts";
import { DraftService } from "./draft-service.ts";
import type { OnboardingPorts } from "./onboarding-ports.ts";

/** Onboarding from the draft to the last change, of every unlocked profile. */
export interface Onboarding {
  readonly drafts: DraftService;
  readonly reviews: DraftReviews;
  readonly runs: DraftRuns;
}

export function openOnboarding(ports: OnboardingPorts): Onboarding {
  const reviews = new DraftReviews(ports);
  return { drafts: new DraftService(ports, reviews), reviews, runs: new DraftRuns(ports, reviews) };
}
