/**
 * A sentence that has not been put into a language yet: a key of `resources/locales/<language>/*.json`
 * (`<file>.<path>`) and what goes into its braces. `strong` names the parameters that are shown bold
 * (names of clients, collections, people), so that no markup ever comes from data.
 * `count` selects the plural form.
 */
export interface Message {
  readonly key: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly strong?: readonly string[];
  readonly count?: number;
}

export const languages = ["en", "nl"] as const;
export type Language = (typeof languages)[number];
/** The region whose dates, times and numbers are written, on the screen and on paper: days before months and 24 hours in both languages. */
export const regions: Readonly<Record<Language, string>> = { en: "en-GB", nl: "nl-NL" };
