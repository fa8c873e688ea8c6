import type { Router } from "vue-router";
import type { RunView } from "#shared/bridge/index";
import { t } from "#renderer/i18n/index";
import { useClients } from "#renderer/stores/clients";
import { useToasts } from "#renderer/ui/toasts";

/** Tells how a run ended, wherever one is; its own screen shows it by itself. */
export function showRunEnd(view: RunView, router: Router): void {
  // Other edits are told by who asked for them.
  if (view.draftId === null) return;
  const here = router.currentRoute.value;
  if (here.name === "onboarding" && here.params["draftId"] === view.draftId) return;
  const done = view.state === "done";
  const colour = view.clientId === null ? undefined : useClients().rowOf(view.clientId)?.local.colour;
  const name = view.clientName;
  useToasts().show({
    title: done ? t("shell.runs.done", { name }, view.done) : t(`shell.runs.${view.state === "paused" ? "paused" : "stopped"}`, { name }),
    ...(done ? {} : { text: t("shell.runs.left", {}, view.total - view.done) }),
    icon: done ? "check" : "triangle-alert",
    tone: done ? "ok" : "warn",
    ...(colour === undefined ? {} : { colour }),
    action: {
      label: t("shell.runs.open"),
      run: () => void router.push({ name: "onboarding", params: { draftId: view.draftId ?? "" }, query: { step: "apply" } }),
    },
  });
}
