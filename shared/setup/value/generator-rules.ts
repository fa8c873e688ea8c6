import { PolicyType } from "../../model/enums.ts";
import type { ClientSetup } from "./client-setup.ts";
import { passwordRulesOf, specialSigns } from "./password-rules.ts";

/** What is asked of a generated password or passphrase. */
export interface GeneratorOptions {
  readonly kind: "password" | "passphrase";
  readonly length: number;
  readonly upper: boolean;
  readonly lower: boolean;
  readonly numbers: boolean;
  readonly special: boolean;
  readonly words: number;
  readonly capitalize: boolean;
  readonly includeNumber: boolean;
}
/** What a client's policies ask of one (organization-api.md §5.2): the options may ask for more and never for less. */
export interface GeneratorRules extends GeneratorOptions {
  /** Null: both kinds are allowed. */
  readonly only: "password" | "passphrase" | null;
  readonly minNumbers: number;
  readonly minSpecial: number;
}

export const longestPassword = 128;
export const mostWords = 20;
const usual = { length: 20, words: 5 } as const;
const fewest = { length: 5, words: 3 } as const;

/**
 * The least that a password of this client has: what "Password generator" asks for, and the length and signs of "Master password requirements",
 * since what is good enough for the vault is good enough for what lies in it.
 */
export function generatorRulesOf(setup: Pick<ClientSetup, "policies">): GeneratorRules {
  const policy = setup.policies.find((each) => each.type === PolicyType.passwordGenerator && each.enabled);
  const master = setup.policies.some((each) => each.type === PolicyType.masterPassword && each.enabled) ? passwordRulesOf(setup) : null;
  const number = (name: string, most: number): number => {
    const value = policy?.data[name];
    return typeof value === "number" && Number.isInteger(value) && value > 0 ? Math.min(value, most) : 0;
  };
  const on = (name: string): boolean => policy?.data[name] === true;
  const forced = policy?.data["overridePasswordType"];
  const kind = forced === "passphrase" || forced === "password" ? forced : null;
  return {
    only: kind,
    kind: kind ?? (policy?.data["defaultType"] === "passphrase" ? "passphrase" : "password"),
    length: Math.max(number("minLength", longestPassword), master?.minLength ?? 0, fewest.length),
    upper: on("useUpper") || master?.upper === true,
    lower: on("useLower") || master?.lower === true,
    numbers: on("useNumbers") || number("minNumbers", 9) > 0 || master?.numbers === true,
    special: on("useSpecial") || number("minSpecial", 9) > 0 || master?.special === true,
    minNumbers: number("minNumbers", 9),
    minSpecial: number("minSpecial", 9),
    words: Math.max(number("minNumberWords", mostWords), fewest.words),
    capitalize: on("capitalize"),
    includeNumber: on("includeNumber"),
  };
}

/** Where a form begins: what the rules ask, and at least what is usual. */
export const firstOptions = (rules: GeneratorRules): GeneratorOptions => ({
  kind: rules.kind,
  length: Math.max(rules.length, usual.length),
  words: Math.max(rules.words, usual.words),
  upper: true,
  lower: true,
  numbers: true,
  special: true,
  capitalize: rules.capitalize,
  includeNumber: true,
});

/** Options that keep to the rules: what asks for less is raised. */
export function withinRules(options: GeneratorOptions, rules: GeneratorRules): GeneratorOptions {
  const signs = {
    upper: options.upper || rules.upper,
    lower: options.lower || rules.lower,
    numbers: options.numbers || rules.numbers,
    special: options.special || rules.special,
  };
  const nothing = !signs.upper && !signs.lower && !signs.numbers && !signs.special;
  return {
    kind: rules.only ?? options.kind,
    length: Math.min(Math.max(options.length, rules.length), longestPassword),
    words: Math.min(Math.max(options.words, rules.words), mostWords),
    ...signs,
    lower: signs.lower || nothing,
    capitalize: options.capitalize || rules.capitalize,
    includeNumber: options.includeNumber || rules.includeNumber,
  };
}

/** Signs by class; without those that are taken for each other when they are read out. */
export const signClasses = {
  upper: "ABCDEFGHJKLMNPQRSTUVWXYZ",
  lower: "abcdefghijkmnopqrstuvwxyz",
  numbers: "23456789",
  special: specialSigns,
} as const;
