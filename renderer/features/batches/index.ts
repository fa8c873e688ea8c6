export { changeClients } from "./start.ts";
export { showCutOff as tellCutOff } from "./cut-off.ts";
