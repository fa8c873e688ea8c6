import { connect as connectSocket, isIP, type Socket } from "node:net";
import { connect as connectTls, getCACertificates, type PeerCertificate, type TLSSocket } from "node:tls";
import { BerWriter } from "ldapts";
import { appError, AppFailure } from "#shared/errors/app-error";
import type { LdapSource } from "#shared/setup/directory/settings";
import { elementAt, elementsIn, integerOf, malformed, messageLength, textOf, type Element } from "./ber.ts";
import { failureOf, failureOfSocket } from "./failures.ts";

/*
 * One connection to a directory, for one read: it is never opened a second time by itself, so that nothing is ever read unbound or in clear
 * text by accident (directories.md §4.3). Everything that goes wrong ends the read.
 */
export interface LdapTarget extends Pick<LdapSource, "host" | "port" | "encryption" | "authority" | "certificate" | "acceptUntrusted"> {
  readonly certificateKey: string | null;
}
export interface LdapEntry {
  readonly dn: string;
  /** By the attribute's name in lower case, options included. */
  readonly attributes: ReadonlyMap<string, readonly Buffer[]>;
}
export interface LdapControl {
  readonly type: string;
  readonly critical?: true;
  readonly value?: Buffer;
}
export interface LdapSearch {
  readonly base: string;
  readonly scope: "base" | "sub";
  /** Writes the filter. */
  readonly filter: { write(writer: BerWriter): void };
  readonly attributes: readonly string[];
  readonly controls?: readonly LdapControl[];
}
export interface LdapSearchEnd {
  /** Search references that were not followed. */
  readonly references: number;
  /** Values of the answer's controls. */
  readonly controls: ReadonlyMap<string, Buffer>;
}
export interface LdapSecurity {
  /** Null: clear text. */
  readonly protocol: string | null;
  readonly issuer: string | null;
  readonly validTo: string | null;
  /** False: nobody vouches for the certificate, and that was allowed. */
  readonly trusted: boolean;
}

/** Milliseconds. */
export interface LdapLimits {
  readonly connect: number;
  /** Without any byte. */
  readonly idle: number;
  /** Of one request. */
  readonly request: number;
}
export const usualLimits: LdapLimits = { connect: 15_000, idle: 60_000, request: 300_000 };
const largestMessage = 64 * 1024 * 1024;
const startTlsName = "1.3.6.1.4.1.1466.20037";

interface Waiting {
  readonly id: number;
  readonly onEntry: ((entry: LdapEntry) => void) | null;
  references: number;
  resolve(answer: { readonly bytes: Buffer; readonly operation: Element; readonly controls: ReadonlyMap<string, Buffer> }): void;
  reject(failure: AppFailure): void;
  readonly started: number;
}

export class LdapConnection {
  private socket: Socket;
  private readonly limits: LdapLimits;
  private readonly target: LdapTarget;
  private chunks: Buffer[] = [];
  private size = 0;
  private needed: number | null = null;
  private waiting: Waiting | null = null;
  private failure: AppFailure | null = null;
  private nextId = 1;
  private isBound = false;
  security: LdapSecurity = { protocol: null, issuer: null, validTo: null, trusted: false };

  private constructor(socket: Socket, target: LdapTarget, limits: LdapLimits) {
    this.socket = socket;
    this.target = target;
    this.limits = limits;
    this.listen(socket);
  }

  /** Opens the connection; with StartTLS it is encrypted before anything else is said. Throws an `AppFailure`. */
  static async open(target: LdapTarget, signal: AbortSignal, limits: LdapLimits = usualLimits): Promise<LdapConnection> {
    const { host, port, encryption } = target;
    const socket = await opened(() => connectSocket({ host, port, signal }), "connect", limits.connect, host);
    if (encryption === "ldaps") {
      const secured = await secure(socket, target, limits.connect);
      const connection = new LdapConnection(secured, target, limits);
      connection.security = securityOf(secured);
      return connection;
    }
    const connection = new LdapConnection(socket, target, limits);
    try {
      if (encryption === "starttls") await connection.startTls();
    } catch (thrown) {
      connection.close();
      throw thrown;
    }
    return connection;
  }

