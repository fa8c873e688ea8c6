import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/clients", name: "clients", component: () => import("./ClientsScreen.vue"), meta: { title: "clients.title" } },
];
export default routes;
