import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * Says where the copied conformance kit differs from the one beside the repository. Run alone it prints the
 * differences and fails when there are any; without the original there is nothing to compare.
 */
const COPY = import.meta.dirname;
const ORIGINAL = join(COPY, "../../../shared/conformance");

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

const digest = (file: string): string | null => (existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : null);

/** Files of the original that are missing or different in the copy; null when there is no original. */
export function differences(original = ORIGINAL, copy = COPY): string[] | null {
  if (!existsSync(original)) return null;
  return filesOf(original).filter((file) => digest(join(original, file)) !== digest(join(copy, file)));
}

if (process.argv[1] === import.meta.filename) {
  const found = differences();
  console.log(
    found === null
      ? "no original beside the repository"
      : found.length
        ? `differs from the original: ${found.join(", ")}`
        : "the copy is the original",
  );
  process.exitCode = found?.length ? 1 : 0;
}
