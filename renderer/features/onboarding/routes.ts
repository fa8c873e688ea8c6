import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  {
    path: "/onboarding/:draftId",
    name: "onboarding",
    meta: { rail: true, title: "onboarding.title" },
    component: () => import("./WizardScreen.vue"),
  },
];
export default routes;
