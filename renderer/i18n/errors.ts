import type { AppError } from "#shared/errors/app-error";
import { hasText, t } from "./index.ts";
import { dayTime } from "./time.ts";

export interface ErrorTexts {
  readonly title: string;
  readonly kept: string;
  readonly todo: string;
}

/** What happened, what was kept and what to do, in the reader's language. */
export function errorTexts(error: AppError): ErrorTexts {
  const parameters = { ...error.parameters };
  // Crypto names what it opened by a label ("organization.key"); the reader gets words.
  const { field } = parameters;
  if (typeof field === "string" && hasText(`ui.sealed.${field}`)) parameters["field"] = t(`ui.sealed.${field}`);
  const { since } = parameters;
  if (typeof since === "string") parameters["since"] = dayTime(since, Date.now());
  const part = (name: keyof ErrorTexts): string => {
    const key = `errors.${error.code}.${name}`;
    return hasText(key) ? capital(t(key, parameters)) : "";
  };
  return { title: part("title"), kept: part("kept"), todo: part("todo") };
}
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The same in one line, for a field or a cell. */
export function errorLine(error: AppError): string {
  const { title, todo } = errorTexts(error);
  return [title, todo].filter((text) => text !== "").join(" ");
}
