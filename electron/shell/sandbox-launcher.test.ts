import { EventEmitter } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { beforeEach, expect, test, vi } from "vitest";
import { SandboxHost } from "./sandbox-launcher.ts";

class Child extends EventEmitter {
  readonly stdout = new PassThrough();
  killed = false;
  kill(): void {
    this.killed = true;
    this.emit("exit", 0);
  }
}
interface Started {
  readonly child: Child;
  readonly script: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}
const started = vi.hoisted(() => ({ all: [] as unknown[] })) as { all: Started[] };
vi.mock("electron", () => ({
  utilityProcess: {
    fork: (script: string, args: string[], { env }: { env: Record<string, string> }) => {
      const child = new Child();
      started.all.push({ child, script, args, env });
      return child;
    },
  },
}));
let host: SandboxHost;
beforeEach(() => {
  started.all.length = 0;
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  host = new SandboxHost("/app/sandbox.js", mkdtempSync(join(tmpdir(), "provider-desk-launcher-")));
});
const line =
  '{"baseUrl":"http://127.0.0.1:4000","accounts":[{"email":"a","masterPassword":"b","shows":["c"],"authenticator":null,"more":"d"}],"pid":1}\n';

test("one process, whose first line says where it is; its panel has a token of this start", async () => {
  const [first, second] = [host.ready(), host.ready()];
  expect(started.all).toHaveLength(1);
  const [{ child, env }] = started.all as [Started];
  child.stdout.write(line.slice(0, 20));
  child.stdout.write(`${line.slice(20)}more`);
  expect(await first).toBe(await second);
  expect(host.now).toMatchObject({
    baseUrl: "http://127.0.0.1:4000",
    accounts: [{ email: "a", masterPassword: "b", shows: ["c"], authenticator: null }],
    playToken: env["SANDBOX_PLAY_TOKEN"],
  });
  expect(env["SANDBOX_PLAY_TOKEN"]).toMatch(/^[\w-]{43}$/);
});

test("one that ends before it says anything, or says nothing that is to be understood, is none", async () => {
  const ended = host.ready();
  started.all[0]?.child.emit("exit", 1);
  expect(await ended).toBeNull();
  const strange = host.ready();
  started.all[1]?.child.stdout.write("Segmentation fault\n");
  expect([await strange, started.all[1]?.child.killed, host.now]).toEqual([null, true, null]);
});

test("one that ends later is started anew by whoever asks", async () => {
  const first = host.ready();
  started.all[0]?.child.stdout.write(line);
  await first;
  started.all[0]?.child.emit("exit", 9);
  expect(host.now).toBeNull();
  const again = host.ready();
  expect(started.all).toHaveLength(2);
  started.all[1]?.child.stdout.write(line.replace("4000", "4001"));
  expect((await again)?.baseUrl).toBe("http://127.0.0.1:4001");
  host.stop();
  expect([started.all[1]?.child.killed, host.now]).toEqual([true, null]);
});
