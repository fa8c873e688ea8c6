import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/clients/:clientId/:tab?", name: "client", component: () => import("./ClientScreen.vue"), meta: { title: "client.title" } },
];
export default routes;
