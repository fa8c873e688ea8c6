import type { ParameterValues } from "./blueprint.ts";

/** Placeholders such as `{{client.name}}`; a backslash in front keeps the braces as text. */
const placeholder = /(\\?)\{\{\s*([^{}]*?)\s*\}\}/gu;

/** Fills the placeholders of a text. Names without a value are given to `onMissing` and leave nothing behind. */
export function fillTemplate(text: string, values: ParameterValues, onMissing: (name: string) => void): string {
  return text.replace(placeholder, (whole, escaped: string, name: string) => {
    if (escaped !== "") return whole.slice(1);
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || typeof value === "boolean") {
      onMissing(name);
      return "";
    }
    const filled = typeof value === "string" ? value : value.join(", ");
    if (filled === "") onMissing(name);
    return filled;
  });
}

/** The names that the placeholders of a text ask for, in their order. */
export const placeholderNames = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].flatMap(([, escaped, name = ""]) => (escaped === "" ? [name] : []));

/** A text in which `fillTemplate` finds nothing to fill. */
export const escapeTemplate = (text: string): string => text.replace(placeholder, (whole) => `\\${whole}`);
