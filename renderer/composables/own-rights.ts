import type { ClientId } from "#shared/model/ids";
import type { Change } from "#shared/setup/changes/change";
import { lackedBy, lackingFor, type Wanted } from "#shared/setup/changes/edit-rights";
import type { NeededRight } from "#shared/setup/changes/kind";
import { t } from "#renderer/i18n/index";
import { useClients } from "#renderer/stores/clients";

const rightsAt = (clientId: ClientId | null | undefined): readonly string[] | null =>
  clientId == null ? null : (useClients().rowOf(clientId)?.rights ?? null);
/** What an account lacks, in words. */
export const lackWords = (right: NeededRight): string =>
  right === "admin" ? t("ui.lacksAdmin") : t("ui.lacksRight", { right: t(`changes.difference.right.${right}`) });

/** Why the account may not do one of these at a client: its custom role lacks the right. Undefined where nothing stands against it. */
export function lacksRight(clientId: ClientId | null | undefined, ...wanted: readonly Wanted[]): string | undefined {
  const rights = rightsAt(clientId);
  const [first] = wanted.flatMap((each) => lackingFor(each, rights) ?? []);
  return first === undefined ? undefined : lackWords(first);
}
/** Changes that the account's custom role does not allow at a client, by what it lacks. */
export const notAllowed = (
  clientId: ClientId | null | undefined,
  changes: readonly Change[],
): readonly { readonly why: string; readonly changes: readonly Change[] }[] =>
  lackedBy(changes, rightsAt(clientId)).map(({ right, changes: needing }) => ({ why: lackWords(right), changes: needing }));
