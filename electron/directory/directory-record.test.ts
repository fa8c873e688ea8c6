import { expect, it } from "vitest";
import { must } from "#build/test/must";
import type { UnlockedProfile } from "#electron/account/index";
import { SealingKey } from "#electron/crypto/index";
import { asId, type OrganizationId } from "#shared/model/ids";
import { emptySource, newSettings, placeOf, type LdapSource } from "#shared/setup/directory/settings";
import { ok } from "#shared/util/result";
import { emptyRecord, readRecord, secretsFor } from "./directory-record.ts";

const id = asId<OrganizationId>("22222222-2222-4222-8222-222222222222");
const holding = (content: unknown): UnlockedProfile =>
  ({ sealingKey: () => SealingKey.fromBytes(new Uint8Array(32).fill(3)), readSealed: () => Promise.resolve(ok(content)) }) as never;

it.each([
  [true, "unseen"],
  [false, null],
])("settings of before whose box for any certificate was %s stay, and no certificate counts as accepted", async (acceptUntrusted, kept) => {
  const { acceptedCertificate: _none, ...before } = { ...(emptySource("ldap") as LdapSource), host: "dc01.harbour.example" };
  const settings = { ...newSettings(), source: { ...before, acceptUntrusted } };
  const secrets = { place: placeOf(settings.source as never), values: { password: "sealed" } };
  const record = await must(readRecord(holding({ ...emptyRecord, settings, secrets }), id));
  expect(record.settings?.source).toEqual({ ...before, acceptedCertificate: kept });
  expect(record.settings !== null && secretsFor(record, record.settings)).toEqual({ password: "sealed" });
});
