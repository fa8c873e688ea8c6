import { join } from "node:path";
import vue from "@vitejs/plugin-vue";
import { chromium } from "playwright-core";
import { build } from "vite";
import { chromiumPath } from "#build/electron-stand-in/chromium";
import { vueOptions } from "#build/vue";
import { sampleSetup } from "#build/test/setups";
import { asId, type GroupId, type MemberId } from "#shared/model/ids";
import { accessLevels, type ClientSetup } from "#shared/setup/value/client-setup";
import { compare, percentile, type Measurement } from "./measure.ts";

const size = 200;
/** No task of the window may be longer, in milliseconds. */
const longestTask = 50;
const root = join(import.meta.dirname, "../..");
const frames = 80;

/** A matrix of 200 by 200 as it is scrolled through: the longest task of its main thread, drawing included, against 50 ms. */
export async function run(): Promise<readonly Measurement[]> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    // The window's door to main, behind which nobody is.
    await page.addInitScript(
      "globalThis.bridge = new Proxy({}, { get: () => new Proxy({}, { get: () => () => Promise.resolve({ ok: false }) }) })",
    );
    await page.goto("about:blank");
    await page.setContent(`<div id="app" style="display:flex;height:760px"></div>`);
    for (const { type, text } of await built())
      await (type === "css" ? page.addStyleTag({ content: text }) : page.addScriptTag({ content: text }));
    const drawn = await page.evaluate(`mountMatrix(${JSON.stringify(client())})`);
    await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline", "toplevel"] });
    await page.evaluate(`scrollMatrix(${String(frames)})`);
    const tasks = tasksOf(JSON.parse((await browser.stopTracing()).toString()) as Trace);
    const longest = Math.max(...tasks);
    return [
      compare(
        `access matrix of ${String(size)} × ${String(size)}, scrolled`,
        longestTask,
        longest,
        1,
        `${String(frames)} frames, p95 of tasks ${percentile(tasks, 0.95).toFixed(1)} ms, ${String(drawn)} cells drawn at once`,
      ),
    ];
  } finally {
    await browser.close();
  }
}

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    readonly tdur?: number;
    readonly args?: { readonly name?: string };
  }[];
}
/** Milliseconds that the window's main thread worked at each task: its own time, so that a busy machine does not count. */
function tasksOf({ traceEvents }: Trace): readonly number[] {
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${String(pid)} ${String(tid)}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith("RunTask") && main.has(`${String(pid)} ${String(tid)}`));
  if (tasks.length === 0) throw new Error("the trace has no task of the window");
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}

/** 40 groups and 160 people, 200 collections, each with several ways in. */
function client(): ClientSetup {
  const made = sampleSetup(0, size - 40, size);
  const [model] = made.groups;
  const groups = Array.from({ length: 40 }, (_, index) => ({
    ...(model ?? { externalId: null, members: [] }),
    id: asId<GroupId>(`group-${String(index)}`),
    name: `Group ${String(index)}`,
    members: [] as MemberId[],
  }));
  return {
    ...made,
    groups,
    members: made.members.map((member, index) => ({
      ...member,
      groups: [0, 1, 2].map((step) => groups[(index * 7 + step * 13) % groups.length]!.id),
    })),
    collections: made.collections.map((collection, index) => ({
      ...collection,
      groups: [0, 1, 2, 3].map((step) => ({
        id: groups[(index * 3 + step * 11) % groups.length]!.id,
        level: accessLevels[(index + step) % 5]!,
      })),
      members: [0, 1].map((step) => ({
        id: made.members[(index * 5 + step * 31) % made.members.length]!.id,
        level: accessLevels[index % 5]!,
      })),
    })),
  };
}

/** The component as the app has it, without the app around it. */
async function built(): Promise<readonly { readonly type: "css" | "script"; readonly text: string }[]> {
  const entry = "\0matrix-page";
  const output = await build({
    root,
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false" },
    plugins: [
      vue(vueOptions),
      {
        name: "matrix-page",
        enforce: "pre",
        resolveId: (id) => (id === "matrix-page" ? entry : null),
        load: (id) => (id === entry ? pageSource : null),
      },
    ],
    build: { write: false, cssCodeSplit: false, rollupOptions: { input: "matrix-page", output: { format: "iife" } } },
  });
  const files = (Array.isArray(output) ? output : [output]).flatMap((each) => ("output" in each ? each.output : []));
  return files.map((file) =>
    file.type === "chunk" ? { type: "script" as const, text: file.code } : { type: "css" as const, text: String(file.source) },
  );
}

const at = (path: string): string => JSON.stringify(join(root, path));
const pageSource = `
import ${at("renderer/styles/index.css")};
import AccessMatrix from ${at("renderer/features/client/parts/AccessMatrix.vue")};
import { i18n } from ${at("renderer/i18n/index.ts")};
import { createApp, nextTick } from "vue";
import { createPinia } from "pinia";
import { createMemoryHistory, createRouter } from "vue-router";
globalThis.mountMatrix = async (setup) => {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: "/", component: {} }] });
  createApp(AccessMatrix, { setup, at: null }).use(createPinia()).use(i18n).use(router).mount("#app");
  await nextTick();
  await new Promise((done) => setTimeout(done, 500));
  return document.querySelectorAll("[role=gridcell]").length;
};
globalThis.scrollMatrix = (frames) => new Promise((done) => {
  const grid = document.querySelector("[role=grid]");
  let drawn = 0;
  const step = () => {
    // As a wheel does: down, to the right, and back.
    const on = drawn % 40 < 20 ? 1 : -1;
    if (drawn % 80 < 40) grid.scrollTop += 100 * on;
    else grid.scrollLeft += 100 * on;
    drawn += 1;
    if (drawn < frames) requestAnimationFrame(step);
    else done();
  };
  requestAnimationFrame(step);
});
`;
