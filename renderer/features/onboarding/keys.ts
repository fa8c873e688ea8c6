/** Enter in a field of a dialog: does it, and does not also press what gets the focus when the dialog closes. */
export function onEnter(event: KeyboardEvent, run: () => unknown): void {
  if (event.key !== "Enter" || event.isComposing) return;
  event.preventDefault();
  void run();
}
