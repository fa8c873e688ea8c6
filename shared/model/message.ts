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
