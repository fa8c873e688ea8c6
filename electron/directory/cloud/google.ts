import { createSign } from "node:crypto";
import { z } from "zod";
import { appError, AppFailure } from "#shared/errors/app-error";
import type { DirectoryGroup, DirectoryPerson } from "#shared/setup/directory/snapshot";
import type { SourceOf } from "#shared/setup/directory/settings";
import type { DirectoryReading } from "../directory-source.ts";
import { assembled, personOf } from "./assemble.ts";
import { allPages, checked, CloudClient, type CloudPorts } from "./client.ts";
import { signIn } from "./entra.ts";
import { everybodyBeside, parseSetFilter, passes } from "./set-filter.ts";

const host = "https://admin.googleapis.com";
const tokenHost = "https://oauth2.googleapis.com";
const scopes = ["user", "group", "group.member"]
  .map((part) => `https://www.googleapis.com/auth/admin.directory.${part}.readonly`)
  .join(" ");
const next = z.string().optional();
/** A list without rows has none; what is no list of this service has no kind either. */
const kind = z.string().startsWith("admin#directory#");
const token = z.object({ access_token: z.string().min(1) });
const users = z.object({
  kind,
  users: z
    .array(
      z.object({
        id: z.string(),
        primaryEmail: z.string().nullish(),
        suspended: z.boolean().nullish(),
        archived: z.boolean().nullish(),
        orgUnitPath: z.string().nullish(),
        name: z.object({ fullName: z.string().nullish() }).nullish(),
      }),
    )
    .default([]),
  nextPageToken: next,
});
const groups = z.object({
  kind,
  groups: z.array(z.object({ id: z.string(), name: z.string().nullish(), email: z.string().nullish() })).default([]),
  nextPageToken: next,
});
const members = z.object({
  kind,
  members: z.array(z.object({ id: z.string().nullish(), type: z.string().nullish() })).default([]),
  nextPageToken: next,
});

/** Reads Google Workspace by the Admin SDK (directories.md §3.3): all domains of the customer, narrowed by ours. */
export async function readGoogle(source: SourceOf<"google">, privateKey: string, ports: CloudPorts): Promise<DirectoryReading> {
  const userFilter = parseSetFilter(source.userFilter, ["include", "exclude"], true);
  const groupFilter = parseSetFilter(source.groupFilter, ["include", "exclude"], true);
  const client = new CloudClient(ports, host, async () => {
    const now = Math.floor(ports.clock.now() / 1000);
    const assertion = signed(
      { iss: source.clientEmail.trim(), sub: source.adminUser.trim(), scope: scopes, aud: `${tokenHost}/token`, iat: now, exp: now + 3600 },
      privateKey,
    );
    const form = new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion });
    const { access_token } = checked(
      token,
      await signIn(ports, tokenHost, "/token", form.toString(), "application/x-www-form-urlencoded"),
      tokenHost,
    );
    return { Authorization: `Bearer ${access_token}` };
  });
  const base = "/admin/directory/v1";
  const customer = encodeURIComponent(source.customer.trim() || "my_customer");
  const query = (text: string | null): string => (text === null ? "" : `&query=${encodeURIComponent(text)}`);
  const pages = <Row>(
    first: string,
    read: (answer: Awaited<ReturnType<CloudClient["get"]>>) => { rows: readonly Row[]; nextPageToken?: string | undefined },
  ) =>
    allPages(first, async (address) => {
      const { rows, nextPageToken } = read(await client.get(address));
      return { rows, next: nextPageToken === undefined ? null : `${first}&pageToken=${encodeURIComponent(nextPageToken)}` };
    });

  const readUsers = (text: string | null) =>
    pages(`${base}/users?customer=${customer}&maxResults=500&projection=basic${query(text)}`, (answer) => {
      const { users: found, nextPageToken } = checked(users, answer, host);
      return { rows: found, nextPageToken };
    });
  const rows = await readUsers(userFilter.query);
  const domain = source.domain.trim().toLowerCase();
  const asPerson = ({ id, primaryEmail, suspended, archived, orgUnitPath, name }: (typeof rows)[number]): DirectoryPerson =>
    personOf(id, primaryEmail, name?.fullName, suspended === true || archived === true ? "disabled" : "active", orgUnitPath ?? "");
  const people = rows
    .filter(({ primaryEmail }) => domain === "" || primaryEmail?.toLowerCase().endsWith(`@${domain}`) === true)
    .map(asPerson);
  const listed = await pages(`${base}/groups?customer=${customer}&maxResults=200${query(groupFilter.query)}`, (answer) => {
    const { groups: found, nextPageToken } = checked(groups, answer, host);
    return { rows: found, nextPageToken };
  });
  const found: DirectoryGroup[] = [];
  for (const { id, name, email } of listed) {
    const shown = name ?? email ?? "";
    if (shown === "" || !passes(groupFilter, shown)) continue;
    const inside = await pages(
      `${base}/groups/${encodeURIComponent(id)}/members?maxResults=200&includeDerivedMembership=true`,
      (answer) => {
        const { members: all, nextPageToken } = checked(members, answer, host);
        return { rows: all, nextPageToken };
      },
    );
    const everyone = inside.some(({ type }) => type === "CUSTOMER") ? people.map((person) => person.id) : [];
    found.push({
      id,
      name: shown,
      members: [...new Set([...inside.flatMap((row) => (row.type === "USER" && row.id ? [row.id] : [])), ...everyone])],
      nested: 0,
      where: email ?? "",
    });
  }
  const everybody = await everybodyBeside(ports, userFilter, rows.map(asPerson), async () => (await readUsers(null)).map(asPerson));
  return assembled({ people, groups: found, users: userFilter, groupSet: groupFilter, host, everybody });
}

/** A JSON web token that the service account signs. */
function signed(claims: Readonly<Record<string, string | number>>, privateKey: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const content = `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}`;
  try {
    return `${content}.${createSign("RSA-SHA256").update(content).sign(privateKey, "base64url")}`;
  } catch {
    throw new AppFailure(appError("directory.bad-certificate-file"));
  }
}
