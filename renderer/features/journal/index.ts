export { default as ActivityList } from "./ActivityList.vue";
