import { z } from "zod";
import { id, optional, optionalDate } from "./common.ts";

/*
 * Reports of Access Intelligence as the server keeps them (further-api.md §4): their texts are encrypted under a key of the report, which the
 * client's key opens.
 */

/** Longer than any form of a wrapped key. */
const wrappedKey = optional(z.string().max(2000));
const encrypted = optional(z.string());

export const savedReport = z.object({
  id,
  reportData: encrypted,
  summaryData: encrypted,
  applicationData: encrypted,
  contentEncryptionKey: wrappedKey,
  /** There where the list of applications lies in a file of its own. */
  reportFile: optional(z.object({ id: optional(z.string().max(200)) })),
  creationDate: optionalDate,
});
export type SavedReportRow = z.output<typeof savedReport>;

/** One point of the line of risk; each under the key of its own report. A bare array. */
export const savedSummaries = z.array(z.object({ encryptedData: encrypted, encryptionKey: wrappedKey, date: optionalDate })).max(1000);
export type SavedSummaryRow = z.output<typeof savedSummaries>[number];
