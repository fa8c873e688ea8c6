import type { AppError } from "../errors/app-error.ts";
import type { MemberId } from "../model/ids.ts";
import { text } from "../model/schemas.ts";
import { call, type Domain } from "./contract.ts";
import { clientRef } from "./requests.ts";

/** A device that waits to be let in. */
export interface DeviceView {
  readonly request: string;
  readonly memberId: MemberId;
  readonly email: string;
  readonly name: string | null;
  /** As the server words it. */
  readonly device: string;
  readonly address: string | null;
  readonly country: string | null;
  readonly since: string;
  /** Five words, null for the one that is asked for until they were compared; all null when the device's key cannot be read. */
  readonly phrase: readonly (string | null)[] | null;
  /** Number (1–5) of the word that the person must read out; null where nothing is to be proven. */
  readonly asked: number | null;
  readonly compared: boolean;
  /** Why it cannot be approved; it can be denied all the same. */
  readonly blocked: AppError | null;
}

/** Devices of members that wait for an administrator. Answering is an edit (`device.approve`, `device.deny`). */
export const devices = {
  /** Asks the server. */
  read: call(clientRef).replies<readonly DeviceView[]>(),
  /** The person read out the word that is not on the screen (or all five). Fails with `device.word-wrong`. */
  compare: call(clientRef.extend({ request: text(64), words: text(200) })).replies<DeviceView>(),
} satisfies Domain;
