import { z } from "zod";
import { text } from "../../../model/schemas.ts";
import { markInReport, sameMark } from "../kinds/report-mark.ts";
import { defineEdit, only } from "./edit.ts";

/** As the report has it: any form of a date. */
const date = text(40).refine((value) => !Number.isNaN(Date.parse(value)));
const state = z.strictObject({ critical: z.boolean(), reviewedAt: date.nullable() });
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
} as const;
