import { sampleSetup } from "#build/test/setups";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import { diff } from "#shared/setup/changes/diff";
import { whyNot } from "#shared/setup/value/access/why-not";
import { accessLevels, type ClientSetup } from "#shared/setup/value/client-setup";
import { compare, fastest, percentile, type Measurement } from "./measure.ts";

const members = 5000;
const collections = 500;
const frame = 1000 / 60;

/** A large client against what is wanted of it, and why somebody does not see something there. */
export async function run(): Promise<readonly Measurement[]> {
  const setup = large();
  const desired = wanted(setup);
  const { changes } = diff(desired, setup);
  // Every tenth person in another group, every twentieth collection with another access, and new ones of both.
  if (changes.length < members / 10) throw new Error("the benchmark compares nothing");
  const cloned = await fastest(7, () => void structuredClone(setup));
  const compared = await fastest(7, () => void diff(desired, setup));
  const times: number[] = [];
  for (let pair = 0; pair < 400; pair += 1) {
    const member = setup.members[(pair * 137) % members]!;
    const collection = setup.collections[(pair * 61) % collections]!;
    // The fastest of three: what is asked is how long it takes, not what else the machine does.
    times.push(await fastest(3, () => void whyNot(setup, member.id, collection.id)));
  }
  return [
    compare(
      `diff of a client of ${String(members)} people and ${String(collections)} collections`,
      cloned,
      compared,
      3,
      `against structuredClone of it; ${String(changes.length)} changes`,
    ),
    compare(
      "why not, for one of 400 pairs there",
      frame,
      Math.max(...times),
      1,
      `the longest, against a frame; p50 ${percentile(times, 0.5).toFixed(2)} ms`,
    ),
  ];
}

/** Groups with members, collections with groups and people: as many ways as a company of that size has. */
function large(): ClientSetup {
  const made = sampleSetup(0, members, collections, 60);
  return {
    ...made,
    groups: made.groups.map((group) => ({
      ...group,
      members: made.members.filter((each) => each.groups.includes(group.id)).map(({ id }) => id),
    })),
    collections: made.collections.map((collection, index) => ({
      ...collection,
      groups: [0, 1, 2].map((step) => ({
        id: made.groups[(index * 7 + step * 11) % made.groups.length]!.id,
        level: accessLevels[(index + step) % accessLevels.length]!,
      })),
      members: [0, 1, 2].map((step) => ({
        id: made.members[(index * 31 + step * 997) % made.members.length]!.id,
        level: accessLevels[index % accessLevels.length]!,
      })),
    })),
  };
}

function wanted(setup: ClientSetup): DesiredSetup {
  const nameOf = new Map(setup.groups.map(({ id, name }) => [id, name]));
  return {
    client: { name: setup.client.name },
    collections: setup.collections.map(({ path, groups }, index) => ({
      path: index % 50 === 49 ? `${path}, new` : path,
      access: groups.map(({ id, level }) => ({ group: nameOf.get(id)!, level: index % 20 === 0 ? "view" : level })),
    })),
    groups: setup.groups.map(({ name }) => ({ name })),
    policies: setup.policies,
    people: setup.members.map(({ email, role, groups }, index) => ({
      email: index % 100 === 99 ? `new-${email}` : email,
      role,
      groups: index % 10 === 0 ? [setup.groups[index % setup.groups.length]!.name] : groups.map((id) => nameOf.get(id)!),
    })),
  };
}
