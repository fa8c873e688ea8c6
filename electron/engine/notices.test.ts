import { beforeEach, describe, expect, it } from "vitest";
import type { InboxItem, Matter, RunView, Settings } from "#shared/bridge/index";
import { asId, type ClientId, type ProfileId } from "#shared/model/ids";
import { noticeKinds } from "#shared/model/notice-kinds";
import { Notices } from "./notices.ts";

/* Clients are named by a letter, and by their profile where it is another one than "p". */
const clientOf = (name: string): ClientId => asId<ClientId>(name.includes(".") ? name : `p.${name}`);
const person = (client: string, memberId: string): InboxItem =>
  ({
    kind: "confirm",
    clientId: clientOf(client),
    memberId,
    email: `${memberId}@a.example`,
    name: memberId,
    later: false,
  }) as unknown as InboxItem;
const run = (parts: Partial<Omit<RunView, "runId">> & { readonly runId: string }): RunView =>
  ({
    origin: { kind: "edit" },
    draftId: null,
    clientId: "a",
    clientName: "Client a",
    state: "done",
    done: 2,
    total: 2,
    ...parts,
  }) as unknown as RunView;

/* What a bell found: how many, since when, and the newest of them. */
const rings = (found: number, since: string, ...newest: readonly string[]): InboxItem =>
  ({
    kind: "log",
    clientId: null,
    search: "s",
    name: "Exports at Hoogland",
    found,
    newest: newest.map((key) => ({ key })),
    since,
  }) as unknown as InboxItem;

let settings: Settings["notices"];
let profiles: { readonly id: ProfileId; readonly wasRead: boolean }[];
const profile = (id: string, wasRead = true): (typeof profiles)[number] => ({ id: asId<ProfileId>(id), wasRead });
let items: readonly InboxItem[];
let asked: number;
let active: readonly RunView[];
let inFront: boolean;
let shown: { readonly title: string; readonly text: string; readonly click: () => void }[];
let opened: Matter[];
let notices: Notices;
beforeEach(() => {
  settings = { about: [...noticeKinds], names: false };
  profiles = [profile("p")];
  [items, active, shown, opened, inFront, asked] = [[], [], [], [], false, 0];
  notices = new Notices({
    notifier: {
      isInFront: () => inFront,
      show: (notice, click) => shown.push({ ...notice, click }),
      clear: () => {
        shown = [];
      },
    },
    settings: () => settings,
    language: () => "en",
    profiles: () => profiles,
    inbox: () => {
      asked += 1;
      return Promise.resolve(items);
    },
    nameOf: (clientId: ClientId) => `Client ${clientId.replace("p.", "")}`,
    active: () => active,
    open: (matter) => opened.push(matter),
  });
});
const told = (): readonly (readonly [string, string])[] => shown.map(({ title, text }) => [title, text]);

