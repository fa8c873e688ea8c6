import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Transport } from "#electron/provider-api/index";
import { emptySource, type DirectorySource } from "#shared/setup/directory/settings";
import { readDirectory } from "../read-directory.ts";
import { allPages } from "./client.ts";

/* The cloud directories against a local server that answers in their documented shapes (directories.md §3.2 to §3.6). */

type Reply = { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown };
type Answers = (request: { readonly host: string; readonly url: URL; readonly headers: IncomingMessage["headers"] }) => Reply;
let server: Server;
let port = 0;
let answers: Answers = () => ({ status: 404, body: {} });
const asked: string[] = [];
const waits: number[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const host = String(request.headers["x-real-host"]);
    const url = new URL(request.url ?? "/", `https://${host}`);
    asked.push(`${request.method ?? ""} ${host}${url.pathname}${url.search}`);
    const { status = 200, headers = {}, body } = answers({ host, url, headers: request.headers });
    response.writeHead(status, headers);
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  asked.length = 0;
  waits.length = 0;
});
const transport: Transport = (address, request) => {
  const url = new URL(address);
  const { host } = url;
  return fetch(`http://127.0.0.1:${String(port)}${url.pathname}${url.search}`, {
    ...(request as RequestInit),
    headers: { ...request.headers, "x-real-host": host },
  });
};
const read = (source: DirectorySource, secrets: Readonly<Record<string, string>>, expected: ReadonlySet<string> = new Set()) =>
  readDirectory(source, {
    secrets,
    expected,
    signal: new AbortController().signal,
    transport,
    clock: {
      now: () => Date.parse("2026-11-29T12:00:00Z"),
      sleep: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
    },
  });
const { privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});

