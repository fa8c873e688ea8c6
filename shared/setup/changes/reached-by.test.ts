import { expect, test } from "vitest";
import { sampleSetup } from "#build/test/setups";
import { accessOfMember } from "../value/access/reach.ts";
import { reachedBy } from "./kinds/reached-by.ts";

test("of what somebody reaches all names stand there, or it is said that these are some of them", () => {
  const seen = new Set<string>();
  for (const setup of [sampleSetup(1, 60), sampleSetup(1, 60, 3)])
    for (const { id } of setup.members) {
      const count = accessOfMember(setup, id).length;
      if (count === 0) continue;
      const { key } = reachedBy(setup, id);
      seen.add(key);
      expect(key.endsWith(".some"), `${String(count)} collections`).toBe(count > 3);
    }
  expect(seen.size).toBe(2);
});
