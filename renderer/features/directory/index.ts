export { default as DirectoryHistory } from "./DirectoryHistory.vue";
export { default as DirectoryRun } from "./DirectoryRun.vue";
export { default as DirectorySettings } from "./DirectorySettings.vue";
export { default as ReadKey } from "./ReadKey.vue";
export { default as StopBanner } from "./StopBanner.vue";
export { useDirectory } from "./store.ts";
export { writingOf } from "./lines.ts";
