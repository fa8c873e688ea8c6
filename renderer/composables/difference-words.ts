import type { Difference } from "#shared/setup/changes/change-base";
import { say } from "#renderer/i18n/index";

/** What stands on one side of a difference, also where that is nothing. */
export const sideWords = (difference: Difference, side: "before" | "after"): string =>
  say(difference[side] ?? { key: `changes.difference.absence.${difference.absence ?? "value"}` });