describe("notices of the inbox", () => {
  it("tell what came since unlocking, once, by numbers, and open it", async () => {
    items = [person("a", "1")];
    await notices.look();
    expect(told(), "what was there is not told").toEqual([]);
    items = [...items, person("a", "2")];
    await notices.look();
    await notices.look();
    expect(told()).toEqual([["1 person can be confirmed", "1 client"]]);
    shown[0]?.click();
    expect(opened).toEqual([{ kind: "inbox", open: "confirm/p.a/2" }]);
    items = [...items, person("a", "3"), person("b", "4")];
    await notices.look();
    expect(told().at(-1)).toEqual(["2 people can be confirmed", "2 clients"]);
    shown[1]?.click();
    expect(opened.at(-1)).toEqual({ kind: "inbox", open: null });
  });

  it("name clients only where that was chosen, three at most, and never people", async () => {
    await notices.look();
    settings = { ...settings, names: true };
    items = ["a", "b", "c", "d", "e"].map((id) => person(id, `person-${id}`));
    await notices.look();
    expect(told()).toEqual([["5 people can be confirmed", "Client a, Client b, Client c and 2 more"]]);
  });

  it("are not shown for what was not chosen, what was put off, or while the window is in front", async () => {
    await notices.look();
    settings = { about: ["device"], names: true };
    items = [person("a", "1")];
    await notices.look();
    settings = { about: [...noticeKinds], names: true };
    items = [...items, { ...person("a", "2"), later: true } as InboxItem];
    await notices.look();
    inFront = true;
    items = [...items, person("a", "3")];
    await notices.look();
    inFront = false;
    await notices.look();
    expect(told()).toEqual([]);
  });

  it("have the inbox put together only where something of it is to be told, and begin with what stands there then", async () => {
    settings = { about: ["run-ended"], names: false };
    items = [person("a", "1")];
    await notices.look();
    expect(asked).toBe(0);
    settings = { about: ["confirm"], names: false };
    await notices.look();
    expect([asked, told()]).toEqual([1, []]);
    items = [...items, person("a", "2")];
    await notices.look();
    expect(told()).toEqual([["1 person can be confirmed", "1 client"]]);
  });

  it("go when everything is locked, and what comes with the next unlocking is not told", async () => {
    await notices.look();
    items = [person("a", "1")];
    await notices.look();
    expect(shown).toHaveLength(1);
    notices.clear();
    expect(shown).toHaveLength(0);
    items = [person("a", "1"), person("b", "2")];
    await notices.look();
    expect(shown).toHaveLength(0);
  });

  it("are none of a look that ends after everything was locked", async () => {
    await notices.look();
    notices.clear();
    profiles = [];
    await notices.look();
    profiles = [profile("p")];
    items = [person("a", "1"), rings(2, "monday", "e2", "e1")];
    await notices.look();
    expect(told()).toEqual([]);
  });

  it("are none of what a profile had that is opened later, however long its first reading takes", async () => {
    items = [person("a", "1"), rings(1, "monday", "e1")];
    await notices.look();
    profiles = [profile("p"), profile("q", false)];
    items = [person("a", "1"), person("q.b", "2"), rings(2, "monday", "e2", "e1")];
    await notices.look();
    items = [...items, person("q.c", "3"), person("a", "4")];
    await notices.look();
    expect(told(), "of the one that was read alone").toEqual([["1 person can be confirmed", "1 client"]]);
    profiles = [profile("p"), profile("q")];
    await notices.look();
    expect(told()).toHaveLength(1);
    items = [...items, person("q.c", "5")];
    await notices.look();
    expect(told()).toHaveLength(2);
  });

  it("go when a profile is signed out; the other ones are looked at on", async () => {
    profiles = [profile("p"), profile("q")];
    await notices.look();
    items = [person("q.b", "1")];
    await notices.look();
    expect(shown).toHaveLength(1);
    profiles = [profile("p")];
    items = [];
    notices.closed(asId<ProfileId>("q"));
    expect(shown).toEqual([]);
    await notices.look();
    items = [person("a", "2")];
    await notices.look();
    expect(shown).toHaveLength(1);
    profiles = [profile("p"), profile("q")];
    items = [...items, person("q.b", "1")];
    await notices.look();
    expect(shown, "signed in again").toHaveLength(1);
  });

  it("come again for what went and is there again", async () => {
    await notices.look();
    const waiting = person("a", "1");
    items = [waiting];
    await notices.look();
    items = [{ ...waiting, later: true } as InboxItem];
    await notices.look();
    expect(told()).toHaveLength(1);
    items = [waiting];
    await notices.look();
    await notices.look();
    expect(told()).toHaveLength(2);
    const unreadable = { kind: "unreadable", clientId: clientOf("b") } as unknown as InboxItem;
    for (const present of [[unreadable], [], [unreadable]]) {
      items = [waiting, ...present];
      await notices.look();
    }
    expect(told()).toHaveLength(4);
  });

  it("ring again when a search found something new, and keep its own name to themselves", async () => {
    await notices.look();
    const found: readonly (readonly [InboxItem | null, number | null])[] = [
      [rings(2, "monday", "e2", "e1"), 2],
      [rings(5, "monday", "e5", "e4", "e3", "e2", "e1"), 5],
      // The newest went with its client, then the oldest with the time that events are kept for.
      [rings(4, "monday", "e4", "e3", "e2", "e1"), null],
      [rings(3, "monday", "e4", "e3", "e2"), null],
      // An older one came later.
      [rings(4, "monday", "e4", "e3", "e2", "e0"), 4],
      [rings(4, "monday", "e6", "e4", "e3", "e2"), 4],
      [null, null],
      [rings(1, "tuesday", "e7"), 1],
      [rings(1, "wednesday", "e8"), 1],
      [rings(1, "wednesday", "e8"), null],
    ];
    for (const [item, count] of found) {
      shown = [];
      items = item === null ? [] : [item];
      await notices.look();
      const title = count === 1 ? "1 event found by a search with a bell" : `${String(count)} events found by searches with a bell`;
      expect(told(), JSON.stringify(item)).toEqual(count === null ? [] : [[title, "1 search"]]);
    }
  });
});

describe("notices of runs", () => {
  it("tell an end, and lead to what is open", () => {
    notices.runMoved(run({ runId: "r", state: "running" }));
    notices.runMoved(run({ runId: "r" }));
    notices.runMoved(run({ runId: "s", state: "stopped", done: 1, total: 3 }));
    expect(told()).toEqual([
      ["Changes were applied", "1 client"],
      ["Changes ended, 2 are open", "1 client"],
    ]);
    for (const { click } of shown) click();
    expect(opened).toEqual([{ kind: "journal" }, { kind: "inbox", open: "run/s" }]);
  });

  it("tell a batch once, at its end", () => {
    const ofBatch = (runId: string, over: Partial<RunView> = {}): RunView =>
      run({ runId, origin: { kind: "bulk", batch: "batch" }, ...over } as unknown as RunView);
    active = [ofBatch("2", { state: "running" })];
    notices.runMoved(ofBatch("1"));
    expect(shown).toEqual([]);
    active = [];
    notices.runMoved(ofBatch("2", { state: "stopped", done: 1 }));
    expect(told()).toEqual([["Changes ended, 1 is open", "2 clients"]]);
    shown[0]?.click();
    expect(opened).toEqual([{ kind: "batch", batchId: "batch" }]);
  });
});
