import type { RouteLocationRaw, Router } from "vue-router";
import type { Matter } from "#shared/bridge/index";
import { bridge } from "#renderer/bridge";

function placeOf(matter: Matter): RouteLocationRaw {
  switch (matter.kind) {
    case "inbox":
      return { name: "inbox", query: matter.open === null ? {} : { open: matter.open } };
    case "batch":
      return { name: "changes-result", params: { batchId: matter.batchId } };
    case "draft":
      return { name: "onboarding", params: { draftId: matter.draftId }, query: { step: "apply" } };
    case "journal":
      return { name: "journal" };
  }
}

/** Opens what a notification of the operating system told, once that was clicked. */
export function watchMatters(router: Router): void {
  bridge.app.onMatter((matter) => void router.push(placeOf(matter)));
}
