import { isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, Document, visit, type Node } from "yaml";
import { z } from "zod";
import { MemberRole, PolicyType } from "../../model/enums.ts";
import { memberRights } from "../../model/member-rights.ts";
import type { AppError } from "../../errors/app-error.ts";
import { err, ok, type Result } from "../../util/result.ts";
import { blueprintParameterKinds, type Blueprint } from "./blueprint.ts";
import { malformed, mistakeOf, type BlueprintMistake } from "./mistake.ts";
import { accessLevels } from "../value/client-setup.ts";

/*
 * The text form of a blueprint: YAML, policies by name, absent means empty. Where a blueprint lies (its id, whether
 * it comes with the app) is not part of its text.
 */

const policyNumbers: Readonly<Record<string, number>> = PolicyType;
const policyNames = new Map(Object.entries(PolicyType).map(([name, number]) => [number as number, name]));

const roleNames = new Map(Object.entries(MemberRole).map(([name, number]) => [number as number, name]));

const name = z.string().trim().min(1).max(200);
const policyType = z.union(
  [
    z.number().int().min(0).max(999),
    z.enum(Object.keys(PolicyType), { error: "policy" satisfies BlueprintMistake }).transform((text) => policyNumbers[text] ?? 0),
  ],
  { error: "policy" satisfies BlueprintMistake },
);
const role = z.enum(Object.keys(MemberRole) as (keyof typeof MemberRole)[]).transform((text) => MemberRole[text]);
const repeated = { each: name.optional(), when: name.optional() };
const value = z.union([z.string().max(300), z.array(z.string().max(200)).max(500), z.boolean()], {
  error: "value" satisfies BlueprintMistake,
});
const schema = z.strictObject({
  name,
  version: z.number().int().min(1).default(1),
  description: z.string().max(2000).default(""),
  parameters: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[A-Za-z][\w-]{0,59}$/u, "word" satisfies BlueprintMistake),
        label: name,
        kind: z.enum(blueprintParameterKinds),
        options: z.array(z.string().min(1).max(200)).min(1).max(100).optional(),
        default: value.optional(),
      }),
    )
    .max(100)
    .default([]),
  groups: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        ...repeated,
        collections: z
          .array(z.strictObject({ within: z.string().min(1).max(1000).optional(), level: z.enum(accessLevels) }))
          .max(100)
          .optional(),
      }),
    )
    .max(2000)
    .default([]),
  collections: z
    .array(
      z.strictObject({
        path: z.string().min(1).max(1000),
        ...repeated,
        access: z
          .array(z.strictObject({ group: z.string().min(1).max(200), each: name.optional(), level: z.enum(accessLevels) }))
          .max(500)
          .default([]),
      }),
    )
    .max(2000)
    .default([]),
  policies: z
    .array(z.strictObject({ type: policyType, enabled: z.boolean(), data: z.record(z.string(), z.unknown()).optional() }))
    .max(100)
    .default([]),
  collectionSettings: z
    .strictObject({
      limitCollectionCreation: z.boolean(),
      limitCollectionDeletion: z.boolean(),
      limitItemDeletion: z.boolean(),
      allowAdminAccessToAllCollectionItems: z.boolean(),
    })
    .optional(),
  people: z
    .array(
      z.strictObject({
        email: z.string().min(1).max(300),
        ...repeated,
        role,
        groups: z.array(z.string().min(1).max(200)).max(200).default([]),
        rights: z.array(z.enum(memberRights)).max(memberRights.length).optional(),
        collections: z
          .array(z.strictObject({ path: z.string().min(1).max(1000), level: z.enum(accessLevels) }))
          .max(500)
          .optional(),
      }),
    )
    .max(2000)
    .default([]),
  domains: z
    .array(z.strictObject({ name: z.string().min(1).max(300), ...repeated }))
    .max(100)
    .default([]),
  sso: z
    .strictObject({
      kind: z.enum(["openid-connect", "saml2"]),
      enabled: z.boolean(),
      identifier: z.string().max(200),
      settings: z.record(z.string().max(80), z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()])).default({}),
      when: name.optional(),
    })
    .optional(),
  scim: z
    .strictObject({
      enabled: z.boolean(),
      provider: z.number().int().min(0).max(255).optional(),
      inviteAfterProvisioning: z.boolean().optional(),
    })
    .optional(),
  include: z
    .array(z.string().regex(/^(?:starter:)?[a-z0-9-]{1,80}$/u, "file" satisfies BlueprintMistake))
    .max(20)
    .optional(),
});

