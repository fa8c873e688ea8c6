import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/inbox", name: "inbox", meta: { title: "inbox.title" }, component: () => import("./InboxScreen.vue") },
];
export default routes;
