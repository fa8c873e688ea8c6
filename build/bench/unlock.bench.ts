import { createHash } from "node:crypto";
import { clientEntry } from "#build/test/client-entry";
import { sampleItems, sampleSetup } from "#build/test/setups";
import { SealingKey } from "#electron/crypto/index";
import { RecordCache } from "#electron/sync/cache";
import { Workspace } from "#electron/sync/workspace";
import type { SealedRecord } from "#shared/bridge/index";
import { asId, clientIdOf, type ProfileId } from "#shared/model/ids";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import sodium from "libsodium-wrappers";
import { compare, fastest, type Measurement } from "./measure.ts";

const profileId = asId<ProfileId>("bench");
const clients = 500;

/** Unlocking 500 cached clients: opening every record into a usable workspace, against opening the same bytes with bare libsodium in a loop. */
export async function run(): Promise<readonly Measurement[]> {
  await sodium.ready;
  const keyBytes = new Uint8Array(32).fill(5);
  const records = seal(keyBytes);
  const bare = await fastest(5, () => {
    for (const record of records) {
      sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        null,
        record.sealed.subarray(24),
        `${record.key}|${record.kind}|${String(record.schema)}|1`,
        record.sealed.subarray(0, 24),
        keyBytes,
      );
    }
  });
  const measured = await fastest(5, async () => {
    const workspace = empty(keyBytes);
    const { opened } = await workspace.openRecords(records);
    if (opened !== records.length) throw new Error("not everything opened");
  });
  const megabytes = records.reduce((sum, record) => sum + record.sealed.length, 0) / 1_000_000;
  return [
    compare("unlock 500 cached clients", bare, measured, 2, `${megabytes.toFixed(1)} MB, ${String(clients * 200)} members`),
    compare("unlock 500 cached clients beyond the KDF, against one second", 1000, measured, 1),
  ];
}

function seal(keyBytes: Uint8Array): readonly SealedRecord[] {
  const records: SealedRecord[] = [];
  const workspace = empty(keyBytes, (more) => {
    records.push(...more);
  });
  const setups = Array.from({ length: clients }, (_, index) => withServersIds(sampleSetup(index, 200)));
  workspace.listed(profileId, { entries: setups.map((setup) => clientEntry(setup.client.id, setup.client.name)), kept: [], isWhole: true });
  const times = { readAt: "2026-11-24T09:00:00.000Z", fullReadAt: "2026-11-24T09:00:00.000Z" };
  for (const setup of setups)
    workspace.wasRead(clientIdOf(profileId, setup.client.id), { read: { setup, items: sampleItems(setup) }, times, full: true });
  workspace.finished();
  return records;
}

/** Ids as a server makes them: 128 random bits each, which do not compress as the samples' do. */
function withServersIds(setup: ClientSetup): ClientSetup {
  const text = JSON.stringify(setup).replace(/"(?:client|member|user|group|collection)-[\d-]+"/g, (id) => {
    const digits = createHash("sha256").update(id).digest("hex");
    return `"${[
      [0, 8],
      [8, 12],
      [12, 16],
      [16, 20],
      [20, 32],
    ]
      .map(([start, end]) => digits.slice(start, end))
      .join("-")}"`;
  });
  return JSON.parse(text) as ClientSetup;
}

function empty(keyBytes: Uint8Array, sealed: (records: readonly SealedRecord[]) => void = () => undefined): Workspace {
  const workspace = new Workspace(
    {
      rows: () => undefined,
      sealed,
      removed: () => undefined,
      openedEvents: () => undefined,
      forgotten: () => undefined,
      emptied: () => undefined,
      revisions: () => undefined,
    },
    () => new Date("2026-11-24T09:00:00Z"),
    () => ({ stopped: null, handOverSentAt: null }),
  );
  workspace.addProfile(
    profileId,
    { server: "bench", account: "bench@msp.example" },
    new RecordCache(profileId, SealingKey.fromBytes(keyBytes.slice()), new Map()),
  );
  return workspace;
}
