import { loadavg } from "node:os";
import type { CDPSession, Page } from "playwright-core";
import { withLargeApp } from "./large-app.ts";
import { compare, percentile, type Measurement } from "./measure.ts";

const wheelSteps = 60;
/** Rows that a step of the wheel brings. */
const stepPixels = 400;

/**
 * U26: the window of the built app with 500 clients and 100,000 members. Time of the window's main thread as that thread counts it (not the clock on the
 * wall), so that other programs disturb little: for each step of the wheel, each sort, each typed letter; and the longest task of each second while all
 * clients are read. The targets are absolute: `baseline` is the most that is allowed.
 */
export async function run(): Promise<readonly Measurement[]> {
  return withLargeApp("list", async ({ page }) => {
    await observeTasks(page);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Clients" }).waitFor();
    // Asked once a second and by little: looking for a text through the whole page, again and again, would be most of what the window does.
    while (!(await footOf(page)).includes("Up to date")) await page.waitForTimeout(1000);
    const seconds = await tasksBySecond(page);

    const thread = new Thread(await page.context().newCDPSession(page));
    await thread.begin();
    const box = await page.getByRole("grid", { name: "Clients" }).boundingBox();
    if (box === null) throw new Error("there is no list");
    await page.mouse.move(box.x + 300, box.y + 200);
    const wheel: number[] = [];
    for (let step = 0; step < wheelSteps; step += 1) {
      // There and back, so that every step brings rows.
      const down = Math.floor(step / 20) % 2 === 0;
      wheel.push(await thread.during(page, () => page.mouse.wheel(0, down ? stepPixels : -stepPixels)));
    }
    const orders: number[] = [];
    for (const column of ["People", "Seats", "Client", "People", "Client"])
      orders.push(await thread.during(page, () => page.getByRole("columnheader", { name: column }).getByRole("button").click()));
    const letters: number[] = [];
    await page.getByLabel("Search clients").focus();
    for (const key of ["h", "o", "o", "g", "Escape"]) letters.push(await thread.during(page, () => page.keyboard.press(key)));
    return [
      compare(
        "500 clients: a step of the wheel (p95)",
        50,
        percentile(wheel, 0.95),
        1,
        `${String(wheelSteps)} steps of ${String(stepPixels)} px, most ${Math.max(...wheel).toFixed(0)} ms`,
      ),
      compare("500 clients: sorting (most)", 100, Math.max(...orders), 1, orders.map((each) => each.toFixed(0)).join(", ")),
      compare("500 clients: filtering by a letter (most)", 100, Math.max(...letters), 1, letters.map((each) => each.toFixed(0)).join(", ")),
      compare(
        "500 clients: longest task of a second while reading (p95)",
        100,
        percentile(seconds, 0.95),
        1,
        `${String(seconds.length)} s, most ${Math.max(...seconds).toFixed(0)} ms by the clock on the wall, load ${loadavg()[0]?.toFixed(1) ?? ""}`,
      ),
    ];
  });
}

/** What the window's main thread worked, in milliseconds. */
class Thread {
  private readonly session: CDPSession;
  constructor(session: CDPSession) {
    this.session = session;
  }
  begin(): Promise<unknown> {
    return this.session.send("Performance.enable", { timeDomain: "threadTicks" });
  }
  private async worked(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  }
  /** Until the second frame after an act was drawn. */
  async during(page: Page, act: () => Promise<void>): Promise<number> {
    const before = await this.worked();
    await act();
    await page.evaluate(
      () =>
        new Promise((drawn) => {
          requestAnimationFrame(() => requestAnimationFrame(drawn));
        }),
    );
    return (await this.worked()) - before;
  }
}

const footOf = (page: Page): Promise<string> => page.evaluate(() => document.querySelector("footer")?.textContent ?? "");
interface Observing {
  tasks?: { readonly at: number; readonly length: number }[];
  since?: number;
}
function observeTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const observing = window as unknown as Observing;
    const tasks: { readonly at: number; readonly length: number }[] = [];
    observing.tasks = tasks;
    observing.since = performance.now();
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, length: duration });
    }).observe({ type: "longtask" });
  });
}
/** The longest task of each second since then; 0 for seconds without one over 50 ms. */
async function tasksBySecond(page: Page): Promise<readonly number[]> {
  const { tasks, since, now } = await page.evaluate(() => {
    const { tasks: seen = [], since: start = 0 } = window as unknown as Observing;
    return { tasks: seen, since: start, now: performance.now() };
  });
  const seconds = Array.from({ length: Math.ceil((now - since) / 1000) }, () => 0);
  for (const { at, length } of tasks) {
    const second = Math.floor((at - since) / 1000);
    seconds[second] = Math.max(seconds[second] ?? 0, length);
  }
  return seconds;
}
