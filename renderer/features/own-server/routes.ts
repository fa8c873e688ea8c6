import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  {
    path: "/own-server/:draftId",
    name: "own-server-draft",
    component: () => import("./OwnServerScreen.vue"),
    meta: { title: "own-server.title" },
  },
  {
    path: "/clients/:clientId/own-server",
    name: "own-server",
    component: () => import("./OwnServerScreen.vue"),
    meta: { title: "own-server.title" },
  },
];
export default routes;
