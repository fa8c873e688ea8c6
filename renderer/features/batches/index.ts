export { changeClients } from "./start.ts";
export { tellCutOff } from "./cut-off.ts";
