export { changeClients } from "./start.ts";
export { showCutOff } from "./cut-off.ts";
