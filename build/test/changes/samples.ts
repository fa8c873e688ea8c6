import fc from "fast-check";
import { heldLicence, standingIntegrationState, standingMarks, standingReportState } from "#build/test/apply/fake-client";
import { groupName, path, settings } from "#build/test/setup/arbitraries";
import { memberRights } from "#shared/model/member-rights";
import { ApiKeyType, ClientPlan, MemberRole, MemberStatus, ProviderRole } from "#shared/model/enums";
import type { HeldSecret } from "#shared/model/ids";
import type { ChangeKind, ChangeOf } from "#shared/setup/changes/change";
import { changeBillingEmail } from "#shared/setup/changes/kinds/client-billing-email";
import { changeCollectionSettings } from "#shared/setup/changes/kinds/client-collection-settings";
import { deleteClient } from "#shared/setup/changes/kinds/client-delete";
import { applyFirstLicence } from "#shared/setup/changes/kinds/first-licence";
import { applyLicence } from "#shared/setup/changes/kinds/client-licence";
import { makeNewKey } from "#shared/setup/changes/kinds/client-new-key";
import { purgeClient } from "#shared/setup/changes/kinds/client-purge";
import { renameClient } from "#shared/setup/changes/kinds/client-rename";
import { changeSeats } from "#shared/setup/changes/kinds/client-seats";
import { changeCollectionAccess } from "#shared/setup/changes/kinds/collection-access";
import { deleteCollection } from "#shared/setup/changes/kinds/collection-delete";
import { changeExternalId } from "#shared/setup/changes/kinds/collection-external-id";
import { renameCollection } from "#shared/setup/changes/kinds/collection-rename";
import { approveDevices, denyDevices, type NamedDevice } from "#shared/setup/changes/kinds/device-answer";
import { importDirectory } from "#shared/setup/changes/kinds/directory-import";
import { claimDomain, removeDomain, verifyDomain } from "#shared/setup/changes/kinds/domain";
import { createGroup } from "#shared/setup/changes/kinds/group-create";
import { deleteGroup } from "#shared/setup/changes/kinds/group-delete";
import { changeGroupMembers } from "#shared/setup/changes/kinds/group-members";
import { renameGroup } from "#shared/setup/changes/kinds/group-rename";
import { removeIntegration, setIntegration } from "#shared/setup/changes/kinds/integration";
import { markInReport } from "#shared/setup/changes/kinds/report-mark";
import { saveReport } from "#shared/setup/changes/kinds/report-save";
import { summaryNames, type SavedSummary } from "#shared/setup/value/saved-report";
import { createItem, itemRoutes, madeItemTypes } from "#shared/setup/changes/kinds/item-create";
import { confirmMembers } from "#shared/setup/changes/kinds/member-confirm";
import { memberAccessOf, narrowed, tidyAccess, tidyRights, type OwnAccess } from "#shared/setup/changes/kinds/member-access";
import { deleteAccounts } from "#shared/setup/changes/kinds/member-delete-account";
import { inviteAll } from "#shared/setup/changes/kinds/member-invite";
import { recoverMember } from "#shared/setup/changes/kinds/member-recover";
import { removeMembers } from "#shared/setup/changes/kinds/member-remove";
import { resendInvitations } from "#shared/setup/changes/kinds/member-resend";
import { restoreMembers, revokeMembers } from "#shared/setup/changes/kinds/member-revoke";
import { updateMember } from "#shared/setup/changes/kinds/member-update";
import type { NamedMember } from "#shared/setup/changes/kinds/members-of-a-call";
import { addClient, unlinkClient } from "#shared/setup/changes/kinds/provider-clients";
import {
  changeProviderAddress,
  changeProviderDetails,
  deleteProvider,
  deleteProviderByMail,
} from "#shared/setup/changes/kinds/provider-details";
import { inviteToProvider } from "#shared/setup/changes/kinds/provider-invite";
import { changeProviderRole, confirmAtProvider, removeFromProvider, resendToProvider } from "#shared/setup/changes/kinds/provider-people";
import { acceptInvitation, becomeBusinessUnit, setUpProvider } from "#shared/setup/changes/kinds/provider-start";
import type { BillingAddress, ProviderUserSetup } from "#shared/setup/value/provider-setup";
import { liveProvider } from "./live-provider.ts";
import { setPolicy } from "#shared/setup/changes/kinds/policy-set";
import { scimStateOf, sameScim, setScim } from "#shared/setup/changes/kinds/scim-set";
import { setSso } from "#shared/setup/changes/kinds/sso-set";
import {
  accessLevels,
  type AccessLevel,
  type ClientSetup,
  type CollectionSetup,
  type GroupSetup,
  type MemberSetup,
} from "#shared/setup/value/client-setup";
import { sortedUnique } from "#shared/util/compare";

