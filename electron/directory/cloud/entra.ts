import { z } from "zod";
import { note, type DirectoryGroup } from "#shared/setup/directory/snapshot";
import type { SourceOf } from "#shared/setup/directory/settings";
import { appError, AppFailure } from "#shared/errors/app-error";
import type { DirectoryReading } from "../directory-source.ts";
import { assembled, personOf } from "./assemble.ts";
import { allPages, checked, CloudClient, type CloudPorts } from "./client.ts";
import { parseSetFilter } from "./set-filter.ts";

/** Token host and Graph of each cloud (directories.md §3.2). */
const clouds = {
  global: ["https://login.microsoftonline.com", "https://graph.microsoft.com"],
  "us-government": ["https://login.microsoftonline.us", "https://graph.microsoft.us"],
  "us-dod": ["https://login.microsoftonline.us", "https://dod-graph.microsoft.us"],
  china: ["https://login.chinacloudapi.cn", "https://microsoftgraph.chinacloudapi.cn"],
} as const;
const token = z.object({ access_token: z.string().min(1) });
const text = z.string().nullish();
const page = <Row extends z.ZodType>(row: Row) => z.object({ value: z.array(row), "@odata.nextLink": z.string().optional() });
const users = page(
  z.object({
    id: z.string(),
    mail: text,
    userPrincipalName: text,
    displayName: text,
    accountEnabled: z.boolean().nullish(),
    userType: text,
  }),
);
const groups = page(z.object({ id: z.string(), displayName: text }));
const members = page(z.object({ "@odata.type": z.string().optional(), id: z.string(), displayName: text }));

/** Reads Entra ID by Microsoft Graph: people, groups, and of each group those who are in it through any other. */
export async function readEntra(source: SourceOf<"entra">, secret: string, ports: CloudPorts): Promise<DirectoryReading> {
  const userFilter = parseSetFilter(source.userFilter, ["include", "exclude", "includeGroup", "excludeGroup"], false);
  const groupFilter = parseSetFilter(
    source.groupFilter,
    ["include", "exclude", "includeAdministrativeUnit", "excludeAdministrativeUnit"],
    false,
  );
  const [login, graph] = clouds[source.cloud];
  const client = new CloudClient(ports, graph, async () => {
    const form = new URLSearchParams({
      client_id: source.applicationId.trim(),
      client_secret: secret,
      grant_type: "client_credentials",
      scope: `${graph}/.default`,
    });
    const answer = await signIn(
      ports,
      login,
      `/${encodeURIComponent(source.tenant.trim())}/oauth2/v2.0/token`,
      form.toString(),
      "application/x-www-form-urlencoded",
    );
    const { access_token } = checked(token, answer, login);
    return { Authorization: `Bearer ${access_token}` };
  });
  const pages = <Row>(
    schema: z.ZodType<{ value: Row[]; "@odata.nextLink"?: string | undefined }>,
    first: string,
  ): Promise<readonly Row[]> =>
    allPages(first, async (address) => {
      const { value, "@odata.nextLink": next } = checked(schema, await client.get(address), graph);
      return { rows: value, next: next ?? null };
    });
  const peopleIn = async (group: string): Promise<readonly string[]> => {
    const rows = await pages(members, `/v1.0/groups/${encodeURIComponent(group)}/transitiveMembers?$select=id&$top=999`);
    // The list mixes people, groups and devices (trap T28).
    return rows.filter((row) => row["@odata.type"] === "#microsoft.graph.user").map(({ id }) => id);
  };

  const rows = await pages(users, "/v1.0/users?$select=id,mail,userPrincipalName,displayName,accountEnabled,userType&$top=999");
  const guests = rows.filter(({ userType, userPrincipalName }) => userType === "Guest" || userPrincipalName?.includes("#") === true);
  const left = new Set(source.guests ? [] : guests.map(({ id }) => id));
  const chosen = new Set<string>();
  let narrowed = false;
  for (const { keyword, values } of userFilter.sets)
    for (const group of keyword.endsWith("Group") ? values : []) {
      const inside = await peopleIn(group);
      if (keyword === "excludeGroup") for (const id of inside) left.add(id);
      else {
        narrowed = true;
        for (const id of inside) chosen.add(id);
      }
    }
  const people = rows
    .filter(({ id }) => !left.has(id) && (!narrowed || chosen.has(id)))
    .map(({ id, mail, userPrincipalName, displayName, accountEnabled }) => {
      // An address of the tenant's own domain is nobody's mailbox.
      const email = mail && !mail.toLowerCase().includes("onmicrosoft.com") ? mail : userPrincipalName;
      return personOf(
        id,
        email?.includes("#") === true ? null : email,
        displayName,
        accountEnabled === false ? "disabled" : "active",
        userPrincipalName ?? id,
      );
    });

  const inUnits = new Map<string, Set<string>>();
  for (const { keyword, values } of groupFilter.sets)
    if (keyword.endsWith("Unit")) {
      const ids = new Set<string>();
      for (const unit of values)
        for (const { id, ...row } of await pages(
          members,
          `/v1.0/directory/administrativeUnits/${encodeURIComponent(unit)}/members?$top=999`,
        ))
          if (row["@odata.type"] === "#microsoft.graph.group") ids.add(id);
      inUnits.set(keyword, ids);
    }
  const names = groupFilter.sets.filter(({ keyword }) => !keyword.endsWith("Unit"));
  const found: DirectoryGroup[] = [];
  for (const { id, displayName } of await pages(groups, "/v1.0/groups?$select=id,displayName&$top=999")) {
    const name = displayName ?? "";
    const isOut =
      inUnits.get("includeAdministrativeUnit")?.has(id) === false ||
      inUnits.get("excludeAdministrativeUnit")?.has(id) === true ||
      names.some(({ keyword, values }) => values.has(name.toLowerCase()) !== (keyword === "include"));
    if (name !== "" && !isOut) found.push({ id, name, members: await peopleIn(id), nested: 0, where: name });
  }
  return assembled({
    people,
    groups: found,
    users: { ...userFilter, sets: userFilter.sets.filter(({ keyword }) => !keyword.endsWith("Group")) },
    groupSet: { ...groupFilter, sets: names.length > 0 ? names : inUnits.size > 0 ? [{ keyword: "units", values: new Set() }] : [] },
    notes: source.guests
      ? []
      : note(
          "guests",
          guests.map(({ displayName, id }) => displayName ?? id),
        ),
    host: graph,
    everybody: new Map(
      rows.map(({ id, userPrincipalName, accountEnabled }) => [
        id,
        { state: accountEnabled === false ? "disabled" : "active", where: userPrincipalName ?? id },
      ]),
    ),
  });
}

/** The token endpoint of a service; it is asked without a token. */
export function signIn(
  ports: CloudPorts,
  host: string,
  path: string,
  body: string,
  type: string,
  more: Readonly<Record<string, string>> = {},
) {
  return new CloudClient(ports, host, null).post(path, body, { "Content-Type": type, ...more }).catch((thrown: unknown) => {
    // 400 and 401 are the service's way to say that it does not know who asks.
    if (thrown instanceof AppFailure && thrown.error.code === "directory.refused")
      throw new AppFailure({ ...appError("directory.sign-in", { user: new URL(host).host }), detail: thrown.error.detail ?? "" });
    throw thrown;
  });
}
