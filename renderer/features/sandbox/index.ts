export { default as SandboxDeviceCall } from "./SandboxDeviceCall.vue";
export { default as SandboxBar } from "./SandboxBar.vue";
export { default as SandboxCall } from "./SandboxCall.vue";
export { default as SandboxCodes } from "./SandboxCodes.vue";
export { default as SandboxPanel } from "./SandboxPanel.vue";
export { default as SandboxMark } from "./SandboxMark.vue";