type Sample<Kind extends ChangeKind> = (setup: ClientSetup) => fc.Arbitrary<ChangeOf<Kind>>;

const noNumbers = Object.fromEntries(summaryNames.map((name) => [name, 0])) as SavedSummary;

/**
 * Changes of every kind as a technician could ask for them at a client (of live-setup.ts): each can be carried out there and changes something.
 * From here the tests of all kinds take theirs (every-kind.test.ts, beside the registry and beside the runs). A new kind is one entry.
 */
export const samples: { readonly [Kind in ChangeKind]: Sample<Kind> } = {
  "client.create": () =>
    fc.record({
      id: fc.constant("client.create"),
      needs: fc.constant([]),
      kind: fc.constant("client.create"),
      name: fc.constantFrom("Bakkerij Hoogland", "Van Dijk & Partners"),
      ownerEmail: fc.constant("owner@client.example"),
      plan: fc.constantFrom(ClientPlan.teamsMonthly, ClientPlan.enterpriseMonthly),
      seats: fc.integer({ min: 1, max: 90 }),
      firstCollection: path,
    }),
  "client.rename": ({ client }) => groupName.map((word) => renameClient(client.name, `${word} B.V.`)),
  "client.seats": ({ seats }) => fc.integer({ min: 51, max: 90 }).map((to) => changeSeats(seats.assigned ?? 0, to)),
  "client.billing-email": ({ client }) =>
    fc.nat(9).map((number) => changeBillingEmail(client.billingEmail, `invoices${number}@client.example`)),
  "client.collection-settings": ({ collectionSettings: from }) =>
    settings
      .filter((to) => Object.entries(to).some(([name, on]) => from[name as keyof typeof from] !== on))
      .map((to) => changeCollectionSettings(from, to)),
  "client.licence": ({ seats }) =>
    fc.constant(
      applyLicence("handle" as unknown as HeldSecret, { from: seats.assigned, seats: heldLicence.seats, expires: heldLicence.expires }),
    ),
  "client.new-key": () => fc.constantFrom(...Object.values(ApiKeyType)).map(makeNewKey),
  "client.purge": ({ client, items }) => fc.constant(purgeClient(client.name, items.total)),
  "client.unlink": (setup) => fc.constant(unlinkClient(setup.client.name, setup.members[0]?.email ?? "")),
  "client.delete": ({ client }) => fc.constant(deleteClient(client.name)),
  "account.first-licence": () =>
    fc
      .constantFrom("Bakkerij Hoogland", "Van Dijk & Partners")
      .map((organization) =>
        applyFirstLicence("handle" as unknown as HeldSecret, { ...heldLicence, organization, collection: "Default collection" }),
      ),
  "group.create": (setup) =>
    fc.tuple(unusedGroup(setup), fc.subarray([...setup.members]), fc.subarray([...setup.collections])).map(([name, members, collections]) =>
      createGroup(
        name,
        sortedUnique(members.map(({ email }) => email)),
        collections.map(({ id, path: text }) => ({ collection: id, path: text, level: "edit" })),
      ),
    ),
  "group.rename": (setup) => fc.tuple(aGroup(setup), unusedGroup(setup)).map(([group, name]) => renameGroup(group, name)),
  "group.delete": (setup) => aGroup(setup).map((group) => deleteGroup(setup, group)),
  "group.members": (setup) =>
    fc.tuple(aGroup(setup), some(setup.members)).map(([group, people]) => {
      const emails = people.map((member) => member.email);
      const isIn = (email: string): boolean => people.some((member) => member.email === email && member.groups.includes(group.id));
      return changeGroupMembers(
        group,
        emails.filter((email) => !isIn(email)),
        emails.filter(isIn),
      );
    }),
  "collection.create": (setup) =>
    fc.tuple(unusedPath(setup), aGroup(setup), fc.constantFrom(...accessLevels)).map(([text, group, level]) => ({
      id: `collection.create:${text}`,
      needs: [],
      kind: "collection.create",
      path: text,
      access: [{ group: group.name, level }],
      ownerManages: level !== "manage" && !setup.collectionSettings.allowAdminAccessToAllCollectionItems,
    })),
  "collection.access": (setup) =>
    fc
      .tuple(aCollection(setup), aGroup(setup), fc.subarray(setup.members.slice(1)), fc.option(fc.constantFrom(...accessLevels)))
      .map(([collection, group, people, wanted]) => {
        const change = (from: AccessLevel | null) => ({ from, to: wanted === from ? (from === null ? "edit" : null) : wanted });
        const levelOf = (list: readonly { readonly id: string; readonly level: AccessLevel }[], id: string) =>
          list.find((entry) => entry.id === id)?.level ?? null;
        return changeCollectionAccess(
          collection,
          [{ group: group.name, ...change(levelOf(collection.groups, group.id)) }],
          [],
          people.map(({ id, email }) => ({ member: id, email, ...change(levelOf(collection.members, id)) })),
        );
      }),
  "collection.rename": (setup) =>
    fc.tuple(aCollection(setup), unusedPath(setup)).map(([collection, text]) => renameCollection(collection, text)),
  "collection.external-id": (setup) =>
    fc
      .tuple(aCollection(setup), fc.constantFrom("finance", null))
      .map(([collection, to]) => changeExternalId(collection, to === collection.externalId ? "other" : to)),
  "collection.delete": (setup) => aCollection(setup).map((collection) => deleteCollection(collection, collection.itemCount)),
  "item.create": (setup) =>
    fc
      .tuple(aCollection(setup), fc.constantFrom(...Object.values(madeItemTypes)), fc.constantFrom(...itemRoutes))
      .map(([{ id: collection, path: text }, itemType, through]) =>
        createItem("held-1", { itemType, name: "Router", collections: [{ collection, path: text }], through }),
      ),
  "items.import": (setup) =>
    fc
      .tuple(aCollection(setup), fc.integer({ min: 1, max: 5 }), fc.constantFrom({}, { part: { number: 2, of: 3 } }))
      .map(([collection, itemCount, part]) => ({
        ...part,
        id: "items.import:sample",
        needs: [],
        kind: "items.import",
        importId: "sample",
        fileName: "old.csv",
        itemCount,
        collections: [collection.path],
      })),
  "policy.set": (setup) =>
    // Kinds that hang together with nothing; that others are refused is tested with `diff`.
    fc.tuple(fc.constantFrom(1, 2, 6, 7, 10, 11, 14), fc.integer({ min: 8, max: 60 })).map(([type, minLength]) => {
      const present = setup.policies.find((policy) => policy.type === type);
      const from = present === undefined ? null : { enabled: present.enabled, data: present.data };
      const data = type === 1 ? { minLength, enforceOnLogin: true } : {};
      return setPolicy(type, from, { enabled: type === 1 || from?.enabled !== true, data });
    }),
  "sso.set": ({ sso }) =>
    fc.tuple(fc.constantFrom("one", "two"), fc.boolean()).map(([word, enabled]) =>
      setSso(
        sso.kind === "saml2"
          ? { kind: "saml2", enabled, identifier: word, settings: { idpEntityId: `https://${word}.example`, idpBindingType: 1 } }
          : {
              kind: "openid-connect",
              enabled,
              identifier: word,
              settings: { authority: `https://${word}.example`, clientId: word, acrValues: "mfa" },
            },
      ),
    ),
  "domain.claim": () => fc.constantFrom("new.example", "bücher.example").map(claimDomain),
  "domain.verify": ({ domains }) =>
    fc.constantFrom(...domains.filter(({ verifiedAt }) => verifiedAt === null)).map(({ name }) => verifyDomain(name)),
  "domain.remove": ({ domains }) => fc.constantFrom(...domains).map(({ name, verifiedAt }) => removeDomain(name, verifiedAt !== null)),
  "scim.set": ({ scim }) =>
    fc
      .record({
        enabled: fc.boolean(),
        provider: fc.constantFrom(null, 0, 1, 2, 7),
        inviteAfterProvisioning: fc.constantFrom(null, true, false),
      })
      .filter((to) => !sameScim(scimStateOf(scim), to))
      .map((to) => setScim(scimStateOf(scim), to)),
  "integration.set": () =>
    fc
      .tuple(fc.constantFrom(4, 5, 6), integrationState, fc.boolean())
      .map(([type, to, keeps]) =>
        type === 5
          ? setIntegration(type, standingIntegrationState, to, keeps ? undefined : "secret")
          : setIntegration(type, null, to, "secret"),
      ),
  "integration.remove": () => fc.constant(removeIntegration(5, standingIntegrationState.address)),
  "report.mark": () =>
    some(standingMarks).map((chosen) =>
      markInReport(
        "report-1",
        chosen.map(({ application, critical, reviewedAt }) => ({
          application,
          from: { critical, reviewedAt },
          to: { critical: !critical, reviewedAt: reviewedAt ?? "2026-11-24T09:00:00.000Z" },
        })),
      ),
    ),
  "report.save": () =>
    fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3 }), fc.boolean()).map(([applications, leftOut, withBreaches]) =>
      saveReport("held-1", {
        numbers: { ...noNumbers, totalApplicationCount: applications, totalAtRiskApplicationCount: Math.min(applications, 2) },
        leftOut,
        withBreaches,
        previous: { state: standingReportState, numbers: noNumbers },
      }),
    ),
  "member.invite": (setup) =>
    fc
      .tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(...Object.values(MemberRole)), some(setup.groups), ownAccess(setup), rights)
      .map(([count, role, groups, collections, given]) => {
        const names = sortedUnique(groups.map((group) => group.name));
        const people = Array.from({ length: count }, (_, index) => ({
          email: `new${String(index).padStart(2, "0")}@client.example`,
          role,
          groups: names,
        }));
        return only(inviteAll(people, { role, groups: names, collections, rights: tidyRights(given) }));
      }),
  "member.update": (setup) =>
    fc
      .tuple(
        fc.constantFrom(...setup.members),
        fc.constantFrom(MemberRole.user, MemberRole.admin, MemberRole.custom),
        some(setup.groups),
        ownAccess(setup),
        rights,
        fc.boolean(),
      )
      .map(([member, role, groups, collections, given, secretsManager]) => {
        const from = memberAccessOf(setup, member);
        // Somebody else must go on managing each collection, and somebody must stay owner.
        const manages = from.collections.some(({ level }) => level === "manage");
        const to = {
          ...from,
          role,
          groups: sortedUnique(groups.map((group) => group.name)),
          rights: role === MemberRole.custom ? tidyRights(given) : [],
          collections: manages ? from.collections : collections,
          secretsManager,
        };
        const made = narrowed(from, to) ?? narrowed(from, { ...to, groups: to.groups.slice(1) });
        return updateMember(member, made?.from ?? from, made?.to ?? { ...from, groups: [] });
      }),
  "member.confirm": (setup) =>
    fc
      .tuple(some(standing(setup, MemberStatus.accepted)), fc.boolean())
      .map(([people, uncompared]) => only(confirmMembers(setup, people, uncompared))),
  "member.resend": (setup) => some(standing(setup, MemberStatus.invited)).map((people) => only(resendInvitations(people))),
  "member.revoke": (setup) =>
    some(setup.members.filter((member) => member.status !== MemberStatus.revoked)).map((people) => only(revokeMembers(people))),
  "member.restore": (setup) => some(standing(setup, MemberStatus.revoked)).map((people) => only(restoreMembers(people))),
  "member.recover": (setup) =>
    fc
      .tuple(
        fc.constantFrom(...standing(setup, MemberStatus.confirmed)),
        fc.constantFrom([true, false], [true, true], [false, true]),
        fc.constantFrom("", "called back"),
      )
      .filter(([member, [masterPassword]]) => masterPassword === true || member.twoStepLogin)
      .map(([member, [masterPassword = true, twoStep = true], verifiedBy]) =>
        recoverMember(member, { masterPassword, twoStep, verifiedBy }),
      ),
  "directory.import": (setup) =>
    fc
      .tuple(some(setup.members), fc.subarray([...setup.groups], { minLength: 1 }), fc.boolean(), unusedGroup(setup))
      .map(([linked, chosen, isStaged, name]) => {
        const people = [
          ...linked.map(({ email }) => ({ email, externalId: `id of ${email}`, as: "link" as const })),
          { email: "new@client.example", externalId: "id of new@client.example", as: "invite" as const },
        ];
        const members = people.map(({ externalId }) => externalId).sort();
        const known = chosen.filter(({ externalId }) => externalId !== null);
        const inGroup = (id: string): readonly string[] =>
          setup.members.filter(({ groups }) => groups.some((own) => own === id)).map(({ email }) => email);
        return importDirectory({
          people,
          invites: isStaged ? "staged" : "at-once",
          groups: [
            { externalId: "id of a new group", name, members, from: null, joining: people.map(({ email }) => email), leaving: [] },
            ...known.map((group) => ({
              externalId: group.externalId ?? "",
              name: `${group.name} crew`,
              members,
              from: { name: group.name },
              joining: people.map(({ email }) => email).filter((email) => !inGroup(group.id).includes(email)),
              leaving: inGroup(group.id).filter((email) => !people.some((person) => person.email === email)),
            })),
          ],
        });
      }),
  "device.approve": (setup) =>
    fc.constantFrom(...standing(setup, MemberStatus.confirmed)).map((member) => only(approveDevices([deviceOf(member)]))),
  "device.deny": (setup) => some(standing(setup, MemberStatus.confirmed)).map((people) => only(denyDevices(people.map(deviceOf)))),
  "member.remove": (setup) => some(setup.members.slice(1)).map((people) => only(removeMembers(people))),
  "member.delete-account": (setup) => some(standing(setup, MemberStatus.confirmed).slice(1)).map((people) => only(deleteAccounts(people))),
  // Of the provider itself: see live-provider.ts.
  "provider.set-up": () => fc.constant(setUpProvider({ ...liveProvider.details, name: "Zuiderlicht IT" }, anAddress(7))),
  "provider.business-unit": () => fc.constant(becomeBusinessUnit("Zuiderdijk Bouw")),
  "provider.accept": () => fc.constant(acceptInvitation(liveProvider.details.name)),
  "provider.details": () =>
    fc.subarray(["name", "businessName", "billingEmail"] as const, { minLength: 1 }).map((parts) =>
      changeProviderDetails(liveProvider.details, {
        ...liveProvider.details,
        ...Object.fromEntries(parts.map((part) => [part, part === "billingEmail" ? "money@msp.example" : "Licht & Zonen"])),
      }),
    ),
  "provider.address": () => fc.nat(9).map((number) => changeProviderAddress(liveProvider.address, anAddress(number))),
  "provider.add-client": () =>
    fc
      .tuple(fc.constantFrom(...(liveProvider.addable ?? [])), fc.constantFrom(null, 0, 4))
      .map(([each, bought]) => addClient(each, bought)),
  "provider.invite": () =>
    fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(...Object.values(ProviderRole))).map(([count, role]) =>
      only(
        inviteToProvider(
          Array.from({ length: count }, (_, index) => `new${index}@msp.example`),
          role,
        ),
      ),
    ),
  "provider.resend": () => atProvider(MemberStatus.invited).map((people) => only(resendToProvider(people))),
  "provider.confirm": () => atProvider(MemberStatus.accepted).map((people) => only(confirmAtProvider(people))),
  "provider.role": () =>
    fc
      .constantFrom(...(liveProvider.users ?? []).filter(({ userId }) => userId !== liveProvider.ownUserId))
      .map((user) => changeProviderRole(named(user), user.role, user.role === 0 ? 1 : 0)),
  "provider.remove": () => atProvider(MemberStatus.accepted).map((people) => only(removeFromProvider(people))),
  "provider.delete-by-mail": () => fc.constant(deleteProviderByMail(liveProvider.details.name, 3)),
  "provider.delete": () => fc.constant(deleteProvider(liveProvider.details.name, 3)),
};

