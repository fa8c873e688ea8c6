import type { Page } from "playwright-core";

/** The window of 1280×800 at a zoom of 150 %. */
export const zoomed = { width: 853, height: 533 } as const;

/**
 * What does not fit on the screen as it stands, one line each: a page that scrolls sideways, something cut off at the window's edge, a word that
 * runs out of its box, a button that no scrolling reaches. Under a dialog only the dialog is looked at.
 */
export async function misfitsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const say = (what: string, at: Element): void => {
      const words = (at as HTMLElement).innerText.trim().replace(/\s+/gu, " ").slice(0, 60);
      found.push(`${what}: ${at.tagName.toLowerCase()}.${(at.getAttribute("class") ?? "").split(" ").slice(0, 2).join(".")} “${words}”`);
    };
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth + 1) say("the page scrolls sideways", root);
    const scope = document.querySelector('[role="dialog"]') ?? document.body;
    const scrolls = (style: CSSStyleDeclaration, way: "overflowX" | "overflowY"): boolean => /auto|scroll/u.test(style[way]);
    for (const at of scope.querySelectorAll("*")) {
      if (at.closest("svg, .sr, [aria-hidden=true]") !== null) continue;
      const box = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      if (box.width < 2 || box.height < 2 || style.visibility === "hidden") continue;
      const hasWords = [...at.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
      // Its own words are wider than it: shortened with an ellipsis is meant so.
      if (hasWords && style.display !== "inline" && style.textOverflow !== "ellipsis" && !scrolls(style, "overflowX"))
        if (at.scrollWidth > at.clientWidth + 1 && at.clientWidth > 0) say("words run out of their box", at);
      if (!at.matches("button, input, select, textarea, a[href]")) continue;
      let [sideways, downwards] = [false, false];
      for (let above = at.parentElement; above !== null; above = above.parentElement) {
        const over = getComputedStyle(above);
        sideways ||= scrolls(over, "overflowX") && above.scrollWidth > above.clientWidth;
        downwards ||= scrolls(over, "overflowY");
        // Cut by a box that hides what lies outside it.
        const edge = above.getBoundingClientRect();
        if (!sideways && /hidden|clip/u.test(over.overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1)) {
          say("cut off at the side", at);
          break;
        }
      }
      if (!sideways && (box.right > innerWidth + 1 || box.left < -1)) say("beside the window", at);
      if (!downwards && (box.bottom > innerHeight + 1 || box.top < -1)) say("below the window, out of reach", at);
    }
    return [...new Set(found)];
  });
}
