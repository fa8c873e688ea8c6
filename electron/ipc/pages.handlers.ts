import type { UnlockedProfile } from "#electron/account/unlocked-profile";
import { paperColour, printedHtml, printedText } from "#electron/reports/printed-page";
import type { OpenProfiles } from "#electron/engine/open-profiles";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf, PrintedPage } from "#shared/bridge/index";
import { profileOf } from "#shared/model/ids";
import { regions, type Language } from "#shared/model/message";
import type { Immutable } from "#shared/util/immutable";
import { saveAs, type Dialogs } from "./file-ports.ts";

export interface PagesHandlerPorts {
  readonly dialogs: Dialogs;
  readonly printPdf: (html: string) => Promise<Uint8Array>;
  readonly language: () => Language;
  readonly now: () => Date;
  readonly workspace: Pick<Workspace, "nameOf"> & { readonly local: Pick<Workspace["local"], "of"> };
  readonly open: Pick<OpenProfiles, "all">;
}

export const dateOnPaper = (now: Date, language: Language): string =>
  now.toLocaleDateString(regions[language], { day: "numeric", month: "long", year: "numeric" });

/** Who hands a page over. */
export const nameOfProvider = ({ provider, record }: Pick<UnlockedProfile, "provider" | "record">): string =>
  provider?.name ?? record.name ?? record.email;

export function pagesHandlers(ports: PagesHandlerPorts): HandlersOf<Contract["pages"]> {
  return {
    save({ name, as, clientId, language: asked, page }) {
      const language = asked ?? ports.language();
      const { open, workspace } = ports;
      const profiles = open.all().flatMap(({ profile }) => (clientId === null || profile.id === profileOf(clientId) ? [profile] : []));
      const whole: Immutable<PrintedPage> = {
        ...page,
        client: clientId === null ? "" : workspace.nameOf(clientId),
        provider: [...new Set(profiles.map(nameOfProvider))].join(", "),
        date: dateOnPaper(ports.now(), language),
      };
      const colour = paperColour(clientId === null ? null : workspace.local.of(clientId).colour);
      return saveAs(ports.dialogs, name, as === "pdf" ? "pdf" : "txt", () =>
        as === "pdf" ? ports.printPdf(printedHtml(whole, { language, colour })) : Promise.resolve(printedText(whole)),
      );
    },
  };
}
