import { createServer, type Server, type Socket } from "node:net";
import { BerWriter } from "ldapts";
import { elementAt, elementsIn, integerOf, messageLength, textOf } from "#electron/directory/ldap/ber";

/* A directory that misbehaves on purpose, for what OpenLDAP cannot be made to do (directories.md §3.1). */

export interface DoubleRequest {
  readonly id: number;
  readonly kind: "bind" | "search" | "other";
  readonly base: string;
  readonly attributes: readonly string[];
  /** Cookie of its paging control; null without one. */
  readonly cookie: string | null;
  /** How many searches came before it. */
  readonly number: number;
}
export type DoubleAnswer = (request: DoubleRequest, send: DoubleSender, socket: Socket) => void;
export interface DoubleSender {
  entry(dn: string, attributes: Readonly<Record<string, readonly (string | Buffer)[]>>): void;
  reference(url: string): void;
  done(code?: number, cookie?: string, words?: string): void;
  raw(bytes: Buffer): void;
}
const pagedResults = "1.2.840.113556.1.4.319";

export class LdapDouble {
  private readonly server: Server;
  readonly port: number;
  readonly connections: Socket[] = [];
  private constructor(server: Server, port: number) {
    this.server = server;
    this.port = port;
  }
  /** @param more of what its root says of itself. */
  static async start(answer: DoubleAnswer, more: Readonly<Record<string, readonly string[]>> = {}): Promise<LdapDouble> {
    const connections: Socket[] = [];
    const server = createServer((socket) => {
      connections.push(socket);
      socket.on("error", () => undefined);
      let pending = Buffer.alloc(0);
      let searches = 0;
      socket.on("data", (chunk: Buffer) => {
        pending = Buffer.concat([pending, chunk]);
        for (;;) {
          const length = messageLength(pending, 0, 10_000_000);
          if (length === null || pending.length < length) return;
          const message = pending.subarray(0, length);
          pending = pending.subarray(length);
          const request = requestOf(message, searches);
          if (request.kind === "search" && request.base !== "") searches += 1;
          const send = senderOf(socket, request);
          if (request.kind === "bind") send.raw(plain(request.id, 0x61, 0, ""));
          else if (request.kind === "search") {
            if (request.base === "") {
              send.entry("", { supportedControl: [pagedResults], ...more });
              send.done();
            } else answer(request, send, socket);
          }
        }
      });
    });
    await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
    const address = server.address();
    const double = new LdapDouble(server, typeof address === "object" && address !== null ? address.port : 0);
    double.connections.push(...connections);
    return Object.assign(double, { connections });
  }
  async stop(): Promise<void> {
    for (const socket of this.connections) socket.destroy();
    await new Promise<void>((go) => {
      this.server.close(() => {
        go();
      });
    });
  }
}

function requestOf(message: Buffer, number: number): DoubleRequest {
  const [id, operation, controls] = [...elementsIn(message, elementAt(message, 0, message.length))];
  if (id === undefined || operation === undefined) throw new Error("no request");
  const kind = operation.tag === 0x60 ? "bind" : operation.tag === 0x63 ? "search" : "other";
  const parts = kind === "search" ? [...elementsIn(message, operation)] : [];
  const [base] = parts;
  const list = parts[7];
  let cookie: string | null = null;
  for (const control of controls === undefined ? [] : elementsIn(message, controls)) {
    const inner = [...elementsIn(message, control)];
    const [type] = inner;
    const value = inner.at(-1);
    if (type === undefined || value === undefined || textOf(message, type) !== pagedResults) continue;
    const sequence = elementAt(message, value.start, value.end);
    const [, own] = [...elementsIn(message, sequence)];
    cookie = own === undefined ? null : textOf(message, own);
  }
  return {
    id: integerOf(message, id),
    kind,
    base: base === undefined ? "" : textOf(message, base),
    attributes: list === undefined ? [] : [...elementsIn(message, list)].map((each) => textOf(message, each)),
    cookie,
    number,
  };
}
const framed = (id: number, write: (writer: BerWriter) => void): Buffer => {
  const writer = new BerWriter();
  writer.startSequence();
  writer.writeInt(id);
  write(writer);
  writer.endSequence();
  return Buffer.from(writer.buffer);
};
const plain = (id: number, tag: number, code: number, words: string): Buffer =>
  framed(id, (writer) => {
    writer.startSequence(tag);
    writer.writeEnumeration(code);
    writer.writeString("");
    writer.writeString(words);
    writer.endSequence();
  });
function senderOf(socket: Socket, { id }: DoubleRequest): DoubleSender {
  return {
    raw: (bytes) => void socket.write(bytes),
    reference: (url) =>
      void socket.write(
        framed(id, (writer) => {
          writer.startSequence(0x73);
          writer.writeString(url);
          writer.endSequence();
        }),
      ),
    entry: (dn, attributes) =>
      void socket.write(
        framed(id, (writer) => {
          writer.startSequence(0x64);
          writer.writeString(dn);
          writer.startSequence();
          for (const [name, values] of Object.entries(attributes)) {
            writer.startSequence();
            writer.writeString(name);
            writer.startSequence(0x31);
            for (const value of values) writer.writeBuffer(Buffer.from(value), 0x04);
            writer.endSequence();
            writer.endSequence();
          }
          writer.endSequence();
          writer.endSequence();
        }),
      ),
    done: (code = 0, cookie, words = "") =>
      void socket.write(
        cookie === undefined
          ? plain(id, 0x65, code, words)
          : framed(id, (writer) => {
              writer.startSequence(0x65);
              writer.writeEnumeration(code);
              writer.writeString("");
              writer.writeString(words);
              writer.endSequence();
              const value = new BerWriter();
              value.startSequence();
              value.writeInt(0);
              value.writeString(cookie);
              value.endSequence();
              writer.startSequence(0xa0);
              writer.startSequence();
              writer.writeString(pagedResults);
              writer.writeBuffer(Buffer.from(value.buffer), 0x04);
              writer.endSequence();
              writer.endSequence();
            }),
      ),
  };
}
