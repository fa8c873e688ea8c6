import { onScopeDispose, shallowReactive } from "vue";

/** One keyboard shortcut. `keys`: "n", "shift+r", "ctrl+k" (Cmd on macOS), "g c" (one after the other), "?". */
export interface Shortcut {
  readonly keys: string;
  /** Locale key of what it does, for the keyboard map; without it the map leaves it out. */
  readonly label?: string;
  /** What the map shows instead of `keys`, one cap each: for keys that stand for several. */
  readonly caps?: readonly string[];
  /** Also while typing in a field or while a dialog is open; Esc is the dialog's, then. */
  readonly always?: boolean;
  run(event: KeyboardEvent): void;
}
interface Entry extends Shortcut {
  readonly scope: string;
}

const entries = shallowReactive<Entry[]>([]);
let pending = "";
let pendingAt = 0;

/** All shortcuts that work now, newest scope last; the keyboard map shows them. `scope` is a locale key. */
export const activeShortcuts: readonly Entry[] = entries;

/** Adds shortcuts for as long as the component (or scope) lives. A newer one wins over an older one with the same keys. */
export function useShortcuts(scope: string, shortcuts: readonly Shortcut[]): void {
  const own = shortcuts.map((shortcut) => ({ ...shortcut, scope }));
  entries.push(...own);
  onScopeDispose(() => {
    for (const entry of own)
      entries.splice(
        entries.findIndex((each) => each === entry),
        1,
      );
  });
}

/** True where letters are text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"][data-state="open"], [role="alertdialog"], [role="menu"][data-state="open"]') !== null;

/** What Enter and Space press, or scroll, where it has the focus: there they are no shortcuts. */
const pressedBy: Readonly<Record<string, string>> = {
  enter: "button, a[href], summary, [role=button], [role=link], [role=menuitem], [role=tab], [role=option]",
  space: "button, summary, input, pre, [role=button], [role=menuitem], [role=tab], [role=option]",
};
const isForControl = (name: string, target: EventTarget | null): boolean =>
  pressedBy[name] !== undefined && target instanceof Element && target.closest(pressedBy[name]) !== null;

function nameOf(event: KeyboardEvent): string {
  const key = event.key === " " ? "space" : event.key.toLowerCase();
  const letter = key.length === 1 && key >= "a" && key <= "z";
  return `${event.ctrlKey || event.metaKey ? "ctrl+" : ""}${event.altKey ? "alt+" : ""}${event.shiftKey && (letter || key.length > 1) ? "shift+" : ""}${key}`;
}

/** The one listener. Installed by the shell; a sequence such as "g c" must follow within a second. */
export function handleShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || ["Control", "Shift", "Alt", "Meta"].includes(event.key)) return;
  const name = nameOf(event);
  if (isForControl(name, event.target)) return;
  const sequence = pending !== "" && event.timeStamp - pendingAt < 1000 ? `${pending} ${name}` : name;
  const dialog = isDialogOpen();
  // What floats over the screen closes by it, itself. Taken here, the key would not reach it.
  if (dialog && name === "escape") return;
  const quiet = isTyping(event.target) || dialog;
  // Ctrl Enter is no letter: a panel's own goes before the shell's, wherever the focus is.
  const usable = entries.filter((entry) => !quiet || entry.always || (entry.keys === "ctrl+enter" && !dialog));
  const found = usable.findLast((entry) => entry.keys === sequence) ?? usable.findLast((entry) => entry.keys === name);
  pending = "";
  if (found !== undefined) {
    event.preventDefault();
    found.run(event);
    return;
  }
  if (!quiet && usable.some((entry) => entry.keys.startsWith(`${name} `))) {
    pending = name;
    pendingAt = event.timeStamp;
  }
}

/** Presses the primary button of the screen, where there is one; once, however long the keys are held. A dialog is decided by its own buttons. */
export function pressPrimary(event: KeyboardEvent): void {
  if (!event.repeat && !isDialogOpen()) document.querySelector<HTMLElement>("#stage .btn.primary")?.click();
}

/** "ctrl+k" as caps: ["Ctrl", "K"]; "g c" as ["G", "C"]. */
export function capsOf(keys: string): readonly string[] {
  return keys
    .split(" ")
    .flatMap((step) => step.split("+"))
    .map((key) => (key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1)));
}
