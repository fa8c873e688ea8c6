import { z } from "zod";
import { text } from "../../model/schemas.ts";
import type { Immutable } from "../../util/immutable.ts";
import { accessLevels } from "../value/client-setup.ts";

/** What can be asked over all clients, with what was filled in. The words stand in questions.json under `ask.<kind>`. */
export const question = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("no-two-step") }),
  z.strictObject({
    kind: z.literal("policy"),
    type: z.number().int().min(0).max(1000),
    /** Settings that are wanted at least; null: that it is on is enough. */
    atLeast: z.record(text(80), z.union([z.string().max(1000), z.number(), z.boolean(), z.null(), z.array(z.number()).max(50)])).nullable(),
  }),
  z.strictObject({
    kind: z.literal("reaches"),
    /** Parts of a collection's name; any of them is enough, none means every collection. */
    named: z.array(text(200)).max(10),
    atLeast: z.enum(accessLevels),
    by: z.enum(["any", "group", "direct", "role"]),
  }),
  z.strictObject({ kind: z.literal("person"), who: text(256) }),
  z.strictObject({ kind: z.literal("owners") }),
  z.strictObject({ kind: z.literal("invitations"), days: z.number().int().min(0).max(3650) }),
  z.strictObject({ kind: z.literal("inactive"), days: z.number().int().min(1).max(3650) }),
  z.strictObject({ kind: z.literal("unmanaged") }),
  z.strictObject({ kind: z.literal("certificates"), days: z.number().int().min(0).max(3650) }),
  /** Clients with at most so many free seats; null: all. */
  z.strictObject({ kind: z.literal("seats"), free: z.number().int().min(0).max(100_000).nullable() }),
]);
export type Question = Immutable<z.output<typeof question>>;
export type QuestionKind = Question["kind"];
