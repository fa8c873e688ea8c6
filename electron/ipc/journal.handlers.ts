import type { OnboardingService } from "#electron/onboarding/onboarding-service";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { ok } from "#shared/util/result";

export interface JournalHandlerPorts {
  readonly onboarding: Pick<OnboardingService, "journalViews">;
}

export function journalHandlers({ onboarding }: JournalHandlerPorts): HandlersOf<Contract["journal"]> {
  return {
    list: ({ clientId, limit }) => ok(onboarding.journalViews(clientId, limit)),
  };
}