  private listen(socket: Socket): void {
    socket.setTimeout(this.limits.idle);
    socket.on("data", (chunk: Buffer) => {
      this.received(chunk);
    });
    socket.on("timeout", () => {
      if (this.waiting !== null) this.fail(new AppFailure(appError("directory.timeout", { host: this.target.host })));
    });
    socket.on("error", (thrown: Error) => {
      this.fail(failureOfSocket(thrown, this.target.host));
    });
    socket.on("close", () => {
      this.fail(new AppFailure(appError("directory.cut", { host: this.target.host })));
    });
  }

  /** A refusal ends the connection: it never goes on in clear text. */
  private async startTls(): Promise<void> {
    const answer = await this.request((writer) => {
      writer.startSequence(0x77);
      writer.writeString(startTlsName, 0x80);
      writer.endSequence();
    });
    const result = resultOf(answer.bytes, answer.operation);
    if (answer.operation.tag !== 0x78 || result.code !== 0) throw new AppFailure(appError("directory.start-tls", { code: result.code }));
    // What came before the encryption would be taken for what came inside of it.
    if (this.size > 0) throw malformed();
    const plain = this.socket;
    plain.removeAllListeners();
    plain.setTimeout(0);
    const secured = await secure(plain, this.target, this.limits.connect);
    this.socket = secured;
    this.security = securityOf(secured);
    this.listen(secured);
  }

  /** Simple bind. An empty password would be a bind as nobody that succeeds (RFC 4513 5.1.2). */
  async bind(user: string, password: string): Promise<void> {
    if (user === "" || password === "") throw new AppFailure(appError("directory.no-password"));
    const answer = await this.request((writer) => {
      writer.startSequence(0x60);
      writer.writeInt(3);
      writer.writeString(user);
      writer.writeString(password, 0x80);
      writer.endSequence();
    });
    if (answer.operation.tag !== 0x61) throw malformed();
    const result = resultOf(answer.bytes, answer.operation);
    if (result.code !== 0) throw failureOf(result, { host: this.target.host, base: user });
    this.isBound = true;
  }

  /** Tells each entry as it comes. Throws where the server does not say that the search succeeded. */
  async search(search: LdapSearch, onEntry: (entry: LdapEntry) => void): Promise<LdapSearchEnd> {
    if (!this.isBound) throw new AppFailure(appError("directory.cut", { host: this.target.host }));
    let references = 0;
    const answer = await this.request(
      (writer) => {
        writer.startSequence(0x63);
        writer.writeString(search.base);
        writer.writeEnumeration(search.scope === "base" ? 0 : 2);
        writer.writeEnumeration(0);
        writer.writeInt(0);
        writer.writeInt(Math.round(this.limits.request / 1000));
        writer.writeBoolean(false);
        search.filter.write(writer);
        writer.startSequence();
        for (const name of search.attributes) writer.writeString(name);
        writer.endSequence();
        writer.endSequence();
      },
      search.controls,
      onEntry,
      (count) => {
        references = count;
      },
    );
    if (answer.operation.tag !== 0x65) throw malformed();
    const result = resultOf(answer.bytes, answer.operation);
    if (result.code !== 0) throw failureOf(result, { host: this.target.host, base: search.base });
    return { references, controls: answer.controls };
  }

  close(): void {
    this.waiting = null;
    this.failure ??= new AppFailure(appError("cancelled"));
    this.socket.removeAllListeners();
    this.socket.on("error", () => undefined);
    if (!this.socket.destroyed) {
      // Unbind: the server need not answer.
      this.socket.write(Buffer.from([0x30, 0x05, 0x02, 0x01, 0x7f, 0x42, 0x00]), () => {
        this.socket.destroy();
      });
      this.socket.end();
    }
  }

