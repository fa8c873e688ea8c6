import type { RouteRecordRaw } from "vue-router";

const routes: readonly RouteRecordRaw[] = [
  {
    path: "/provider/users",
    name: "provider-users",
    component: () => import("./UsersScreen.vue"),
    meta: { title: "provider.users.title" },
  },
  {
    path: "/provider/subscription",
    name: "subscription",
    component: () => import("./SubscriptionScreen.vue"),
    meta: { title: "provider.subscription.title" },
  },
];
export default routes;
