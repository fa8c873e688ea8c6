import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/settings", name: "settings", component: () => import("./SettingsScreen.vue"), meta: { title: "shell.settings" } },
];
export default routes;
