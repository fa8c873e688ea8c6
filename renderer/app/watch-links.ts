import type { Router } from "vue-router";
import { bridge } from "#renderer/bridge";
import { invitationText } from "#renderer/stores/invitation";
import { useSession } from "#renderer/stores/session";

/** Shows an invitation that was opened elsewhere on this computer, also the one that the app was started with. Nothing is done with it but by a click. */
export async function watchLinks(router: Router): Promise<void> {
  async function look(): Promise<void> {
    const taken = await bridge.app.takeLink({});
    if (!taken.ok || taken.value.text === null) return;
    invitationText.value = taken.value.text;
    if (useSession().unlocked.length === 0) await router.push({ name: "invitation" });
  }
  bridge.app.onLink(() => void look());
  await look();
}
