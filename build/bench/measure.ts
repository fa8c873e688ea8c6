/** One line of the benchmark table. `ratio` = measured / baseline, both of the same run; `target` is the most it may be. */
export interface Measurement {
  readonly name: string;
  readonly unit: "ms" | "MB";
  readonly baseline: number;
  readonly measured: number;
  readonly ratio: number;
  readonly target: number;
  readonly met: boolean;
  readonly note: string;
}

export function compare(
  name: string,
  baseline: number,
  measured: number,
  target: number,
  note = "",
  unit: Measurement["unit"] = "ms",
): Measurement {
  const ratio = measured / baseline;
  return { name, unit, baseline, measured, ratio, target, met: ratio <= target, note };
}

/** Milliseconds of the fastest of `times` runs, each after the other's, so that both sides of a ratio suffer the same machine. */
export async function fastest(times: number, work: () => void | Promise<void>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
