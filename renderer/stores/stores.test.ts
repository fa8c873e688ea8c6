import { createPinia, setActivePinia } from "pinia";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Bridge } from "#renderer/bridge";
import type { ClientRow, SyncStatus } from "#shared/bridge/index";
import { asId, type ClientId } from "#shared/model/ids";
import { ok } from "#shared/util/result";

/** What main would do, in reach of the test. The bridge is read when its module is loaded. */
const idle: SyncStatus = { state: "idle", done: 0, total: 0, current: null, waitingUntil: null, failed: 0, requests: 0, finishedAt: null };
const tell: {
  client: ((change: { rows: readonly ClientRow[]; removed: readonly ClientId[] }) => void)[];
  progress: (status: SyncStatus) => void;
} = { client: [], progress: () => undefined };
let asked = 0;
globalThis.bridge = {
  sync: {
    onClient: (listener: (typeof tell.client)[number]) => {
      tell.client.push(listener);
    },
    onProgress: (listener: typeof tell.progress) => {
      tell.progress = listener;
    },
    status: async () => ok(idle),
  },
  clients: { list: async () => ok([row("a", 9)]) },
  people: {
    inbox: async () => {
      asked += 1;
      return ok({ items: [], looksAgainAt: null });
    },
  },
} as unknown as Bridge;
const { useClients } = await import("./clients.ts");
const { useInbox } = await import("./inbox.ts");

const row = (id: string, members: number): ClientRow => ({ id: asId<ClientId>(id), members, local: { tags: [] } }) as unknown as ClientRow;
const change = (...rows: readonly ClientRow[]): void => {
  for (const listener of tell.client) listener({ rows, removed: [] });
};

beforeEach(() => {
  vi.useFakeTimers();
  setActivePinia(createPinia());
  tell.client = [];
  asked = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

test("rows that come in a row are taken over together, the last of a client counts, and a list asked anew goes before them", async () => {
  const clients = useClients();
  clients.listen();
  change(row("a", 1));
  change(row("a", 2));
  change(row("a", 3), row("b", 1));
  expect(clients.rows.map(({ members }) => members)).toEqual([1]);
  await vi.advanceTimersByTimeAsync(500);
  expect(clients.rows.map(({ members }) => members)).toEqual([3, 1]);
  change(row("a", 4));
  await clients.load();
  await vi.advanceTimersByTimeAsync(1000);
  expect(clients.rows.map(({ members }) => members)).toEqual([9]);
});

test("a run's end shows at once", async () => {
  const clients = useClients();
  clients.listen();
  await vi.advanceTimersByTimeAsync(0);
  for (const done of [1, 2, 3]) tell.progress({ ...idle, state: "reading", done, total: 3 });
  tell.progress({ ...idle, done: 3, total: 3, finishedAt: "2026-11-24T09:00:00Z" });
  expect(clients.sync).toMatchObject({ state: "idle", done: 3 });
});

test("once reading has ended no row moves any more, and what waits is asked for before anything is called up to date", async () => {
  const [clients, inbox] = [useClients(), useInbox()];
  clients.listen();
  inbox.listen();
  await vi.advanceTimersByTimeAsync(0);
  tell.progress({ ...idle, state: "reading" });
  change(row("a", 1));
  change(row("a", 2));
  tell.progress({ ...idle, finishedAt: "2026-11-24T09:00:00Z" });
  expect(clients.rows.map(({ members }) => members)).toEqual([2]);
  expect(inbox.isBehind).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect([inbox.isBehind, asked]).toEqual([false, 1]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(1);
});

test("the inbox is asked once for what changes in a row, and every few seconds while everything is read", async () => {
  const [clients, inbox] = [useClients(), useInbox()];
  clients.listen();
  inbox.listen();
  await vi.advanceTimersByTimeAsync(0);
  for (let number = 0; number < 10; number += 1) {
    change(row("a", number));
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(300);
  expect(asked).toBe(1);
  tell.progress({ ...idle, state: "reading" });
  for (let number = 0; number < 20; number += 1) {
    change(row("a", number));
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(asked).toBeGreaterThanOrEqual(4);
  expect(asked).toBeLessThanOrEqual(7);
});
