import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { promisify } from "node:util";
import { loopbackCertificate } from "#build/scripts/certificate";
import { must } from "#build/test/must";
import { Technician } from "#build/test/technician";
import { organizationOf, type ClientId } from "#shared/model/ids";
import { compare, type Measurement } from "./measure.ts";

const count = 10_000;
const folders = 20;
const owner = "pieter@hoogland.example";
const program = join(import.meta.dirname, "../../node_modules/@bitwarden/cli/build/bw.js");
const execute = promisify(execFile);

/** Rows as LastPass writes them, in twenty folders; `name` tells the items of two files apart. */
const exported = (name: string, rows = count): string =>
  [
    "url,username,password,totp,extra,name,grouping,fav",
    ...Array.from(
      { length: rows },
      (_, index) =>
        `https://site${String(index)}.example/login,user${String(index)}@client.example,secret-${String(index)}-long,,${index % 4 === 0 ? "Customer number is in the file" : ""},${name} ${String(index)},Folder ${String(index % folders)},0`,
    ),
  ].join("\n");

/**
 * 10,000 items from the file to the end, as the owner of an organization: `bw import`, signed in and unlocked before, against choosing and reading
 * the file, reviewing, carrying the import out, and reading the client back. Each into an organization of the same contents: first with the twenty
 * collections that the file's folders go into (bw makes its own within its one call), then without, where the app makes them one by one with who reaches
 * them: once at a server of the client's own, which has no limits, once four a second as the cloud's limits want it. Last into the one that bw has just
 * filled: 10,000 items are read before and 20,000 after. A fifth was the goal (issue 9). Decision 0008 has what was measured and where that is met.
 */
export async function run(): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), "provider-desk-bw-"));
  const certificate = await loopbackCertificate(join(folder, "tls"));
  setDefaultCACertificates([...getCACertificates("default"), await readFile(certificate.cert, "utf8")]);
  const start = (): Promise<Technician> => Technician.start(undefined, ["--tls-key", certificate.key, "--tls-cert", certificate.cert]);
  const [shared, own, bare, paced] = [await start(), await start(), await start(), await start()];
  try {
    const file = async (name: string, rows?: number): Promise<string> => {
      const path = join(folder, `${name}.csv`);
      await writeFile(path, exported(name, rows));
      return path;
    };
    const before = new App(own);
    await before.open();
    await before.import(await file("Few", folders));
    const equal = await before.import(await file("Ours"));
    await before.has(["Ours"]);

    const making = async (technician: Technician, server: "cloud" | "self-hosted"): Promise<number> => {
      const app = new App(technician);
      await app.open(server);
      const taken = await app.import(await file("Ours"));
      await app.has(["Ours"]);
      return taken;
    };
    const made = await making(bare, "self-hosted");
    const madePaced = await making(paced, "cloud");

    const after = new App(shared);
    const clientId = await after.open();
    const baseline = await importByBw(shared, organizationOf(clientId), await file("Theirs"), folder, certificate.cert);
    const fuller = await after.import(await file("Ours"));
    await after.has(["Theirs", "Ours"]);
    const note = "against bw import; the app also reviews, paces its calls and reads back";
    return [
      compare("import 10,000 items into a client", baseline, equal, 0.5, note),
      compare("import 10,000 items, making 20 collections", baseline, made, 0.5, note),
      compare("import 10,000 items, making 20 collections within the cloud's limits", baseline, madePaced, 1, note),
      compare("import 10,000 items after bw", baseline, fuller, 0.75, `${note}, among 10,000 more items`),
    ];
  } finally {
    await Promise.all([shared, own, bare, paced].map((technician) => technician.stop()));
    await rm(folder, { recursive: true, force: true });
  }
}

const accountOf = (technician: Technician): { readonly email: string; readonly masterPassword: string } => {
  const account = technician.sandbox.accounts.find(({ email }) => email === owner);
  if (account === undefined) throw new Error("the sandbox has no such owner");
  return account;
};

/** The app at a sandbox of its own. */
class App {
  private readonly technician: Technician;
  private clientId: ClientId | null = null;

  constructor(technician: Technician) {
    this.technician = technician;
  }
  async open(server: "cloud" | "self-hosted" = "cloud"): Promise<ClientId> {
    await this.technician.signIn(accountOf(this.technician), server);
    await this.technician.app.read();
    const [client] = this.technician.app.engine.workspace.rows();
    if (client === undefined) throw new Error("the owner has no organization");
    this.clientId = client.id;
    return client.id;
  }
  /** Imports a file and says how many milliseconds it took. */
  async import(path: string): Promise<number> {
    const { technician, clientId } = this;
    const { onboarding } = technician.app.handlers;
    const started = performance.now();
    const draft = await must(onboarding.create({ profileId: technician.profileId, clientId }));
    const preview = await technician.readFile(draft, path);
    const saved = await must(onboarding.save({ draft: technician.withImport(draft, preview, basename(path)) }));
    await must(onboarding.review({ draftId: draft.id }));
    const applied = await technician.apply(saved);
    const taken = performance.now() - started;
    const failed = applied.entries.find(({ error }) => error !== null)?.error;
    if (applied.state !== "done") throw new Error(`the import ended ${applied.state}: ${failed?.code ?? ""}`);
    return taken;
  }
  async has(names: readonly string[]): Promise<void> {
    if (this.clientId === null) throw new Error("not open");
    await this.technician.app.read();
    const { items } = await must(this.technician.app.handlers.clients.items({ clientId: this.clientId }));
    for (const name of names)
      if (items.filter((item) => item.name?.startsWith(`${name} `)).length !== count) throw new Error(`not all of ${name} is there`);
  }
}

/** Milliseconds that `bw import` takes. */
async function importByBw(
  technician: Technician,
  organizationId: string,
  path: string,
  folder: string,
  authority: string,
): Promise<number> {
  let session = "";
  const bw = async (...args: string[]): Promise<string> => {
    const env = {
      PATH: process.env["PATH"],
      HOME: folder,
      NODE_EXTRA_CA_CERTS: authority,
      BITWARDENCLI_APPDATA_DIR: join(folder, "bw"),
      BW_NOINTERACTION: "true",
      ...(session === "" ? {} : { BW_SESSION: session }),
    };
    return (await execute(process.execPath, [program, ...args], { env, maxBuffer: 64 * 1024 * 1024 })).stdout;
  };
  const { email, masterPassword } = accountOf(technician);
  await bw("config", "server", technician.sandbox.baseUrl);
  session = (await bw("login", email, masterPassword, "--raw")).trim();
  const started = performance.now();
  await bw("import", "--organizationid", organizationId, "lastpasscsv", path);
  return performance.now() - started;
}
