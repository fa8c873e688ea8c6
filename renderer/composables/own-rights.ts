import type { ClientId } from "#shared/model/ids";
import { lackingFor } from "#shared/setup/changes/edit-rights";
import type { Edit } from "#shared/setup/changes/edits";
import { t } from "#renderer/i18n/index";
import { useClients } from "#renderer/stores/clients";

/** Why the account may not do one of these at a client: its custom role lacks the right. Undefined where nothing stands against it. */
export function lacksRight(clientId: ClientId | null | undefined, ...kinds: readonly Edit["kind"][]): string | undefined {
  const rights = clientId == null ? null : (useClients().rowOf(clientId)?.rights ?? null);
  const [first] = kinds.flatMap((kind) => lackingFor(kind, rights) ?? []);
  if (first === undefined) return undefined;
  return first === "admin" ? t("ui.lacksAdmin") : t("ui.lacksRight", { right: t(`changes.difference.right.${first}`) });
}
