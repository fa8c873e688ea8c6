import type { z } from "zod";
import { appError, type AppError } from "../../errors/app-error.ts";

/** What can be wrong in the text of a blueprint; the window has words for each (`blueprints.mistake`). */
export const blueprintMistakes = [
  "syntax",
  "too-much",
  "key-twice",
  "alias",
  "unknown",
  "missing",
  "string",
  "number",
  "boolean",
  "array",
  "object",
  "choice",
  "value",
  "policy",
  "word",
  "file",
  "small",
  "large",
  "policy-twice",
  "parameter-twice",
  "no-options",
  "default",
  "no-parameter",
  "switch-text",
  "no-switch",
  "no-list",
  "no-group",
] as const;
export type BlueprintMistake = (typeof blueprintMistakes)[number];
const isMistake = (text: string): text is BlueprintMistake => (blueprintMistakes as readonly string[]).includes(text);

/** The error of a text that is no blueprint. @param where the line from 1, the place in it, and what the words of the mistake name */
export const malformed = (
  mistake: BlueprintMistake,
  where: { readonly line: number; readonly at?: string } & Readonly<Record<string, string | number>>,
  detail?: string,
): AppError => appError("blueprint.malformed", { at: "", ...where, mistake }, detail);

/** What the schema found. Where it names a mistake itself, that is the one. @param plain what was read, to tell what is missing from what is of another type */
export function mistakeOf(
  issue: z.core.$ZodIssue | undefined,
  plain: unknown,
): { readonly mistake: BlueprintMistake } & Readonly<Record<string, string | number>> {
  if (issue === undefined) return { mistake: "value" };
  if (isMistake(issue.message)) return { mistake: issue.message };
  switch (issue.code) {
    case "unrecognized_keys":
      return { mistake: "unknown", name: issue.keys[0] ?? "" };
    case "invalid_type":
      if (valueAt(plain, issue.path) === undefined) return { mistake: "missing" };
      return {
        mistake: isMistake(issue.expected)
          ? issue.expected
          : issue.expected === "int"
            ? "number"
            : issue.expected === "record"
              ? "object"
              : "value",
      };
    case "invalid_value":
      if (valueAt(plain, issue.path) === undefined) return { mistake: "missing" };
      return { mistake: "choice", values: issue.values.map(String).join(", ") };
    case "too_small":
      return { mistake: "small", limit: Number(issue.minimum) };
    case "too_big":
      return { mistake: "large", limit: Number(issue.maximum) };
    default:
      return { mistake: "value" };
  }
}
const valueAt = (plain: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at === null || typeof at !== "object" ? undefined : (at as Record<PropertyKey, unknown>)[key]), plain);
