import { createPinia } from "pinia";
import { createApp, watch } from "vue";
import "#renderer/styles/index.css";
import { cacheKeeper } from "#renderer/cache/index";
import { i18n, t } from "#renderer/i18n/index";
import { useClients } from "#renderer/stores/clients";
import { useInbox } from "#renderer/stores/inbox";
import { useRuns } from "#renderer/stores/runs";
import { useSession } from "#renderer/stores/session";
import { afterOpening } from "#renderer/stores/session-flow";
import { useSettings } from "#renderer/stores/settings";
import { useToasts } from "#renderer/ui/toasts";
import { clientColumnsKey } from "#renderer/composables/client-columns";
import { commandsKey } from "#renderer/composables/commands";
import App from "./App.vue";
import { clientColumns } from "./client-columns.ts";
import { commands } from "./commands.ts";
import { copyNamesAsTheyAre } from "./copy-names.ts";
import { installGlobalErrors } from "./global-errors.ts";
import { keepFocus } from "./keep-focus.ts";
import { router } from "./router.ts";
import { showCutOff } from "#renderer/features/batches/index";
import { showRunEnd } from "./run-ends.ts";
import { watchActivity } from "./watch-activity.ts";
import { watchLinks } from "./watch-links.ts";
import { watchMatters } from "./watch-matters.ts";

const app = createApp(App);
app.use(createPinia()).use(i18n).provide(commandsKey, commands).provide(clientColumnsKey, clientColumns);
installGlobalErrors(app);
copyNamesAsTheyAre(document);
keepFocus();

cacheKeeper();
await useSettings().load();
const session = useSession();
await session.load();
useClients().listen();
useInbox().listen();
useRuns().listen();
useRuns().onCutOff((view) => {
  if (showCutOff(view, router)) return;
  useToasts().show({
    title: t(view.entries.some(({ state }) => state === "unknown") ? "writing.cutOff" : "writing.cutOffBefore", {
      client: view.clientName,
    }),
    icon: "circle-help",
    tone: "warn",
    action: { label: t("writing.open"), run: () => void router.push({ path: "/inbox", query: { open: `run/${view.runId}` } }) },
  });
});
useRuns().onEnd((view) => {
  showRunEnd(view, router);
});
watchActivity();
// A window that was reloaded while profiles are open (after a crash of the page): carry on where it was.
if (session.unlocked.length > 0) void afterOpening(session.unlocked.map((profile) => profile.id));
watch(
  () => session.unlocked.length,
  (count) => {
    if (count === 0 && router.currentRoute.value.meta.gate !== true) void router.replace({ name: "unlock" });
  },
);

app.use(router);
await router.isReady();
app.mount("#app");
await watchLinks(router);
watchMatters(router);
