import { killEverywhere } from "../test/apply/kills.ts";
import { seededRandom } from "../test/setups.ts";

/** `npm run kills [-- <onboardings> [<each> [<seed>]]]`: kills the process of each of 20 onboardings six times, and tells where. */
const [onboardings = "20", each = "6", seed = "1"] = process.argv.slice(2);
const start = performance.now();
const kills = await killEverywhere(Number(onboardings), Number(each), seededRandom(Number(seed)));
const places = new Map<string, number>();
for (const { request, when } of kills) {
  const place = `${when} ${request.replace(/[0-9a-f-]{36}/gu, "…")}`;
  places.set(place, (places.get(place) ?? 0) + 1);
}
for (const [place, times] of [...places].sort()) console.log(`${String(times).padStart(3)}  ${place}`);
console.log(`${String(kills.length)} kills, every client as if there had been none (${((performance.now() - start) / 1000).toFixed(0)} s)`);
