import { z } from "zod";
import { handleText } from "../../../model/ids.ts";
import { heldSecret, text } from "../../../model/schemas.ts";
import { summaryNames, type SavedSummary } from "../../value/saved-report.ts";
import { markInReport, sameMark } from "../kinds/report-mark.ts";
import { saveReport } from "../kinds/report-save.ts";
import { defineEdit, only } from "./edit.ts";

/** As the report has it: any form of a date. */
const date = text(40).refine((value) => !Number.isNaN(Date.parse(value)));
const state = z.strictObject({ critical: z.boolean(), reviewedAt: date.nullable() });
const count = z.number().int().min(0).max(10_000_000);
const numbers = z.record(z.enum(summaryNames), count) as z.ZodType<SavedSummary>;
/** Edits of the report that is saved at the server. What stands there now is told by who looked at it, and compared before anything is sent. */
export const reportEdits = {
  "report.mark": defineEdit(
    z.strictObject({
      kind: z.literal("report.mark"),
      report: z.string().regex(/^[\w-]{1,64}$/u),
      marks: z
        .array(z.strictObject({ application: text(1000).min(1), from: state, to: state }))
        .min(1)
        .max(5_000),
    }),
    ({ report, marks }) => {
      const changed = marks.filter(({ from, to }) => !sameMark(from, to));
      return only(changed.length === 0 ? [] : [markInReport(report, changed)]);
    },
    // What stands at the server is not kept offline, and is what the change is compared with.
    "never",
  ),
  "report.save": defineEdit(
    z.strictObject({
      kind: z.literal("report.save"),
      /** The report, as main holds it. */
      content: heldSecret,
      numbers,
      leftOut: count,
      withBreaches: z.boolean(),
      previous: z.strictObject({ state: text(200).min(1), numbers }).nullable(),
    }),
    ({ content, numbers, leftOut, withBreaches, previous }) =>
      only([saveReport(handleText(content), { numbers, leftOut, withBreaches, previous })]),
    "never",
  ),
} as const;
