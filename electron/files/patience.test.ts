import { expect, test } from "vitest";
import { withPatience } from "./patience.ts";

/** Fails so often with this code, then gives the number of tries. */
function failing(times: number, code: string): () => Promise<number> {
  let tries = 0;
  return () => {
    tries += 1;
    return tries <= times ? Promise.reject(Object.assign(new Error(code), { code })) : Promise.resolve(tries);
  };
}
const waited: number[] = [];
const wait = (milliseconds: number): Promise<void> => {
  waited.push(milliseconds);
  return Promise.resolve();
};

test("a file that a scanner holds for a moment is tried again, with growing pauses", async () => {
  waited.length = 0;
  expect(await withPatience(failing(4, "EPERM"), "win32", wait)).toBe(5);
  expect(waited).toEqual([...waited].sort((left, right) => left - right));
  expect(await withPatience(failing(2, "EBUSY"), "linux", wait)).toBe(3);
});

test("what does not pass by itself is told at once, and everything after some tries", async () => {
  waited.length = 0;
  for (const [code, platform] of [
    ["EACCES", "linux"],
    ["ENOSPC", "win32"],
    ["ENOENT", "win32"],
  ] as const)
    await expect(withPatience(failing(1, code), platform, wait)).rejects.toMatchObject({ code });
  expect(waited).toEqual([]);
  await expect(withPatience(failing(99, "EBUSY"), "win32", wait)).rejects.toMatchObject({ code: "EBUSY" });
});