  private request(
    write: (writer: BerWriter) => void,
    controls: readonly LdapControl[] = [],
    onEntry: ((entry: LdapEntry) => void) | null = null,
    onReferences: (count: number) => void = () => undefined,
  ): Promise<{ readonly bytes: Buffer; readonly operation: Element; readonly controls: ReadonlyMap<string, Buffer> }> {
    if (this.failure !== null) return Promise.reject(this.failure);
    const id = this.nextId;
    this.nextId += 1;
    const writer = new BerWriter();
    writer.startSequence();
    writer.writeInt(id);
    write(writer);
    if (controls.length > 0) {
      writer.startSequence(0xa0);
      for (const control of controls) {
        writer.startSequence();
        writer.writeString(control.type);
        writer.writeBoolean(control.critical ?? false);
        if (control.value !== undefined) writer.writeBuffer(control.value, 0x04);
        writer.endSequence();
      }
      writer.endSequence();
    }
    writer.endSequence();
    return new Promise((resolve, reject) => {
      const overall = setTimeout(() => {
        this.fail(new AppFailure(appError("directory.timeout", { host: this.target.host })));
      }, this.limits.request);
      const waiting: Waiting = {
        id,
        onEntry,
        references: 0,
        started: Date.now(),
        resolve: (answer) => {
          clearTimeout(overall);
          onReferences(waiting.references);
          resolve(answer);
        },
        reject: (failure) => {
          clearTimeout(overall);
          reject(failure);
        },
      };
      this.waiting = waiting;
      this.socket.write(writer.buffer);
    });
  }

  /** The read is over, and so is the connection: nothing more of it is believed. */
  private fail(failure: AppFailure): void {
    this.failure ??= failure;
    this.isBound = false;
    const { waiting } = this;
    this.waiting = null;
    this.chunks = [];
    this.socket.destroy();
    waiting?.reject(this.failure);
  }

  private received(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.size += chunk.length;
    if (this.needed !== null && this.size < this.needed) return;
    try {
      let bytes = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks);
      for (;;) {
        this.needed = messageLength(bytes, largestMessage);
        if (this.needed === null || bytes.length < this.needed) break;
        const message = bytes.subarray(0, this.needed);
        bytes = bytes.subarray(this.needed);
        this.size = bytes.length;
        this.needed = null;
        this.chunks = bytes.length === 0 ? [] : [bytes];
        this.answered(message);
      }
      this.chunks = bytes.length === 0 ? [] : [bytes];
      this.size = bytes.length;
    } catch (thrown) {
      this.fail(thrown instanceof AppFailure ? thrown : malformed());
    }
  }

  private answered(message: Buffer): void {
    const [id, operation, more] = [...elementsIn(message, elementAt(message, 0, message.length))];
    if (id === undefined || operation === undefined) throw malformed();
    const { waiting } = this;
    // Id 0: the server says that it ends the connection.
    if (integerOf(message, id) === 0 || waiting === null || integerOf(message, id) !== waiting.id)
      throw new AppFailure(appError("directory.cut", { host: this.target.host }));
    if (operation.tag === 0x64 && waiting.onEntry !== null) waiting.onEntry(entryOf(message, operation));
    else if (operation.tag === 0x73 && waiting.onEntry !== null) waiting.references += 1;
    else if (operation.tag !== 0x79) {
      this.waiting = null;
      waiting.resolve({ bytes: message, operation, controls: more?.tag === 0xa0 ? controlsOf(message, more) : new Map() });
    }
  }
}

