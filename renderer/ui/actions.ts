import type { IconName } from "./icon-names.ts";
import type { MenuEntry } from "./menu.ts";

/** One thing that can be done from the head of a screen or from a bar (`AppActions`): a button, or an entry of the menu where there is no room. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  /** The icon alone is the button; the menu shows `label` with it. */
  readonly isIconAlone?: boolean;
  /** How many things it touches, behind the label. */
  readonly count?: string;
  /** A primary one never goes into the menu. */
  readonly variant?: "default" | "primary" | "ghost";
  readonly keys?: readonly string[];
  /** Turns it off and says why. */
  readonly reason?: string | undefined;
  readonly busy?: boolean;
  /** Goes last in the menu, apart. */
  readonly danger?: boolean;
  /** Not there at all when false. */
  readonly isOffered?: boolean;
  /** What there is to choose from: the button opens a menu, `run` gets the id of what was chosen. */
  readonly entries?: readonly MenuEntry[];
  /** Always an entry of the menu, never a button. */
  readonly isInMenu?: boolean;
  /** How long it stays beside the menu: what ranks lower goes first. Without it 1, ghost buttons 0. */
  readonly rank?: number;
  readonly run: (entry: string) => unknown;
}

/** A button and its width in pixels. */
export interface MeasuredAction {
  readonly id: string;
  readonly rank: number;
  readonly width: number;
}

/**
 * The ids of those that have no room in `room` pixels with `gap` between any two: the lowest rank goes first, of one rank the one further left.
 * As soon as one goes, `menu` pixels are kept for the menu's button, and nothing of a lower rank stays for being narrow.
 */
export function withoutRoom(
  actions: readonly MeasuredAction[],
  { room, gap, menu }: { readonly room: number; readonly gap: number; readonly menu: number },
): ReadonlySet<string> {
  const widthOf = (all: readonly MeasuredAction[]): number =>
    all.reduce((sum, each) => sum + each.width, 0) + gap * Math.max(0, all.length - 1);
  // Widths are fractions of pixels whose sum is rounded otherwise by the layout.
  if (widthOf(actions) <= room + 0.5) return new Set();
  let left = [...actions];
  const gone = new Set<string>();
  while (left.length > 0 && (gone.size === 0 || widthOf(left) > room - menu + 0.5)) {
    const lowest = Math.min(...left.map(({ rank }) => rank));
    const next = left.find(({ rank }) => rank === lowest)?.id ?? "";
    gone.add(next);
    left = left.filter(({ id }) => id !== next);
  }
  return gone;
}
