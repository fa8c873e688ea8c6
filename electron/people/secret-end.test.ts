import { expect, test } from "vitest";
import type { LocalClient } from "#shared/bridge/index";
import { withinDays } from "#shared/setup/value/attention";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { secretEndOf } from "./secret-end.ts";

const ends = "2026-12-20T22:59:59.999Z";
const local: LocalClient = { colour: 1, monogram: "BH", tags: [], note: "", hints: {}, signOn: { metadataUrl: null, secretEnds: ends } };
const using = (part: Partial<ClientSetup["sso"]>) => () =>
  ({ sso: { kind: "openid-connect", enabled: true, ...part } }) as unknown as Pick<ClientSetup, "sso">;

test("a client secret whose end was noted warns while it is in use, as a certificate does", () => {
  expect(secretEndOf(local, using({}))).toBe(ends);
  expect(withinDays(ends, Date.parse("2026-11-30T12:00:00Z"))).toBe(30);
  expect(secretEndOf(local, using({ enabled: false }))).toBeNull();
  expect(secretEndOf(local, using({ kind: "saml2" }))).toBeNull();
  expect(secretEndOf(local, () => null)).toBeNull();
});
test("without a note no setup is opened", () => {
  const { signOn: _noted, ...plain } = local;
  expect(
    secretEndOf(plain, () => {
      throw new Error("opened");
    }),
  ).toBeNull();
});
