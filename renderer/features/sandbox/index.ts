export { default as SandboxBar } from "./SandboxBar.vue";
export { default as SandboxPanel } from "./SandboxPanel.vue";
