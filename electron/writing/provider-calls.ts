import { account, providers, type ApiRequest, type ApiResult } from "#electron/provider-api/index";
import type { Profile } from "#shared/api/account";
import type { Provider, ProviderUser } from "#shared/api/providers";
import type { ProviderRole } from "#shared/model/enums";
import type { MemberId, OrganizationId, ProviderId, ProviderOrganizationId, UserId } from "#shared/model/ids";
import type { BillingAddress, ProviderDetails } from "#shared/setup/value/provider-setup";
import { mapResult } from "#shared/util/result";
import type { PersonAnswer } from "./person-answer.ts";

export interface NewProvider {
  readonly details: ProviderDetails;
  readonly address: BillingAddress;
  /** From the mail; the server checks it against the account's address. */
  readonly token: string;
  /** The provider's key, sealed to the account's own public key. */
  readonly key: string;
  readonly paymentMethod: { readonly type: string; readonly token: string };
}
/** Keys of an organization that becomes a provider. */
export interface UnitKeys {
  /** Of the account whose key it is. */
  readonly userId: UserId;
  readonly providerKey: string;
  readonly organizationKey: string;
}

/** What writing to the provider itself needs of a server. Ids are given, since an account may have several. */
export function providerCalls(sender: { send<Answer>(request: ApiRequest<Answer>): Promise<ApiResult<Answer>> }) {
  const send = <Answer>(request: ApiRequest<Answer>): Promise<ApiResult<Answer>> => sender.send(request);
  type Bulk = ApiRequest<{ readonly data: readonly { readonly id: string; readonly error: string }[] }>;
  const people = async (request: Bulk): Promise<ApiResult<readonly PersonAnswer[]>> =>
    mapResult(await send(request), ({ data }) => data.map(({ id, error }) => ({ id, error: error === "" ? null : error })));
  return {
    provider: (id: ProviderId): Promise<ApiResult<Provider>> => send(providers.readProvider(id)),
    providerUsers: async (id: ProviderId): Promise<ApiResult<readonly ProviderUser[]>> =>
      mapResult(await send(providers.listProviderUsers(id)), ({ data }) => data),
    providerAddress: (id: ProviderId): Promise<ApiResult<BillingAddress | null>> => send(providers.readAddress(id)),
    setUpProvider: (id: ProviderId, body: NewProvider): Promise<ApiResult<unknown>> => send(providers.setUpProvider(id, body)),
    profile: (): Promise<ApiResult<Profile>> => send(account.readProfile()),
    setUpBusinessUnit: (id: OrganizationId, body: UnitKeys & { readonly token: string }): Promise<ApiResult<unknown>> =>
      send(providers.setUpBusinessUnit(id, body)),
    acceptProvider: (id: ProviderId, memberId: MemberId, token: string): Promise<ApiResult<null>> =>
      send(providers.acceptInvitation(id, memberId, token)),
    updateProvider: (id: ProviderId, details: ProviderDetails): Promise<ApiResult<unknown>> => send(providers.updateProvider(id, details)),
    updateProviderAddress: (id: ProviderId, address: BillingAddress): Promise<ApiResult<unknown>> =>
      send(providers.updateAddress(id, address)),
    deleteProvider: (id: ProviderId): Promise<ApiResult<null>> => send(providers.deleteProvider(id)),
    deleteProviderByMail: (id: ProviderId, token: string): Promise<ApiResult<null>> => send(providers.deleteProviderByMail(id, token)),
    addExistingClient: (id: ProviderId, organizationId: OrganizationId, key: string): Promise<ApiResult<null>> =>
      send(providers.addExistingClient(id, organizationId, key)),
    unlinkClient: (id: string, linkId: ProviderOrganizationId): Promise<ApiResult<null>> => send(providers.unlinkClient(id, linkId)),
    inviteProviderUsers: (id: ProviderId, emails: readonly string[], role: ProviderRole): Promise<ApiResult<null>> =>
      send(providers.inviteProviderUsers(id, emails, role)),
    resendToProviderUsers: (id: ProviderId, ids: readonly MemberId[]): Promise<ApiResult<readonly PersonAnswer[]>> =>
      people(providers.resendToProviderUsers(id, ids)),
    confirmProviderUsers: (
      id: ProviderId,
      keys: readonly { readonly id: MemberId; readonly key: string }[],
    ): Promise<ApiResult<readonly PersonAnswer[]>> => people(providers.confirmProviderUsers(id, keys)),
    changeProviderRole: (id: ProviderId, memberId: MemberId, role: ProviderRole): Promise<ApiResult<null>> =>
      send(providers.changeProviderRole(id, memberId, role)),
    removeProviderUsers: (id: ProviderId, ids: readonly MemberId[]): Promise<ApiResult<readonly PersonAnswer[]>> =>
      people(providers.removeProviderUsers(id, ids)),
  };
}
export type ProviderCalls = ReturnType<typeof providerCalls>;
