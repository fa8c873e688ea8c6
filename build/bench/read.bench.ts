import { rmSync } from "node:fs";
import { startSandboxProcess } from "#build/conformance/start-sandbox";
import { accountPorts } from "#build/test/account-ports";
import { AccountService } from "#electron/account/index";
import { systemClock, type Transport } from "#electron/provider-api/index";
import { httpReads } from "#electron/sync/http-reads";
import { readOneClient } from "#electron/sync/read-client";
import { clientsAtOnce, inParallel } from "#electron/sync/sync-service";
import type { Result } from "#shared/util/result";
import { compare, fastest, type Measurement } from "./measure.ts";

const count = 100;
const batch = 20;
interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A full first reading of 100 clients (large seed), from request to setup, against bare fetch of the same addresses with as many at a time. */
export async function run(): Promise<readonly Measurement[]> {
  const sandbox = await startSandboxProcess(["--seed", "large", "--secret-delay", "0"]);
  // What one client's reading asked for, client by client, in the order of asking.
  let asked: Sent[] | null = null;
  const transport: Transport = (url, request) => {
    asked?.push({ url, headers: request.headers });
    return (fetch as unknown as Transport)(url, request);
  };
  const ports = { ...accountPorts(sandbox.baseUrl), clock: systemClock, transportFor: () => transport };
  try {
    const service = new AccountService(ports);
    const [account] = sandbox.accounts;
    if (account === undefined) throw new Error("the sandbox has no account");
    const step = valueOf(
      await service.signIn({ server: { kind: "sandbox" }, email: account.email, masterPassword: account.masterPassword }),
    );
    if (step.kind !== "signed-in") throw new Error(step.kind);
    const reads = httpReads(valueOf(service.profile(step.profileId)));
    const signal = new AbortController().signal;
    const entries = valueOf(await reads.clients(signal)).entries.slice(0, count);
    const options = { force: true, now: () => new Date(), signal };
    const read = async (entry: (typeof entries)[number]): Promise<number> =>
      valueOf(await readOneClient(reads, entry, null, options)).read.setup.members.length;

    // Once, one after the other, to learn the addresses; it warms both sides alike.
    const addresses: (readonly Sent[])[] = [];
    for (const entry of entries) {
      asked = [];
      await read(entry);
      addresses.push(asked);
    }
    asked = null;

    let bytes = 0;
    let members = 0;
    const bare = (each: readonly (readonly Sent[])[]): Promise<void> =>
      inParallel(each, clientsAtOnce, async (sent) => {
        await Promise.all(
          sent.map(async ({ url, headers }) => {
            const response = await fetch(url, { headers });
            if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
            bytes += (await response.arrayBuffer()).byteLength;
          }),
        );
      });
    const measured = (each: typeof entries): Promise<void> =>
      inParallel(each, clientsAtOnce, async (entry) => {
        members += await read(entry);
      });
    // Batch by batch, one side after the other, so that both suffer the same machine.
    let [baseline, own] = [0, 0];
    for (let start = 0; start < entries.length; start += batch) {
      baseline += await fastest(2, () => bare(addresses.slice(start, start + batch)));
      own += await fastest(2, () => measured(entries.slice(start, start + batch)));
    }
    const requests = addresses.reduce((sum, each) => sum + each.length, 0);
    const note = `${String(requests)} requests, ${(bytes / 2e6).toFixed(1)} MB, ${String(clientsAtOnce)} clients at a time`;
    const result = compare(`read ${String(entries.length)} clients in full`, baseline, own, 1.5, note);
    if (members === 0) throw new Error("nothing was read");
    return [result];
  } finally {
    await sandbox.stop();
    rmSync(ports.folder, { recursive: true, force: true });
  }
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
