export { clientTabs } from "./tabs.ts";
