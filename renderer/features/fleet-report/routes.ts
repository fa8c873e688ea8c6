import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/report", name: "fleet-report", component: () => import("./FleetReportScreen.vue"), meta: { title: "fleet-report.title" } },
];
export default routes;
