import { ClientPlan, MemberRole, MemberStatus, ProductTier } from "../../model/enums.ts";
import { clientIdOf, type DraftId, type ProfileId } from "../../model/ids.ts";
import { compareText } from "../../util/compare.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import type { OnboardingDraft } from "./draft.ts";

/** Local identity of a client, for a draft's first step. */
export interface DraftIdentity {
  readonly id: DraftId;
  readonly profileId: ProfileId;
  readonly now: string;
  readonly colour: number;
  readonly monogram: string;
  readonly tags: readonly string[];
}

/** An empty draft for a new client. */
export function emptyDraft(identity: DraftIdentity): OnboardingDraft {
  return {
    id: identity.id,
    profileId: identity.profileId,
    clientId: null,
    existing: false,
    step: "client",
    done: [],
    savedAt: identity.now,
    client: {
      name: "",
      billingEmail: "",
      ownerEmail: "",
      plan: ClientPlan.enterpriseMonthly,
      seats: 5,
      colour: identity.colour,
      monogram: identity.monogram,
      tags: identity.tags,
      seatsToBuyAccepted: 0,
    },
    blueprint: { id: null, likeClientId: null, parameters: {} },
    collections: null,
    groups: null,
    collectionSettings: null,
    importing: null,
    policies: null,
    sso: null,
    people: [],
    departmentGroups: {},
    leftOut: [],
    apply: null,
    handOverSentAt: null,
  };
}

/** A draft opened on an existing client: filled with what it has, so that the review starts without any difference. */
export function draftFromClient(setup: ClientSetup, identity: DraftIdentity): OnboardingDraft {
  const groupNames = new Map(setup.groups.map((group) => [group.id, group.name]));
  const groupsOf = (ids: readonly (typeof setup.groups)[number]["id"][]): readonly string[] =>
    ids.flatMap((id) => groupNames.get(id) ?? []).sort(compareText);
  const { hasClientSecret, ...settings } = setup.sso.settings;
  const owner = setup.members.find((member) => member.role === MemberRole.owner && member.status !== MemberStatus.revoked);
  return {
    ...emptyDraft(identity),
    clientId: clientIdOf(identity.profileId, setup.client.id),
    existing: true,
    client: {
      name: setup.client.name,
      billingEmail: setup.client.billingEmail ?? "",
      ownerEmail: owner?.email ?? "",
      plan: setup.client.tier === ProductTier.enterprise ? ClientPlan.enterpriseMonthly : ClientPlan.teamsMonthly,
      seats: setup.seats.assigned ?? setup.seats.occupied,
      colour: identity.colour,
      monogram: identity.monogram,
      tags: identity.tags,
      seatsToBuyAccepted: 0,
    },
    collections: setup.collections
      .filter((collection) => !collection.isDefaultUserCollection)
      .map((collection) => ({
        path: collection.path,
        access: collection.groups.flatMap(({ id, level }) => {
          const group = groupNames.get(id);
          return group === undefined ? [] : [{ group, level }];
        }),
      })),
    groups: setup.groups.map((group) => group.name),
    collectionSettings: setup.collectionSettings,
    policies: setup.policies.filter((policy) => policy.enabled),
    sso:
      setup.sso.kind === "none"
        ? null
        : {
            later: false,
            kind: setup.sso.kind,
            enabled: setup.sso.enabled,
            identifier: setup.sso.identifier ?? "",
            settings,
            hasClientSecret: hasClientSecret === true,
          },
    people: setup.members
      .filter((member) => member.status !== MemberStatus.revoked)
      .map((member) => ({
        line: null,
        email: member.email,
        name: member.name ?? "",
        role: member.role,
        department: "",
        groups: groupsOf(member.groups),
      })),
  };
}
