import { PolicyType } from "../../model/enums.ts";
import type { ClientSetup } from "./client-setup.ts";

/** What a client's policy "Master password requirements" asks of a new master password (organization-api.md §5.2). */
export interface PasswordRules {
  readonly minLength: number;
  /** 0 to 4, as the official apps count strength; 0 where nothing is asked. */
  readonly minComplexity: number;
  readonly upper: boolean;
  readonly lower: boolean;
  readonly numbers: boolean;
  readonly special: boolean;
}
/** What every server of this make asks of a master password. */
export const leastLength = 12;
export const noRules: PasswordRules = {
  minLength: leastLength,
  minComplexity: 0,
  upper: false,
  lower: false,
  numbers: false,
  special: false,
};
/** The signs that count as special for the official apps. */
export const specialSigns = "!@#$%^&*";

/** The rules of a client; those of every client where the policy is off. */
export function passwordRulesOf(setup: Pick<ClientSetup, "policies">): PasswordRules {
  const policy = setup.policies.find((each) => each.type === PolicyType.masterPassword);
  if (policy?.enabled !== true) return noRules;
  const number = (name: string): number => {
    const value = policy.data[name];
    return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : 0;
  };
  const on = (name: string): boolean => policy.data[name] === true;
  return {
    // A policy that asks for more than any password field takes is kept to what can be typed.
    minLength: Math.min(Math.max(number("minLength"), leastLength), 128),
    minComplexity: Math.min(number("minComplexity"), 4),
    upper: on("requireUpper"),
    lower: on("requireLower"),
    numbers: on("requireNumbers"),
    special: on("requireSpecial"),
  };
}

export type PasswordProblem = "length" | "complexity" | "upper" | "lower" | "numbers" | "special";

/** What a password lacks, in the order in which a screen names it. */
export function passwordProblems(rules: PasswordRules, password: string): readonly PasswordProblem[] {
  const problems: PasswordProblem[] = [];
  if ([...password].length < rules.minLength) problems.push("length");
  if (rules.upper && !/[A-Z]/u.test(password)) problems.push("upper");
  if (rules.lower && !/[a-z]/u.test(password)) problems.push("lower");
  if (rules.numbers && !/[0-9]/u.test(password)) problems.push("numbers");
  if (rules.special && ![...specialSigns].some((sign) => password.includes(sign))) problems.push("special");
  if (strengthOf(password) < rules.minComplexity) problems.push("complexity");
  return problems;
}

/** Guesses that each step of strength takes, as powers of ten: the steps that the official apps use. */
const steps = [3, 6, 8, 10] as const;

/**
 * A cautious estimate of strength, 0 to 4: how many guesses a password takes that is made of its distinct signs. Repeated signs, runs
 * (abc, 321) and years count for one. It knows no dictionary, so a word counts for half of what its letters would be worth.
 */
export function strengthOf(password: string): number {
  const signs = [...password];
  let digits = 0;
  let word = 0;
  const seen = new Set<string>();
  signs.forEach((sign, index) => {
    const before = signs[index - 1];
    const step = before === undefined ? null : (sign.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
    word = /\p{L}/u.test(sign) ? word + 1 : 0;
    if (step !== null && Math.abs(step) <= 1) return;
    const worth = /\d/u.test(sign) ? 1 : /\p{Ll}/u.test(sign) ? 1.4 : 1.5;
    digits += (seen.has(sign) ? 0.4 : 1) * (word > 2 ? 0.5 : 1) * worth;
    seen.add(sign);
  });
  return steps.filter((least) => digits >= least).length;
}
