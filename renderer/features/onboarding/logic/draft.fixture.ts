import { asId } from "#shared/model/ids";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import type { WizardStep } from "#shared/setup/draft/steps";

/** A draft for tests: a new Enterprise client with a name and an owner. */
export function draftFor(over: {
  step?: WizardStep;
  done?: WizardStep[];
  plan?: 17 | 19;
  existing?: boolean;
  name?: string;
  ownerEmail?: string;
  seats?: number;
}): OnboardingDraft {
  return {
    id: asId("draft"),
    profileId: asId("profile"),
    clientId: null,
    existing: over.existing ?? false,
    step: over.step ?? "client",
    done: over.done ?? [],
    savedAt: "2026-11-20T09:14:00Z",
    client: {
      name: over.name ?? "Van Dijk & Partners",
      billingEmail: "",
      ownerEmail: over.ownerEmail ?? "h.vandijk@vandijk.example",
      plan: over.plan ?? 19,
      seats: over.seats ?? 25,
      colour: 7,
      monogram: "VD",
      tags: [],
      seatsToBuyAccepted: 0,
    },
    blueprint: { id: null, likeClientId: null, parameters: {} },
    collections: null,
    groups: null,
    collectionSettings: null,
    importing: null,
    policies: null,
    sso: null,
    people: [],
    departmentGroups: {},
    leftOut: [],
    apply: null,
    handOverSentAt: null,
  };
}
