import { expect, test } from "vitest";
import { emptySetup } from "#build/test/setup/empty-setup";
import { AesHmacKey } from "#electron/crypto/index";
import { sso as ssoSchema } from "#shared/api/sso";
import { asId, type OrganizationId } from "#shared/model/ids";
import { changesOf } from "#shared/setup/changes/edits";
import type { ChangeOf } from "#shared/setup/changes/change";
import { ok } from "#shared/util/result";
import type { ActingContext } from "../acting-kind.ts";
import type { ClientApi } from "../client-api.ts";
import { LiveClient } from "../live-client.ts";
import { noSources } from "../ports.ts";
import { ssoSet } from "./sso-set.ts";

const context: ActingContext = { ...noSources, ownerEmail: null } as ActingContext;
const stored = { idpEntityId: "https://sts.example", idpSingleSignOnServiceUrl: "https://sts.example/saml", idpX509PublicCert: "OLD" };
const setup = emptySetup({
  sso: { kind: "saml2", enabled: true, identifier: "bakery", settings: { ...stored, memberDecryptionType: 0 }, give: {} },
});
/** A new certificate, as an edit asks for it. */
function edited(): ChangeOf<"sso.set"> {
  const made = changesOf(
    { kind: "sso.set", sso: { kind: "saml2", enabled: true, identifier: "bakery", settings: { idpX509PublicCert: "NEW" } } },
    setup,
    { items: null } as never,
  );
  if (!made.ok) throw new Error(made.error.code);
  return made.value.changes[0] as ChangeOf<"sso.set">;
}
const asReviewed = async (data: object, identifier = "bakery"): Promise<unknown> => {
  const api = { sso: () => Promise.resolve(ok(ssoSchema.parse({ enabled: true, identifier, data: { configType: 2, ...data } }))) };
  const live = new LiveClient(api as unknown as ClientApi, asId<OrganizationId>("client"), () => ok(AesHmacKey.generate()), {
    now: () => 0,
    sleep: () => Promise.resolve(),
  });
  return ssoSet.step(live, edited(), context).isAsReviewed?.();
};

test("a certificate that somebody else put there meanwhile is not overwritten", async () => {
  expect(await asReviewed({ ...stored, memberDecryptionType: 0 })).toEqual(ok(true));
  expect(await asReviewed({ ...stored, memberDecryptionType: 0, idpX509PublicCert: "THEIRS" })).toEqual(ok(false));
  expect(await asReviewed({ ...stored, memberDecryptionType: 0 }, "other")).toEqual(ok(false));
});
test("what the edit does not change may have changed: it is sent back as it is then", async () => {
  expect(await asReviewed({ ...stored, memberDecryptionType: 0, idpEntityId: "https://sts.example/new" })).toEqual(ok(true));
});
