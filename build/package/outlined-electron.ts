import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fuses } from "./fuses.ts";

/* A program that has the mark of Electron's fuses and nothing else: enough to see them flipped without Electron's binary. */
const mark = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const known = Object.entries(fuses)
  .filter(([name]) => /^\d+$/.test(name))
  .sort(([left], [right]) => Number(left) - Number(right));

/** How the fuses of the packaged app stand, one character a fuse. */
export const wantedFuses = known.map(([, on]) => (on === true ? "1" : "0")).join("");
/** Every fuse on; `more` fuses that nobody here knows of. */
export function writeProgram(path: string, more = 0): void {
  mkdirSync(dirname(path), { recursive: true });
  const count = known.length + more;
  writeFileSync(
    path,
    Buffer.concat([Buffer.alloc(64), Buffer.from(mark), Buffer.from([1, count]), Buffer.alloc(count, "1"), Buffer.alloc(64)]),
    { mode: 0o755 },
  );
}
export function fusesOf(path: string): string {
  const program = readFileSync(path);
  const start = program.indexOf(mark) + mark.length;
  return program.subarray(start + 2, start + 2 + (program[start + 1] ?? 0)).toString("latin1");
}
