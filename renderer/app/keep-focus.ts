/** Floats over the screen and goes: what had the focus before it is where one goes on. */
const floats = "[role=dialog], [role=menu], [role=listbox]";
const takesFocus = "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]";

/** An element, and what it lies in, as they were while it had the focus: afterwards it may lie in nothing any more. */
type Place = readonly Element[];
function placeOf(at: Element): Place {
  const place: Element[] = [];
  for (let each: Element | null = at; each !== null && each !== document.body; each = each.parentElement) place.push(each);
  return place;
}

/**
 * The focus does not fall to the page when what had it is gone: a row that was deleted, a button whose work is done, a dialog that was opened
 * from a menu. It goes to what had it before, or to the nearest thing around it, so that Tab, Esc and the arrows go on from there.
 * Whatever puts the focus somewhere itself is first. @returns what ends it.
 */
export function keepFocus(): () => void {
  let last: Place = [];
  let below: Place = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const take = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    last = placeOf(target);
    if (target.closest(floats) === null) below = last;
  };
  /** Somebody pressed beside everything: then nothing is to have it. */
  const leave = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) return;
    queueMicrotask(() => {
      if (target === last[0] && target instanceof Element && target.isConnected && document.activeElement === document.body) last = [];
    });
  };
  const look = (): void => {
    waiting = undefined;
    const [had] = last;
    if (had === undefined || had.isConnected || document.activeElement !== document.body) return;
    for (const each of [...last, ...below, ...document.querySelectorAll("main")]) {
      if (!(each instanceof HTMLElement) || !each.isConnected || !each.matches(takesFocus)) continue;
      each.focus({ preventScroll: true });
      if (document.activeElement === each) return;
    }
  };
  const observer = new MutationObserver((changes) => {
    if (waiting === undefined && changes.some(({ removedNodes }) => removedNodes.length > 0)) waiting = setTimeout(look);
  });
  document.addEventListener("focusin", take);
  document.addEventListener("focusout", leave);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(waiting);
    document.removeEventListener("focusin", take);
    document.removeEventListener("focusout", leave);
  };
}
