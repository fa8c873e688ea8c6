import { computed, type ComputedRef } from "vue";
import type { KeptView } from "#shared/bridge/index";
import { initialQuestions } from "#shared/setup/questions/initial";
import type { QuestionKind } from "#shared/setup/questions/question";
import { useSettings } from "#renderer/stores/settings";

/** Kept under a name in the settings. */
export type SavedQuestion = KeptView<"questions.saved">[number];
/** Which clients a question is put to: all, those of a saved view, or those with a tag. */
export type QuestionScope = SavedQuestion["scope"];
/** A question as it is looked at. */
export type AskedQuestion = Omit<SavedQuestion, "id" | "name">;

/** The questions that are there from the start, in their order. */
export const standardQuestions = [
  "no-two-step",
  "policy",
  "reaches",
  "person",
  "owners",
  "invitations",
  "inactive",
  "unmanaged",
  "certificates",
  "seats",
] as const satisfies readonly QuestionKind[];
export const isStandard = (kind: unknown): kind is (typeof standardQuestions)[number] => standardQuestions.some((each) => each === kind);
export const asInitially = (kind: QuestionKind): AskedQuestion => ({
  question: initialQuestions[kind],
  scope: { kind: "all" },
  filter: "all",
  columns: [],
  sort: undefined,
});

export function useSavedQuestions(): {
  readonly saved: ComputedRef<readonly SavedQuestion[]>;
  save(name: string, asked: AskedQuestion): Promise<string>;
  replace(id: string, asked: AskedQuestion): Promise<void>;
  remove(id: string): Promise<void>;
} {
  const settings = useSettings();
  const key = "questions.saved";
  const saved = computed(() => settings.viewOf(key) ?? []);
  return {
    saved,
    async save(name, asked) {
      const id = crypto.randomUUID();
      await settings.saveView(key, [...saved.value, { ...asked, id, name }]);
      return id;
    },
    replace: (id, asked) =>
      settings.saveView(
        key,
        saved.value.map((each) => (each.id === id ? { ...each, ...asked } : each)),
      ),
    remove: (id) =>
      settings.saveView(
        key,
        saved.value.filter((each) => each.id !== id),
      ),
  };
}
