import fc from "fast-check";
import { MemberRole, PolicyType } from "#shared/model/enums";
import { memberRights } from "#shared/model/member-rights";
import { blueprintParameterKinds, type Blueprint } from "#shared/setup/blueprint/blueprint";
import { accessLevels } from "#shared/setup/value/client-setup";
import { normalisePath } from "#shared/setup/value/collection-path";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import { togglePolicy } from "#shared/setup/blueprint/desired-policies";

const word = fc.stringMatching(/^[A-Za-zé0-9&{}"'#:@|-][A-Za-zé0-9 &{}"'#:@|-]{0,10}[A-Za-z0-9]$/u);
/** Few different names, so that entries meet. */
export const groupName = fc.oneof(
  fc.constantFrom("Directie", "Verkoop", "IT", "Iedereen"),
  word.map((text) => text.trim()),
);
export const path = fc
  .array(fc.oneof(fc.constantFrom("IT", "Kantoor", "Wifi"), word), { minLength: 1, maxLength: 3 })
  .map((segments) => normalisePath(segments.join("/")))
  .filter((text) => text !== "");
const access = fc.uniqueArray(fc.record({ group: groupName, level: fc.constantFrom(...accessLevels) }), {
  maxLength: 4,
  selector: (entry) => entry.group,
});
const groupRules = fc.array(fc.record({ within: fc.oneof(fc.constant(""), path), level: fc.constantFrom(...accessLevels) }), {
  maxLength: 2,
});
const email = fc
  .tuple(fc.constantFrom("a", "b", "c", "d", "e", "f"), fc.integer({ min: 0, max: 40 }))
  .map(([letter, number]) => `${letter}${number}@client.example`);
export const settings = fc.record({
  limitCollectionCreation: fc.boolean(),
  limitCollectionDeletion: fc.boolean(),
  limitItemDeletion: fc.boolean(),
  allowAdminAccessToAllCollectionItems: fc.boolean(),
});
export const policies = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...Object.values(PolicyType)), fc.boolean()), { maxLength: 8, selector: ([type]) => type })
  .map((list) => list.reduce<DesiredSetup["policies"]>((all, [type, on]) => togglePolicy(all, type, on), []));

/** A desired setup as a wizard could ask for it: policies with what they need, groups by name, people by address. */
export const desiredSetup: fc.Arbitrary<DesiredSetup> = fc.record({
  client: fc.record({
    name: fc.constantFrom("Bakkerij Hoogland", "Van Dijk & Partners"),
    billingEmail: fc.constantFrom("Facturen@Client.example", "billing@provider.example"),
    ownerEmail: fc.constantFrom("owner@client.example", "a0@client.example"),
    plan: fc.constant(19 as const),
    seats: fc.integer({ min: 1, max: 90 }),
  }),
  collectionSettings: settings,
  collections: fc.uniqueArray(fc.record({ path, access }), { maxLength: 6, selector: (entry) => entry.path }),
  groups: fc.uniqueArray(
    fc.tuple(groupName, groupRules).map(([name, rules]) => (rules.length === 0 ? { name } : { name, rules })),
    { maxLength: 5, selector: (group) => group.name },
  ),
  policies,
  people: fc.array(
    fc.record({ email, role: fc.constantFrom(...Object.values(MemberRole)), groups: fc.uniqueArray(groupName, { maxLength: 3 }) }),
    { maxLength: 60 },
  ),
});

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const tidy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A parameter with a default that fits its kind. */
const parameter: fc.Arbitrary<Blueprint["parameters"][number]> = fc
  .record({
    name: fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,8}$/u),
    label: word.map((text) => text.trim()),
    kind: fc.constantFrom(...blueprintParameterKinds),
    options: fc.array(word, { minLength: 1, maxLength: 3 }),
    given: fc.record({
      text: fc.string({ unit: "grapheme", maxLength: 20 }),
      list: fc.array(fc.string({ maxLength: 10 }), { maxLength: 3 }),
      switch: fc.boolean(),
    }),
    hasDefault: fc.boolean(),
  })
  .map(({ given, hasDefault, options, ...rest }) => {
    const fitting =
      rest.kind === "switch" ? given.switch : rest.kind === "list" ? given.list : rest.kind === "choice" ? options[0]! : given.text;
    return { ...rest, ...(rest.kind === "choice" ? { options } : {}), ...(hasDefault ? { default: fitting } : {}) };
  });

