import type { CsvTable, PrintedPage } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import type { Language } from "#shared/model/message";
import { bridge } from "#renderer/bridge";
import { t } from "#renderer/i18n/index";
import { useToasts } from "#renderer/ui/toasts";

/** A report to be printed: main adds whose page it is, the client's colour, the provider and the date. */
export type ReportPage = Omit<PrintedPage, "client" | "provider" | "date">;

/**
 * Writes a report as PDF or text where a save dialog says, and tells what became of it.
 *
 * @param clientId null: over more than one client.
 * @param language the one that the page was written in; absent: the app's.
 */
export async function savePage(
  name: string,
  clientId: ClientId | null,
  page: ReportPage,
  as: "pdf" | "text" = "pdf",
  language?: Language,
): Promise<void> {
  const written = await bridge.pages.save({ name, as, clientId, page, ...(language === undefined ? {} : { language }) });
  if (written.ok) useToasts().show({ title: t("ui.saved", { fileName: written.value.fileName }), icon: "download" });
  else useToasts().showError(written.error);
}

/** A table as a report of one part: what "Save as CSV" writes, on paper. */
export const pageOfTable = (title: string, table: CsvTable, safe: string): ReportPage => ({
  title,
  parts: [{ title: "", table }],
  safe,
  wide: table.columns.length > 4,
});
