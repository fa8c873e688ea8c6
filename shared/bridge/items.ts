import { z } from "zod";
import type { AppError } from "../errors/app-error.ts";
import type { HeldSecret } from "../model/ids.ts";
import { heldSecret, text } from "../model/schemas.ts";
import type { Immutable } from "../util/immutable.ts";
import { madeItemTypes, type ItemRoute } from "../setup/changes/kinds/item-create.ts";
import type { ReportSave } from "../setup/changes/kinds/report-save.ts";
import type { GeneratorRules } from "../setup/value/generator-rules.ts";
import { longestPassword, mostWords } from "../setup/value/generator-rules.ts";
import type { HealthHistory } from "../setup/value/health-history.ts";
import type { SavedReports } from "../setup/value/saved-report.ts";
import type { VaultHealth } from "../setup/value/vault-health.ts";
import { call, type Domain } from "./contract.ts";
import type { ImportProblem } from "./importing.ts";
import { clientRef } from "./requests.ts";

/** Members of a card and of an identity, by their names on the wire. */
const detailNames = [
  "cardholderName",
  "brand",
  "number",
  "expMonth",
  "expYear",
  "code",
  "title",
  "firstName",
  "middleName",
  "lastName",
  "company",
  "email",
  "phone",
  "username",
  "address1",
  "postalCode",
  "city",
  "country",
] as const;

/** An item as a technician types it. Carries secrets towards main, once. */
const typedItem = z.strictObject({
  type: z.enum(madeItemTypes),
  name: text(300).min(1),
  notes: text(10_000),
  login: z.strictObject({ username: text(1000), password: text(1000), totp: text(1000), address: text(4000) }),
  details: z.partialRecord(z.enum(detailNames), text(1000)),
  fields: z.array(z.strictObject({ name: text(300), value: text(4000), hidden: z.boolean() })).max(50),
});
export type TypedItem = Immutable<z.output<typeof typedItem>>;

const options = z.strictObject({
  kind: z.enum(["password", "passphrase"]),
  length: z.number().int().min(1).max(longestPassword),
  words: z.number().int().min(1).max(mostWords),
  upper: z.boolean(),
  lower: z.boolean(),
  numbers: z.boolean(),
  special: z.boolean(),
  capitalize: z.boolean(),
  includeNumber: z.boolean(),
});

export interface NewItemView {
  readonly through: ItemRoute;
  readonly rules: GeneratorRules;
  /** The client has cards turned off by its policy. */
  readonly withoutCards: boolean;
}
export interface TakenItem {
  /** Under this an edit names it; null where something has to be put right first. */
  readonly content: HeldSecret | null;
  readonly problems: readonly ImportProblem[];
  /** Of a new SSH key: what a server gets. */
  readonly publicKey: string | null;
  readonly fingerprint: string | null;
}

/** A report of Access Intelligence made of the last check of passwords, ready for its review. */
export interface PreparedReport extends Pick<ReportSave, "numbers" | "leftOut" | "withBreaches" | "previous"> {
  /** Under this an edit (`report.save`) names it. */
  readonly content: HeldSecret;
}

export interface CheckedHealth {
  readonly health: VaultHealth;
  readonly history: HealthHistory;
  /** Why its numbers could not be added to the history; null: they were. */
  readonly notKept: AppError | null;
}

/** Items made from scratch. Making one is an edit (`item.create`); what is here goes before it. */
export const items = {
  look: call(clientRef).replies<NewItemView>(),
  /**
   * Opens the passwords that the account may see as a member of the client, and tells what is wrong with them; its numbers are added to what is remembered. Fails with
   * `health.not-member`, `health.stopped`, or as reading does.
   */
  health: call(clientRef).replies<CheckedHealth>(),
  /** What checks of this client's passwords told so far, and the marks; of this app alone. */
  healthHistory: call(clientRef).replies<HealthHistory>(),
  /** Marks a site of the newest check as critical, or not. Fails as the disk does. */
  markApplication: call(clientRef.extend({ site: text(300).min(1), critical: z.boolean() })).replies<HealthHistory>(),
  /** Every site of the newest check was looked at: none is new any more. */
  reviewApplications: call(clientRef).replies<HealthHistory>(),
  /**
   * The newest report of Access Intelligence that is saved at the server, opened with the client's key, and the line of risk. Only when it is asked
   * for; nothing of it is kept. Fails with `saved-report.*`, or as reading does.
   */
  savedReports: call(clientRef).replies<SavedReports>(),
  /**
   * Makes a report of the last check of passwords, with the marks of the newest saved one. Fails with `saved-report.*`, or as reading does; nothing is
   * written.
   */
  prepareReport: call(clientRef).replies<PreparedReport>(),
  /** A password or passphrase that keeps to the client's policies. It is on the screen, and kept nowhere. */
  generate: call(clientRef.extend({ options })).replies<{ readonly password: string }>(),
  /** Carries an item to main, which holds it in memory for the review that follows. An SSH key is made there and never leaves. */
  take: call(clientRef.extend({ item: typedItem })).replies<TakenItem>(),
  /** The dialog was closed without writing: what was taken is forgotten. */
  drop: call(z.strictObject({ content: heldSecret })).replies<{ readonly dropped: true }>(),
} satisfies Domain;
