import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { channelName, contract, kindsOf, type AllHandlers } from "#shared/bridge/index";
import { appError, AppFailure } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import { createPushes, isOurSender, registerHandlers, type Sender } from "./router.ts";

const exposed = vi.hoisted(() => ({
  bridge: {} as Record<string, Record<string, (value?: unknown) => unknown>>,
  invoked: [] as unknown[][],
  listeners: new Map<string, (event: unknown, message: unknown) => void>(),
}));
vi.mock("electron", () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, bridge: typeof exposed.bridge) => {
      if (name !== "bridge") throw new Error(name);
      exposed.bridge = bridge;
    },
  },
  ipcRenderer: {
    invoke: (...values: unknown[]) => {
      exposed.invoked.push(values);
      return Promise.resolve();
    },
    on: (channel: string, listener: (event: unknown, message: unknown) => void) => {
      exposed.listeners.set(channel, listener);
    },
    removeListener: (channel: string) => {
      exposed.listeners.delete(channel);
    },
  },
}));

const origin = { protocol: "app:", host: "desk" };
const us: Sender = { windowIsOurs: true, mainFrameUrl: "app://desk/index.html#/clients" };
const kinds = kindsOf(contract);
const calls = Object.entries(kinds).flatMap(([domain, names]) =>
  Object.entries(names)
    .filter(([, kind]) => kind === "call")
    .map(([name]) => ({ domain, name, channel: channelName(domain, name) })),
);
const pushes = Object.entries(kinds).flatMap(([domain, names]) =>
  Object.entries(names)
    .filter(([, kind]) => kind === "push")
    .map(([name]) => ({ domain, name, channel: channelName(domain, name) })),
);

/** A router in front of handlers that note what reached them. */
let handled: { channel: string; request: unknown }[];
let logged: string[];
let answer: (request: unknown) => unknown;
let answers: Map<string, (sender: Sender, payload: unknown) => Promise<unknown>>;
let registered: readonly string[];
beforeEach(() => {
  handled = [];
  logged = [];
  answers = new Map();
  answer = () => ok({});
  const handlers: Record<string, Record<string, unknown>> = {};
  for (const { domain, name, channel } of calls)
    (handlers[domain] ??= {})[name] = (request: unknown) => {
      handled.push({ channel, request });
      return answer(request);
    };
  registered = registerHandlers(
    {
      handle: (channel, one) => {
        answers.set(channel, one);
      },
    },
    origin,
    handlers as unknown as AllHandlers,
    (line) => {
      logged.push(line);
    },
  );
});
const send = (channel: string, payload: unknown, sender = us): Promise<Result<unknown>> =>
  answers.get(channel)?.(sender, payload) as Promise<Result<unknown>>;
const code = (result: Result<unknown>): string => (result.ok ? "ok" : result.error.code);

describe("channels", () => {
  it("are the contract's, every one answered once", () => {
    expect(calls.length * pushes.length).toBeGreaterThan(0);
    expect([...registered].sort()).toEqual(calls.map(({ channel }) => channel).sort());
    expect(new Set(registered).size).toBe(registered.length);
  });
  it("are what the preload gives the page, and nothing more", async () => {
    vi.stubGlobal("__BRIDGE__", kinds);
    await import("../preload.ts");
    for (const { domain, name, channel } of calls) {
      await exposed.bridge[domain]?.[name]?.({ a: 1 });
      expect(exposed.invoked.pop()).toEqual([channel, { a: 1 }]);
    }
    for (const { domain, name, channel } of pushes) {
      const heard: unknown[][] = [];
      const stop = exposed.bridge[domain]?.[name]?.((...values: unknown[]) => {
        heard.push(values);
      }) as () => unknown;
      exposed.listeners.get(channel)?.({ sender: "an event of Electron" }, { b: 2 });
      expect(heard, "the event stays behind").toEqual([[{ b: 2 }]]);
      stop();
      expect(exposed.listeners.has(channel)).toBe(false);
    }
    expect(Object.values(exposed.bridge).flatMap((functions) => Object.keys(functions))).toHaveLength(calls.length + pushes.length);
  });
  it("of pushes carry what was sent", () => {
    const sent: unknown[][] = [];
    const made = createPushes((...values) => {
      sent.push(values);
    }) as unknown as Record<string, Record<string, (message: unknown) => void>>;
    for (const { domain, name } of pushes) made[domain]?.[name]?.({ from: name });
    expect(sent).toEqual(pushes.map(({ channel, name }) => [channel, { from: name }]));
  });
  it("without a handler stop the start", () => {
    expect(() => registerHandlers({ handle: () => undefined }, origin, { app: {} } as unknown as AllHandlers, () => undefined)).toThrow(
      "no handler for",
    );
  });
});

