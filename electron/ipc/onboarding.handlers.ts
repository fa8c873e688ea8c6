import type { OnboardingService } from "#electron/onboarding/onboarding-service";
import { readSamlMetadata, samlCertificates } from "#electron/sign-on/saml-metadata";
import { handOverPage, pagesOf } from "#electron/reports/hand-over";
import { paperColour, printedHtml, printedText } from "#electron/reports/printed-page";
import { reviewText } from "#electron/reports/review-text";
import type { Contract, HandlersOf, PrintedPage } from "#shared/bridge/index";
import type { ClientId, DraftId } from "#shared/model/ids";
import type { Language } from "#shared/model/message";
import { parsePeople } from "#shared/setup/draft/parse-people";
import { mapResult, ok, type Result } from "#shared/util/result";
import { openText, saveAs, type Dialogs } from "./file-ports.ts";
import { dateOnPaper, nameOfProvider } from "./pages.handlers.ts";

export interface OnboardingHandlerPorts {
  readonly onboarding: OnboardingService;
  readonly dialogs: Dialogs;
  readonly printPdf: (html: string) => Promise<Uint8Array>;
  readonly language: () => Language;
  readonly now: () => Date;
}

/** Largest file of people that is read. */
const largestPeopleFile = 5_000_000;
const largestMetadata = 500_000;
export function onboardingHandlers(ports: OnboardingHandlerPorts): HandlersOf<Contract["onboarding"]> {
  const { onboarding, dialogs } = ports;
  const date = (language: Language): string => dateOnPaper(ports.now(), language);
  const page = (
    draftId: DraftId | null,
    clientId: ClientId | null,
    language: Language,
  ): Result<{ readonly page: PrintedPage; readonly colour: string }> =>
    mapResult(onboarding.clientFor(draftId, clientId), ({ setup, profile, colour }) => ({
      page: handOverPage(setup, {
        language,
        providerName: nameOfProvider(profile),
        date: date(language),
      }),
      colour: paperColour(colour),
    }));

  return {
    drafts: () => ok(onboarding.drafts()),
    create: ({ profileId, clientId }) => onboarding.create(profileId, clientId),
    get: ({ draftId }) => onboarding.get(draftId),
    save: ({ draft }) => onboarding.save(draft),
    discard: async ({ draftId }) => mapResult(await onboarding.discard(draftId), () => ({ discarded: true as const })),
    seats: ({ draftId }) => onboarding.seats(draftId),
    desired: async ({ draftId }) => mapResult(await onboarding.desired(draftId), (resolved) => resolved.desired),
    setSsoSecret: ({ draftId, secret }) => onboarding.setSsoSecret(draftId, secret),
    review: ({ draftId }) => onboarding.review(draftId),
    async exportReview({ draftId }) {
      const [review, draft] = [await onboarding.review(draftId), onboarding.get(draftId)];
      if (!review.ok) return review;
      if (!draft.ok) return draft;
      const language = ports.language();
      return saveAs(dialogs, review.value.changeSet.clientName, "txt", () =>
        Promise.resolve(reviewText(review.value, new Set(draft.value.leftOut), language, date(language))),
      );
    },
    apply: ({ draftId, confirmClientName }) => onboarding.apply(draftId, confirmClientName),
    pause: ({ draftId }) => onboarding.pause(draftId),
    leaveOut: ({ draftId, changeId, out }) => onboarding.leaveOut(draftId, changeId, out),
    applied: ({ draftId }) => onboarding.applied(draftId),
    calls: ({ draftId, limit }) => onboarding.calls(draftId, limit),
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
