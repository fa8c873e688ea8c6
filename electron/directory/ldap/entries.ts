import type { DirectoryPerson, NestingGroup } from "#shared/setup/directory/snapshot";

const accountDisabled = 0x2;

/** What tells whether somebody is switched off. */
export const stateAttributes = ["userAccountControl", "nsAccountLock", "loginDisabled", "pwdAccountLockedTime"] as const;
/** Whether somebody is switched off, by the marks of the servers that are known. `first`: the first value of an attribute. */
export function stateOf(first: (name: string) => string | null): DirectoryPerson["state"] {
  const control = Number(first("userAccountControl") ?? 0);
  const locked = first("pwdAccountLockedTime");
  const isOff =
    (Number.isInteger(control) && (control & accountDisabled) !== 0) ||
    [first("nsAccountLock"), first("loginDisabled")].some((value) => value?.toUpperCase() === "TRUE") ||
    // All zeroes: locked by an administrator, without an end.
    locked === "000001010000Z";
  return isOff ? "disabled" : "active";
}

/** Groups that could not be read whole, and every group that they are nested in. */
export function withEverythingAbove(groups: readonly NestingGroup[], broken: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(broken);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const group of groups) if (group.groups.some((inside) => found.has(inside))) found.add(group.id);
  }
  return found;
}
