import { z } from "zod";
import { appError } from "../../../errors/app-error.ts";
import { text } from "../../../model/schemas.ts";
import { err, mapResult } from "../../../util/result.ts";
import { directoryChanges } from "../../directory/changes.ts";
import { defineEdit } from "./edit.ts";

/** What a dry run of a client's directory proposed, as far as it was chosen. The read itself stays in main. */
export const directoryEdits = {
  "directory.import": defineEdit(
    z.strictObject({
      kind: z.literal("directory.import"),
      /** Of the dry run that was on the screen. */
      read: text(100),
      lines: z.array(text(1000)).max(50_000),
      removals: z.number().int().min(0).nullable(),
    }),
    (edit, setup, { directory }) => {
      if (directory?.id !== edit.read) return err(appError("directory.read-gone"));
      return mapResult(directoryChanges(directory, edit, setup), (changes) => ({ changes, leftOut: [] }));
    },
    "never",
  ),
} as const;
