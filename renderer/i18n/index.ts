import { computed, type ComputedRef } from "vue";
import { createI18n } from "vue-i18n";
import { languages, regions, type Language, type Message } from "#shared/model/message";
import { isolated } from "#shared/model/isolate";
import { messagesOf } from "./messages.ts";

/**
 * Texts come from `resources/locales`; they are interpreted, never compiled to code, so the CSP needs no `unsafe-eval`.
 * A missing key shows itself and is told on the console in development only.
 */
export const i18n = createI18n({
  legacy: false,
  locale: "en",
  fallbackLocale: "en",
  flatJson: true,
  missingWarn: import.meta.env?.DEV === true,
  fallbackWarn: false,
  messages: Object.fromEntries(languages.map((language) => [language, messagesOf(language)])) as never,
});

const composer = i18n.global as unknown as {
  locale: { value: Language };
  t(key: string, named: Readonly<Record<string, unknown>>, options: { readonly locale: Language; readonly plural?: number }): string;
  te(key: string): boolean;
};

export const language: ComputedRef<Language> = computed(() => composer.locale.value);
export function setLanguage(value: Language): void {
  composer.locale.value = value;
  document.documentElement.lang = value;
}

/** What `make` writes, in another language than the app's: a page for somebody else. `make` must not wait for anything. */
export function inLanguage<Made>(value: Language, make: () => Made): Made {
  const before = written;
  written = value;
  try {
    return make();
  } finally {
    written = before;
  }
}

/** What `make` writes for a file or the clipboard: names exactly as they are, without the marks that isolate them on the screen. `make` must not wait for anything. */
export function plain<Made>(make: () => Made): Made {
  const before = place;
  place = "file";
  try {
    return make();
  } finally {
    place = before;
  }
}

/**
 * A text by key. `count` selects the plural form and fills `{count}`; numbers are written as the language writes them. Texts among the
 * parameters are isolated: a name cannot reorder the sentence that it stands in.
 */
export function t(key: string, parameters: Readonly<Record<string, string | number>> = {}, count?: number): string {
  return translated(key, parameters, count, place === "screen" ? isolated : (value) => value);
}

/** As `t`, with what becomes of the texts among the parameters. */
export function translated(
  key: string,
  parameters: Readonly<Record<string, string | number>>,
  count: number | undefined,
  put: (value: string, name: string) => string,
): string {
  const locale = written ?? composer.locale.value;
  const entries = Object.entries(parameters);
  if (entries.length === 0 && count === undefined) return fixedText(key, locale);
  const named: Record<string, unknown> = {};
  for (const [name, value] of entries) named[name] = put(typeof value === "number" ? formatNumber(value) : dayIn(name, value), name);
  if (count === undefined) return composer.t(key, named, { locale });
  named["count"] = formatNumber(count);
  return composer.t(key, named, { locale, plural: count });
}
/** Texts that say the same each time. Lists of thousands of rows sort, group and search by them, and looking one up takes many times as long as this. */
const fixedTexts = new Map<string, string>();
function fixedText(key: string, locale: Language): string {
  const place = `${locale} ${key}`;
  const known = fixedTexts.get(place);
  if (known !== undefined) return known;
  const text = composer.t(key, {}, { locale });
  fixedTexts.set(place, text);
  return text;
}
export const hasText = (key: string): boolean => composer.te(key);

/** A `Message` as plain text; `AppSentence` shows one with its strong parts. */
export const say = (message: Message): string => t(message.key, message.parameters ?? {}, message.count);

/** Set while a page is made for somebody else. Not reactive: the app's own language stays what it is. */
let written: Language | null = null;
/** Set while a text is made that leaves the screen. */
let place: "screen" | "file" = "screen";
/** The region of the language that is written. */
export const region = {
  get value(): string {
    return regions[written ?? composer.locale.value];
  },
};

/** Kept, because making one takes a good part of a millisecond. */
const formats = new Map<string, Intl.NumberFormat>();
function formatOf(style: "decimal" | "percent"): Intl.NumberFormat {
  const key = `${region.value} ${style}`;
  const made = formats.get(key) ?? new Intl.NumberFormat(region.value, { style });
  formats.set(key, made);
  return made;
}
/** Parameters that are days, as main writes them: YYYY-MM-DD, of no time zone. Names and texts never stand under these. */
const days = new Set(["date", "since", "until"]);
const isDay = /^\d{4}-\d{2}-\d{2}$/;
/** "1 Dec 2027", where it is such a day; else the text itself. */
const dayIn = (name: string, value: string): string =>
  days.has(name) && isDay.test(value) && !Number.isNaN(Date.parse(value))
    ? dateFormat({ dateStyle: "medium", timeZone: "UTC" }).format(new Date(value))
    : value;
/** Kept as those of numbers are. One is bound to the time zone in which it was made, and the computer may travel. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${region.value} ${String(new Date().getTimezoneOffset())} ${JSON.stringify(options)}`;
  const made = dateFormats.get(key) ?? new Intl.DateTimeFormat(region.value, options);
  dateFormats.set(key, made);
  return made;
}
export const formatNumber = (value: number): string => formatOf("decimal").format(value);
/** A share (0 to 1) as a percentage. */
export const percent = (share: number): string => formatOf("percent").format(share);
