import { parentPort, workerData } from "node:worker_threads";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as english } from "@zxcvbn-ts/language-en";
import type { Strength } from "#shared/setup/value/vault-health";
import type { Judged } from "./strength.ts";

/* The thread of `strengthsOf`: one list, one answer. Thousands of passwords take seconds without a pause. */

/** The first characters of most generated passwords are enough already; estimating the whole takes ten times as long. */
const startsWith = 12;
/** Beyond it nothing is looked at: what somebody stored may be made to take long. */
const longest = 64;
const judge = new ZxcvbnFactory({
  dictionary: { ...common, ...english },
  graphs: adjacencyGraphs,
  maxLength: longest,
  l33tMaxSubstitutions: 20,
});

/** Below 3 of 4 is weak, below 2 very weak (further-api.md §3). */
function strengthOf({ password, words }: Judged): Strength {
  const known = [...words];
  if (password.length > startsWith && judge.check(password.slice(0, startsWith), known).score >= 3) return "enough";
  const { score } = judge.check(password.slice(0, longest), known);
  return score >= 3 ? "enough" : score === 2 ? "weak" : "very-weak";
}

parentPort?.postMessage((workerData as readonly Judged[]).map(strengthOf));
