import { sampleSetup } from "#build/test/setups";
import { asId, clientIdOf, type ProfileId } from "#shared/model/ids";
import { search, searchEntriesOf } from "#shared/setup/value/search";
import { compare, percentile, type Measurement } from "./measure.ts";

const frame = 1000 / 60;

/** Filtering 100,000 members by typed letters: the longest stretch that blocks the process per keystroke, against one 60 Hz frame. */
export async function run(): Promise<readonly Measurement[]> {
  const entries = Array.from({ length: 500 }, (_, index) => {
    const setup = sampleSetup(index, 200);
    return searchEntriesOf(clientIdOf(asId<ProfileId>("bench"), setup.client.id), setup.client.name, [], setup);
  });
  const words = ["hoogland", "yildiz", "person0012", "collection 00", "de wit", "client499"];
  const blocked: number[] = [];
  for (const word of words) {
    for (let length = 1; length <= word.length; length += 1) {
      let longest = 0;
      let sliceStart = performance.now();
      const yieldToEventLoop = async (): Promise<void> => {
        longest = Math.max(longest, performance.now() - sliceStart);
        await new Promise<void>((go) => {
          setImmediate(go);
        });
        sliceStart = performance.now();
      };
      await search(entries, word.slice(0, length), 60, yieldToEventLoop);
      blocked.push(Math.max(longest, performance.now() - sliceStart));
    }
  }
  return [
    compare(
      "filter 100,000 members per keystroke (p95 of the longest block)",
      frame,
      percentile(blocked, 0.95),
      1,
      `${String(blocked.length)} keystrokes`,
    ),
  ];
}
