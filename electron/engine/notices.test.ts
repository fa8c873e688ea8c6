import { beforeEach, describe, expect, it } from "vitest";
import type { InboxItem, Matter, RunView, Settings } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { noticeKinds } from "#shared/model/notice-kinds";
import { Notices } from "./notices.ts";

const person = (clientId: string, memberId: string): InboxItem =>
  ({ kind: "confirm", clientId, memberId, email: `${memberId}@a.example`, name: memberId, later: false }) as unknown as InboxItem;
const run = (of: Partial<Omit<RunView, "runId">> & { readonly runId: string }): RunView =>
  ({
    origin: { kind: "edit" },
    draftId: null,
    clientId: "a",
    clientName: "Client a",
    state: "done",
    done: 2,
    total: 2,
    ...of,
  }) as unknown as RunView;

let settings: Settings["notices"];
let items: readonly InboxItem[];
let active: readonly RunView[];
let inFront: boolean;
let shown: { readonly title: string; readonly text: string; readonly click: () => void }[];
let opened: Matter[];
let notices: Notices;
beforeEach(() => {
  settings = { about: [...noticeKinds], names: false };
  [items, active, shown, opened, inFront] = [[], [], [], [], false];
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
    inbox: () => Promise.resolve(items),
    nameOf: (clientId: ClientId) => `Client ${clientId}`,
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
    expect(opened).toEqual([{ kind: "inbox", open: "confirm/a/2" }]);
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

  it("ring again when a search found more, and keep its own name to themselves", async () => {
    const found = (count: number): InboxItem => ({
      kind: "log",
      clientId: null,
      search: "s",
      name: "Exports at Hoogland",
      found: count,
      newest: [],
      since: "",
    });
    await notices.look();
    items = [found(2)];
    await notices.look();
    items = [found(5)];
    await notices.look();
    expect(told()).toEqual([
      ["2 events found by searches with a bell", "1 search"],
      ["5 events found by searches with a bell", "1 search"],
    ]);
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
