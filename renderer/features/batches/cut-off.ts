import type { Router } from "vue-router";
import type { RunView } from "#shared/bridge/index";
import type { BatchId } from "#shared/model/ids";
import { batchOf } from "#shared/model/run-origin";
import { t } from "#renderer/i18n/index";
import { useToasts } from "#renderer/ui/toasts";
import { useBatches } from "./store.ts";

const shown = new Set<BatchId>();
/** A batch that the end of the app cut off is told once, not client by client. Answers whether the run belongs to one. */
export function showCutOff(view: RunView, router: Router): boolean {
  const batchId = batchOf(view.origin);
  if (batchId === null) return false;
  if (shown.has(batchId)) return true;
  shown.add(batchId);
  void useBatches().load();
  useToasts().show({
    title: t("batches.cutOff"),
    icon: "circle-help",
    tone: "warn",
    action: { label: t("writing.open"), run: () => void router.push({ name: "changes-result", params: { batchId } }) },
  });
  return true;
}
