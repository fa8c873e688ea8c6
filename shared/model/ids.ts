/** Branded ids: three different ids name a client, and mixing them up is the classic mistake (provider-api.md §8.1). */
declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

/** Local id of a profile, made by this app (random UUID). */
export type ProfileId = Brand<"ProfileId">;
/** Organization id of a client: what every screen and every cache record uses. */
export type ClientId = Brand<"ClientId">;
/** Id of the link between provider and client organization; used only when the provider renames, reseats or unlinks. */
export type ProviderOrganizationId = Brand<"ProviderOrganizationId">;
export type ProviderId = Brand<"ProviderId">;
export type UserId = Brand<"UserId">;
/** Organization-user id (membership row), not the user id. */
export type MemberId = Brand<"MemberId">;
export type GroupId = Brand<"GroupId">;
export type CollectionId = Brand<"CollectionId">;
export type ItemId = Brand<"ItemId">;
export type DraftId = Brand<"DraftId">;
export type BlueprintId = Brand<"BlueprintId">;
/** Opaque handle of a file that the user chose in a dialog; main keeps the path. */
export type FileHandle = Brand<"FileHandle">;
/** Opaque id of one sign-in attempt. */
export type AttemptId = Brand<"AttemptId">;

/** States that a text is an id of the wanted kind. Use where a text enters the app (wire, bridge), nowhere else. */
export const asId = <Id extends string>(text: string): Id => text as Id;
