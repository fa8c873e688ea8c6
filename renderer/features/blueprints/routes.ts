import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/blueprints", name: "blueprints", component: () => import("./BlueprintsScreen.vue"), meta: { title: "blueprints.title" } },
  {
    path: "/blueprints/edit",
    name: "blueprint-editor",
    component: () => import("./BlueprintEditor.vue"),
    meta: { title: "blueprints.title" },
  },
];
export default routes;
