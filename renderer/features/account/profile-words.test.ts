import { createPinia, setActivePinia } from "pinia";
import { beforeEach, expect, test } from "vitest";
import type { ProfileView } from "#shared/bridge/index";
import { asId } from "#shared/model/ids";
import { useSession } from "#renderer/stores/session";
import { isOnlyServer, profilePlace } from "./profile-words.ts";

beforeEach(() => {
  setActivePinia(createPinia());
});
const profile = (parts: Partial<ProfileView>): ProfileView =>
  ({
    id: asId("one"),
    email: "p.hoogland@hoogland.example",
    provider: null,
    serverKind: "sandbox",
    serverHost: "127.0.0.1:4000",
    ...parts,
  }) as ProfileView;

test("a profile without a provider names its server once", () => {
  expect(profilePlace(profile({}))).toBe("Sandbox");
  expect(profilePlace(profile({ serverKind: "self-hosted", serverHost: "vault.example" }))).toBe("vault.example");
  expect(isOnlyServer(profile({ provider: { name: "Noordlicht IT" } as never }))).toBe(false);
  expect(profilePlace(profile({ provider: { name: "Noordlicht IT" } as never }))).toBe("Noordlicht IT, Sandbox");
});
test("two such profiles are told apart by their addresses", () => {
  const [one, other] = [profile({}), profile({ id: asId("two"), email: "a.other@hoogland.example" })];
  useSession().profiles = [one, other];
  expect(profilePlace(other)).toBe("Sandbox, a.other@hoogland.example");
});
