import { z } from "zod";
import type { DirectoryGroup } from "#shared/setup/directory/snapshot";
import type { SourceOf } from "#shared/setup/directory/settings";
import type { DirectoryReading } from "../directory-source.ts";
import { assembled, personOf } from "./assemble.ts";
import { allPages, checked, CloudClient, type CloudPorts } from "./client.ts";
import { parseSetFilter, passes } from "./set-filter.ts";

const hosts = {
  us: "https://console.jumpcloud.com",
  eu: "https://console.eu.jumpcloud.com",
  in: "https://console.in.jumpcloud.com",
} as const;
const text = z.string().nullish();
const users = z.object({
  totalCount: z.number().optional(),
  results: z.array(
    z.object({ _id: z.string(), username: text, email: text, displayname: text, state: text, suspended: z.boolean().nullish() }),
  ),
});
const groups = z.array(z.object({ id: z.string(), name: text }));
const members = z.array(z.object({ to: z.object({ id: z.string(), type: z.string() }) }));
const pageSize = 100;

/** Reads JumpCloud by its API (directories.md §3.6). Pages go by their place: sorted by what does not change. */
export async function readJumpCloud(source: SourceOf<"jumpcloud">, apiKey: string, ports: CloudPorts): Promise<DirectoryReading> {
  const userFilter = parseSetFilter(source.userFilter, ["include", "exclude"], false);
  const groupFilter = parseSetFilter(source.groupFilter, ["include", "exclude"], false);
  const host = hosts[source.region];
  const organization = source.organization.trim();
  const client = new CloudClient(ports, host, () =>
    Promise.resolve({ "x-api-key": apiKey, ...(organization === "" ? {} : { "x-org-id": organization }) }),
  );
  const pages = <Row>(
    first: string,
    read: (answer: Awaited<ReturnType<CloudClient["get"]>>) => readonly Row[],
  ): Promise<readonly Row[]> => {
    let skip = 0;
    return allPages(`${first}&skip=0`, async (address) => {
      const rows = read(await client.get(address));
      skip += rows.length;
      return { rows, next: rows.length < pageSize ? null : `${first}&skip=${String(skip)}` };
    });
  };
  const limit = `limit=${String(pageSize)}`;
  const people = (await pages(`/api/systemusers?${limit}&sort=_id`, (answer) => checked(users, answer, host).results)).map(
    ({ _id, email, username, displayname, state, suspended }) =>
      personOf(_id, email, displayname, suspended === true || state === "SUSPENDED" ? "disabled" : "active", username ?? _id),
  );
  const found: DirectoryGroup[] = [];
  for (const { id, name } of await pages(`/api/v2/usergroups?${limit}&sort=name`, (answer) => checked(groups, answer, host))) {
    if (!name || !passes(groupFilter, name)) continue;
    const inside = await pages(`/api/v2/usergroups/${encodeURIComponent(id)}/members?${limit}`, (answer) => checked(members, answer, host));
    found.push({ id, name, members: inside.flatMap(({ to }) => (to.type === "user" ? [to.id] : [])), nested: 0, where: name });
  }
  return assembled({ people, groups: found, users: userFilter, groupSet: groupFilter, host });
}
