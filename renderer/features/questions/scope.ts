import type { ClientRow, KeptView } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { rowsOfView } from "#renderer/features/clients/index";
import { t } from "#renderer/i18n/index";
import type { QuestionScope } from "./saved.ts";

/** What there is to choose from: the saved views of the clients, and their tags. */
export interface Scopes {
  readonly views: KeptView<"clients.views">;
  readonly tags: readonly string[];
}

/** A scope as the value of a choice, and back. */
export const scopeValue = (scope: QuestionScope): string =>
  scope.kind === "all" ? "all" : scope.kind === "view" ? `view:${scope.id}` : `tag:${scope.tag}`;
export const scopeOf = (value: string): QuestionScope =>
  value.startsWith("view:")
    ? { kind: "view", id: value.slice(5) }
    : value.startsWith("tag:")
      ? { kind: "tag", tag: value.slice(4) }
      : { kind: "all" };

/** What a question can be put to. What a saved one was put to stays among it when it is there no more: nobody takes it for all clients. */
export function scopeChoices(
  current: QuestionScope,
  { views, tags }: Scopes,
): readonly { readonly value: string; readonly label: string }[] {
  const choices = [
    { value: "all", label: t("questions.at.all") },
    ...views.map(({ id, name }) => ({ value: `view:${id}`, label: t("questions.at.view", { name }) })),
    ...tags.map((tag) => ({ value: `tag:${tag}`, label: t("questions.at.tag", { tag }) })),
  ];
  if (choices.some(({ value }) => value === scopeValue(current))) return choices;
  const label = current.kind === "tag" ? t("questions.at.tag", { tag: current.tag }) : t("questions.at.removedView");
  return [...choices, { value: scopeValue(current), label }];
}
/** The clients of a scope; null: all. Of a view that was removed there are none. */
export function clientsIn(scope: QuestionScope, { views }: Scopes, rows: readonly ClientRow[]): readonly ClientId[] | null {
  if (scope.kind === "all") return null;
  if (scope.kind === "tag") return rows.filter((row) => row.local.tags.includes(scope.tag)).map(({ id }) => id);
  const view = views.find(({ id }) => id === scope.id);
  return view === undefined ? [] : rowsOfView(view, rows).map(({ id }) => id);
}
