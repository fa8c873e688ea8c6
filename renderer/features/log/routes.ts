import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/events", name: "log", component: () => import("./LogScreen.vue"), meta: { title: "log.title" } },
];
export default routes;
