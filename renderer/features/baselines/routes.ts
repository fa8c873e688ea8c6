import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/baselines", name: "baselines", component: () => import("./BaselinesScreen.vue"), meta: { title: "baselines.title" } },
  {
    path: "/baselines/:baselineId/:clientId?",
    name: "baseline",
    component: () => import("./BaselineScreen.vue"),
    meta: { title: "baselines.title" },
  },
];
export default routes;
