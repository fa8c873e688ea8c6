import { computed } from "vue";
import { accessLevels, type AccessLevel } from "#shared/setup/value/client-setup";
import { t } from "#renderer/i18n/index";

const letters: Readonly<Record<AccessLevel, string>> = { manage: "M", edit: "E", "edit-hidden": "E", view: "V", "view-hidden": "V" };
const shapes: Readonly<Record<AccessLevel, string>> = { manage: "m", edit: "e", "edit-hidden": "e", view: "v", "view-hidden": "h" };

/** What stands in a cell of the matrix, and how a screen reader says it. */
export function useMatrixCell() {
  /** Words of a language, looked up once: a screen has hundreds of cells. */
  const words = computed(() => {
    const levelWords = (key: string): readonly (readonly [AccessLevel, string])[] =>
      accessLevels.map((level) => [level, t(`${key}.${level}`)]);
    const pattern = (key: string): readonly string[] =>
      t(key, { who: "\u0001", collection: "\u0002", level: "\u0003" }).split(/([\u0001-\u0003])/u);
    return {
      level: new Map<AccessLevel | null, string>([...levelWords("ui.level"), [null, t("client.access.removed")]]),
      short: new Map(levelWords("client.matrix.short")),
      cell: pattern("client.matrix.cell"),
      changed: pattern("client.matrix.cellChanged"),
    };
  });
  return {
    words,
    label(who: string, collection: string, level: AccessLevel | null, changed: boolean): string {
      const values: Readonly<Record<string, string>> = {
        "\u0001": who,
        "\u0002": collection,
        "\u0003": words.value.level.get(level) ?? "",
      };
      return (changed ? words.value.changed : words.value.cell).map((part) => values[part] ?? part).join("");
    },
    shape: (level: AccessLevel | null): string => (level === null ? "" : `lvl ${shapes[level]}`),
    /** A group shows the word of what is set, a person the letter of what is in effect; hidden passwords are an icon. */
    text(kind: "group" | "person", level: AccessLevel | null): string {
      if (level === null) return "–";
      if (kind === "group") return words.value.short.get(level) ?? "";
      return level.endsWith("hidden") ? "" : letters[level];
    },
  };
}
