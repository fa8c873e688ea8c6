import { connect as connectSocket, type Socket } from "node:net";
import { BerWriter } from "ldapts";
import { appError, AppFailure } from "#shared/errors/app-error";
import { controlsOf, entryOf, resultOf, type LdapEntry } from "./answers.ts";
import { elementAt, integerOf, malformed, messageLength, type Element } from "./ber.ts";
import { failureOf, failureOfSocket } from "./failures.ts";
import { opened, secure, securityOf, type LdapSecurity, type LdapTarget } from "./opening.ts";

/*
 * One connection to a directory, for one read: it is never opened a second time by itself, so that nothing is ever read unbound or in clear
 * text by accident (directories.md §4.3). Everything that goes wrong ends the read.
 */
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
/** Milliseconds. */
export interface LdapLimits {
  readonly connect: number;
  /** Without any byte. */
  readonly idle: number;
  /** Of one request. */
  readonly request: number;
}
const usualLimits: LdapLimits = { connect: 15_000, idle: 60_000, request: 300_000 };
const largestMessage = 64 * 1024 * 1024;
const startTlsName = "1.3.6.1.4.1.1466.20037";

interface Waiting {
  readonly id: number;
  readonly onEntry: ((entry: LdapEntry) => void) | null;
  references: number;
  resolve(answer: { readonly bytes: Buffer; readonly operation: Element; readonly controls: ReadonlyMap<string, Buffer> }): void;
  reject(failure: AppFailure): void;
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
    socket.setNoDelay(true);
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
    }).catch((thrown: unknown) => {
      // After a handshake of TLS 1.3 only this tells that the server wanted a certificate; some end the connection without a word.
      const isCut = thrown instanceof AppFailure && thrown.error.code === "directory.cut" && this.security.protocol !== null;
      throw isCut ? new AppFailure(appError("directory.client-certificate", { host: this.target.host })) : thrown;
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

  /** Whoever still waits for an answer is told that there will be none. */
  close(): void {
    const { waiting } = this;
    this.waiting = null;
    this.failure ??= new AppFailure(appError("cancelled"));
    waiting?.reject(this.failure);
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
      const bytes = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks);
      let at = 0;
      for (;;) {
        this.needed = messageLength(bytes, at, largestMessage);
        if (this.needed === null || bytes.length - at < this.needed) break;
        const end = at + this.needed;
        // What is left, for whoever looks during the answer.
        this.size = bytes.length - end;
        this.answered(bytes, at, end);
        at = end;
      }
      this.chunks = at === bytes.length ? [] : [at === 0 ? bytes : bytes.subarray(at)];
      this.size = bytes.length - at;
    } catch (thrown) {
      this.fail(thrown instanceof AppFailure ? thrown : malformed());
    }
  }

  private answered(message: Buffer, at: number, end: number): void {
    const whole = elementAt(message, at, end);
    const id = elementAt(message, whole.start, whole.end);
    const operation = elementAt(message, id.end, whole.end);
    const { waiting } = this;
    const number = integerOf(message, id);
    // Id 0: the server says that it ends the connection.
    if (number === 0 || waiting?.id !== number) throw new AppFailure(appError("directory.cut", { host: this.target.host }));
    if (operation.tag === 0x64 && waiting.onEntry !== null) waiting.onEntry(entryOf(message, operation));
    else if (operation.tag === 0x73 && waiting.onEntry !== null) waiting.references += 1;
    else if (operation.tag !== 0x79) {
      this.waiting = null;
      const more = operation.end < whole.end ? elementAt(message, operation.end, whole.end) : null;
      waiting.resolve({ bytes: message, operation, controls: more?.tag === 0xa0 ? controlsOf(message, more) : new Map() });
    }
  }
}
