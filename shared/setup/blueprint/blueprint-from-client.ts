import { MemberRole, MemberStatus } from "../../model/enums.ts";
import { compareText } from "../../util/compare.ts";
import type { CollectionAccess, ClientSetup, MemberSetup } from "../value/client-setup.ts";
import { normalisePath } from "../value/collection-path.ts";
import type { Blueprint, BlueprintCollection, BlueprintParameter, BlueprintPerson } from "./blueprint.ts";
import { escapeTemplate } from "./template.ts";

export interface CaptureChoice {
  /** "roles": one entry for everyone with the same role, groups and own access, whose addresses are a parameter; addresses never. */
  readonly people: "roles" | "left-out";
  /** Single sign-on, SCIM and claimed domains too. A client that is made like another one has an identity provider of its own. */
  readonly signOn: boolean;
}
const likeClient: CaptureChoice = { people: "left-out", signOn: false };

/**
 * A blueprint of what a client has. Where texts hold its name or its first claimed domain, the new client's goes. Secrets are never
 * in a setup, and ids, external ids, seats and billing belong to the one client: they are no part of a blueprint.
 */
export function blueprintFromClient(setup: ClientSetup, choice: CaptureChoice = likeClient): Blueprint {
  const domain = choice.signOn ? (setup.domains.map(({ name }) => name).sort(compareText)[0] ?? null) : null;
  const generalise = generaliser(setup.client.name, domain);
  const groupNames = new Map(setup.groups.map((group) => [group.id, group.name]));
  const paths = new Map(setup.collections.map((collection) => [collection.id, collection.path]));

  const collections = new Map<string, BlueprintCollection>();
  for (const collection of setup.collections) {
    const path = normalisePath(collection.path);
    if (collection.isDefaultUserCollection || path === "" || collections.has(path)) continue;
    const access = collection.groups.flatMap(({ id, level }) => {
      const group = groupNames.get(id);
      return group === undefined ? [] : [{ group: generalise(group), level }];
    });
    access.sort((left, right) => compareText(left.group, right.group));
    collections.set(path, { path: generalise(path), access });
  }
  const roles = choice.people === "roles" ? peopleByRole(setup, { groupNames, paths, generalise }) : noPeople;
  const { hasClientSecret: _secret, ...settings } = setup.sso.settings;
  const { scim, sso } = setup;
  return {
    id: `like:${setup.client.id}`,
    name: setup.client.name,
    version: 1,
    description: "",
    origin: "own",
    parameters: [...(domain === null ? [] : [{ name: "domain", label: "Domain", kind: "domain" as const }]), ...roles.parameters],
    groups: [...new Set(setup.groups.map((group) => group.name))].sort(compareText).map((name) => ({ name: generalise(name) })),
    collections: [...collections].sort(([left], [right]) => compareText(left, right)).map(([, collection]) => collection),
    policies: setup.policies
      .filter((policy) => policy.enabled)
      .map(({ type, enabled, data }) => ({ type, enabled, ...(Object.keys(data).length === 0 ? {} : { data }) })),
    collectionSettings: setup.collectionSettings,
    people: roles.people,
    domains: choice.signOn
      ? setup.domains
          .map(({ name }) => name)
          .sort(compareText)
          .map((name) => ({ name: generalise(name) }))
      : [],
    ...(choice.signOn && sso.kind !== "none"
      ? {
          sso: {
            kind: sso.kind,
            enabled: sso.enabled,
            identifier: generalise(sso.identifier ?? ""),
            settings: Object.fromEntries(
              Object.entries(settings).map(([name, value]) => [name, typeof value === "string" ? generalise(value) : value]),
            ),
          },
        }
      : {}),
    ...(choice.signOn && scim.configured
      ? {
          scim: {
            enabled: scim.enabled,
            ...(typeof scim.provider === "number" ? { provider: scim.provider } : {}),
            ...(typeof scim.inviteAfterProvisioning === "boolean" ? { inviteAfterProvisioning: scim.inviteAfterProvisioning } : {}),
          },
        }
      : {}),
  };
}

