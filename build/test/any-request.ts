import type { z } from "zod";

/** What a schema says of itself, as far as a value is made of it. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly innerType?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
}
const definitionOf = (schema: z.ZodType): Definition => (schema as unknown as { readonly _zod: { readonly def: Definition } })._zod.def;

/** Texts that somebody would try: ways out of a folder or a path, names that every object has, signs that are none, dates that are none, formulas. */
const oddTexts: readonly string[] = [
  ...["", " ", "0", "-1", "1e999", "null", "{}", "[", "%", "a@b.example", "x".repeat(300)],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "../../../etc/passwd",
    "..\\..\\x",
    "/etc/passwd",
    "\\\\127.0.0.1\\share\\x.csv",
    "own:../../x",
    "own:constructor",
  ],
  ...["a\u0000b", "\u202Egnp.exe", "\ud800", "<img src=x onerror=alert(1)>", "=1+1"],
  ...[
    "2026-11-30T00:00:00.000Z",
    "2026-11-30",
    "not a date",
    "+275760-09-13T00:00:00.000Z",
    "http://127.0.0.1:1/x",
    "https://127.0.0.1:1",
    "file:///etc/passwd",
  ],
];
const oddNumbers: readonly number[] = [0, 1, -1, 2, 5, 0.5, 8, 9, 19, 20, 100, 1000, 1e9, 1e15, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE];

/** Numbers from 0 to 1, the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Makes values that a schema takes, whatever they may be beyond that. */
export class AnyRequest {
  private readonly random: () => number;
  private readonly known: Readonly<Record<string, readonly string[]>>;
  private readonly all: readonly string[];
  /** @param known texts that there are, by the name of the member that they fit: they are mostly used there, and anywhere else too. */
  constructor(random: () => number, known: Readonly<Record<string, readonly string[]>>) {
    this.random = random;
    this.known = known;
    this.all = Object.values(known).flat();
  }
  /** Null where none was found. */
  of(schema: z.ZodType): { readonly value: unknown } | null {
    for (let tries = 0; tries < 40; tries += 1) {
      const value = this.make(schema, null, 0);
      if (schema.safeParse(value).success) return { value };
    }
    return null;
  }
  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }
  private text(name: string | null): string {
    const known = name === null ? undefined : this.known[name.replace(/Ids$/u, "Id")];
    if (known !== undefined && known.length > 0 && this.random() < 0.8) return this.pick(known);
    const text = this.random() < 0.4 && this.all.length > 0 ? this.pick(this.all) : this.pick(oddTexts);
    return text.slice(0, this.pick([2, 5, 10, 40, 1000]));
  }
  private fitting(schema: z.ZodType, make: () => unknown): unknown {
    for (let tries = 0; tries < 60; tries += 1) {
      const value = make();
      if (schema.safeParse(value).success) return value;
    }
    return undefined;
  }
  private make(schema: z.ZodType, name: string | null, depth: number): unknown {
    const definition = definitionOf(schema);
    const inner = (of: z.ZodType | undefined): unknown => (of === undefined || depth > 12 ? undefined : this.make(of, name, depth + 1));
    switch (definition.type) {
      case "object":
        return Object.fromEntries(
          Object.entries(definition.shape ?? {}).flatMap(([key, of]) => {
            const value = this.make(
              of,
              key in this.known || /Ids$/u.test(key) ? key : definitionOf(of).type === "array" ? name : null,
              depth + 1,
            );
            return value === undefined ? [] : [[key, value]];
          }),
        );
      case "string":
      case "custom":
        return this.fitting(schema, () => this.text(name));
      case "number":
        return this.fitting(schema, () => this.pick(oddNumbers));
      case "boolean":
        return this.random() < 0.5;
      case "array":
        return this.fitting(schema, () => Array.from({ length: this.pick([0, 1, 1, 2, 3]) }, () => inner(definition.element)));
      case "tuple":
        return definition.items?.map(inner);
      case "union":
        return inner(this.pick(definition.options ?? []));
      case "enum":
        return this.pick(Object.values(definition.entries ?? {}));
      case "literal":
        return this.pick(definition.values ?? []);
      case "optional":
        return this.random() < 0.3 ? undefined : inner(definition.innerType);
      case "nullable":
        return this.random() < 0.3 ? null : inner(definition.innerType);
      case "record":
        return Object.fromEntries(
          Array.from({ length: this.pick([0, 1, 2]) }, () => [String(inner(definition.keyType)), inner(definition.valueType)]),
        );
      case "pipe":
        return inner(definition.in !== undefined && definitionOf(definition.in).type === "transform" ? definition.out : definition.in);
      case "unknown":
        return this.pick<unknown>([1, "x", null, {}, [], { constructor: 1 }]);
      case "null":
        return null;
      default:
        return inner(definition.innerType);
    }
  }
}
