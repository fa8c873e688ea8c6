import type { Page } from "playwright-core";

/** The window of 1280×800 at a zoom of 150 %. */
export const zoomed = { width: 853, height: 533 } as const;

/** Least pixels that a shortened word keeps, so that it can be told from another; that a field shows of a long text; that a list has for its rows. */
const least = { word: 24, field: 96, list: { width: 260, height: 64 } } as const;

/**
 * What does not fit on the screen as it stands, one line each: a page that scrolls sideways, something cut off at the window's edge or by the box
 * around it without a cue (an ellipsis, a title, an edge that scrolls), a word that runs out of its box, a button that no scrolling reaches or that
 * lies under something else, a field that hides what is in it, a time that is shortened, a head or a bar with buttons in two lines, a list with no
 * room for rows. Under a dialog, popover or menu only that is looked at.
 */
export async function misfitsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate((leastPixels) => {
    const found: string[] = [];
    const say = (what: string, at: Element, words = (at as HTMLElement).innerText): void => {
      const short = words.trim().replace(/\s+/gu, " ").slice(0, 60);
      found.push(`${what}: ${at.tagName.toLowerCase()}.${(at.getAttribute("class") ?? "").split(" ").slice(0, 2).join(".")} “${short}”`);
    };
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth + 1) say("the page scrolls sideways", root);
    const over = [...document.querySelectorAll('[role="dialog"], [role="menu"]')].filter((each) => each.getClientRects().length > 0);
    const scope = over.at(-1) ?? document.body;
    const scrolls = (style: CSSStyleDeclaration, way: "overflowX" | "overflowY"): boolean => /auto|scroll/u.test(style[way]);
    const hides = (style: CSSStyleDeclaration, way: "overflowX" | "overflowY"): boolean => /hidden|clip/u.test(style[way]);
    const pencil = document.createElement("canvas").getContext("2d");
    const widthOf = (text: string, style: CSSStyleDeclaration): number => {
      if (pencil === null) return 0;
      pencil.font = style.font;
      return Math.max(...text.split("\n").map((line) => pencil.measureText(line).width));
    };

    // An ellipsis reaches what flows as text in its own box; a title says the whole of it to who asks.
    const isShortened = (style: CSSStyleDeclaration): boolean =>
      style.textOverflow === "ellipsis" && /^(?:block|inline-block|list-item|table-cell|flow-root)$/u.test(style.display);
    const lookAtWords = (at: Element, words: DOMRect): void => {
      let flows = true;
      let inside: Element | null = null;
      let titled: Element | null = null;
      for (let above: Element | null = at; above !== null && above !== document.body; inside = above, above = above.parentElement) {
        const style = getComputedStyle(above);
        if (inside !== null && !getComputedStyle(inside).display.startsWith("inline")) flows = false;
        if (above.hasAttribute("title")) titled = above;
        const edge = above.getBoundingClientRect();
        // For screen readers only.
        if (edge.width < 2 || edge.height < 2) return;
        // Nothing is cut by what flows with the text itself.
        if (style.display === "inline") continue;
        if (scrolls(style, "overflowX") && above.scrollWidth > above.clientWidth) return;
        if (hides(style, "overflowX") && (words.right > edge.right + 1.5 || words.left < edge.left - 1.5)) {
          // The hour alone is no time of an event.
          if (at.closest("time") !== null && /\d/u.test(at.textContent)) say("a time is shortened", at);
          else if (flows && isShortened(style)) {
            if (above.clientWidth < Math.min(leastPixels.word, words.width - 2)) say("shortened to nothing", above);
          } else if (titled === null) say("words are cut at the side without a cue", at);
          return;
        }
        if (scrolls(style, "overflowY")) return;
        // Lines beyond the last one end in an ellipsis.
        if (style.webkitLineClamp !== "none") return;
        if (hides(style, "overflowY") && (words.bottom > edge.bottom + 2 || words.top < edge.top - 2)) {
          if (titled === null) say("words are cut above or below", at);
          return;
        }
      }
    };

    for (const at of scope.querySelectorAll<HTMLElement>("*")) {
      if (at.closest("svg, .sr, [aria-hidden=true]") !== null || !at.checkVisibility()) continue;
      const box = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      if (box.width < 2 || box.height < 2 || style.visibility === "hidden") continue;
      const own = [...at.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
      // Its own words are wider than it: shortened with an ellipsis is meant so.
      if (own.length > 0 && style.display !== "inline" && style.textOverflow !== "ellipsis" && !scrolls(style, "overflowX"))
        if (at.scrollWidth > at.clientWidth + 1 && at.clientWidth > 0) say("words run out of their box", at);
      for (const words of own) {
        const range = document.createRange();
        range.selectNodeContents(words);
        lookAtWords(at, range.getBoundingClientRect());
      }
      if (
        scrolls(style, "overflowX") &&
        at.scrollWidth > at.clientWidth + 1 &&
        !at.matches(".sideways, pre, textarea, [role=grid], [role=treegrid], :has(> table, > [role=grid], > [role=treegrid])")
      )
        say("scrolls sideways", at);
      if (
        scrolls(style, "overflowY") &&
        at.scrollHeight > at.clientHeight + 1 &&
        at.clientHeight < leastPixels.list.height &&
        at.tagName !== "TEXTAREA"
      )
        say(`scrolls in ${String(at.clientHeight)} px`, at);
      if (at.matches("[role=grid], [role=treegrid], [role=listbox]") && scope === document.body) {
        const room = at.closest(".scroll, .screen-main, main")?.getBoundingClientRect() ?? box;
        if (room.width < leastPixels.list.width) say(`a list is ${String(Math.round(room.width))} px wide`, at, at.ariaLabel ?? "");
        if (room.height < leastPixels.list.height) say(`a list is ${String(Math.round(room.height))} px high`, at, at.ariaLabel ?? "");
      }
      if (at instanceof HTMLInputElement && /^(?:text|email|search|url|number|password|tel)$/u.test(at.type)) {
        const text = at.value === "" ? at.placeholder : at.type === "password" ? "•".repeat(at.value.length) : at.value;
        const inner = at.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        const isWhole = at.value === "" && style.textOverflow !== "ellipsis";
        const needed = Math.min(widthOf(text, style), isWhole ? Number.POSITIVE_INFINITY : leastPixels.field);
        if (inner + 1 < needed) say(`a field of ${String(Math.round(inner))} px hides what is in it`, at, text);
      }
      if (at instanceof HTMLSelectElement) {
        const text = at.selectedOptions[0]?.text ?? "";
        const inner = at.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        if (inner + 1 < Math.min(widthOf(text, style), leastPixels.field))
          say(`a choice of ${String(Math.round(inner))} px hides what is chosen`, at, text);
      }
      if (!at.matches("button, input, select, textarea, a[href]")) continue;
      let [sideways, downwards] = [false, false];
      for (let above = at.parentElement; above !== null; above = above.parentElement) {
        const around = getComputedStyle(above);
        // Beyond the end of what scrolls: turned round with column-reverse, a box has a side that no scrolling reaches.
        if (!downwards && scrolls(around, "overflowY")) {
          const left = above.scrollHeight - above.clientHeight - above.scrollTop;
          if (box.bottom - above.getBoundingClientRect().bottom > left + 2) {
            say("no scrolling reaches it", at);
            break;
          }
        }
        sideways ||= scrolls(around, "overflowX") && above.scrollWidth > above.clientWidth;
        downwards ||= scrolls(around, "overflowY");
        // Cut by a box that hides what lies outside it.
        const edge = above.getBoundingClientRect();
        if (!sideways && hides(around, "overflowX") && (box.right > edge.right + 1 || box.left < edge.left - 1)) {
          say("cut off at the side", at);
          break;
        }
        if (!downwards && hides(around, "overflowY") && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1)) {
          say("cut off above or below", at);
          break;
        }
      }
      if (!sideways && (box.right > innerWidth + 1 || box.left < -1)) say("beside the window", at);
      if (!downwards && (box.bottom > innerHeight + 1 || box.top < -1)) say("below the window, out of reach", at);
      // What scrolls comes out from under what floats over it.
      if (sideways || downwards) continue;
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      // A panel that has no room beside its list floats over it.
      if (top !== null && !at.contains(top) && !top.contains(at) && top.closest("label, aside") === null)
        say("lies under something else", at);
    }
    // What is done from a head or a bar stands in one line; what has no room is in its menu (`AppActions`). A group of keys may be a line of its own.
    for (const at of scope.querySelectorAll<HTMLElement>(".head, .chead, .bar, [role=toolbar]")) {
      if (!at.checkVisibility()) continue;
      const buttons = [...at.querySelectorAll<HTMLElement>("button, a[href]")].filter(
        (each) => each.checkVisibility({ visibilityProperty: true }) && each.closest(".chips, .pills, [role=group]") === null,
      );
      const boxes = buttons.map((each) => each.getBoundingClientRect()).filter(({ height }) => height > 2);
      const firstEnds = Math.min(...boxes.map(({ bottom }) => bottom));
      const below = buttons.find((each) => each.getBoundingClientRect().top >= firstEnds);
      if (below !== undefined) say("buttons in two lines", at, below.innerText);
    }
    return [...new Set(found)];
  }, least);
}
