import { createSocket, type Socket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { afterEach, describe, expect, it } from "vitest";
import { lookUp, type NameServers } from "./dns-look-up.ts";

/** A name server on loopback that knows TXT records and nothing else. */
async function nameServer(records: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const socket = createSocket("udp4");
  sockets.push(socket);
  socket.on("message", (query, peer) => {
    const labels: string[] = [];
    let at = 12;
    for (; query[at] !== 0; at += 1 + query[at]!) labels.push(query.subarray(at + 1, at + 1 + query[at]!).toString("ascii"));
    const question = query.subarray(12, at + 5);
    const texts = records[labels.join(".").toLowerCase()] ?? [];
    const head = Buffer.alloc(12);
    query.copy(head, 0, 0, 2);
    head.writeUInt16BE(texts.length > 0 ? 0x81_80 : 0x81_83, 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(texts.length, 6);
    const answers = texts.map((text) => {
      const data = Buffer.concat([Buffer.from([text.length]), Buffer.from(text)]);
      const row = Buffer.alloc(12);
      row.writeUInt16BE(0xc0_0c, 0);
      row.writeUInt16BE(16, 2);
      row.writeUInt16BE(1, 4);
      row.writeUInt32BE(60, 6);
      row.writeUInt16BE(data.length, 10);
      return Buffer.concat([row, data]);
    });
    socket.send(Buffer.concat([head, question, ...answers]), peer.port, peer.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  return `127.0.0.1:${String(socket.address().port)}`;
}
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close();
});
/** The domain's own servers are these; this computer's resolver is another one. */
const servers = (own: readonly string[], computer: string): NameServers => ({
  async txt(name, at) {
    const resolver = new Resolver({ timeout: 500, tries: 1 });
    resolver.setServers(at);
    try {
      return (await resolver.resolveTxt(name)).map((parts) => parts.join(""));
    } catch (thrown) {
      const { code } = thrown as { code: string };
      if (code === "ENOTFOUND" || code === "ENODATA") return [];
      throw thrown;
    }
  },
  ns: () => Promise.resolve(own.map((_, index) => `ns${String(index + 1)}.k.example`)),
  addresses: (host) => Promise.resolve([own[Number(/\d+/u.exec(host)?.[0] ?? 1) - 1]!]),
  own: () => [computer],
});
const domain = "k.example";
const txt = "bw=T2mXq8vNf4Lk";

describe("what name servers say of a claimed domain", () => {
  it("is found where every server of the domain has it, even while this computer's resolver is out of date", async () => {
    const own = await nameServer({ [domain]: ["v=spf1 -all", txt] });
    const view = await lookUp(servers([own], await nameServer({})), domain, txt);
    expect(view.verdict).toBe("found");
    expect(view.rows).toEqual([
      { server: "ns1.k.example", kind: "own", name: domain, records: ["v=spf1 -all", txt], found: true, failed: null },
      expect.objectContaining({ kind: "computer", records: [], found: false }),
    ]);
  });
  it("is spreading while one of the servers lacks it", async () => {
    const [first, second] = [await nameServer({ [domain]: [txt] }), await nameServer({})];
    expect((await lookUp(servers([first, second], first), domain, txt)).verdict).toBe("spreading");
  });
  it.each([`www.${domain}`, `${domain}.${domain}`])("is in the wrong place on %s", async (place) => {
    const own = await nameServer({ [domain]: ["v=spf1 -all"], [place]: [txt] });
    const view = await lookUp(servers([own], own), domain, txt);
    expect(view).toMatchObject({ verdict: "wrong-place" });
    expect(view.rows.at(-1)).toMatchObject({ kind: "mistake", name: place, found: true });
  });
  it("says that another value, or nothing, is there", async () => {
    const other = await nameServer({ [domain]: ["bw=of an earlier claim"] });
    expect((await lookUp(servers([other], other), domain, txt)).verdict).toBe("other-value");
    const empty = await nameServer({});
    expect((await lookUp(servers([empty], empty), domain, txt)).verdict).toBe("missing");
  });
  it("says that nobody answered", async () => {
    const failing: NameServers = {
      ...servers([], "127.0.0.1:9"),
      txt: () => Promise.reject(Object.assign(new Error("x"), { code: "ETIMEOUT" })),
    };
    const view = await lookUp(failing, domain, txt);
    expect(view.verdict).toBe("unreachable");
    expect(view.rows[0]).toMatchObject({ failed: "ETIMEOUT" });
  });
});
