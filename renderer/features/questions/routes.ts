import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/questions", name: "questions", component: () => import("./QuestionsScreen.vue"), meta: { title: "questions.title" } },
];
export default routes;
