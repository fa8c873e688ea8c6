import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const themes = ["light", "dark"] as const;
/** The rules that look at colours: in the second theme nothing else can have changed. */
const ofColours = ["color-contrast", "link-in-text-block"];

/**
 * What axe-core finds on the screen as it stands: by every rule in the light theme, by those of colours in the dark one too (the theme of the
 * settings must be the system's). Each finding in one line: theme, rule, the first places. Moving parts come to rest first, so that no colour is read
 * halfway through a change.
 */
export async function findingsOf(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  const grounds = new Set<string>();
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    // The window learns of it by an event, which comes after this call returned.
    await page.waitForFunction((dark) => document.documentElement.classList.contains("dark") === dark, theme === "dark");
    await page.evaluate(async () => {
      const ending = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
      await Promise.allSettled(ending.map((each) => each.finished));
    });
    grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    // The newer way opens a page of its own for the sum; a window of this app may not.
    const { violations, passes } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({
        // Of what passes one place a rule is enough.
        resultTypes: ["violations"],
        ...(theme === "light" ? {} : { runOnly: { type: "rule", values: ofColours } }),
      })
      .analyze();
    if (passes.length === 0) throw new Error("axe-core looked at nothing");
    findings.push(
      ...violations.map(({ id, nodes }) => {
        const places = nodes
          .slice(0, 3)
          .map((node) => `${node.html.slice(0, 140)} (${(node.any[0] ?? node.all[0] ?? node.none[0])?.message.slice(0, 140) ?? ""})`);
        return `${theme}, ${id}, ${String(nodes.length)} times: ${places.join("; ")}`;
      }),
    );
  }
  await page.emulateMedia({ colorScheme: null });
  if (grounds.size !== themes.length) throw new Error("the window did not change its theme");
  return findings;
}

/** Fails with what axe-core finds on the screen. */
export async function accessible(page: Page): Promise<void> {
  const findings = await findingsOf(page);
  if (findings.length > 0) throw new Error(findings.join("\n"));
}