export interface LdapResult {
  readonly code: number;
  readonly words: string;
}
function resultOf(bytes: Buffer, operation: Element): LdapResult {
  const [code, , words] = [...elementsIn(bytes, operation)];
  if (code?.tag !== 0x0a || words === undefined) throw malformed();
  return { code: integerOf(bytes, code), words: textOf(bytes, words).slice(0, 500) };
}
function entryOf(bytes: Buffer, operation: Element): LdapEntry {
  const name = elementAt(bytes, operation.start, operation.end);
  const list = elementAt(bytes, name.end, operation.end);
  const attributes = new Map<string, readonly Buffer[]>();
  for (let at = list.start; at < list.end;) {
    const attribute = elementAt(bytes, at, list.end);
    const type = elementAt(bytes, attribute.start, attribute.end);
    const set = elementAt(bytes, type.end, attribute.end);
    const values: Buffer[] = [];
    for (let inner = set.start; inner < set.end;) {
      const value = elementAt(bytes, inner, set.end);
      values.push(bytes.subarray(value.start, value.end));
      inner = value.end;
    }
    attributes.set(bytes.toString("latin1", type.start, type.end).toLowerCase(), values);
    at = attribute.end;
  }
  return { dn: textOf(bytes, name), attributes };
}
function controlsOf(bytes: Buffer, list: Element): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (const control of elementsIn(bytes, list)) {
    const parts = [...elementsIn(bytes, control)];
    const [type] = parts;
    const value = parts.find(({ tag }, index) => index > 0 && tag === 0x04);
    if (type !== undefined) found.set(textOf(bytes, type), value === undefined ? Buffer.alloc(0) : bytes.subarray(value.start, value.end));
  }
  return found;
}

/* ---------------------------------------------------------------- opening */

function opened<Own extends Socket>(make: () => Own, event: "connect" | "secureConnect", limit: number, host: string): Promise<Own> {
  return new Promise((resolve, reject) => {
    const socket = make();
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new AppFailure(appError("directory.timeout", { host })));
    }, limit);
    const end = (settle: () => void) => (): void => {
      clearTimeout(timer);
      socket.removeAllListeners("error");
      socket.removeAllListeners("close");
      settle();
    };
    socket.once("error", (thrown: Error) => {
      end(() => {
        socket.on("error", () => undefined);
        socket.destroy();
        reject(failureOfSocket(thrown, host));
      })();
    });
    socket.once(
      "close",
      end(() => {
        reject(new AppFailure(appError("directory.cut", { host })));
      }),
    );
    socket.once(
      event,
      end(() => {
        resolve(socket);
      }),
    );
  });
}

/** The authorities that this computer trusts; reading the system's takes a moment. */
let authorities: readonly string[] | null = null;
const trusted = (): readonly string[] => (authorities ??= [...new Set([...getCACertificates("default"), ...getCACertificates("system")])]);

function secure(socket: Socket, target: LdapTarget, limit: number): Promise<TLSSocket> {
  const { host, authority, certificate, certificateKey, acceptUntrusted } = target;
  return opened(
    () =>
      connectTls({
        socket,
        host,
        ...(isIP(host) === 0 ? { servername: host } : {}),
        // The chosen one first: of two authorities with one name the first is tried.
        ca: [...(authority === null ? [] : [authority]), ...trusted()],
        ...(certificate === null || certificateKey === null ? {} : { cert: certificate, key: certificateKey }),
        rejectUnauthorized: !acceptUntrusted,
        minVersion: "TLSv1.2",
      }),
    "secureConnect",
    limit,
    host,
  );
}
function securityOf(socket: TLSSocket): LdapSecurity {
  const certificate = socket.getPeerCertificate() as Partial<PeerCertificate>;
  const issuer = certificate.issuer as unknown as Readonly<Record<string, string | readonly string[] | undefined>> | undefined;
  const named = issuer?.["CN"] ?? issuer?.["O"];
  return {
    protocol: socket.getProtocol(),
    issuer: typeof named === "string" ? named : (named?.[0] ?? null),
    validTo: certificate.valid_to === undefined ? null : new Date(certificate.valid_to).toISOString(),
    trusted: socket.authorized,
  };
}