describe("each cloud directory gives people and groups, in pages (C-15 to C-27)", () => {
  const person = {
    id: "u1",
    mail: "Ana@harbour.example",
    userPrincipalName: "ana@harbour.example",
    displayName: "Ana",
    accountEnabled: true,
    userType: "Member",
  };
  const cases: readonly {
    readonly source: DirectorySource;
    readonly secrets: Readonly<Record<string, string>>;
    readonly answers: Answers;
  }[] = [
    {
      source: { ...emptySource("entra"), tenant: "t", applicationId: "a" } as DirectorySource,
      secrets: { clientSecret: "s" },
      answers: ({ url }) => {
        if (url.pathname.endsWith("/token")) return { body: { access_token: "t", expires_in: 3599 } };
        if (url.pathname === "/v1.0/users")
          return url.searchParams.has("$skiptoken")
            ? {
                body: {
                  value: [
                    { ...person, id: "u2", mail: null, userPrincipalName: "bram@harbour.example", accountEnabled: false },
                    { ...person, id: "u3", userPrincipalName: "x#EXT#@t", userType: "Guest" },
                  ],
                },
              }
            : { body: { value: [person], "@odata.nextLink": "https://graph.microsoft.com/v1.0/users?$skiptoken=p2" } };
        if (url.pathname === "/v1.0/groups") return { body: { value: [{ id: "g1", displayName: "Kitchen" }] } };
        return {
          body: {
            value: [
              { "@odata.type": "#microsoft.graph.user", id: "u1" },
              { "@odata.type": "#microsoft.graph.group", id: "g2" },
            ],
          },
        };
      },
    },
    {
      source: { ...emptySource("google"), adminUser: "admin@harbour.example", clientEmail: "sa@p.example" } as DirectorySource,
      secrets: { privateKey },
      answers: ({ url }) => {
        if (url.pathname === "/token") return { body: { access_token: "t", expires_in: 3599 } };
        if (url.pathname.endsWith("/users"))
          return url.searchParams.has("pageToken")
            ? { body: { kind: "admin#directory#users", users: [{ id: "u2", primaryEmail: "bram@harbour.example", archived: true }] } }
            : { body: { kind: "admin#directory#users", users: [{ id: "u1", primaryEmail: "Ana@harbour.example" }], nextPageToken: "p2" } };
        if (url.pathname.endsWith("/groups")) return { body: { kind: "admin#directory#groups", groups: [{ id: "g1", name: "Kitchen" }] } };
        return {
          body: {
            kind: "admin#directory#members",
            members: [
              { id: "u1", type: "USER" },
              { type: "USER", email: "out@other.example" },
            ],
          },
        };
      },
    },
    {
      source: { ...emptySource("okta"), address: "https://harbour.okta.com/" } as DirectorySource,
      secrets: { token: "s" },
      answers: ({ url }) => {
        if (url.pathname === "/api/v1/users")
          return url.searchParams.has("after")
            ? { body: [{ id: "u2", status: "SUSPENDED", profile: { email: "bram@harbour.example" } }] }
            : {
                headers: {
                  link: '<https://harbour.okta.com/api/v1/users?limit=200>; rel="self" , <https://harbour.okta.com/api/v1/users?after=u1&limit=200>; rel="next"',
                },
                body: [{ id: "u1", status: "LOCKED_OUT", profile: { email: "ana@harbour.example" } }],
              };
        if (url.pathname === "/api/v1/groups") return { body: [{ id: "g1", profile: { name: "Kitchen" } }] };
        return { body: [{ id: "u1" }] };
      },
    },
    {
      source: { ...emptySource("onelogin"), clientId: "c" } as DirectorySource,
      secrets: { clientSecret: "s" },
      answers: ({ url }) => {
        if (url.pathname.endsWith("/token")) return { body: { access_token: "t", expires_in: 36_000 } };
        if (url.pathname === "/api/2/users")
          return url.searchParams.has("cursor")
            ? { body: [{ id: 2, email: "bram@harbour.example", status: 2 }] }
            : { headers: { "after-cursor": "c2" }, body: [{ id: 1, email: "ana@harbour.example", status: 1 }] };
        if (url.pathname === "/api/2/roles") return { body: [{ id: 9, name: "Kitchen" }] };
        return { body: [{ id: 1 }] };
      },
    },
    {
      source: emptySource("jumpcloud"),
      secrets: { token: "s" },
      answers: ({ url }) => {
        const skip = Number(url.searchParams.get("skip"));
        if (url.pathname === "/api/systemusers")
          return {
            body: {
              results:
                skip === 0
                  ? Array.from({ length: 100 }, (_, index) => ({
                      _id: `f${String(index)}`,
                      email: index === 0 ? "ana@harbour.example" : null,
                    }))
                  : [{ _id: "u2", email: "bram@harbour.example", suspended: true }],
            },
          };
        if (url.pathname === "/api/v2/usergroups") return { body: [{ id: "g1", name: "Kitchen" }] };
        return { body: [{ to: { id: "f0", type: "user" } }] };
      },
    },
  ];
  it.each(cases.map((each) => [each.source.kind, each] as const))("%s", async (_kind, each) => {
    answers = each.answers;
    const found = await read(each.source, each.secrets);
    if (!found.ok) throw new Error(JSON.stringify([found.error, asked]));
    const { people, groups } = found.value.snapshot;
    const withAddress = people.filter(({ email }) => email !== null);
    expect(withAddress.map(({ email, state }) => [email, state])).toEqual([
      ["ana@harbour.example", "active"],
      ["bram@harbour.example", "disabled"],
    ]);
    expect(groups.map(({ name, members }) => [name, members])).toEqual([["Kitchen", [withAddress[0]?.id]]]);
  });

  it.each(cases.map((each) => [each.source.kind, each] as const))(
    "%s: who left the filter is told from who is there no more",
    async (_kind, each) => {
      answers = each.answers;
      const whole = await read(each.source, each.secrets);
      if (!whole.ok) throw new Error(whole.error.code);
      const [ana, bram] = whole.value.snapshot.people.filter(({ email }) => email !== null);
      const expected = new Set([ana?.id ?? "", bram?.id ?? "", "deleted"]);
      const left = async (userFilter: string) => {
        const found = await read({ ...each.source, userFilter } as DirectorySource, each.secrets, expected);
        return found.ok ? [...(found.value.snapshot.outside ?? [])].filter(([id]) => expected.has(id)) : found.error.code;
      };
      expect(await left("exclude:ana@harbour.example")).toMatchObject([[ana?.id, { state: "active" }]]);
      if (!["google", "okta", "onelogin"].includes(each.source.kind)) return;
      // A query of the service leaves out whom nobody sees then: everybody is read once more, since somebody is missing.
      answers = (request) =>
        /\/users$/u.test(request.url.pathname) && /query=|filter=|department=/u.test(request.url.search)
          ? { body: each.source.kind === "google" ? { kind: "admin#directory#users", users: [] } : [] }
          : each.answers(request);
      expect(await left("include:ana@harbour.example|department=kitchen")).toMatchObject([
        [ana?.id, { state: "active" }],
        [bram?.id, { state: "disabled" }],
      ]);
    },
  );

  it.each(cases.map((each) => [each.source.kind, each] as const))(
    "%s: a page that fails, a limit and an expired token",
    async (_kind, each) => {
      const isData = (url: URL): boolean => !url.pathname.endsWith("token");
      let first = true;
      answers = (request) => {
        if (!isData(request.url) || !first) return each.answers(request);
        first = false;
        return { status: 429, headers: { "Retry-After": "3" }, body: {} };
      };
      expect((await read(each.source, each.secrets)).ok).toBe(true);
      expect(waits).toEqual([3000]);
      let refused = 0;
      answers = (request) => {
        if (!isData(request.url) || refused > 0) return each.answers(request);
        refused += 1;
        return { status: 401, body: {} };
      };
      expect((await read(each.source, each.secrets)).ok).toBe(true);
      // The second page of people is missing: nothing is taken for the end of the list (trap T11).
      for (const bad of [
        { status: 400, body: {} },
        { status: 502, body: "<html>" },
        { body: "<html>sign in</html>" },
        { body: { other: true } },
      ] satisfies Reply[]) {
        answers = (request) => (/skiptoken|pageToken|after=|cursor=|skip=100/u.test(request.url.search) ? bad : each.answers(request));
        expect((await read(each.source, each.secrets)).ok, JSON.stringify(bad)).toBe(false);
      }
    },
  );
});

