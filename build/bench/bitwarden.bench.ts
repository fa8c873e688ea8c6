import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { promisify } from "node:util";
import { loopbackCertificate } from "#build/scripts/certificate";
import { must } from "#build/test/must";
import { Technician } from "#build/test/technician";
import { organizationOf } from "#shared/model/ids";
import { compare, type Measurement } from "./measure.ts";

const count = 10_000;
const owner = "pieter@hoogland.example";
const program = join(import.meta.dirname, "../../node_modules/@bitwarden/cli/build/bw.js");
const execute = promisify(execFile);

/** 10,000 rows as LastPass writes them; `name` tells the items of two files apart. */
const exported = (name: string): string =>
  [
    "url,username,password,totp,extra,name,grouping,fav",
    ...Array.from(
      { length: count },
      (_, index) =>
        `https://site${String(index)}.example/login,user${String(index)}@client.example,secret-${String(index)}-long,,${index % 4 === 0 ? "Customer number is in the file" : ""},${name} ${String(index)},Folder ${String(index % 20)},0`,
    ),
  ].join("\n");

/**
 * 10,000 items from the file to the end, into the same organization of the same sandbox and as the same owner: `bw import`, signed in and
 * unlocked before, against reading, reviewing and carrying the import out: 20 collections made one by one at the server's pace, and the client
 * read back at the end. The app comes second, when the organization is fuller. A fifth was the goal (issue 9) and is not met: of about twelve
 * seconds of processor time eight are the app's (reading and opening the client several times, encrypting), the rest the sandbox's.
 */
export async function run(): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), "provider-desk-bw-"));
  const certificate = await loopbackCertificate(join(folder, "tls"));
  setDefaultCACertificates([...getCACertificates("default"), await readFile(certificate.cert, "utf8")]);
  const technician = await Technician.start(undefined, ["--tls-key", certificate.key, "--tls-cert", certificate.cert]);
  try {
    const account = technician.sandbox.accounts.find(({ email }) => email === owner);
    if (account === undefined) throw new Error("the sandbox has no such owner");
    const [theirs, ours] = [join(folder, "theirs.csv"), join(folder, "ours.csv")];
    await writeFile(theirs, exported("Theirs"));
    await writeFile(ours, exported("Ours"));
    const profileId = await technician.signIn(account);
    await technician.desk.read();
    const [client] = technician.desk.engine.workspace.rows();
    if (client === undefined) throw new Error("the owner has no organization");

    let session = "";
    const bw = async (...args: string[]): Promise<string> => {
      const env = {
        PATH: process.env["PATH"],
        HOME: folder,
        NODE_EXTRA_CA_CERTS: certificate.cert,
        BITWARDENCLI_APPDATA_DIR: join(folder, "bw"),
        BW_NOINTERACTION: "true",
        ...(session === "" ? {} : { BW_SESSION: session }),
      };
      return (await execute(process.execPath, [program, ...args], { env, maxBuffer: 64 * 1024 * 1024 })).stdout;
    };
    await bw("config", "server", technician.sandbox.baseUrl);
    session = (await bw("login", account.email, account.masterPassword, "--raw")).trim();

    let started = performance.now();
    await bw("import", "--organizationid", organizationOf(client.id), "lastpasscsv", theirs);
    const baseline = performance.now() - started;

    const draft = await must(technician.desk.handlers.onboarding.create({ profileId, clientId: client.id }));
    started = performance.now();
    const preview = await technician.readFile(draft, ours);
    const saved = await must(technician.desk.handlers.onboarding.save({ draft: technician.withImport(draft, preview) }));
    await must(technician.desk.handlers.onboarding.review({ draftId: draft.id }));
    const applied = await technician.apply(saved);
    const measured = performance.now() - started;
    const failed = applied.entries.find(({ error }) => error !== null)?.error;
    if (applied.state !== "done") throw new Error(`the import ended ${applied.state}: ${failed?.code ?? ""}`);
    await technician.desk.read();
    const { items } = await must(technician.desk.handlers.clients.items({ clientId: client.id }));
    for (const name of ["Theirs", "Ours"])
      if (items.filter((item) => item.name?.startsWith(`${name} `)).length !== count) throw new Error(`not all of ${name} is there`);
    return [
      compare(
        "import 10,000 items into a client",
        baseline,
        measured,
        1,
        "against bw import; the app also reviews, paces its calls and reads back",
      ),
    ];
  } finally {
    await technician.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
