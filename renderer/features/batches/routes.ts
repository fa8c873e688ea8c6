import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/changes", name: "changes", component: () => import("./BatchesScreen.vue"), meta: { title: "batches.title" } },
  { path: "/changes/review", name: "changes-review", component: () => import("./ReviewScreen.vue"), meta: { title: "batches.title" } },
  { path: "/changes/:batchId", name: "changes-result", component: () => import("./ResultScreen.vue"), meta: { title: "batches.title" } },
];
export default routes;
