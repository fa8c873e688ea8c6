import enChanges from "#resources/locales/en/changes.json" with { type: "json" };
import enCommands from "#resources/locales/en/commands.json" with { type: "json" };
import enErrors from "#resources/locales/en/errors.json" with { type: "json" };
import enHandOver from "#resources/locales/en/handover.json" with { type: "json" };
import enJournal from "#resources/locales/en/journal.json" with { type: "json" };
import enImport from "#resources/locales/en/import.json" with { type: "json" };
import enNotices from "#resources/locales/en/notices.json" with { type: "json" };
import enPolicies from "#resources/locales/en/policies.json" with { type: "json" };
import enReview from "#resources/locales/en/review.json" with { type: "json" };
import enTables from "#resources/locales/en/tables.json" with { type: "json" };
import nlChanges from "#resources/locales/nl/changes.json" with { type: "json" };
import nlCommands from "#resources/locales/nl/commands.json" with { type: "json" };
import nlErrors from "#resources/locales/nl/errors.json" with { type: "json" };
import nlHandOver from "#resources/locales/nl/handover.json" with { type: "json" };
import nlJournal from "#resources/locales/nl/journal.json" with { type: "json" };
import nlImport from "#resources/locales/nl/import.json" with { type: "json" };
import nlNotices from "#resources/locales/nl/notices.json" with { type: "json" };
import nlPolicies from "#resources/locales/nl/policies.json" with { type: "json" };
import nlReview from "#resources/locales/nl/review.json" with { type: "json" };
import nlTables from "#resources/locales/nl/tables.json" with { type: "json" };
import { formatMessage, type Texts } from "#shared/model/format-message";
import type { Language, Message } from "#shared/model/message";

/*
 * The texts that main writes itself: documents and files. Keys of `errors` hold dots, so they are not looked up here.
 */
const texts: Readonly<Record<Language, Texts>> = {
  en: {
    changes: enChanges,
    commands: enCommands,
    notices: enNotices,
    policies: enPolicies,
    review: enReview,
    handover: enHandOver,
    import: enImport,
    journal: enJournal,
    tables: enTables,
  },
  nl: {
    changes: nlChanges,
    commands: nlCommands,
    notices: nlNotices,
    policies: nlPolicies,
    review: nlReview,
    handover: nlHandOver,
    import: nlImport,
    journal: nlJournal,
    tables: nlTables,
  },
};
const errors: Readonly<
  Record<Language, Readonly<Record<string, { readonly title: string; readonly kept: string; readonly todo: string }>>>
> = { en: enErrors, nl: nlErrors };

export const say = (message: Message, language: Language): string => formatMessage(texts[language], message, language);

/** What happened, in one sentence. */
export const sayError = (
  error: { readonly code: string; readonly parameters?: Readonly<Record<string, string | number>> },
  language: Language,
): string =>
  formatMessage(
    { text: errors[language][error.code]?.title ?? error.code },
    { key: "text", ...(error.parameters === undefined ? {} : { parameters: error.parameters }) },
    language,
  );
