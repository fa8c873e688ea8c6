import type { Language } from "#shared/model/message";

type Tree = { readonly [key: string]: string | Tree };
const files = import.meta.glob<Tree>("../../resources/locales/*/*.json", { eager: true, import: "default" });

/** All texts of a language, one namespace per file of `resources/locales/<language>/`. A copy: vue-i18n takes dotted keys apart in place. */
export function messagesOf(language: Language): Tree {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, tree]) => {
      const [, folder, area] = /\/([a-z]+)\/([a-z-]+)\.json$/.exec(path) ?? [];
      return folder === language && area !== undefined ? [[area, structuredClone(tree)]] : [];
    }),
  );
}
