import { computed, type ComputedRef } from "vue";
import { initialQuestions } from "#shared/setup/questions/initial";
import type { Question, QuestionKind } from "#shared/setup/questions/question";
import { useSettings } from "#renderer/stores/settings";
import type { TableSort } from "#renderer/ui/table";

/** Which clients a question is put to: all, those of a saved view, or those with a tag. */
export type QuestionScope =
  { readonly kind: "all" } | { readonly kind: "view"; readonly id: string } | { readonly kind: "tag"; readonly tag: string };
/** A question as it is looked at. */
export interface AskedQuestion {
  readonly question: Question;
  readonly scope: QuestionScope;
  readonly filter: string;
  readonly columns: readonly string[];
  readonly sort: TableSort | undefined;
}
/** Kept under a name in the settings. */
export interface SavedQuestion extends AskedQuestion {
  readonly id: string;
  readonly name: string;
}

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
  const saved = computed(() => settings.viewOf<readonly SavedQuestion[]>(key, []));
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