/** The JSON Schema of a blueprint's text, for editors that know YAML. Published as resources/blueprints/blueprint.schema.json. */
export const blueprintJsonSchema = (): Readonly<Record<string, unknown>> => ({
  title: "Blueprint of Provider Desk",
  ...z.toJSONSchema(schema, { io: "input" }),
});

/** No blueprint nests its lists and maps deeper in brackets, has more marks in a row with no word between them, or more documents. */
const mostNested = 32;
/** Two thousand of everything that a blueprint lists are fewer. */
const mostLines = 30_000;
/** What the lexer puts before a word. */
const wordFollows = "\u001f";

/**
 * The line (from 1) where a text nests so deep, or has so many marks in a row, as no blueprint does; null where it does not. Composing such
 * a text takes up to a minute; reading its marks does not.
 */
function lineOfTooMuch(yaml: string): number | null {
  let [line, brackets, marks, documents] = [1, 0, 0, 0];
  for (const token of new Lexer().lex(yaml)) {
    if (token === "[" || token === "{") brackets += 1;
    else if (token === "]" || token === "}") brackets -= 1;
    else if (token === "---") documents += 1;
    if (token === wordFollows || /^["']/u.test(token)) marks = 0;
    else if (/^[-?:,&!*]/u.test(token)) marks += 1;
    if (brackets > mostNested || marks > mostNested || documents > mostNested || line > mostLines) return line;
    line += token.split("\n").length - 1;
  }
  return null;
}

/** Where a key stands that its map has already; null where none does. The parser's own look compares each key with every other. */
function repeatedKey(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Map(_, map) {
      const known = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value)) {
          found = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        known.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}

/** Where the first alias stands. */
function aliasOf(document: Document): number {
  let found = 0;
  visit(document, {
    Alias(_, { range }) {
      found = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

type Written = z.output<typeof schema>;
interface PlacedMistake {
  readonly path: PropertyKey[];
  readonly mistake: BlueprintMistake;
  readonly kind?: string;
}

/** What is well formed and says two things at once: nobody could tell which of them a client would get. */
function contradictionOf({ parameters, policies }: Written): PlacedMistake | null {
  const second = (keys: readonly unknown[]): number => keys.findIndex((key, index) => keys.indexOf(key) !== index);
  const policy = second(policies.map(({ type }) => type));
  if (policy >= 0) return { path: ["policies", policy, "type"], mistake: "policy-twice" };
  const again = second(parameters.map(({ name: one }) => one));
  if (again >= 0) return { path: ["parameters", again, "name"], mistake: "parameter-twice" };
  for (const [index, { kind, options, default: given }] of parameters.entries()) {
    if (kind === "choice" && options === undefined) return { path: ["parameters", index], mistake: "no-options" };
    if (given === undefined) continue;
    const fits =
      kind === "switch"
        ? typeof given === "boolean"
        : kind === "list"
          ? typeof given !== "boolean"
          : typeof given === "string" && (kind !== "choice" || options?.includes(given) === true);
    if (!fits) return { path: ["parameters", index, "default"], mistake: "default", kind };
  }
  return null;
}

/**
 * Reads the text of a blueprint. Fails with `blueprint.malformed`, whose parameters are the `line` (from 1) and the
 * place in words (`at`, such as `collections 3, access 1, level`); `mistake` is what is wrong there, with what its words name.
 * Names that stand for nothing are no mistake here: what they name may be in what the blueprint includes (`mistakenName`), and what was saved with one is still used.
 */
export function parseBlueprint(yaml: string, identity: Pick<Blueprint, "id" | "origin">): Result<Blueprint> {
  const read = readBlueprint(yaml, identity);
  if (!read.ok) return read;
  return read.value.problem === null ? ok(read.value.blueprint) : err(read.value.problem);
}

/**
 * As `parseBlueprint`, for a form beside the text: what is well formed can be shown and mended there although it contradicts itself.
 * `problem` is that mistake, the `blueprint.malformed` that `parseBlueprint` fails with; null where there is none.
 */
export function readBlueprint(
  yaml: string,
  identity: Pick<Blueprint, "id" | "origin">,
): Result<{ readonly blueprint: Blueprint; readonly problem: AppError | null }> {
  const tooMuch = lineOfTooMuch(yaml);
  if (tooMuch !== null) return err(malformed("too-much", { line: tooMuch }));
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, maxAliasCount: 0, uniqueKeys: false } as never);
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const broken = document.errors[0];
  if (broken !== undefined) return err(malformed("syntax", { line: lineAt(broken.pos[0]) }, broken.message));

  const repeated = repeatedKey(document);
  if (repeated !== null) return err(malformed("key-twice", { line: lineAt(repeated) }));

  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: 0 });
  } catch {
    return err(malformed("alias", { line: lineAt(aliasOf(document)) }));
  }
  const parsed = schema.safeParse(plain ?? {});
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    // A key that is none is shown where it stands, not where its map begins.
    const [unknown] = issue?.code === "unrecognized_keys" ? issue.keys : [];
    const path = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])];
    const { mistake, ...named } = mistakeOf(issue, plain);
    return err(malformed(mistake, { line: lineAt(offsetOf(document, path)), at: placeOf(path), ...named }));
  }
  const { collectionSettings, ...rest } = parsed.data;
  const blueprint = withoutUndefined({ ...identity, ...rest, ...(collectionSettings === undefined ? {} : { collectionSettings }) });
  const against = contradictionOf(parsed.data);
  if (against === null) return ok({ blueprint: blueprint as Blueprint, problem: null });
  const { path, mistake, ...named } = against;
  const problem = malformed(mistake, { line: lineAt(offsetOf(document, path)), at: placeOf(path), ...named });
  return ok({ blueprint: blueprint as Blueprint, problem });
}

