import { z } from "zod";
import { text } from "../model/schemas.ts";
import { question } from "../setup/questions/question.ts";
import type { Immutable } from "../util/immutable.ts";

/*
 * How lists are looked at, as the settings keep it. The settings lie readable on the disk: an entry that does not fit, by a hand or another version, is
 * left out here and costs no other, so that no screen meets it.
 */

/** Those entries of a list that fit. */
const fitting = <Schema extends z.ZodType>(entry: Schema, most: number) =>
  z
    .array(entry.nullable().catch(null))
    .catch([])
    .transform((entries) => entries.filter((each): each is NonNullable<typeof each> => each !== null).slice(0, most));

const clientFilters = ["all", "attention", "setting-up", "waiting", "seats"] as const;
const columns = z.array(text(80)).max(100);
const sort = z.object({ column: text(80), descending: z.boolean() });
const limit = z.number().nullable();
/** What a column of the client list is narrowed to. Limits are inclusive, null: none. */
const columnFilter = z.union([
  z.object({ by: text(80), is: z.array(text(300)).max(1000) }),
  z.object({ by: text(80), least: limit, most: limit }),
]);
const look = { sort, columns };
const savedView = z.object({
  id: text(120),
  name: text(200),
  filter: z.enum(clientFilters).catch("all"),
  /** Those of an older version have none. */
  filters: fitting(columnFilter, 50),
  query: text(2000).catch(""),
  ...look,
});
const savedQuestion = z.object({
  id: text(120),
  name: text(200),
  question,
  /** Which clients it is put to: all, those of a saved view, or those with a tag. */
  scope: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("all") }),
    z.object({ kind: z.literal("view"), id: text(120) }),
    z.object({ kind: z.literal("tag"), tag: text(300) }),
  ]),
  filter: text(80),
  columns,
  sort: sort.optional(),
});

export const keptViews = z.object({
  "clients.views": fitting(savedView, 500).optional(),
  /** Sort and columns as they were left, without a view. */
  "clients.look": z.object(look).optional().catch(undefined),
  "questions.saved": fitting(savedQuestion, 500).optional(),
  "members.columns": columns.optional().catch(undefined),
});
export type KeptViews = Immutable<z.output<typeof keptViews>>;
export type KeptView<Name extends keyof KeptViews> = Exclude<KeptViews[Name], undefined>;
