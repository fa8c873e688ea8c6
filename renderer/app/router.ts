import { createRouter, createWebHashHistory, type RouteRecordRaw } from "vue-router";
import { useSession } from "#renderer/stores/session";
import { useShell } from "#renderer/stores/shell";
import { t } from "#renderer/i18n/index";

declare module "vue-router" {
  interface RouteMeta {
    /** Shown without the navigation, before a profile is open. */
    readonly gate?: boolean;
    /** A wizard: its steps rail takes the place of the navigation. */
    readonly rail?: boolean;
    /** Locale key of the window's title. Never a client's name: titles are seen by the system. */
    readonly title?: string;
  }
}

/** Every feature brings its screens in `features/<name>/routes.ts` (default export). */
const files = import.meta.glob<readonly RouteRecordRaw[]>("../features/*/routes.ts", { eager: true, import: "default" });

export const router = createRouter({
  history: createWebHashHistory(),
  routes: [...Object.values(files).flat(), { path: "/:rest(.*)*", redirect: "/clients" }],
});

/** Where to begin: first start, unlocking, or the screen that was asked for (remembered over a lock). */
router.beforeEach((to) => {
  const session = useSession();
  const gate = to.meta.gate === true;
  if (session.unlocked.length > 0) return true;
  if (gate) return to.name === "unlock" && session.profiles.length === 0 ? { name: "first-start" } : true;
  return session.profiles.length === 0
    ? { name: "first-start" }
    : { name: "unlock", query: to.fullPath === "/clients" ? {} : { then: to.fullPath } };
});
router.afterEach((to, from) => {
  const shell = useShell();
  if (to.path !== from.path) shell.remark = "";
  if (to.params["clientId"] === undefined) shell.clientId = null;
  if (to.meta.rail !== true) shell.draftIdentity = null;
  document.title = to.meta.title === undefined ? "Provider Desk" : `${t(to.meta.title)} · Provider Desk`;
});
