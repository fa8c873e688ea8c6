import type { IconName } from "./icon-names.ts";

/** One entry of a menu. A `reason` turns it off and stands below it; `danger` goes last, apart. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly keys?: readonly string[];
  readonly danger?: boolean;
  readonly reason?: string | undefined;
  readonly checked?: boolean;
  /** A line above it. */
  readonly apart?: boolean;
}
