import { isEnterprise } from "../../model/enums.ts";
import { emptyBlueprint, type Blueprint } from "../blueprint/blueprint.ts";
import { normalisePath } from "../value/collection-path.ts";
import type { DesiredCollection, DesiredImport, DesiredPerson, DesiredSetup } from "../blueprint/desired-setup.ts";
import type { DraftPerson, OnboardingDraft } from "./draft.ts";
import { requiredBy } from "../value/policies.ts";
import { resolveBlueprint, type Resolved } from "../blueprint/resolve.ts";
import { isMailAddress } from "../../util/mail-address.ts";

/**
 * What a draft wants: the blueprint with its parameters, under whatever the technician edited (an edited step decides
 * alone, a step that was never entered leaves it to the blueprint).
 *
 * @param blueprint null when the draft has none.
 * @param parts items that the import would send, call by call, as main's preview counted them; null when not known yet.
 */
export function draftToDesired(draft: OnboardingDraft, blueprint: Blueprint | null, parts: readonly number[] | null): Resolved {
  const resolved = resolveBlueprint(blueprint ?? emptyBlueprint, draft.client.name.trim(), draft.blueprint.parameters);
  const base = resolved.desired;
  const collections: readonly DesiredCollection[] = (draft.collections ?? base.collections)
    .map((collection) => ({ path: normalisePath(collection.path), access: collection.access }))
    .filter((collection) => collection.path !== "");
  const rulesOf = new Map(base.groups.map(({ name, ...rules }) => [name, rules]));
  const listed = invitable(draft.people).map((person) => personOf(person, draft.departmentGroups));
  const named = new Set(listed.map((person) => person.email));
  const people = [...listed, ...base.people.filter((person) => !named.has(person.email))];
  const settings = draft.collectionSettings ?? base.collectionSettings;
  const policies = allowsPolicies(draft) ? (draft.policies ?? base.policies) : [];
  const importing = importOf(draft, parts);
  return {
    ...resolved,
    desired: {
      client: {
        name: draft.client.name.trim(),
        ...(draft.client.billingEmail.trim() === "" ? {} : { billingEmail: draft.client.billingEmail.trim() }),
        // An existing client has its owners among its people; only a new one is made with an owner.
        ...(draft.existing || draft.client.ownerEmail.trim() === "" ? {} : { ownerEmail: draft.client.ownerEmail.trim().toLowerCase() }),
        plan: draft.client.plan,
        seats: draft.client.seats,
      },
      ...(settings === undefined ? {} : { collectionSettings: settings }),
      collections,
      groups: (draft.groups ?? base.groups.map((group) => group.name))
        .map((name) => ({ name: name.trim(), ...rulesOf.get(name.trim()) }))
        .filter((group) => group.name !== ""),
      policies: withRequired(policies),
      ...(draft.sso === null && base.sso !== undefined && allowsPolicies(draft) ? { sso: base.sso } : {}),
      ...(draft.sso === null || draft.sso.later || !allowsPolicies(draft)
        ? {}
        : {
            sso: {
              kind: draft.sso.kind,
              enabled: draft.sso.enabled,
              identifier: draft.sso.identifier,
              settings: {
                ...draft.sso.settings,
                ...(draft.sso.kind === "openid-connect" && draft.sso.hasClientSecret ? { hasClientSecret: true } : {}),
              },
              ...(draft.sso.kind === "openid-connect" && draft.sso.newSecret !== undefined ? { newSecret: draft.sso.newSecret } : {}),
            },
          }),
      ...(base.domains === undefined || !allowsPolicies(draft) ? {} : { domains: base.domains }),
      ...(base.scim === undefined || !allowsPolicies(draft) ? {} : { scim: base.scim }),
      people,
      ...(importing === null ? {} : { importing }),
    },
  };
}

/** Policies and SSO come with the Enterprise plan only; an existing client's own plan is judged by `diff`. */
const allowsPolicies = (draft: OnboardingDraft): boolean => draft.existing || isEnterprise(draft.client.plan);

/** Rows that can be invited: with an address, the first of each. The others stay in the draft, where the wizard says why. */
function invitable(people: readonly DraftPerson[]): readonly DraftPerson[] {
  const seen = new Set<string>();
  return people.filter((person) => {
    const email = person.email.trim().toLowerCase();
    if (!isMailAddress(email) || seen.has(email)) return false;
    seen.add(email);
    return true;
  });
}

function personOf(person: DraftPerson, departmentGroups: Readonly<Record<string, string>>): DesiredPerson {
  const ofDepartment = Object.hasOwn(departmentGroups, person.department) ? departmentGroups[person.department] : undefined;
  const groups = [...new Set([...person.groups, ...(ofDepartment === undefined || ofDepartment === "" ? [] : [ofDepartment])])];
  return {
    email: person.email.trim().toLowerCase(),
    ...(person.name.trim() === "" ? {} : { name: person.name.trim() }),
    role: person.role,
    groups,
  };
}

/** A policy that is on brings what it needs, unless the draft says that this is off. */
function withRequired(policies: DesiredSetup["policies"]): DesiredSetup["policies"] {
  const listed = new Set(policies.map((policy) => policy.type));
  const added = new Set(
    policies
      .filter((policy) => policy.enabled)
      .flatMap((policy) => requiredBy(policy.type))
      .filter((type) => !listed.has(type)),
  );
  return [...policies, ...[...added].map((type) => ({ type, enabled: true }))];
}

function importOf(draft: OnboardingDraft, parts: readonly number[] | null): DesiredImport | null {
  if (draft.importing === null) return null;
  const collections = [
    ...new Set(
      Object.entries(draft.importing.mapping)
        .flatMap(([folder, path]) =>
          path === null || (draft.importing?.leftOutFolders ?? []).includes(folder) ? [] : [normalisePath(path)],
        )
        .filter((path) => path !== ""),
    ),
  ];
  const itemCount = (parts ?? []).reduce((sum, items) => sum + items, 0);
  const { importId, fileName } = draft.importing;
  return { importId, fileName, itemCount, collections, ...(parts !== null && parts.length > 1 ? { parts } : {}) };
}
