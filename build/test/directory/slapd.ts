import { createHash } from "node:crypto";
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptySource, otherLdapNames, type LdapSource } from "#shared/setup/directory/settings";

/* A real OpenLDAP for tests: a process of its own on free ports of this machine, filled with slapadd (directories.md §3.1). */

const program = "/usr/sbin/slapd";
const schemas = "/etc/ldap/schema";
/** Tests of a real directory are skipped by name where Debian's slapd is not installed; `npm run setup` installs it. */
export const hasSlapd = existsSync(program) && existsSync(`${schemas}/core.schema`);

export const root = "dc=harbour,dc=example";
export const readerDn = `cn=reader,${root}`;
export const readerPassword = "reader of this test";

export interface LdapPerson {
  readonly uid: string;
  readonly name?: string;
  readonly mail?: string;
  readonly unit?: string;
  /** More lines of LDIF. */
  readonly more?: readonly string[];
}
export interface LdapGroup {
  readonly name: string;
  /** Names of entries. */
  readonly members: readonly string[];
}
export const dnOf = ({ uid, unit = "people" }: LdapPerson): string => `uid=${uid},ou=${unit},${root}`;
export const groupDn = (name: string): string => `cn=${name},ou=groups,${root}`;

const uuidOf = (text: string): string => {
  const hex = createHash("sha256").update(text).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
};
/** The entries as LDIF; ids as slapd would give them, but the same at every start. */
export function ldifOf(people: readonly LdapPerson[], groups: readonly LdapGroup[]): string {
  const units = new Set(["groups", "people", ...people.map(({ unit = "people" }) => unit)]);
  const entries = [
    [`dn: ${root}`, "objectClass: dcObject", "objectClass: organization", "o: Harbour", "dc: harbour"],
    [
      `dn: ${readerDn}`,
      "objectClass: organizationalRole",
      "objectClass: simpleSecurityObject",
      "cn: reader",
      `userPassword: ${readerPassword}`,
    ],
    ...[...units].map((unit) => [`dn: ou=${unit},${root}`, "objectClass: organizationalUnit", `ou: ${unit}`]),
    ...people.map((person) => [
      `dn: ${dnOf(person)}`,
      "objectClass: inetOrgPerson",
      "objectClass: extensibleObject",
      `entryUUID: ${uuidOf(dnOf({ uid: person.uid }))}`,
      `uid: ${person.uid}`,
      `cn: ${person.name ?? person.uid}`,
      `sn: ${person.uid}`,
      ...(person.mail === undefined ? [] : [`mail: ${person.mail}`]),
      ...(person.more ?? []),
    ]),
    ...groups.map(({ name, members }) => [
      `dn: ${groupDn(name)}`,
      "objectClass: groupOfNames",
      `entryUUID: ${uuidOf(groupDn(name))}`,
      `cn: ${name}`,
      ...members.map((dn) => `member: ${dn}`),
    ]),
  ];
  return `${entries.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

export interface SlapdOptions {
  readonly ldif: string;
  /** Files (PEM) for TLS. */
  readonly tls?: { readonly ca: string; readonly certificate: string; readonly key: string; readonly demandsClient?: true };
  /** More lines of its configuration. */
  readonly limits?: string;
  /** More definitions of attributes and classes. */
  readonly schema?: string;
  /** What its root says of itself beside the usual, as LDIF. */
  readonly rootEntry?: string;
}

export class Slapd {
  readonly folder: string;
  readonly port: number;
  readonly tlsPort: number;
  private process: ChildProcess | null = null;
  private readonly withTls: boolean;

  private constructor(folder: string, port: number, tlsPort: number, withTls: boolean) {
    this.folder = folder;
    this.port = port;
    this.tlsPort = tlsPort;
    this.withTls = withTls;
  }
  static async start({ ldif, tls, limits = "", schema = "", rootEntry }: SlapdOptions): Promise<Slapd> {
    const folder = await mkdtemp(join(tmpdir(), "provider-desk-slapd-"));
    const slapd = new Slapd(folder, await freePort(), await freePort(), tls !== undefined);
    mkdirSync(join(folder, "db"));
    writeFileSync(join(folder, "more.schema"), schema);
    if (rootEntry !== undefined) writeFileSync(join(folder, "root.ldif"), rootEntry);
    writeFileSync(
      join(folder, "slapd.conf"),
      [
        ...["core", "cosine", "inetorgperson", "nis"].map((name) => `include ${schemas}/${name}.schema`),
        `include ${folder}/more.schema`,
        `pidfile ${folder}/slapd.pid`,
        ...(rootEntry === undefined ? [] : [`rootDSE ${folder}/root.ldif`]),
        "modulepath /usr/lib/ldap",
        "moduleload back_mdb",
        ...(tls === undefined
          ? []
          : [
              `TLSCACertificateFile ${tls.ca}`,
              `TLSCertificateFile ${tls.certificate}`,
              `TLSCertificateKeyFile ${tls.key}`,
              `TLSVerifyClient ${tls.demandsClient === true ? "demand" : "never"}`,
            ]),
        "database mdb",
        "maxsize 268435456",
        `suffix "${root}"`,
        `rootdn "cn=admin,${root}"`,
        "rootpw test-only",
        `directory ${folder}/db`,
        "index objectClass,uid,mail eq",
        "dbnosync",
        limits,
        "access to attrs=userPassword by anonymous auth by * none",
        "access to * by users read by * none",
        "",
      ].join("\n"),
    );
    await slapd.fill(ldif);
    await slapd.run();
    return slapd;
  }

  /** What the directory has, instead of what it had; slapd stands still. */
  async fill(ldif: string): Promise<void> {
    await rm(join(this.folder, "db"), { recursive: true, force: true });
    mkdirSync(join(this.folder, "db"));
    writeFileSync(join(this.folder, "data.ldif"), ldif);
    execFileSync("/usr/sbin/slapadd", ["-q", "-f", join(this.folder, "slapd.conf"), "-l", join(this.folder, "data.ldif")], {
      stdio: "pipe",
    });
  }
  async run(): Promise<void> {
    const urls = [`ldap://127.0.0.1:${String(this.port)}`, ...(this.withTls ? [`ldaps://127.0.0.1:${String(this.tlsPort)}`] : [])];
    const child = spawn(program, ["-f", join(this.folder, "slapd.conf"), "-h", urls.join(" "), "-d", "0"], { stdio: "ignore" });
    this.process = child;
    let ended = false;
    child.once("exit", () => {
      ended = true;
    });
    while (!(await answers(this.port))) if (ended) throw new Error("slapd ended at its start");
  }
  /** A filled directory in place of the one that runs. */
  async become(ldif: string): Promise<void> {
    await this.halt();
    await this.fill(ldif);
    await this.run();
  }
  async halt(): Promise<void> {
    const child = this.process;
    this.process = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      child.once("exit", () => {
        resolve();
      });
      child.kill("SIGKILL");
    });
  }
  async stop(): Promise<void> {
    await this.halt();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Settings that read it. */
  source(parts: Partial<LdapSource> = {}): LdapSource {
    return {
      ...(emptySource("ldap") as LdapSource),
      host: "127.0.0.1",
      port: this.port,
      encryption: "none",
      user: readerDn,
      activeDirectory: false,
      root,
      userPath: "",
      groupPath: "ou=groups",
      ...otherLdapNames,
      ...parts,
    };
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
  });
}
const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => {
      setTimeout(() => {
        resolve(false);
      }, 10);
    });
  });
