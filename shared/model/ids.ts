/**
 * Branded ids. Four different ids name a client, and mixing them up is the classic mistake (provider-api.md §8.1): this app's own
 * (`ClientId`), the server's (`OrganizationId`), the link's to its provider (`ProviderOrganizationId`), and the profile's that reads it.
 */
declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

/** Local id of a profile, made by this app (random UUID). */
export type ProfileId = Brand<"ProfileId">;
/**
 * This app's identity of a client: the profile that reads it and the organization's id there, `<profile>.<organization>`. Two servers may hold
 * organizations of the same id (a restored backup, a staging copy), so an organization's id alone names nothing. Screens, drafts, routes and
 * everything that is kept here use it; nothing that goes to a server does.
 */
export type ClientId = Brand<"ClientId">;
/** The server's id of an organization: unique on that server and nowhere else. */
export type OrganizationId = Brand<"OrganizationId">;
/** Id of the link between provider and client organization; used only when the provider renames, reseats or unlinks. */
export type ProviderOrganizationId = Brand<"ProviderOrganizationId">;
export type UserId = Brand<"UserId">;
/** Organization-user id (membership row), not the user id. */
export type MemberId = Brand<"MemberId">;
export type GroupId = Brand<"GroupId">;
export type CollectionId = Brand<"CollectionId">;
export type ItemId = Brand<"ItemId">;
export type DraftId = Brand<"DraftId">;
/** One application of a ChangeSet to one client. A draft's runs bear the draft's id: each goes on where the one before ended. */
export type RunId = Brand<"RunId">;
/** A batch of changes at many clients: a run for each of them. */
export type BatchId = Brand<"BatchId">;
export type BlueprintId = Brand<"BlueprintId">;
export type BaselineId = Brand<"BaselineId">;
/** Opaque handle of a file that the user chose in a dialog; main keeps the path. */
export type FileHandle = Brand<"FileHandle">;
declare const held: unique symbol;
/**
 * Opaque handle (a text) of what was typed in secret: main holds that in memory for the next run, and for nothing later. No text to the compiler, so that
 * wherever one can stand says so.
 */
export interface HeldSecret {
  readonly [held]: true;
}
/** A handle as a change carries it. */
export const handleText = (handle: HeldSecret): string => handle as unknown as string;
/** Opaque id of one sign-in attempt. */
export type AttemptId = Brand<"AttemptId">;

/** States that a text is an id of the wanted kind. Use where a text enters the app (wire, bridge), nowhere else. */
export const asId = <Id extends string>(text: string): Id => text as Id;

/** The server's id of a provider. */
export type ProviderId = Brand<"ProviderId">;

/** Both parts are what ids of servers are held to (`shared/api/common.ts`): letters, digits, dashes, so the dot stands once. */
const clientIdShape = /^[\w-]{1,64}\.[\w-]{1,64}$/;

export const isClientId = (text: string): text is ClientId => clientIdShape.test(text);
export const clientIdOf = (profileId: ProfileId, organizationId: OrganizationId): ClientId =>
  asId<ClientId>(`${profileId}.${organizationId}`);
/** The profile that a client is read and written through. */
export const profileOf = (clientId: ClientId): ProfileId => asId<ProfileId>(clientId.slice(0, clientId.indexOf(".")));
/** The client's id on its server. */
export const organizationOf = (clientId: ClientId): OrganizationId => asId<OrganizationId>(clientId.slice(clientId.indexOf(".") + 1));
/** A provider as what is written to: it stands where a client stands in reviews, runs and journal (decision 0014). */
export const providerSubject = (profileId: ProfileId, providerId: ProviderId): ClientId => asId<ClientId>(`${profileId}.${providerId}`);
/** The account itself, where what it writes makes an organization that has no id yet (decision 0014). */
export const accountSubject = (profileId: ProfileId, userId: UserId): ClientId => asId<ClientId>(`${profileId}.${userId}`);
/** The provider that a subject names, where it is one. */
export const providerOf = (subject: ClientId): ProviderId => asId<ProviderId>(subject.slice(subject.indexOf(".") + 1));
