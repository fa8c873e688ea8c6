import { ApiKeyType } from "../../../model/enums.ts";
import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";

/** A key of the client is made anew; whatever uses the old one stops working (organization-api.md §1.1). */
export interface ClientNewKey extends ChangeBase {
  readonly kind: "client.new-key";
  readonly type: ApiKeyType;
}

/** Names of the kinds of key, as the texts have them. */
const apiKeyNames = ["publicApi", "billingSync", "scim"] as const satisfies { readonly [Type in ApiKeyType]: string };

export const makeNewKey = (type: ApiKeyType): ClientNewKey => ({
  id: changeId("client.new-key", type),
  needs: [],
  kind: "client.new-key",
  type,
});

export const clientNewKey: ChangeKindDefinition<ClientNewKey> = {
  kind: "client.new-key",
  section: "client",
  right: ({ type }) => (type === ApiKeyType.scim ? "manageScim" : "admin"),
  asksOwnSecret: true,
  reveals: true,
  describe: (change) => ({
    glyph: "key",
    people: [],
    ...risky(`key-${apiKeyNames[change.type]}`),
    sentence: say(`client-new-key.${apiKeyNames[change.type]}`),
  }),
  differences: () => [row(differs("key"), differs("keyOld"), differs("keyNew"))],
  inverse: () => noInverse("old-key-gone"),
};
