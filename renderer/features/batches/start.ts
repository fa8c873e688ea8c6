import type { Router } from "vue-router";
import type { ClientId } from "#shared/model/ids";
import type { CommonEdit } from "#shared/setup/changes/common-edits";
import { t } from "#renderer/i18n/index";
import { useToasts } from "#renderer/ui/toasts";
import { useBatches, type BatchScope } from "./store.ts";
import { titleOf } from "./words.ts";

/** Leads to the matrix of these clients, with `edits` or with nothing chosen yet. What was put together for other clients can be taken up again. */
export async function changeClients(
  router: Router,
  clientIds: readonly ClientId[],
  scope: BatchScope,
  edits: readonly CommonEdit[] = [],
): Promise<void> {
  const store = useBatches();
  const [left, count] = [store.edits, store.clientIds.length];
  const back = store.begin(clientIds, scope, edits);
  if (back !== null)
    useToasts().show({
      title: t("batches.left.title"),
      text: t("batches.left.text", { what: titleOf(left) }, count),
      icon: "git-compare-arrows",
      action: {
        label: t("batches.left.back"),
        run: () => {
          back();
          void router.push({ name: "changes-review" });
        },
      },
    });
  await router.push({ name: "changes-review" });
}
