import { z } from "zod";
import type { DirectoryGroup, DirectoryPerson } from "#shared/setup/directory/snapshot";
import type { SourceOf } from "#shared/setup/directory/settings";
import type { DirectoryReading } from "../directory-source.ts";
import { assembled, personOf } from "./assemble.ts";
import { allPages, checked, CloudClient, type CloudPorts } from "./client.ts";
import { signIn } from "./entra.ts";
import { everybodyBeside, parseSetFilter, passes } from "./set-filter.ts";

const text = z.string().nullish();
const token = z.object({ access_token: z.string().min(1) });
const users = z.array(
  z.object({ id: z.number(), email: text, username: text, firstname: text, lastname: text, status: z.number().nullish() }),
);
const roles = z.array(z.object({ id: z.number(), name: text }));
const members = z.array(z.object({ id: z.number() }));
const suspended = 2;

/** Reads OneLogin, version 2 of its API (directories.md §3.5); its roles are what people mean by groups. */
export async function readOneLogin(source: SourceOf<"onelogin">, clientSecret: string, ports: CloudPorts): Promise<DirectoryReading> {
  const userFilter = parseSetFilter(source.userFilter, ["include", "exclude"], true);
  const groupFilter = parseSetFilter(source.groupFilter, ["include", "exclude"], true);
  const host = `https://api.${source.region}.onelogin.com`;
  const client = new CloudClient(ports, host, async () => {
    const basic = Buffer.from(`${source.clientId.trim()}:${clientSecret}`).toString("base64");
    const answer = await signIn(
      ports,
      host,
      "/auth/oauth2/v2/token",
      JSON.stringify({ grant_type: "client_credentials" }),
      "application/json",
      { Authorization: `Basic ${basic}` },
    );
    const { access_token } = checked(token, answer, host);
    return { Authorization: `bearer ${access_token}` };
  });
  const pages = <Row>(schema: z.ZodType<Row[]>, first: string): Promise<readonly Row[]> =>
    allPages(first, async (address) => {
      const answer = await client.get(address);
      const cursor = answer.header("after-cursor");
      return {
        rows: checked(schema, answer, host),
        next: cursor === null || cursor === "" ? null : `${first}&cursor=${encodeURIComponent(cursor)}`,
      };
    });
  const suffix = source.emailSuffix.trim();
  const readUsers = async (query: string | null): Promise<readonly DirectoryPerson[]> =>
    (await pages(users, `/api/2/users?limit=50${query === null ? "" : `&${new URLSearchParams(query).toString()}`}`)).map(
      ({ id, email, username, firstname, lastname, status }) => {
        const address = email || (username?.includes("@") === true ? username : username && suffix !== "" ? `${username}${suffix}` : null);
        return personOf(
          String(id),
          address,
          [firstname, lastname].filter((part) => part).join(" "),
          status === suspended ? "disabled" : "active",
          username ?? "",
        );
      },
    );
  const people = await readUsers(userFilter.query);
  const found: DirectoryGroup[] = [];
  for (const { id, name } of await pages(roles, "/api/2/roles?limit=50")) {
    if (!name || !passes(groupFilter, name)) continue;
    const inside = await pages(members, `/api/2/roles/${String(id)}/users?limit=50`);
    found.push({ id: String(id), name, members: inside.map((row) => String(row.id)), nested: 0, where: name });
  }
  const everybody = await everybodyBeside(ports, userFilter, people, () => readUsers(null));
  return assembled({ people, groups: found, users: userFilter, groupSet: groupFilter, host, everybody });
}
