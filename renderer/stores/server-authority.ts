import { shallowRef } from "vue";
import type { CertificateChoice } from "#shared/bridge/index";

/** The authority's file with which a server answered, until the app ends: signing in at that address takes it, and at no other. */
export const serverAuthority = shallowRef<{ readonly url: string; readonly choice: CertificateChoice } | null>(null);