/** The text of a blueprint; `parseBlueprint` reads it back to an equal value. */
export function printBlueprint(blueprint: Blueprint): string {
  const { id: _id, origin: _origin, policies, people, domains, ...rest } = blueprint;
  const document = new Document(
    withoutUndefined({
      ...rest,
      policies: policies.map((policy) => ({ ...policy, type: policyNames.get(policy.type) ?? policy.type })),
      ...(domains.length === 0 ? {} : { domains }),
      ...(people.length === 0 ? {} : { people: people.map((person) => ({ ...person, role: roleNames.get(person.role) })) }),
    }),
  );
  // Small entries read best on one line.
  for (const list of ["groups", "parameters", "policies", "domains", "people"]) eachItem(document.get(list), (item) => setFlow(item));
  eachItem(document.get("collections"), (collection) => {
    if (isMap(collection)) eachItem(collection.get("access"), (item) => setFlow(item));
  });
  return document.toString({ lineWidth: 0 });
}

function setFlow(node: unknown): void {
  if (isMap(node)) node.flow = true;
}
function eachItem(node: unknown, visit: (item: unknown) => void): void {
  if (isSeq(node)) for (const item of node.items) visit(item);
}

/** Where a member stands in the text; the nearest part above it when it is missing. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** The line (from 1) and the words for a place in a text that can be read, such as what `mistakenName` found there. */
export function placeIn(yaml: string, path: readonly PropertyKey[]): { readonly line: number; readonly at: string } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, maxAliasCount: 0, uniqueKeys: false } as never);
  return { line: Math.max(1, lines.linePos(offsetOf(document, path)).line), at: placeOf(path) };
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === "number" ? ` ${part + 1}` : `, ${String(part)}`))
    .join("")
    .replace(/^, /u, "");

/** A copy without members that are undefined, all the way down. */
function withoutUndefined(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(withoutUndefined);
  if (given === null || typeof given !== "object") return given;
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, withoutUndefined(member)]),
  );
}
