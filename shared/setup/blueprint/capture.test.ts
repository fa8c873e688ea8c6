import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyInMemory } from "#build/test/setup/apply-in-memory";
import { blueprint, desiredSetup } from "#build/test/setup/arbitraries";
import { emptySetup } from "#build/test/setup/empty-setup";
import { sampleSetup } from "#build/test/setups";
import { MemberRole, MemberStatus } from "../../model/enums.ts";
import { err, ok } from "../../util/result.ts";
import { appError } from "../../errors/app-error.ts";
import { diff } from "../changes/diff.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import { emptyBlueprint, type Blueprint } from "./blueprint.ts";
import { blueprintFromClient, type CaptureChoice } from "./blueprint-from-client.ts";
import { parseBlueprint, printBlueprint } from "./blueprint-text.ts";
import { withIncluded } from "./include.ts";
import { mistakenName } from "./names.ts";
import { resolveBlueprint } from "./resolve.ts";
import { fillTemplate } from "./template.ts";

const everything: CaptureChoice = { people: "roles", signOn: true };
/** A new client of the same name with the same owners, and nothing else. */
const nothingThere = ({ client: { name }, members }: ClientSetup): ClientSetup => {
  const setup = emptySetup();
  const owners = members.filter(({ role }) => role === MemberRole.owner).map((member) => ({ ...member, groups: [] }));
  return { ...setup, client: { ...setup.client, name }, collections: [], groups: [], members: owners, policies: [] };
};
/** Clients with single sign-on, SCIM and domains beside what a wizard asks for. */
const clients = fc
  .record({
    desired: desiredSetup,
    domains: fc.subarray(["client.example", "client.name", "hoogland.example"]),
    scim: fc.option(fc.record({ enabled: fc.boolean(), provider: fc.integer({ min: 0, max: 7 }) }), { nil: undefined }),
    sso: fc.option(
      fc.record({
        kind: fc.constant("openid-connect" as const),
        enabled: fc.boolean(),
        identifier: fc.constantFrom("bakkerij-hoogland", "client.example"),
        settings: fc.constant({ authority: "https://login.client.example/Bakkerij Hoogland/v2.0", clientId: "x", memberDecryptionType: 0 }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ desired, domains, scim, sso }) =>
    applyInMemory(
      diff(
        {
          ...desired,
          domains: domains.map((name) => ({ name })),
          ...(scim === undefined ? {} : { scim }),
          ...(sso === undefined ? {} : { sso }),
        },
        null,
      ),
      null,
    ),
  );

const withoutIdentity = ({ id: _id, ...rest }: Blueprint): Omit<Blueprint, "id"> => rest;
const read = (text: string): Blueprint => {
  const parsed = parseBlueprint(text, { id: "own:x", origin: "own" });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};
/** The addresses that belong to each of the roles that were found at a client. */
function addressesFor(captured: Blueprint, setup: ClientSetup): Record<string, readonly string[]> {
  const values: Record<string, string[]> = {};
  for (const member of setup.members.filter(({ status }) => status !== MemberStatus.revoked)) {
    const alone = blueprintFromClient({ ...setup, members: [member] }, everything).people[0];
    const { email: _email, each: _each, ...role } = alone!;
    const entry = captured.people.find(({ email: _e, each: _l, ...other }) => JSON.stringify(other) === JSON.stringify(role));
    (values[entry!.each!] ??= []).push(member.email);
  }
  return values;
}

describe("capture", () => {
  it("gives the same file after capture, file, apply on an empty client and capture", () => {
    fc.assert(
      fc.property(clients, fc.constantFrom<CaptureChoice["people"]>("roles", "left-out"), (setup, people) => {
        const choice = { people, signOn: true };
        const captured = blueprintFromClient(setup, choice);
        // What is captured can be saved.
        expect(mistakenName(captured, captured)).toBeNull();
        const file = printBlueprint(captured);
        const values = {
          ...(setup.domains.length === 0 ? {} : { domain: setup.domains.map(({ name }) => name).sort()[0]! }),
          ...(people === "roles" ? addressesFor(captured, setup) : {}),
        };
        const resolved = resolveBlueprint(read(file), setup.client.name, values);
        expect(resolved.missing).toEqual([]);
        const made = applyInMemory(diff(resolved.desired, nothingThere(setup)), nothingThere(setup));
        const again = blueprintFromClient(made, choice);
        expect(withoutIdentity(read(printBlueprint(again)))).toEqual(withoutIdentity(read(file)));
        expect(printBlueprint(again)).toBe(file);
      }),
      { numRuns: 40 },
    );
  });

  it("holds no address and no secret of the client", () => {
    fc.assert(
      fc.property(clients, (setup) => {
        const sso = { ...setup.sso, settings: { ...setup.sso.settings, hasClientSecret: true } };
        const file = printBlueprint(blueprintFromClient({ ...setup, sso }, everything));
        expect(file).not.toMatch(/@client\.example|hasClientSecret/u);
      }),
      { numRuns: 50 },
    );
  });

  it("gives a text back with the client's own name and domain, wherever they stand", () => {
    const piece = fc.constantFrom("Acme", "acme.example", "client.name", "{{", "}}", "{", "}", "\\", "x", " ", "{{client.name}}");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom("acme.example", "client.name"), (pieces, domain) => {
        const text = `a${pieces.join("")}a`;
        const base = emptySetup();
        const setup = {
          ...base,
          client: { ...base.client, name: "Acme" },
          groups: [],
          domains: [{ id: "d", name: domain, verifiedAt: null, txt: null }],
          sso: { ...base.sso, kind: "openid-connect" as const, settings: { text } },
        };
        const made = blueprintFromClient(setup, everything).sso?.settings["text"];
        expect(fillTemplate(String(made), { "client.name": "Acme", "client.domain": domain }, () => undefined)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

it("two roles of the same groups are told apart by what they reach themselves", () => {
  const { members, ...base } = sampleSetup(1, 3);
  const [first, second, third] = members.map((member) => ({
    ...member,
    role: MemberRole.user,
    status: MemberStatus.confirmed,
    groups: [],
  }));
  const collections = [{ ...base.collections[0]!, path: "Till", groups: [], members: [{ id: first!.id, level: "view" as const }] }];
  const captured = blueprintFromClient({ ...base, collections, groups: [], members: [first!, second!, third!] }, everything);
  expect(captured.parameters.map(({ label }) => label).filter((label) => label.startsWith("user"))).toEqual([
    "user · + Till (view)",
    "user",
  ]);
});

describe("rules of groups", () => {
  it("are filled in, met in one group, and taken in by the collections that the blueprint lists", () => {
    const { desired } = resolveBlueprint(
      {
        ...emptyBlueprint,
        parameters: [{ name: "teams", label: "Teams", kind: "list", default: ["Noord", "Zuid"] }],
        groups: [
          { name: "{{each}}", each: "teams", collections: [{ within: " Klanten / {{each}} ", level: "manage" }] },
          { name: "Beheer", collections: [{ level: "view" }] },
          { name: "Beheer", collections: [{ within: "IT", level: "edit" }] },
        ],
        collections: [{ path: "Klanten/Noord/Jansen", access: [{ group: "Noord", level: "view" }] }],
      },
      "Acme",
      {},
    );
    expect(desired.groups).toEqual([
      { name: "Noord", rules: [{ within: "Klanten/Noord", level: "manage" }] },
      { name: "Zuid", rules: [{ within: "Klanten/Zuid", level: "manage" }] },
      {
        name: "Beheer",
        rules: [
          { within: "", level: "view" },
          { within: "IT", level: "edit" },
        ],
      },
    ]);
    expect(desired.collections).toEqual([
      {
        path: "Klanten/Noord/Jansen",
        access: [
          { group: "Noord", level: "manage" },
          { group: "Beheer", level: "view" },
        ],
      },
    ]);
  });
});

describe("a rule whose place comes out empty", () => {
  it.each(["/", " ", "{{place}}", "{{unknown}}"])("is missing something, and is none for every collection: %s", (within) => {
    const { desired, missing } = resolveBlueprint(
      {
        ...emptyBlueprint,
        parameters: [{ name: "place", label: "Place", kind: "text", default: " " }],
        groups: [{ name: "Beheer", collections: [{ within, level: "manage" }] }],
      },
      "Acme",
      {},
    );
    expect(desired.groups).toEqual([{ name: "Beheer" }]);
    expect(missing).not.toEqual([]);
  });
});

describe("includes", () => {
  const part = (name: string, more: Partial<Blueprint>): Blueprint => ({ ...emptyBlueprint, name, ...more });
  const files = new Map<string, Blueprint>([
    ["base", part("base", { policies: [{ type: 0, enabled: true }], groups: [{ name: "All" }], collectionSettings: settings(false) })],
    ["loop", part("loop", { include: ["loop"] })],
    ["middle", part("middle", { include: ["base"], policies: [{ type: 0, enabled: false }] })],
  ]);
  const find = (name: string) => {
    const found = files.get(name);
    return Promise.resolve(found === undefined ? err(appError("blueprint.unknown")) : ok(found));
  };
  it("bring the parts of the others, and their own part counts where there is one only", async () => {
    const whole = await withIncluded(part("top", { include: ["middle"], groups: [{ name: "IT" }], scim: { enabled: true } }), find);
    expect(whole).toMatchObject({
      ok: true,
      value: {
        name: "top",
        groups: [{ name: "All" }, { name: "IT" }],
        policies: [{ type: 0, enabled: false }],
        collectionSettings: settings(false),
        scim: { enabled: true },
      },
    });
  });
  it.each(["loop", "nobody"])("that cannot be followed are named: %s", async (name) => {
    expect(await withIncluded(part("top", { include: [name] }), find)).toMatchObject({
      ok: false,
      error: { code: "blueprint.include", parameters: { name } },
    });
  });
  it("of nothing change nothing", async () => {
    await fc.assert(
      fc.asyncProperty(blueprint, async ({ include: _include, ...alone }) => {
        expect(await withIncluded(alone, find)).toEqual(ok(alone));
      }),
      { numRuns: 50 },
    );
  });
});

function settings(on: boolean) {
  return {
    limitCollectionCreation: on,
    limitCollectionDeletion: on,
    limitItemDeletion: on,
    allowAdminAccessToAllCollectionItems: on,
  };
}
