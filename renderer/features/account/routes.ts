import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  { path: "/start", name: "first-start", component: () => import("./FirstStart.vue"), meta: { gate: true, title: "account.titles.start" } },
  { path: "/sign-in", name: "sign-in", component: () => import("./SignIn.vue"), meta: { gate: true, title: "account.titles.signIn" } },
  {
    path: "/invitation",
    name: "invitation",
    component: () => import("./InvitationScreen.vue"),
    meta: { gate: true, title: "provider.invitation.title" },
  },
  { path: "/unlock", name: "unlock", component: () => import("./UnlockScreen.vue"), meta: { gate: true, title: "account.titles.unlock" } },
];
export default routes;