describe("what a hostile service answers", () => {
  const okta = { ...emptySource("okta"), address: "https://harbour.okta.com" } as DirectorySource;
  it("sends no token to another host, and does not go round in a circle", async () => {
    answers = () => ({ headers: { link: '<https://evil.example/api/v1/users>; rel="next"' }, body: [] });
    const away = await read(okta, { token: "s" });
    expect(away.ok ? null : away.error.code).toBe("directory.referral");
    expect(asked.every((line) => line.includes("harbour.okta.com"))).toBe(true);
    answers = () => ({ headers: { link: '<https://harbour.okta.com/api/v1/users?limit=200>; rel="next"' }, body: [] });
    const round = await read(okta, { token: "s" });
    expect(round.ok ? null : round.error.code).toBe("directory.endless");
  });
  it("a filter that does not parse reads nobody (trap T09)", async () => {
    for (const userFilter of ["inlcude:ana@harbour.example", "ana@harbour.example", "include:"]) {
      const found = await read({ ...okta, userFilter } as DirectorySource, { token: "s" });
      expect(found.ok ? null : found.error.code, userFilter).toBe("directory.filter");
    }
    expect(asked).toEqual([]);
  });
});

it("a page of as many rows as an answer can hold is read as any other", async () => {
  const page = { rows: Array.from({ length: 300_000 }, (_, index) => index), next: null };
  expect(await allPages("/first", () => Promise.resolve(page))).toHaveLength(300_000);
});
