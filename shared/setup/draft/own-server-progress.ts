import { z } from "zod";
import { clientId, text } from "../../model/schemas.ts";
import type { Immutable } from "../../util/immutable.ts";

/** How far the way to the client's own server has come (see ../value/own-server.ts): kept with the client, or with the draft of one that is still to be created. Holds no secret. */
export const ownServerProgress = z.strictObject({
  /** Address of the service account; "" while it is not chosen. */
  account: text(256),
  /** Where its details are kept, in the technician's words. */
  keptIn: text(300),
  server: z.strictObject({ url: text(300), version: text(60), seenAt: text(40) }).nullable(),
  licence: z
    .strictObject({ installationId: text(64), seats: z.number().int().nullable(), expires: text(40).nullable(), savedAt: text(40) })
    .nullable(),
  /** The same client on its own server, in another profile. */
  twin: clientId.nullable(),
  /** Steps that somebody ticked, with the day. */
  ticked: z.record(text(40), text(40)),
});
export type OwnServerProgress = Immutable<z.output<typeof ownServerProgress>>;