/** Puts placeholders where the client's own name or domain stands; `fillTemplate` with both gives the text back. */
function generaliser(name: string, domain: string | null): (text: string) => string {
  const own = [
    ...(name.length >= 3 ? [{ text: name, placeholder: "{{client.name}}" }] : []),
    ...(domain === null ? [] : [{ text: domain, placeholder: "{{client.domain}}" }]),
  ];
  return (text) => {
    let made = "";
    let plain = "";
    let at = 0;
    const flush = (): void => {
      made += escapeTemplate(plain);
      plain = "";
    };
    while (at < text.length) {
      const found = own.find((each) => text.startsWith(each.text, at));
      // Braces or a backslash beside a placeholder would be read with it.
      const beside = found !== undefined && (/[\\{]$/u.test(text.slice(0, at)) || text.startsWith("}", at + found.text.length));
      if (found === undefined || beside) {
        plain += text.charAt(at);
        at += 1;
        continue;
      }
      flush();
      made += found.placeholder;
      at += found.text.length;
    }
    flush();
    return made;
  };
}

interface Roles {
  readonly parameters: readonly BlueprintParameter[];
  readonly people: readonly BlueprintPerson[];
}
const noPeople: Roles = { parameters: [], people: [] };
const roleWords = new Map(Object.entries(MemberRole).map(([word, number]) => [number as number, word]));

/** Everyone who is not revoked, put together by what they may do. */
function peopleByRole(
  setup: ClientSetup,
  names: {
    readonly groupNames: ReadonlyMap<string, string>;
    readonly paths: ReadonlyMap<string, string>;
    readonly generalise: (text: string) => string;
  },
): Roles {
  const rolesOf = (member: MemberSetup): Omit<BlueprintPerson, "email"> => {
    const groups = member.groups.flatMap((id) => names.groupNames.get(id) ?? []).sort(compareText);
    const collections = setup.collections
      .filter((collection) => !collection.isDefaultUserCollection && collection.path !== "")
      .flatMap((collection) => {
        const own = collection.members.find((access: CollectionAccess<string>) => access.id === member.id);
        return own === undefined ? [] : [{ path: names.generalise(normalisePath(collection.path)), level: own.level }];
      })
      .sort((left, right) => compareText(left.path, right.path));
    return {
      role: member.role,
      groups: groups.map(names.generalise),
      ...(member.role === MemberRole.custom ? { rights: [...member.permissions].sort(compareText) } : {}),
      ...(collections.length === 0 ? {} : { collections }),
    };
  };
  const kinds = new Map<string, Omit<BlueprintPerson, "email">>();
  for (const member of setup.members) {
    if (member.status === MemberStatus.revoked) continue;
    const role = rolesOf(member);
    kinds.set(JSON.stringify(role), role);
  }
  const sorted = [...kinds].sort(([left], [right]) => compareText(left, right)).map(([, role]) => role);
  const used = new Map<string, number>();
  const entries = sorted.map((role) => {
    const word = roleWords.get(role.role) ?? "user";
    const count = (used.get(word) ?? 0) + 1;
    used.set(word, count);
    const name = count === 1 ? `${word}s` : `${word}s-${String(count)}`;
    const label = labelOf(word, role, sorted);
    return { parameter: { name, label, kind: "list" as const, default: [] }, person: { email: "{{each}}", each: name, ...role } };
  });
  return { parameters: entries.map(({ parameter }) => parameter), people: entries.map(({ person }) => person) };
}

/** What a role is told apart by: its groups, and what it reaches itself where another role has the same groups. */
function labelOf(word: string, role: Omit<BlueprintPerson, "email">, all: readonly Omit<BlueprintPerson, "email">[]): string {
  const plain = (each: Omit<BlueprintPerson, "email">): string => [each.role, ...each.groups].join("\n");
  const isAlone = all.every((other) => other === role || plain(other) !== plain(role));
  const further = isAlone
    ? []
    : [...(role.collections ?? []).map(({ path, level }) => `${path} (${level})`), ...(role.rights ?? [])].map((each) => `+ ${each}`);
  return [word, ...role.groups, ...further].join(" · ").slice(0, 200);
}
