import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/start", name: "first-start", component: () => import("./FirstStart.vue"), meta: { gate: true, title: "account.titles.start" } },
  { path: "/sign-in", name: "sign-in", component: () => import("./SignIn.vue"), meta: { gate: true, title: "account.titles.signIn" } },
  { path: "/unlock", name: "unlock", component: () => import("./UnlockScreen.vue"), meta: { gate: true, title: "account.titles.unlock" } },
];
export default routes;
