import type { Look } from "./looks.ts";
import type { MemberId, OrganizationId, ProviderOrganizationId } from "#shared/model/ids";
import type { AppError } from "#shared/errors/app-error";
import type { FormerNames } from "#shared/setup/value/former-names";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import type { ClientWeek, LocalClient } from "#shared/bridge/index";

/** What is known of a client before (or without) reading its setup; from the profile and the provider's list. */
export interface DirectoryEntry {
  readonly id: OrganizationId;
  readonly providerOrganizationId: ProviderOrganizationId | null;
  readonly name: string;
  readonly tier: number;
  readonly enabled: boolean;
  readonly selfHosted: boolean;
  readonly seats: number | null;
  readonly occupiedSeats: number | null;
  /** Rights of the account's custom role there; null or absent: it has another one. */
  readonly rights?: readonly string[] | null;
  /** Set while the server does not list the client. */
  readonly unlisted?: Unlisted;
}
export interface Unlisted {
  readonly since: string;
  readonly error: AppError;
  /** It alone was gone from an otherwise whole answer: after `unlistedDays` it goes from here too. */
  readonly leaves: boolean;
}
/** How long a client that left can still be looked at. */
export const unlistedDays = 30;
export interface ReadTimes {
  readonly readAt: string;
  readonly fullReadAt: string;
}

/**
 * What this app keeps of a profile besides its clients: one sealed record. Never sent to a server. It is the profile's own, so clients are
 * named in it by their organizations' ids. `later` holds until when an inbox row was put off, `removals` from when on the inbox reminds of
 * removing a person; `places` remembers where source folders of imports went; `times` when clients were read last, which is written down less
 * often than it passes.
 */
export interface LocalState {
  readonly schema: 2;
  readonly times: Readonly<Record<string, ReadTimes>>;
  readonly later: Readonly<Record<MemberId, string>>;
  readonly places: Readonly<Record<string, string>>;
  /** Absent in what older versions kept. */
  readonly removals?: Readonly<Record<MemberId, { readonly client: OrganizationId; readonly on: string }>>;
}
export const emptyLocalState: LocalState = { schema: 2, times: {}, later: {}, places: {} };

/** Reminders at other clients: nobody can be removed any more at one that is gone. */
export const removalsWithout = ({ removals = {} }: LocalState, gone: OrganizationId): NonNullable<LocalState["removals"]> =>
  Object.fromEntries(Object.entries(removals).filter(([, { client }]) => client !== gone));

/** What is kept of one client besides its setup, in a record of its own: the client is listed from it, whatever else is lost. */
export interface ClientRecord {
  readonly schema: 2;
  readonly directory: DirectoryEntry;
  /** Null: nothing was chosen. */
  readonly local: LocalClient | null;
  /** Colour and letters that this app gave while nothing was chosen: they stay, so that a client looks the same tomorrow. */
  readonly look?: Look;
  /** Names of what it had at earlier readings; absent where everything is still there. */
  readonly former?: FormerNames;
  /** Figures of past weeks; absent while there are none. */
  readonly weeks?: readonly ClientWeek[];
}

/** The form of before: one record of everything, which nothing else could stand in for. */
export interface FormerLocalState extends Omit<LocalState, "schema"> {
  readonly schema: 1;
  readonly directory: readonly DirectoryEntry[];
  readonly clients: Readonly<Record<string, LocalClient>>;
}

export const stateSubject = "state";
const clientSubjectStart = "client/";
export const clientSubject = (id: OrganizationId): string => `${clientSubjectStart}${id}`;

/** The directory's entry of a client of which only the setup is left. */
export const directoryOfSetup = ({ client, seats }: ClientSetup): DirectoryEntry => ({
  id: client.id,
  providerOrganizationId: client.providerOrganizationId,
  name: client.name,
  tier: client.tier,
  enabled: client.enabled,
  selfHosted: client.selfHosted,
  seats: seats.assigned,
  occupiedSeats: seats.occupied,
});
