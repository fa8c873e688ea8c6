import { randomUUID } from "node:crypto";
import type { ApiResult } from "#electron/provider-api/api-request";
import type { PersonAnswer } from "#electron/writing/person-answer";
import type { ProviderCalls } from "#electron/writing/provider-calls";
import type { Provider, ProviderUser } from "#shared/api/providers";
import { appError } from "#shared/errors/app-error";
import type { BillingAddress } from "#shared/setup/value/provider-setup";
import { err, ok } from "#shared/util/result";
import { profile } from "#shared/api/account";
import { liveProvider, providerOfTests } from "../changes/live-provider.ts";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The provider itself as far as writing to it sees it. */
export class FakeProvider {
  details: Mutable<Pick<Provider, "name" | "businessName" | "billingEmail">> = { ...liveProvider.details };
  address: BillingAddress | null = liveProvider.address;
  users: Mutable<ProviderUser>[] = (liveProvider.users ?? []).map((each) => ({
    id: each.id,
    userId: each.userId,
    name: each.name,
    email: each.email,
    type: each.role,
    status: each.status,
  }));
  isDeleted = false;
  isAccepted = false;
  isUnit = false;
  /** Organizations that the account made with a licence. */
  readonly owned: { readonly id: string; readonly key: string }[] = [];
  /** Organizations that became clients. */
  readonly added: string[] = [];

  /** What two ways of coming to it are compared by; a person who was invited here has an id of their own. */
  essence(): unknown {
    const { details, address, isDeleted, isAccepted, isUnit, added } = this;
    const users = this.users.map(({ email, type, status }) => ({ email, type, status }));
    return structuredClone({ details, address, isDeleted, isAccepted, isUnit, added, users });
  }

  /** @param call carries a request out, or cuts it. @param leave notes a mail. */
  calls(
    call: <T>(name: string, act: () => ApiResult<T>) => Promise<ApiResult<T>>,
    leave: (trace: string) => void,
  ): Omit<ProviderCalls, "unlinkClient"> {
    const refuse = (detail: string, status = 400): ApiResult<never> =>
      err({ ...appError("server.refused", { status }, detail), outcome: "refused", status });
    const read = <T>(name: string, value: () => T): Promise<ApiResult<T>> =>
      call(`GET ${name}`, () => (this.isDeleted ? refuse("Resource not found.", 404) : ok(structuredClone(value()))));
    const people = (name: string, ids: readonly string[], act: (user: Mutable<ProviderUser>) => string) =>
      call<readonly PersonAnswer[]>(name, () =>
        ok(
          ids.flatMap((id) => {
            const user = this.users.find((each) => each.id === id);
            if (user === undefined) return [];
            const error = act(user);
            return [{ id, error: error === "" ? null : error }];
          }),
        ),
      );
    const write = (name: string, act: () => void): Promise<ApiResult<null>> =>
      call(name, () => {
        act();
        return ok(null);
      });
    return {
      provider: () => read("provider", () => ({ id: "provider-1", ...this.details })),
      providerUsers: () => read("provider users", () => this.users),
      providerAddress: () => read("provider address", () => this.address),
      setUpProvider: (_id, body) =>
        call("POST setup", () => {
          if ((this.details.name ?? "") !== "") return refuse("Provider is already setup.");
          this.details = { ...body.details };
          this.address = body.address;
          return ok(null);
        }),
      profile: () =>
        read("profile", () =>
          profile.parse({
            organizations: this.owned.map((each) => ({ ...each, name: "Own", type: 0, status: 2 })),
            id: "account-sanne",
            email: "sanne@msp.example",
            providerOrganizations: this.isUnit ? [{ id: providerOfTests, name: "Zuiderdijk Bouw" }] : [],
          }),
        ),
      setUpBusinessUnit: () =>
        call("POST setup business unit", () => {
          if (this.isUnit) return refuse("An unhandled server error has occurred.", 500);
          this.isUnit = true;
          return ok(null);
        }),
      acceptProvider: () =>
        call("POST accept", () => {
          if (this.isAccepted) return refuse("Already accepted.");
          this.isAccepted = true;
          return ok(null);
        }),
      updateProvider: (_id, details) =>
        write("PUT provider", () => {
          this.details = { ...details };
        }),
      updateProviderAddress: (_id, address) =>
        write("PUT provider address", () => {
          this.address = address;
        }),
      deleteProvider: () =>
        call("DELETE provider", () => {
          if (this.isDeleted) return refuse("Resource not found.", 404);
          this.isDeleted = true;
          return ok(null);
        }),
      deleteProviderByMail: () =>
        call("POST delete by mail", () => {
          if (this.isDeleted) return refuse("Resource not found.", 404);
          this.isDeleted = true;
          return ok(null);
        }),
      addExistingClient: (_id, organizationId) =>
        call("POST existing", () => {
          if (this.added.includes(organizationId)) return refuse("Resource not found.", 404);
          this.added.push(organizationId);
          return ok(null);
        }),
      inviteProviderUsers: (_id, emails, type) =>
        call("POST provider users", () => {
          if (emails.length > 20) return refuse("You can only submit up to 20 emails at a time.");
          for (const email of emails)
            if (!this.users.some((each) => each.email === email)) this.users.push({ id: randomUUID(), email, type, status: 0 });
          return ok(null);
        }),
      resendToProviderUsers: (_id, ids) =>
        people("POST provider reinvite", ids, (user) => {
          if (user.status !== 0) return "User invalid.";
          leave(`mail ${user.email ?? ""}`);
          return "";
        }),
      confirmProviderUsers: (_id, keys) =>
        people(
          "POST provider confirm",
          keys.map(({ id }) => id),
          (user) => {
            if (user.status !== 1) return "Invalid user.";
            user.status = 2;
            return "";
          },
        ),
      changeProviderRole: (_id, memberId, role) =>
        call("PUT provider user", () => {
          const user = this.users.find(({ id }) => id === memberId);
          if (user === undefined) return refuse("Resource not found.", 404);
          user.type = role;
          return ok(null);
        }),
      removeProviderUsers: (_id, ids) =>
        people("DELETE provider users", ids, (user) => {
          this.users = this.users.filter((each) => each !== user);
          return "";
        }),
    };
  }
}
