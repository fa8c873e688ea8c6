import { z } from "zod";
import type { DirectoryGroup, DirectoryPerson } from "#shared/setup/directory/snapshot";
import type { SourceOf } from "#shared/setup/directory/settings";
import type { DirectoryReading } from "../directory-source.ts";
import { assembled, personOf } from "./assemble.ts";
import { allPages, checked, CloudClient, type CloudPorts } from "./client.ts";
import { everybodyBeside, parseSetFilter, passes } from "./set-filter.ts";

const text = z.string().nullish();
const users = z.array(
  z.object({
    id: z.string(),
    status: z.string(),
    profile: z.object({ login: text, email: text, displayName: text, firstName: text, lastName: text }),
  }),
);
const groups = z.array(z.object({ id: z.string(), profile: z.object({ name: text }) }));
const members = z.array(z.object({ id: z.string() }));

/** Reads Okta (directories.md §3.4). Members are read in full: a group's own date does not move when somebody leaves it (trap T21). */
export async function readOkta(source: SourceOf<"okta">, apiToken: string, ports: CloudPorts): Promise<DirectoryReading> {
  const userFilter = parseSetFilter(source.userFilter, ["include", "exclude"], true);
  const groupFilter = parseSetFilter(source.groupFilter, ["include", "exclude"], true);
  const host = source.address.trim().replace(/\/+$/u, "");
  const client = new CloudClient(ports, host, () => Promise.resolve({ Authorization: `SSWS ${apiToken}` }));
  const pages = <Row>(schema: z.ZodType<Row[]>, first: string): Promise<readonly Row[]> =>
    allPages(first, async (address) => {
      const answer = await client.get(address);
      return { rows: checked(schema, answer, host), next: nextLink(answer.header("link")) };
    });
  const filter = (query: string | null): string => (query === null ? "" : `&filter=${encodeURIComponent(query)}`);
  const readUsers = async (query: string | null): Promise<readonly DirectoryPerson[]> =>
    (await pages(users, `/api/v1/users?limit=200${filter(query)}`)).map(({ id, status, profile }) =>
      personOf(
        id,
        profile.email,
        profile.displayName ?? [profile.firstName, profile.lastName].filter((part) => part).join(" "),
        status === "SUSPENDED" ? "disabled" : status === "DEPROVISIONED" ? "deleted" : "active",
        profile.login ?? id,
      ),
    );
  const people = await readUsers(userFilter.query);
  const found: DirectoryGroup[] = [];
  for (const { id, profile } of await pages(groups, `/api/v1/groups?limit=200${filter(groupFilter.query ?? 'type eq "OKTA_GROUP"')}`)) {
    const name = profile.name ?? "";
    if (name === "" || !passes(groupFilter, name)) continue;
    const inside = await pages(members, `/api/v1/groups/${encodeURIComponent(id)}/users?limit=200`);
    found.push({ id, name, members: inside.map((row) => row.id), nested: 0, where: name });
  }
  const everybody = await everybodyBeside(ports, userFilter, people, () => readUsers(null));
  return assembled({ people, groups: found, users: userFilter, groupSet: groupFilter, host, everybody });
}

/** The link named "next": several links stand in one header or in several that were joined. */
const nextLink = (header: string | null): string | null => /<([^>]+)>\s*;\s*rel="next"/u.exec(header ?? "")?.[1] ?? null;
