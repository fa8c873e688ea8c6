import type { CsvTable, JournalEntryView } from "#shared/bridge/index";
import { csvTable } from "#renderer/composables/csv";
import { say, t } from "#renderer/i18n/index";

export const journalCsv = (entries: readonly JournalEntryView[]): CsvTable =>
  csvTable(
    [
      { head: "tables.when", cell: (entry) => entry.at },
      { head: "tables.who", cell: (entry) => entry.who },
      { head: "tables.client", cell: (entry) => entry.clientName },
      { head: "tables.what", cell: (entry) => say(entry.sentence) },
      { head: "tables.outcome", cell: (entry) => t(`tables.outcomes.${entry.outcome}`) },
    ],
    entries,
  );