/** The same with names that stand in it: parameters of their kind for what is repeated or left out, and every group listed. */
function consistent(made: Blueprint): Blueprint {
  const named = (kind: "list" | "switch"): string | undefined => made.parameters.find((each) => each.kind === kind)?.name;
  const [list, on] = [named("list"), named("switch")];
  const repeated = <T extends { readonly each?: string; readonly when?: string }>({ each, when, ...entry }: T) => ({
    ...entry,
    ...(each === undefined || list === undefined ? {} : { each: list }),
    ...(when === undefined || on === undefined ? {} : { when: when.length % 2 === 0 ? on : `!${on}` }),
  });
  const groups = made.groups.map(repeated) as Blueprint["groups"];
  const used = [
    ...made.collections.flatMap(({ access: held }) => held.map(({ group }) => group)),
    ...made.people.flatMap((one) => one.groups),
  ];
  const missing = [...new Set(used)].filter((name) => !groups.some((group) => group.name === name));
  return {
    ...made,
    groups: [...groups, ...missing.map((name) => ({ name }))],
    collections: made.collections.map(repeated) as Blueprint["collections"],
    people: made.people.map(repeated) as Blueprint["people"],
    domains: made.domains.map(repeated) as Blueprint["domains"],
    ...(made.sso === undefined ? {} : { sso: repeated(made.sso) as Blueprint["sso"] & object }),
  };
}

/** A blueprint of any form that the text can say. */
export const blueprint: fc.Arbitrary<Blueprint> = fc
  .record({
    id: fc.constant("own:1"),
    origin: fc.constant("own" as const),
    name: word.map((text) => text.trim()),
    version: fc.integer({ min: 1, max: 99 }),
    description: fc.string({ unit: "grapheme", maxLength: 60 }),
    parameters: fc.uniqueArray(parameter, { maxLength: 4, selector: (entry) => entry.name }),
    groups: fc.array(
      fc.record({
        name: groupName,
        each: optional(word.map((text) => text.trim())),
        when: optional(word.map((text) => text.trim())),
        collections: optional(fc.array(fc.record({ within: optional(path), level: fc.constantFrom(...accessLevels) }), { maxLength: 2 })),
      }),
      { maxLength: 4 },
    ),
    collections: fc.array(
      fc.record({ path, each: optional(word.map((text) => text.trim())), when: optional(word.map((text) => text.trim())), access }),
      { maxLength: 4 },
    ),
    policies,
    collectionSettings: optional(settings),
    people: fc.array(
      fc.record({
        email: fc.constantFrom("it@{{client.domain}}", "{{each}}"),
        each: optional(word.map((text) => text.trim())),
        role: fc.constantFrom(...Object.values(MemberRole)),
        groups: fc.uniqueArray(groupName, { maxLength: 2 }),
        rights: optional(fc.subarray([...memberRights])),
        collections: optional(fc.array(fc.record({ path, level: fc.constantFrom(...accessLevels) }), { maxLength: 2 })),
      }),
      { maxLength: 3 },
    ),
    domains: fc.array(fc.record({ name: fc.constantFrom("{{client.domain}}", "{{each}}.example"), each: optional(fc.constant("list")) }), {
      maxLength: 2,
    }),
    sso: optional(
      fc.record({
        kind: fc.constantFrom("openid-connect", "saml2"),
        enabled: fc.boolean(),
        identifier: word,
        settings: fc.dictionary(
          fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/u),
          fc.oneof(fc.string({ unit: "grapheme", maxLength: 20 }), fc.integer({ min: 0, max: 9 }), fc.boolean(), fc.constant(null)),
          { maxKeys: 3 },
        ),
      }),
    ),
    scim: optional(
      fc.record({
        enabled: fc.boolean(),
        provider: optional(fc.integer({ min: 0, max: 7 })),
        inviteAfterProvisioning: optional(fc.boolean()),
      }),
    ),
    include: optional(fc.array(fc.constantFrom("base", "starter:by-department"), { maxLength: 2 })),
  })
  .map((value) => consistent(tidy(value) as Blueprint));
