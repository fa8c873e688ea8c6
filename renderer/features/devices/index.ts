export { default as WaitingDevice } from "./WaitingDevice.vue";
export { answerDevices } from "./answer.ts";
