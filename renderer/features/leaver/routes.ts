import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/leaver", name: "leaver", component: () => import("./LeaverScreen.vue"), meta: { title: "leaver.command" } },
];
export default routes;
