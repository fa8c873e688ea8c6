import type { ItemsView } from "#shared/bridge/index";
import type { ReadItem } from "#shared/setup/value/client-setup";

const loginType = 1;

/** Logins of the same name, user name and address, in groups of two and more; without the digests they were found by. */
export function sameTwice(items: readonly ReadItem[]): ItemsView["sameTwice"] {
  const groups = new Map<string, ReadItem[]>();
  for (const item of items) {
    if (item.look === undefined || item.type !== loginType) continue;
    const group = groups.get(item.look);
    if (group === undefined) groups.set(item.look, [item]);
    else group.push(item);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > 1 && group[0] !== undefined ? [{ name: group[0].name, items: group.map(({ id }) => id) }] : [],
  );
}
