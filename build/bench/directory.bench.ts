import { spawnSync } from "node:child_process";
import { dnOf, hasSlapd, ldifOf, readerDn, readerPassword, root, Slapd, type LdapPerson } from "#build/test/directory/slapd";
import { emptySetup } from "#build/test/setup/empty-setup";
import { readLdap } from "#electron/directory/ldap/read-ldap";
import { compareDirectory } from "#shared/setup/directory/compare";
import { newSettings } from "#shared/setup/directory/settings";
import { compare, fastest, type Measurement } from "./measure.ts";

const count = 5000;

/** Reading 5,000 people and 20 groups of an LDAP directory and comparing them with a client, against `ldapsearch` of the same tree. */
export async function run(): Promise<readonly Measurement[]> {
  if (!hasSlapd) return [];
  const people: readonly LdapPerson[] = Array.from({ length: count }, (_, index) => ({
    uid: `p${String(index)}`,
    name: `Person ${String(index)}`,
    mail: `p${String(index)}@harbour.example`,
  }));
  const groups = Array.from({ length: 20 }, (_, index) => ({
    name: `Group ${String(index)}`,
    members: people.filter((_person, at) => at % 20 === index).map(dnOf),
  }));
  const slapd = await Slapd.start({ ldif: ldifOf(people, groups), limits: "limits users size=unlimited" });
  try {
    const search = (): void => {
      const url = `ldap://127.0.0.1:${String(slapd.port)}`;
      const found = spawnSync(
        "ldapsearch",
        ["-x", "-LLL", "-H", url, "-D", readerDn, "-w", readerPassword, "-b", root, "-E", "pr=500/noprompt"],
        {
          maxBuffer: 100_000_000,
        },
      );
      if (found.status !== 0) throw new Error("ldapsearch failed");
    };
    const setup = emptySetup();
    const measured = async (): Promise<void> => {
      const signal = new AbortController().signal;
      const { snapshot } = await readLdap()(slapd.source(), { secrets: { password: readerPassword }, signal });
      const { lines } = compareDirectory(snapshot, newSettings().sync, setup, new Set());
      if (lines.filter(({ kind }) => kind === "invite").length !== count) throw new Error("not everybody was compared");
    };
    const baseline = await fastest(7, search);
    return [
      compare("read and compare 5,000 people of LDAP", baseline, await fastest(7, measured), 2, "against ldapsearch of the same tree"),
    ];
  } finally {
    await slapd.stop();
  }
}
