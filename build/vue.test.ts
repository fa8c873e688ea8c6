import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { chromiumPath } from "#build/electron-stand-in/chromium";
import { shown } from "#shared/model/isolate";
import { t } from "#renderer/i18n/index";

/** Names that turn the words beside them around: an override, one that ends the isolate it is put into, letters that are read from the right. */
const names = ["Jan\u202E", "Jan\u2069\u202E", "\u2067\u202EJan", "שלום", "Jan \u202Eשלום 3"];

test("A18: in Chromium the words of a sentence stand in their order, whatever name is among them", async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const page = await browser.newPage();
    /** The letters that stand outside of the name, from left to right. */
    const seen = async (text: string, outside: readonly string[]): Promise<string> => {
      await page.setContent("<meta charset=utf-8><p style='white-space: nowrap'></p>");
      return page.evaluate(
        ({ text, outside }) => {
          const paragraph = document.querySelector("p")!;
          paragraph.textContent = text;
          const node = paragraph.firstChild!;
          return outside
            .flatMap((piece) => {
              const begin = text.lastIndexOf(piece);
              return Array.from(piece, (letter, index) => {
                const range = document.createRange();
                range.setStart(node, begin + index);
                range.setEnd(node, begin + index + 1);
                return { letter, left: range.getBoundingClientRect().left };
              });
            })
            .sort((one, other) => one.left - other.left)
            .map(({ letter }) => letter)
            .join("");
        },
        { text, outside },
      );
    };
    for (const profile of names) {
      expect(await seen(t("account.signOut.title", { profile }), ["Sign out of", "?"])).toBe("Sign out of?");
      expect(await seen(`${shown(profile)}, 3 groups`, [", 3 groups"])).toBe(", 3 groups");
    }
    // As they are, they do turn it around: the look is able to see it.
    expect(await seen(`${names[0] ?? ""}, 3 groups`, [", 3 groups"])).not.toBe(", 3 groups");
    expect(await seen(`${names[3] ?? ""}, 3 groups`, [", 3 groups"])).not.toBe(", 3 groups");
  } finally {
    await browser.close();
  }
});
