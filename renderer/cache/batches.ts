import type { SealedRecord } from "#shared/bridge/index";

const mostRecords = 200;
const mostBytes = 8_000_000;

/** Cuts records into portions that cross to main one after the other, local choices first: they say which clients there are. */
export function batchesOf(
  records: readonly SealedRecord[],
  limits = { records: mostRecords, bytes: mostBytes },
): readonly (readonly SealedRecord[])[] {
  const order = { local: 0, setup: 1, items: 2, events: 3 } as const;
  const batches: SealedRecord[][] = [];
  let bytes = 0;
  for (const record of [...records].sort((left, right) => order[left.kind] - order[right.kind])) {
    const last = batches.at(-1);
    if (last === undefined || last.length >= limits.records || bytes + record.sealed.byteLength > limits.bytes) {
      batches.push([record]);
      bytes = record.sealed.byteLength;
    } else {
      last.push(record);
      bytes += record.sealed.byteLength;
    }
  }
  return batches;
}