const named = ({ id, email, name }: ProviderUserSetup): NamedMember => ({ id, email, name });
const atProvider = (status: MemberStatus): fc.Arbitrary<readonly NamedMember[]> =>
  some((liveProvider.users ?? []).filter((user) => user.status === status).map(named));
const anAddress = (number: number): BillingAddress => ({
  country: "BE",
  postalCode: `900${String(number)}`,
  line1: "Kouter 2",
  line2: null,
  city: "Gent",
  state: null,
  taxId: number % 2 === 0 ? null : { code: "eu_vat", value: `BE012345678${String(number)}` },
});

const rights = fc.subarray([...memberRights]);
const ownAccess = (setup: ClientSetup): fc.Arbitrary<readonly OwnAccess[]> =>
  fc
    .tuple(fc.subarray([...setup.collections]), fc.constantFrom(...accessLevels))
    .map(([chosen, level]) => tidyAccess(chosen.map(({ id, path: text }) => ({ collection: id, path: text, level }))));
const integrationState = fc
  .tuple(fc.constantFrom("siem", "logs"), fc.constantFrom(null, "Bearer"))
  .map(([host, scheme]) => ({ address: `https://${host}.example/new`, scheme, service: null, template: '{"text":"#EventMessage#"}' }));
/** The device of theirs that waits at the fake server. */
const deviceOf = ({ id, email, name }: MemberSetup): NamedDevice => ({
  request: `request-${id}`,
  member: { id, email, name },
  device: "Windows",
});
const some = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...list], { minLength: 1 });
const aGroup = (setup: ClientSetup): fc.Arbitrary<GroupSetup> => fc.constantFrom(...setup.groups);
const aCollection = (setup: ClientSetup): fc.Arbitrary<CollectionSetup> => fc.constantFrom(...setup.collections);
const unusedGroup = (setup: ClientSetup): fc.Arbitrary<string> =>
  groupName.filter((name) => !setup.groups.some((group) => group.name === name));
const unusedPath = (setup: ClientSetup): fc.Arbitrary<string> =>
  path.filter((text) => !setup.collections.some((each) => each.path === text));
const standing = (setup: ClientSetup, status: MemberStatus): readonly MemberSetup[] =>
  setup.members.filter((member) => member.status === status);
function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length > 1) throw new Error(`${String(list.length)} changes instead of one`);
  return first;
}
