import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/journal", name: "journal", component: () => import("./JournalScreen.vue"), meta: { title: "activity.title" } },
];
export default routes;
