import type { DesiredAccess, DesiredPerson, DesiredPolicy, DesiredSetup, DesiredSso } from "../blueprint/desired-setup.ts";
import { collectionSettingNames, type ClientSetup, type CollectionSettings } from "../value/client-setup.ts";
import { draftFromClient } from "./desired-to-draft.ts";
import { draftToDesired } from "./draft-to-desired.ts";
import type { OnboardingDraft } from "./draft.ts";

/** Something that the technician changed in the draft and somebody else at the server since it was opened. */
export interface MeanwhileChange {
  readonly what: "name" | "billing" | "seats" | "settings" | "collection" | "policy" | "sso" | "person";
  /** The collection's path, the person's address, the policy's number; empty where there is one only. */
  readonly of: string;
  /** both: the draft's is written · gone: it is no longer there, and is not made again. */
  readonly kind: "both" | "gone";
}
export interface SinceOpened {
  readonly desired: DesiredSetup;
  readonly conflicts: readonly MeanwhileChange[];
  /** Things that only the server changed: they stay as they are there. */
  readonly kept: number;
}

/**
 * What a draft of an existing client wants of the client as it is now. A draft holds everything that the client had when it was opened; of
 * that only what the technician changed is wanted, and what somebody else changed since stays.
 *
 * @param opened the draft as it was opened; null when that is not known.
 */
export function sinceOpened(
  draft: OnboardingDraft,
  opened: OnboardingDraft | null,
  ours: DesiredSetup,
  actual: ClientSetup | null,
): SinceOpened {
  if (!draft.existing || opened === null || actual === null) return { desired: ours, conflicts: [], kept: 0 };
  const { id, profileId, client } = draft;
  const now = draftFromClient(actual, { id, profileId, now: "", colour: client.colour, monogram: client.monogram, tags: client.tags });
  return merged(draftToDesired(opened, null, null).desired, draftToDesired(now, null, null).desired, ours);
}

/** Three states of one setup: as it was (`base`), as it is at the server (`theirs`), as the draft has it (`ours`). */
function merged(base: DesiredSetup, theirs: DesiredSetup, ours: DesiredSetup): SinceOpened {
  const conflicts = new Map<string, MeanwhileChange>();
  const kept = new Set<string>();
  const conflict = (what: MeanwhileChange["what"], name: string, kind: MeanwhileChange["kind"] = "both"): void => {
    conflicts.set(`${what} ${name}`, { what, of: name, kind });
  };
  /** One value of three: ours where we changed it, else theirs. */
  const pick = <T>(what: MeanwhileChange["what"], name: string, before: T, there: T, here: T): T => {
    if (same(before, here)) {
      if (!same(before, there)) kept.add(`${what} ${name}`);
      return there;
    }
    if (!same(before, there) && !same(there, here)) conflict(what, name);
    return here;
  };
  const tools: Tools = {
    pick,
    conflict,
    keep: (what, name) => {
      kept.add(`${what} ${name}`);
    },
  };

  const billingEmail = pick("billing", "", base.client.billingEmail, theirs.client.billingEmail, ours.client.billingEmail);
  const seats = pick("seats", "", base.client.seats, theirs.client.seats, ours.client.seats);
  const { billingEmail: _billing, seats: _seats, ...client } = ours.client;
  const sso = mergedSso(base.sso, theirs.sso, ours.sso, tools);
  const { sso: _sso, collectionSettings: settings, ...rest } = ours;
  const theirGroups = new Set(theirs.groups.map(({ name }) => name));
  const baseGroups = new Set(base.groups.map(({ name }) => name));
  const desired: DesiredSetup = {
    ...rest,
    client: {
      ...client,
      name: pick("name", "", base.client.name, theirs.client.name, ours.client.name),
      ...(billingEmail === undefined ? {} : { billingEmail }),
      ...(seats === undefined ? {} : { seats }),
    },
    ...(settings === undefined
      ? {}
      : { collectionSettings: mergedSettings(base.collectionSettings, theirs.collectionSettings, settings, tools) }),
    collections: mergedCollections(base, theirs, ours, tools),
    groups: ours.groups.filter(({ name }) => !baseGroups.has(name) || theirGroups.has(name)),
    policies: mergedPolicies(base, theirs, ours, tools),
    ...(sso === undefined ? {} : { sso }),
    people: mergedPeople(base, theirs, ours, tools),
  };
  for (const key of conflicts.keys()) kept.delete(key);
  return { desired, conflicts: [...conflicts.values()], kept: kept.size };
}

interface Tools {
  pick<T>(what: MeanwhileChange["what"], name: string, before: T, there: T, here: T): T;
  conflict(what: MeanwhileChange["what"], name: string, kind?: MeanwhileChange["kind"]): void;
  keep(what: MeanwhileChange["what"], name: string): void;
}