describe("the sender", () => {
  const strangers: readonly (readonly [string, Sender])[] = [
    ["a frame that is gone, or an inner frame", { windowIsOurs: true, mainFrameUrl: null }],
    ["a window that is not ours", { windowIsOurs: false, mainFrameUrl: us.mainFrameUrl }],
    ...[
      "https://evil.example/",
      "app://evil/index.html",
      "app://desk.evil/index.html",
      "app://deskx/index.html",
      "apps://desk/index.html",
      "https://desk/index.html",
      "file:///index.html",
      "about:blank",
      "data:text/html,x",
      "app:desk",
      "app://desk:1/",
      "null",
      "",
    ].map((url) => [url, { windowIsOurs: true, mainFrameUrl: url }] as const),
  ];
  it.each(strangers)("%j is refused on every channel, before its payload is looked at", async (_name, sender) => {
    expect(isOurSender(sender, origin)).toBe(false);
    for (const { channel } of calls) expect(code(await send(channel, {}, sender)), channel).toBe("bridge.refused");
    expect(handled).toEqual([]);
  });
  it("of our own window is heard", async () => {
    expect(code(await send("desk:app.info", undefined))).toBe("ok");
    expect(handled).toEqual([{ channel: "desk:app.info", request: {} }]);
  });
});

describe("payloads", () => {
  const garbage: readonly unknown[] = [
    0,
    1,
    -1,
    Number.NaN,
    true,
    "",
    "text",
    [],
    [{}],
    { unknown: 1 },
    { clientId: "" },
    { clientId: "a".repeat(121) },
    ...["..", "../x", "a/b", "a?b", "a#b", "a\u0000", "\ud800", "__proto__", "constructor"].map((draftId) => ({ draftId })),
    { clientId: 1 },
    { clientId: { toString: "x" } },
    new Uint8Array(4),
    Symbol("x"),
    1n,
    () => 1,
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    { profileId: "p", extra: true },
    { text: "x".repeat(300_000), secret: false },
  ];
  it.each(calls)("$channel refuses garbage", async ({ channel }) => {
    for (const payload of garbage) expect(code(await send(channel, payload)), String(typeof payload)).toBe("bridge.bad-request");
    expect(handled).toEqual([]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
  it("without members are nothing, whatever they are an object of", async () => {
    for (const payload of [new Map([["clientIds", 1]]), new Date()]) await send("desk:sync.read", payload);
    expect(handled.map(({ request }) => request)).toEqual([{}, {}]);
  });
  it("of any shape whatever end in a result, and reach a handler only when the schema takes them", async () => {
    const key = fc.constantFrom(
      "clientId",
      "profileId",
      "draftId",
      "memberIds",
      "email",
      "server",
      "secret",
      "text",
      "draft",
      "records",
      "blueprintId",
      "query",
      "limit",
      "__proto__",
      "x",
    );
    const shaped = fc.oneof(
      fc.anything({ maxDepth: 3, withBigInt: true, withDate: true, withMap: true, withTypedArray: true, withNullPrototype: true }),
      fc.dictionary(key, fc.anything({ maxDepth: 2 })),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...calls), shaped, async ({ domain, name, channel }, payload) => {
        handled = [];
        const result = await send(channel, payload);
        const entry = (contract as unknown as Record<string, Record<string, { request: (value: unknown) => unknown }>>)[domain]?.[name];
        let fits = true;
        try {
          entry?.request(payload);
        } catch {
          fits = false;
        }
        return code(result) === (fits ? "ok" : "bridge.bad-request") && handled.length === (fits ? 1 : 0);
      }),
      { numRuns: 3000 },
    );
  });
  it("are not written to the log", async () => {
    await send("desk:account.signIn", { server: { kind: "us" }, email: "a@b.example", masterPassword: 5, more: "correct horse" });
    expect(logged).toHaveLength(1);
    expect(logged[0]).not.toMatch(/correct horse|a@b\.example/);
  });
});

describe("what goes wrong in a handler", () => {
  it("is a result when it is known", async () => {
    answer = () => {
      throw new AppFailure(appError("profile.locked"));
    };
    expect(code(await send("desk:clients.list", null))).toBe("profile.locked");
    answer = () => err(appError("cancelled"));
    expect(code(await send("desk:clients.list", null))).toBe("cancelled");
  });
  it("tells the page nothing when it is not, and the log only where", async () => {
    for (const thrown of [new Error("the key is 4711"), "the key is 4711", null, { key: 4711 }]) {
      answer = () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- whatever a library throws
        throw thrown;
      };
      const result = await send("desk:clients.list", null);
      expect(code(result)).toBe("internal.unexpected");
      expect(JSON.stringify(result)).not.toContain("4711");
      answer = () => Promise.reject(thrown);
      expect(code(await send("desk:clients.list", null))).toBe("internal.unexpected");
    }
    expect(logged.join("\n")).not.toContain("4711");
    expect(logged).toHaveLength(8);
  });
});
