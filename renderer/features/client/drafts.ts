import { defineStore } from "pinia";
import { shallowReactive } from "vue";
import type { CollectionDraft, GroupDraft } from "./logic/access-drafts.ts";
import type { MatrixState } from "./logic/matrix.ts";

/** Edits that were not sent yet: they stay when another row or tab is opened, and offline. Keys: client and row; of matrices the client. */
export const useAccessDrafts = defineStore("client-access-drafts", () => {
  const collections = shallowReactive(new Map<string, CollectionDraft>());
  const groups = shallowReactive(new Map<string, GroupDraft>());
  const matrices = shallowReactive(new Map<string, MatrixState>());
  return { collections, groups, matrices };
});
