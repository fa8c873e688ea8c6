/** Nothing in particular has the focus: the page has it, or the screen as a whole, which gets it where what had it is gone. */
export function isFocusFree(): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || at.matches("main");
}
