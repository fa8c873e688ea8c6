import type { DraftProfiles } from "#electron/onboarding/onboarding-ports";
import type { Onboarding } from "#electron/onboarding/onboarding";
import { readSamlMetadata, samlCertificates } from "#electron/sign-on/saml-metadata";
import { handOverPage, pagesOf } from "#electron/reports/hand-over";
import { paperColour, printedHtml, printedText } from "#electron/reports/printed-page";
import { reviewText } from "#electron/reports/review-text";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf, PrintedPage } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { profileOf, type ClientId, type DraftId } from "#shared/model/ids";
import type { Language } from "#shared/model/message";
import { parsePeople } from "#shared/setup/draft/parse-people";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { openText, saveAs, type Dialogs } from "./file-ports.ts";
import { dateOnPaper, nameOfProvider } from "./pages.handlers.ts";

export interface OnboardingHandlerPorts {
  readonly onboarding: Onboarding;
  readonly open: Pick<DraftProfiles, "get">;
  readonly workspace: Pick<Workspace, "setupOf"> & { readonly local: Pick<Workspace["local"], "of"> };
  readonly dialogs: Dialogs;
  readonly printPdf: (html: string) => Promise<Uint8Array>;
  readonly language: () => Language;
  readonly now: () => Date;
}

/** Largest file of people that is read. */
const largestPeopleFile = 5_000_000;
const largestMetadata = 500_000;

export function onboardingHandlers(ports: OnboardingHandlerPorts): HandlersOf<Contract["onboarding"]> {
  const { dialogs } = ports;
  const { drafts, reviews, runs } = ports.onboarding;
  const date = (language: Language): string => dateOnPaper(ports.now(), language);
  /** The client of a draft or by its id, as last read. */
  const page = (
    draftId: DraftId | null,
    given: ClientId | null,
    language: Language,
  ): Result<{ readonly page: PrintedPage; readonly colour: string }> => {
    const draft = draftId === null ? null : drafts.get(draftId);
    if (draft !== null && !draft.ok) return draft;
    const clientId = given ?? draft?.value.clientId ?? null;
    if (clientId === null) return err(appError("client.unknown"));
    const setup = ports.workspace.setupOf(clientId);
    const open = ports.open.get(profileOf(clientId));
    if (!open.ok) return open;
    if (setup === null) return err(appError("client.unreadable"));
    return ok({
      page: handOverPage(setup, { language, providerName: nameOfProvider(open.value.profile), date: date(language) }),
      colour: paperColour(ports.workspace.local.of(clientId).colour),
    });
  };

  return {
    drafts: () => ok(drafts.all()),
    create: ({ profileId, clientId }) => drafts.create(profileId, clientId),
    get: ({ draftId }) => drafts.get(draftId),
    save: ({ draft }) => drafts.save(draft),
    discard: async ({ draftId }) => mapResult(await drafts.discard(draftId), () => ({ discarded: true as const })),
    seats: ({ draftId }) => reviews.seats(draftId),
    desired: async ({ draftId }) => mapResult(await drafts.desired(draftId), (resolved) => resolved.desired),
    setSsoSecret: ({ draftId, secret }) => drafts.setSsoSecret(draftId, secret),
    review: ({ draftId }) => reviews.review(draftId),
    async exportReview({ draftId }) {
      const [review, draft] = [await reviews.review(draftId), drafts.get(draftId)];
      if (!review.ok) return review;
      if (!draft.ok) return draft;
      const language = ports.language();
      return saveAs(dialogs, review.value.changeSet.clientName, "txt", () =>
        Promise.resolve(reviewText(review.value, new Set(draft.value.leftOut), language, date(language))),
      );
    },
    apply: ({ draftId, confirmClientName }) => runs.apply(draftId, confirmClientName),
    pause: ({ draftId }) => runs.pause(draftId),
    leaveOut: ({ draftId, changeId, out }) => drafts.leaveOut(draftId, changeId, out),
    applied: ({ draftId }) => runs.applied(draftId),
    calls: ({ draftId, limit }) => runs.calls(draftId, limit),
    handOver: ({ draftId, clientId, language }) =>
      mapResult(page(draftId, clientId, language), (made) => ({ page: made.page, pages: pagesOf(made.page) })),
    async saveHandOver({ draftId, clientId, language, as }) {
      const made = page(draftId, clientId, language);
      if (!made.ok) return made;
      const { page: wanted, colour } = made.value;
      return saveAs(dialogs, wanted.client, as === "pdf" ? "pdf" : "txt", () =>
        as === "pdf" ? ports.printPdf(printedHtml(wanted, { language, colour })) : Promise.resolve(printedText(wanted)),
      );
    },
    parsePeople: ({ text }) => ok(parsePeople(text, null)),
    async choosePeopleFile() {
      const file = await openText(dialogs, "CSV", ["csv", "txt", "tsv"], largestPeopleFile);
      return mapResult(file, ({ name, text }) => parsePeople(text, name));
    },
    async readSamlMetadata({ xml }) {
      const text = xml === null ? mapResult(await openText(dialogs, "XML", ["xml"], largestMetadata), (file) => file.text) : ok(xml);
      if (!text.ok) return text;
      return mapResult(readSamlMetadata(text.value), (settings) => ({ settings, certificates: samlCertificates(text.value) }));
    },
  };
}
