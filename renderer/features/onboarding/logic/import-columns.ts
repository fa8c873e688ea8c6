import { ref, shallowRef, type Ref } from "vue";
import type { ImportColumns } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import type { DraftId, FileHandle } from "#shared/model/ids";
import type { ColumnMapping } from "#shared/setup/draft/column-mapping";
import { mappingFor, type ColumnPart } from "#shared/setup/draft/import-columns";
import { bridge } from "#renderer/bridge";
import { useToasts } from "#renderer/ui/toasts";
import { plain, t } from "#renderer/i18n/index";

/** A file whose columns are mapped by hand. */
export interface MappedFile {
  readonly handle: FileHandle;
  readonly fileName: string;
}

/** The columns of a table as a technician maps them: proposed, as they were for the same heads before, or out of a colleague's file. */
export function useImportColumns(draftId: () => DraftId, error: Ref<AppError | null>) {
  const toasts = useToasts();
  const file = shallowRef<MappedFile | null>(null);
  const table = shallowRef<ImportColumns | null>(null);
  const columns = ref<ColumnMapping["columns"]>([]);

  /** Whether the file is a table that can be mapped; its columns are shown then. */
  async function open(chosen: MappedFile, headless = false): Promise<boolean> {
    const answer = await bridge.importing.columns({ draftId: draftId(), handle: chosen.handle, headless });
    if (!answer.ok) {
      error.value = answer.error;
      return false;
    }
    error.value = null;
    file.value = chosen;
    table.value = answer.value.table;
    columns.value = mappingFor(answer.value.table.columns, answer.value.before);
    return true;
  }
  function close(): void {
    file.value = null;
    table.value = null;
  }
  function become(column: number, becomes: ColumnPart): void {
    columns.value = columns.value.map((each, index) => (index === column ? { ...each, becomes } : each));
  }
  const mapping = (): ColumnMapping => ({ columns: columns.value, ...(table.value?.headless === true ? { headless: true } : {}) });

  async function save(): Promise<void> {
    const of = table.value?.source ?? file.value?.fileName.replace(/\.[^.]*$/u, "") ?? "";
    // Beside the export it must not look like one.
    const name = plain(() => t("onboarding.import.columns.fileName", { name: of }));
    const saved = await bridge.importing.saveMapping({ name, mapping: mapping() });
    if (saved.ok) toasts.show({ title: t("onboarding.review.savedAs", { file: saved.value.fileName }) });
    else if (saved.error.code !== "cancelled") toasts.showError(saved.error);
  }
  async function load(): Promise<void> {
    const loaded = await bridge.importing.loadMapping({});
    if (loaded.ok && table.value !== null) columns.value = mappingFor(table.value.columns, loaded.value.mapping);
    else if (!loaded.ok && loaded.error.code !== "cancelled") toasts.showError(loaded.error);
  }
  return { file, table, columns, open, close, become, mapping, save, load };
}
