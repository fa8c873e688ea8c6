import type { OnboardingService } from "#electron/onboarding/onboarding-service";
import { csv } from "#electron/reports/csv";
import { journalTable } from "#electron/reports/tables";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import type { Language } from "#shared/model/message";
import { ok } from "#shared/util/result";
import { saveAs, type Dialogs } from "./file-ports.ts";

export interface JournalHandlerPorts {
  readonly onboarding: Pick<OnboardingService, "journalViews">;
  readonly workspace: Pick<Workspace, "nameOf">;
  readonly dialogs: Dialogs;
  readonly language: () => Language;
}

const mostEntries = 100_000;

export function journalHandlers({ onboarding, workspace, dialogs, language }: JournalHandlerPorts): HandlersOf<Contract["journal"]> {
  return {
    list: ({ clientId, limit }) => ok(onboarding.journalViews(clientId, limit)),
    exportList: ({ clientId }) =>
      saveAs(dialogs, clientId === null ? "Journal" : `${workspace.nameOf(clientId)} journal`, "csv", () =>
        Promise.resolve(csv(journalTable(onboarding.journalViews(clientId, mostEntries), language()))),
      ),
  };
}