function mergedSettings(
  before: CollectionSettings | undefined,
  there: CollectionSettings | undefined,
  here: CollectionSettings,
  tools: Tools,
): CollectionSettings {
  if (before === undefined || there === undefined) return here;
  return collectionSettingNames.reduce<CollectionSettings>(
    (all, name) => ({ ...all, [name]: tools.pick("settings", "", before[name], there[name], here[name]) }),
    here,
  );
}

function mergedCollections(base: DesiredSetup, theirs: DesiredSetup, ours: DesiredSetup, tools: Tools): DesiredSetup["collections"] {
  const [before, there] = [base, theirs].map(({ collections }) => new Map(collections.map((each) => [each.path, levelsOf(each.access)])));
  return ours.collections.flatMap(({ path, access }) => {
    const was = before?.get(path);
    const is = there?.get(path);
    const here = levelsOf(access);
    if (is === undefined) {
      // New in the draft. What was there and is no more was deleted or renamed by somebody: it is not made again.
      if (was === undefined) return [{ path, access }];
      if (same([...was].sort(), [...here].sort())) tools.keep("collection", path);
      else tools.conflict("collection", path, "gone");
      return [];
    }
    const groups = [...new Set([...here.keys(), ...is.keys()])];
    const merged = groups.flatMap((group): readonly DesiredAccess[] => {
      const level = tools.pick(
        "collection",
        path,
        was?.get(group) ?? null,
        is.get(group) ?? null,
        // A collection that both made: what the draft does not mention is the other's.
        was === undefined ? (here.get(group) ?? is.get(group) ?? null) : (here.get(group) ?? null),
      );
      return level === null ? [] : [{ group, level }];
    });
    return [{ path, access: merged }];
  });
}
const levelsOf = (access: readonly DesiredAccess[]) => new Map(access.map(({ group, level }) => [group, level]));

function mergedPolicies(base: DesiredSetup, theirs: DesiredSetup, ours: DesiredSetup, tools: Tools): readonly DesiredPolicy[] {
  // Off and not mentioned are the same.
  const onOf = (setup: DesiredSetup) => new Map(setup.policies.filter(({ enabled }) => enabled).map((policy) => [policy.type, policy]));
  const valueOf = (policy: DesiredPolicy | undefined) => (policy === undefined ? null : { data: policy.data ?? null });
  const [before, there] = [onOf(base), onOf(theirs)];
  return ours.policies.flatMap((policy) => {
    const { type, enabled } = policy;
    const here = enabled ? valueOf(policy) : null;
    const chosen = tools.pick("policy", String(type), valueOf(before.get(type)), valueOf(there.get(type)), here);
    if (same(chosen, here)) return [policy];
    const other = there.get(type);
    return other === undefined ? [] : [other];
  });
}

function mergedSso(
  base: DesiredSso | undefined,
  theirs: DesiredSso | undefined,
  ours: DesiredSso | undefined,
  tools: Tools,
): DesiredSso | undefined {
  if (ours === undefined) return undefined;
  const { newSecret, ...here } = ours;
  const chosen = tools.pick<DesiredSso | undefined>("sso", "", base, theirs, here);
  return chosen === undefined || newSecret === undefined ? chosen : { ...chosen, newSecret };
}

function mergedPeople(base: DesiredSetup, theirs: DesiredSetup, ours: DesiredSetup, tools: Tools): readonly DesiredPerson[] {
  const [before, there] = [base, theirs].map(({ people }) => new Map(people.map((person) => [person.email, person])));
  return ours.people.flatMap((person) => {
    const { email } = person;
    const was = before?.get(email);
    const is = there?.get(email);
    if (is === undefined) {
      if (was === undefined) return [person];
      // Somebody took their access since: nobody is invited again by a draft of before.
      if (person.role === was.role && same([...person.groups].sort(), [...was.groups].sort())) tools.keep("person", email);
      else tools.conflict("person", email, "gone");
      return [];
    }
    const added = person.groups.filter((group) => was?.groups.includes(group) !== true);
    const removed = new Set((was?.groups ?? []).filter((group) => !person.groups.includes(group)));
    const groups = [...new Set([...is.groups.filter((group) => !removed.has(group)), ...added])].sort();
    if (was !== undefined && added.length === 0 && removed.size === 0 && !same([...was.groups].sort(), [...is.groups].sort()))
      tools.keep("person", email);
    return [{ ...person, role: tools.pick("person", email, was?.role ?? null, is.role, person.role) ?? person.role, groups }];
  });
}

const same = (left: unknown, right: unknown): boolean => canonical(left) === canonical(right);
/** The same text for values that say the same; members that are undefined do not count. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  ) ?? "undefined";
