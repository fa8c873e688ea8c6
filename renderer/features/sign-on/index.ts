export { default as DomainsPart } from "./DomainsPart.vue";
export { default as GiveValues } from "./GiveValues.vue";
export { default as ScimPart } from "./ScimPart.vue";
export { default as SsoCertificates } from "./SsoCertificates.vue";
export { default as SsoFields } from "./SsoFields.vue";
export { default as SsoPart } from "./SsoPart.vue";
export { default as StillSignIn } from "./StillSignIn.vue";
