import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { must } from "#build/test/must";
import { Technician } from "#build/test/technician";
import type { Transport } from "#electron/provider-api/index";
import { newSettings, type DirectorySettings } from "#shared/setup/directory/settings";
import type { ClientId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";
import { addressOfDirectory, hostsOfSettings } from "./named-hosts.ts";
import { defaultSettings } from "./settings.ts";

/*
 * Every call by which a window could have main contact a host of the window's choice. A new one belongs into `calls`: what is not asked about here is an exit for
 * a window that was taken over.
 */
let technician: Technician;
let clientId: ClientId;
/** An address that the client's single sign-on names. */
let ofClient = "";
const contacted: string[] = [];
const transport: Transport = (url, request) => {
  const { host, hostname } = new URL(url);
  if (hostname === "127.0.0.1") return fetch(url, request as RequestInit) as unknown as ReturnType<Transport>;
  contacted.push(host);
  return Promise.reject(new Error("there is no such host"));
};
/** A directory that hears whoever comes, and hangs up. */
const listener = createServer((socket) => {
  contacted.push("ldap");
  socket.destroy();
});
let port = 0;
const ldap = (host: string): DirectorySettings => ({
  ...newSettings(),
  source: { ...newSettings().source, kind: "ldap", host, port, encryption: "none", user: "cn=reader", root: "dc=desk" } as never,
});
const server = { kind: "self-hosted", url: "https://vault.example" } as const;
const credentials = { email: "a@b.example", masterPassword: "a password of nobody" };

beforeAll(async () => {
  technician = await Technician.start(transport);
  await technician.signIn();
  await technician.app.read();
  const { workspace } = technician.app.engine;
  for (const { id } of workspace.rows()) {
    const address = Object.values(workspace.setupOf(id)?.sso.settings ?? {}).find((value) => String(value).startsWith("https://"));
    if (address === undefined) continue;
    [clientId, ofClient] = [id, String(address)];
    break;
  }
  await new Promise<void>((go) => listener.listen(0, "127.0.0.1", go));
  ({ port } = listener.address() as AddressInfo);
}, 120_000);
afterAll(async () => {
  listener.close();
  await technician.stop();
});
beforeEach(() => {
  contacted.length = 0;
  technician.app.asked.length = 0;
  technician.app.engine.hosts.clear();
});

const calls: Readonly<Record<string, { readonly place: () => string; readonly call: () => unknown }>> = {
  "account.checkServer": { place: () => "vault.example", call: () => technician.app.handlers.account.checkServer({ server }) },
  "account.signIn": { place: () => "vault.example", call: () => technician.app.handlers.account.signIn({ server, ...credentials }) },
  "account.makeAccount": {
    place: () => "vault.example",
    call: () =>
      technician.app.handlers.account.makeAccount({ server, ...credentials, name: "A", hint: "", invitation: { text: "x" } } as never),
  },
  "signOn.readMetadata": {
    place: () => "idp.example",
    call: () => technician.app.handlers.signOn.readMetadata({ clientId, source: "https://idp.example/metadata?what=was-read" }),
  },
  "signOn.discovery": {
    place: () => "idp.example:8443",
    call: () => technician.app.handlers.signOn.discovery({ clientId, authority: "https://idp.example:8443", metadataAddress: null }),
  },
  "signOn.testConnector": {
    place: () => "keys.example",
    call: () => technician.app.handlers.signOn.testConnector({ clientId, url: "https://keys.example/" }),
  },
  "directory.test": {
    place: () => `127.0.0.1:${String(port)}`,
    call: () => technician.app.handlers.directory.test({ clientId, settings: ldap("127.0.0.1"), secrets: { password: "x" } }),
  },
  "directory.save": {
    place: () => `127.0.0.1:${String(port)}`,
    call: () => technician.app.handlers.directory.save({ clientId, settings: ldap("127.0.0.1"), secrets: {} }),
  },
};
const run = async (name: string): Promise<Result<unknown>> => (await calls[name]!.call()) as Result<unknown>;

describe("a host that the window names", () => {
  it.each(Object.keys(calls))("is not contacted by %s before the person agreed in main's own dialog", async (name) => {
    technician.app.agrees = () => false;
    const place = calls[name]!.place();
    expect(await run(name)).toMatchObject({ ok: false, error: { code: "host.not-agreed", parameters: { host: place } } });
    expect([technician.app.asked, contacted]).toEqual([[`Contact ${place}?`], []]);
    if (name.startsWith("directory"))
      expect(await must(technician.app.handlers.directory.view({ clientId }))).toMatchObject({ isNew: true });
  });

  it("is asked about once until everything is locked, and again after a no", async () => {
    const { app } = technician;
    app.agrees = () => false;
    await run("signOn.testConnector");
    app.agrees = () => true;
    for (const name of ["signOn.testConnector", "signOn.testConnector", "signOn.readMetadata"]) {
      const answer = await run(name);
      expect(answer).not.toMatchObject({ error: { code: "host.not-agreed" } });
    }
    expect(app.asked).toEqual(["Contact keys.example?", "Contact keys.example?", "Contact idp.example?"]);
    expect(contacted).toEqual(["keys.example", "keys.example", "idp.example"]);
    // As a lock does.
    app.engine.hosts.clear();
    await run("signOn.testConnector");
    expect(app.asked).toHaveLength(4);
  });

  it("of one question at a time: nobody is buried in them, and the same one is not asked twice", async () => {
    const { app } = technician;
    app.agrees = () => true;
    const [first, second, other] = await Promise.all([
      run("signOn.testConnector"),
      run("signOn.testConnector"),
      run("signOn.readMetadata"),
    ]);
    expect(app.asked).toEqual(["Contact keys.example?"]);
    expect(other).toMatchObject({ ok: false, error: { code: "host.not-agreed" } });
    expect([first, second]).not.toContainEqual(expect.objectContaining({ error: expect.objectContaining({ code: "host.not-agreed" }) }));
  });

  it("is not agreed to by an answer that comes after everything was locked, and the question is taken back", async () => {
    const { app } = technician;
    let takenBack: AbortSignal | undefined;
    app.agrees = (_message, signal) => {
      takenBack = signal;
      app.engine.hosts.clear();
      return true;
    };
    expect(await run("signOn.testConnector")).toMatchObject({ ok: false, error: { code: "host.not-agreed" } });
    expect([takenBack?.aborted, contacted]).toEqual([true, []]);
    app.agrees = () => true;
    await run("signOn.testConnector");
    expect(app.asked).toHaveLength(2);
  });

  it.each(["https://169.254.169.254/latest", "https://[fe80::1]/", "http://0xa9fea9fe/", "https://user@idp.example/", "data:,x"])(
    "is neither asked about nor contacted at %s",
    async (address) => {
      const answer = await technician.app.handlers.signOn.testConnector({ clientId, url: address });
      const discovery = await technician.app.handlers.signOn.discovery({
        clientId,
        authority: "https://idp.example",
        metadataAddress: address,
      });
      expect([answer, discovery]).toMatchObject([{ ok: false }, { ok: false }]);
      expect([technician.app.asked, contacted]).toEqual([[], []]);
    },
  );

  it.each(["169.254.169.254", "good.example/@127.0.0.1", "127.0.0.1#good.example", "fe80::1"])(
    "of a directory cannot be %s",
    async (host) => {
      const answer = await technician.app.handlers.directory.test({ clientId, settings: ldap(host), secrets: { password: "x" } });
      expect(answer).toMatchObject({ ok: false, error: { code: "server.address-invalid" } });
      expect(technician.app.asked).toEqual([]);
    },
  );

  it("of a saved directory is known: only another one is asked about", async () => {
    const { app } = technician;
    app.agrees = () => true;
    await must(app.handlers.directory.save({ clientId, settings: ldap("127.0.0.1"), secrets: { password: "x" } }));
    app.engine.hosts.clear();
    app.agrees = () => false;
    await must(app.handlers.directory.save({ clientId, settings: ldap("127.0.0.1"), secrets: {} }));
    expect(await app.handlers.directory.save({ clientId, settings: ldap("other.example"), secrets: {} })).toMatchObject({ ok: false });
    expect(app.asked).toEqual([`Contact 127.0.0.1:${String(port)}?`, `Contact other.example:${String(port)}?`]);
  });

  it("that the client's own single sign-on names already is known, at that client alone", async () => {
    const { app } = technician;
    app.agrees = () => false;
    const { origin, host } = new URL(ofClient);
    const source = `${origin}/federationmetadata.xml`;
    expect(await app.handlers.signOn.readMetadata({ clientId, source })).not.toMatchObject({ error: { code: "host.not-agreed" } });
    expect([app.asked, contacted]).toEqual([[], [host]]);
    const { workspace } = app.engine;
    const other = workspace.rows().find(({ id }) => !JSON.stringify(workspace.setupOf(id)?.sso).includes(origin));
    expect(await app.handlers.signOn.readMetadata({ clientId: other!.id, source })).toMatchObject({ error: { code: "host.not-agreed" } });
  });

  it("of the sandbox that runs beside the window is the app's own", async () => {
    technician.app.agrees = () => false;
    const source = `${technician.sandbox.baseUrl}/identity-provider/x`;
    expect(await technician.app.handlers.signOn.readMetadata({ clientId, source })).not.toMatchObject({
      error: { code: "host.not-agreed" },
    });
    expect(technician.app.asked).toEqual([]);
  });

  it("in settings: services and a proxy that are new, and are not the app's own", () => {
    const before = { ...defaultSettings, siteList: "https://list.example/sites.json" };
    const proxy = { mode: "manual", address: "proxy.example:8080" } as const;
    expect(hostsOfSettings({ ...before, theme: "dark" }, before)).toEqual([]);
    expect(hostsOfSettings(defaultSettings, before)).toEqual([]);
    expect(hostsOfSettings({ ...before, breachService: "https://evil.example/", proxy }, before)).toEqual([
      { purpose: "service", address: "https://evil.example/" },
      { purpose: "proxy", address: "http://proxy.example:8080" },
    ]);
    expect(hostsOfSettings({ ...before, proxy }, { ...before, proxy: { ...proxy, mode: "none" } })).toHaveLength(1);
    expect(hostsOfSettings({ ...before, proxy }, { ...before, proxy })).toEqual([]);
  });

  it("of a directory is the one that is contacted", () => {
    const source = (host: string) => ({ ...ldap(host).source, port: 636 }) as never;
    expect(addressOfDirectory(source("dc1.corp.example"))).toBe("https://dc1.corp.example:636");
    expect(addressOfDirectory(source("::1"))).toBe("https://[::1]:636");
    expect(addressOfDirectory({ kind: "okta", address: "https://a.okta.example", userFilter: "", groupFilter: "" })).toBe(
      "https://a.okta.example",
    );
    expect(addressOfDirectory(source(" "))).toBeNull();
  });
});
