import { defineStore } from "pinia";
import { shallowReactive } from "vue";
import type { CollectionDraft, GroupDraft } from "./logic/access-drafts.ts";

/** Edits that were not sent yet: they stay when another row or tab is opened, and offline. Keys: client and row. */
export const useAccessDrafts = defineStore("client-access-drafts", () => {
  const collections = shallowReactive(new Map<string, CollectionDraft>());
  const groups = shallowReactive(new Map<string, GroupDraft>());
  return { collections, groups };
});
