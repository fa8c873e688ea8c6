import type { Router } from "vue-router";
import type { ProfileId } from "#shared/model/ids";
import { afterOpening } from "#renderer/stores/session-flow";
import { useSession } from "#renderer/stores/session";

/** Goes into the app with a profile that was just opened: to the screen that was asked for before, or to the clients. */
export async function enter(router: Router, profileId: ProfileId): Promise<void> {
  await useSession().refresh();
  const then = router.currentRoute.value.query["then"];
  await router.replace(typeof then === "string" && then.startsWith("/") ? then : "/clients");
  await afterOpening([profileId]);
}
