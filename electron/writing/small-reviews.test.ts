import { expect, test } from "vitest";
import { sampleSetup } from "#build/test/setups";
import type { RunView } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, clientIdOf, organizationOf, profileOf, type ClientId, type OrganizationId, type ProfileId } from "#shared/model/ids";
import { err, ok } from "#shared/util/result";
import { noSources } from "./ports.ts";
import { Revealed } from "./revealed.ts";
import { SmallReviews } from "./small-reviews.ts";
import type { Writer } from "./runs.ts";

const profiles = ["staging", "locked", "eu", "suspended"].map((id) => asId<ProfileId>(id));
const clientOf = (profileId: ProfileId, organization: string): ClientId => clientIdOf(profileId, asId<OrganizationId>(organization));

/** Reviews over four profiles, of which one was locked meanwhile and one has a suspended provider. */
function reviews(): SmallReviews {
  let made = 0;
  return new SmallReviews({
    newId: () => `id-${String((made += 1))}`,
    client: (clientId) => ok({ clientId, name: `Client ${organizationOf(clientId)}`, setup: sampleSetup(0, 6), items: null }),
    writer: (profileId) => ok({ profile: { software: "bitwarden", id: profileId } } as unknown as Writer),
    sources: () => noSources,
    ownSecret: () => Promise.resolve(err(appError("unlock.wrong-password"))),
    revealed: new Revealed(),
    runs: {
      writerOf: () => null,
      start: (profileId, orders) =>
        Promise.resolve(
          profileId === "locked"
            ? err(appError("profile.locked"))
            : profileId === "suspended"
              ? err(appError("provider.suspended"))
              : ok(orders.map((order) => ({ runId: order.runId, clientId: clientIdOf(profileId, order.clientId!) }) as unknown as RunView)),
        ),
    },
  });
}

test("a review over several profiles answers every run that began, and for every other client why none did", async () => {
  const all = profiles.flatMap((profileId) => [clientOf(profileId, "one"), clientOf(profileId, "two")]);
  const own = reviews();
  const edit = { kind: "client.billing-email" as const, to: "billing@elsewhere.example" };
  const review = await own.review(
    all.map((clientId) => ({ clientId, edit })),
    "bulk",
  );
  if (!review.ok) throw new Error(review.error.code);
  const applied = await own.apply(review.value.reviewId, null);
  if (!applied.ok) throw new Error(applied.error.code);
  expect(applied.value.runs.map(({ clientId }) => clientId)).toEqual(all.filter((id) => ["staging", "eu"].includes(profileOf(id))));
  expect(applied.value.refused.map(({ clientId, clientName, error }) => [clientId, clientName, error.code])).toEqual([
    [all[2], "Client one", "profile.locked"],
    [all[3], "Client two", "profile.locked"],
    [all[6], "Client one", "provider.suspended"],
    [all[7], "Client two", "provider.suspended"],
  ]);
  expect(await own.apply(review.value.reviewId, null)).toMatchObject({ ok: false, error: { code: "run.review-expired" } });
});
