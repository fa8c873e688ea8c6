/** Steps of the wizard, in order. */
export const wizardSteps = [
  "client",
  "blueprint",
  "collections",
  "import",
  "policies",
  "sso",
  "groups",
  "people",
  "review",
  "apply",
  "afterwards",
] as const;
export type WizardStep = (typeof wizardSteps)[number];
