import { z } from "zod";
import { ApiKeyType } from "../model/enums.ts";
import { text } from "../model/schemas.ts";
import { call, type Domain } from "./contract.ts";
import { clientRef } from "./requests.ts";

/** A key of a client as the server tells it. */
export interface ShownKey {
  /** Who signs in with it: `organization.<id>`. */
  readonly clientId: string;
  readonly secret: string;
  /** When it was made; null when the server does not say. */
  readonly madeAt: string | null;
}
/** What goes with a client's keys, read when it is looked at. */
export interface KeysView {
  /** The five words of the organization's own key; empty when it has none. */
  readonly words: readonly string[];
  /** Which keys there are, with the date of each. */
  readonly keys: readonly { readonly type: ApiKeyType; readonly madeAt: string | null }[];
}

/** A client as an organization: its own key, its API keys, its licence. What changes them is written as every other edit. */
export const organization = {
  keys: call(clientRef).replies<KeysView>(),
  /** Shows a key; made where there is none yet. Carries the account's own master password towards main. */
  viewKey: call(clientRef.extend({ type: z.enum(ApiKeyType), ownSecret: text(4096) })).replies<ShownKey>(),
  /** The licence for a self-hosted installation, through a save dialog. `cancelled` when closed. */
  saveLicence: call(clientRef.extend({ installationId: text(64) })).replies<{
    readonly fileName: string;
    /** What the licence says of itself; null where it says nothing. */
    readonly seats: number | null;
    readonly expires: string | null;
  }>(),
} satisfies Domain;
