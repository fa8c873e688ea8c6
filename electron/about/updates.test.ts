import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fetchDocument } from "#electron/sign-on/fetch-document";
import { Updates, updatesFile } from "./updates.ts";

let folder: string;
let server: Server;
let address: string;
let answer: { status: number; body: string };
const heard: string[] = [];
const release = (version: string, channel: string, more: object = {}): object => ({
  version,
  channel,
  notes: { en: [`New in ${version}`] },
  ...more,
});
const says = (...releases: readonly object[]): void => {
  answer = { status: 200, body: JSON.stringify({ releases, later: "unknown members are left alone" }) };
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "provider-desk-updates-"));
  heard.length = 0;
  says();
  server = createServer((request, response) => {
    heard.push(`${request.url ?? ""} ${request.headers["user-agent"] ?? ""} ${request.headers.cookie ?? ""}`);
    response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/releases.json`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});
const fetchIt = (address: string): ReturnType<typeof fetchDocument> =>
  fetchDocument((url, request) => fetch(url, request as RequestInit), address);
const updates = (version = "1.2.0", from = fetchIt): Updates =>
  new Updates({ file: join(folder, updatesFile), version, now: () => new Date("2026-11-20T12:00:00Z"), fetch: from });
const configure = (content: string): Promise<void> => writeFile(join(folder, updatesFile), content);
const found = async (channel: "stable" | "early", version?: string): Promise<readonly string[] | string> => {
  const checked = await updates(version).check(channel, "en");
  return checked.ok ? checked.value.newer.map((each) => each.version) : checked.error.code;
};

test("nobody is asked where the package names no address", async () => {
  expect(await updates().host()).toBeNull();
  expect(await found("stable")).toBe("update.none");
  for (const content of ["", "{}", '{"address":"nowhere"}']) {
    await configure(content);
    expect(await updates().host()).toBeNull();
  }
  expect(heard).toEqual([]);
});

test("newer versions of the channel, newest first, with what is new in the reader's language", async () => {
  await configure(JSON.stringify({ address }));
  says(
    release("1.3.0", "stable", { page: "https://downloads.example/1.3.0", notes: { en: ["A"], nl: ["B"] } }),
    release("1.10.0-rc.1", "early"),
    release("1.2.0", "stable"),
    release("1.2.1", "stable"),
  );
  expect(await found("stable")).toEqual(["1.3.0", "1.2.1"]);
  expect(await found("early")).toEqual(["1.10.0-rc.1", "1.3.0", "1.2.1"]);
  expect(await found("stable", "1.3.0")).toEqual([]);
  const asked = updates();
  const checked = await asked.check("stable", "nl");
  expect(checked).toMatchObject({ ok: true, value: { version: "1.2.0", hasPage: true } });
  expect(checked.ok && checked.value.newer.map(({ notes }) => notes)).toEqual([["B"], ["New in 1.2.1"]]);
  expect(asked.page).toBe("https://downloads.example/1.3.0");
  expect(heard.every((line) => line.startsWith("/releases.json"))).toBe(true);
});

/** What is waited for, and what ends the waiting. */
function gate(): readonly [Promise<void>, () => void] {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((go) => {
    open = go;
  });
  return [passed, open];
}
test("the page is that of the check that was asked for last, whichever answer comes last", async () => {
  await configure(JSON.stringify({ address }));
  says(
    release("1.3.0", "stable", { page: "https://downloads.example/1.3.0" }),
    release("1.4.0-rc.1", "early", { page: "https://downloads.example/1.4.0-rc.1" }),
  );
  const [held, letGo] = gate();
  const [isAsked, arrived] = gate();
  let count = 0;
  const asked = updates("1.2.0", async (address) => {
    const isFirst = (count += 1) === 1;
    const answer = await fetchIt(address);
    if (isFirst) {
      arrived();
      await held;
    }
    return answer;
  });
  const early = asked.check("early", "en");
  await isAsked;
  await asked.check("stable", "en");
  letGo();
  expect(await early).toMatchObject({ ok: true, value: { hasPage: true } });
  expect(asked.page).toBe("https://downloads.example/1.3.0");
});

test("an answer that is no list of releases is told as one, and leads to no page", async () => {
  await configure(JSON.stringify({ address }));
  for (const body of [
    "<html>",
    "[]",
    '{"releases":[{"version":"new"}]}',
    JSON.stringify({ releases: [release("2.0.0", "stable", { page: "javascript:alert(1)" })] }),
  ]) {
    answer = { status: 200, body };
    expect(await found("stable"), body).toBe("update.unreadable");
  }
  answer = { status: 404, body: "" };
  expect(await found("stable")).toBe("update.unreadable");
});
