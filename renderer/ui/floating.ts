/**
 * For `escape-key-down` of whatever floats over the screen: Esc closes that and nothing else. Between two listeners of one key the page is drawn
 * again, so whoever hears the key later would find nothing floating any more and take it for its own.
 */
export function takesEscape(event: KeyboardEvent): void {
  event.stopImmediatePropagation();
}
