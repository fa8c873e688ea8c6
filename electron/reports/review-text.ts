import type { ReviewView } from "#shared/bridge/index";
import { isolatedMessage } from "#shared/model/isolate";
import type { Language } from "#shared/model/message";
import { changeSections, type ChangeId } from "#shared/setup/changes/change";
import { say } from "./texts.ts";

/** A review as a text file: every change in a sentence with its risk, and what to look at first. No secrets, no key material. */
export function reviewText(review: ReviewView, leftOut: ReadonlySet<ChangeId>, language: Language, at: string): string {
  const textOf = (path: string, parameters: Readonly<Record<string, string | number>> = {}, count?: number): string =>
    say({ key: `review.text.${path}`, parameters, ...(count === undefined ? {} : { count }) }, language);
  const lines = [
    textOf("title", { client: review.changeSet.clientName }),
    "",
    textOf("count", {}, review.changeSet.changes.length - leftOut.size),
    textOf("effort", { calls: review.calls, seconds: review.seconds }),
  ];
  if (review.problems.length > 0)
    lines.push("", textOf("problems"), ...review.problems.map((problem) => `  ! ${say(isolatedMessage(problem.message), language)}`));
  for (const section of changeSections) {
    const entries = review.described.filter((entry) => entry.section === section);
    if (entries.length === 0) continue;
    lines.push("", say({ key: `changes.sections.${section}` }, language));
    for (const entry of entries) {
      const marks = [
        textOf("people", {}, entry.people.length),
        say({ key: `changes.risks.${entry.risk}` }, language),
        ...(leftOut.has(entry.change.id) ? [textOf("left-out")] : []),
      ];
      lines.push(`  - ${say(isolatedMessage(entry.sentence), language)} (${marks.join(", ")})`);
      if (entry.riskReason !== undefined) lines.push(`      ${say(isolatedMessage(entry.riskReason), language)}`);
    }
  }
  return `${[...lines, "", textOf("made", { at })].join("\n")}\n`;
}
