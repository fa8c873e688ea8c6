import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startSandboxProcess } from "#build/conformance/start-sandbox";
import { accountPorts } from "#build/test/account-ports";
import { livesOf } from "#build/test/apply/kills";
import type { BatchLife } from "#build/test/apply/killed-batch.program";
import { must } from "#build/test/must";
import { AccountService } from "#electron/account/index";
import { systemClock } from "#electron/provider-api/index";
import { PolicyType } from "#shared/model/enums";
import { asId, type OrganizationId } from "#shared/model/ids";
import { setupReads } from "./http-ports.ts";

/** Where one process after the other is killed; the last one goes to the end. */
const places: readonly NonNullable<BatchLife["kill"]>[] = [
  // What was decided stands in the journal, and what some of the clients' runs do: nothing was sent.
  { at: "plan", nth: 3 },
  { at: "policy", nth: 1 },
  { at: "end", nth: 2 },
  { at: "group", nth: 1 },
];
const clients = 8;

test("issue 8: a batch whose process is killed, before a client's plan, between two clients, and in the middle of one, ends with every client written to once", async () => {
  const folder = await mkdtemp(join(tmpdir(), "desk-killed-batch-"));
  const sandbox = await startSandboxProcess(["--seed", "demo", "--secret-delay", "0"]);
  try {
    const live = livesOf<BatchLife>(join(import.meta.dirname, "../../build/test/apply/killed-batch.program.ts"), join(folder, "compiled"));
    const whole = { baseUrl: sandbox.baseUrl, folder: join(folder, "profile"), group: "Night watch", clients };
    const sent: string[] = [];
    /** Nobody knows whether it came to the server: what sets a state is sent again where it is not there. */
    const unsure: string[] = [];
    for (const kill of places) {
      const ended = await live({ ...whole, kill });
      expect([kill, ended.signal]).toEqual([kill, "SIGKILL"]);
      if (kill.at === "plan") expect(ended.lines).toEqual([]);
      if (kill.at === "policy") unsure.push(...ended.lines.slice(-3).filter((line) => line.startsWith("policies")));
      sent.push(...ended.lines);
    }
    const last = await live({ ...whole, kill: null });
    expect([last.signal, last.lines.at(-1)]).toEqual([null, "done"]);
    sent.push(...last.lines.slice(0, -1));

    expect(sent.filter((line, index) => sent.indexOf(line) !== index && !unsure.includes(line))).toEqual([]);
    const written = Map.groupBy(new Set(sent), (line) => line.split(" ")[1] ?? "");
    expect(written.size).toBe(clients);
    const service = new AccountService(accountPorts(sandbox.baseUrl, join(folder, "reader")));
    const { email, masterPassword } = sandbox.accounts[0]!;
    const signedIn = await must(service.signIn({ server: { kind: "sandbox" }, email, masterPassword }));
    if (signedIn.kind !== "signed-in") throw new Error(signedIn.kind);
    const reads = setupReads(await must(Promise.resolve(service.profile(signedIn.profileId))), systemClock);
    for (const client of written.keys()) {
      const { groups, policies } = (await must(reads.read(asId<OrganizationId>(client)))).setup;
      expect(groups.filter(({ name }) => name === whole.group)).toHaveLength(1);
      expect(policies.find(({ type }) => type === PolicyType.sessionTimeout)).toMatchObject({ enabled: true, data: { minutes: 41 } });
    }
  } finally {
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
}, 240_000);
