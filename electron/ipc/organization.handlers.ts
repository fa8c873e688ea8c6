import { z } from "zod";
import { takesLicences, type AccountService } from "#electron/account/index";
import { fingerprintWords, PublicKey } from "#electron/crypto/index";
import type { PeopleOf } from "#electron/people/people-of";
import type { Held } from "#electron/writing/held";
import { integrations, organizations } from "#electron/provider-api/index";
import type { Contract, HandlersOf, IntegrationView } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { isMoment } from "#shared/model/schemas";
import { ApiKeyType } from "#shared/model/enums";
import { accountSubject, asId, profileOf, type ClientId, type UserId } from "#shared/model/ids";
import { integrationStateOf, tokenOf } from "#shared/setup/value/integrations";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { readPlan } from "./plan-view.ts";
import { openText, saveAs, type Dialogs } from "./file-ports.ts";

export interface OrganizationHandlerPorts {
  readonly account: Pick<AccountService, "ownSecret" | "profile">;
  readonly dialogs: Dialogs;
  readonly heldLicences: Held<string>;
  readonly now: () => Date;
  peopleOf(clientId: ClientId): Result<PeopleOf>;
}

/** The server's own words are all that tells it from other refusals (recorded). */
const saysUnknownInstallation = ({ code, detail }: AppError): boolean =>
  code === "server.refused" && /^invalid installation id/iu.test(detail ?? "");
const installationId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
/** Bytes; one is about four thousand. */
const largestLicence = 256 * 1024;
/** What is looked at of a licence file; its signature only the server can check. */
const licenceFile = z.object({
  licenseKey: z.string().min(1),
  installationId: z.string(),
  enabled: z.boolean(),
  selfHost: z.boolean(),
  name: z.string().max(200).default(""),
  seats: z.number().int().min(0).nullable(),
  expires: z.iso.datetime({ offset: true, local: true }).max(40),
});
interface ReadLicence {
  readonly name: string;
  readonly seats: number | null;
  readonly expires: string;
}
function readLicence(text: string, now: Date): Result<ReadLicence> {
  const parsed = licenceFile.safeParse(parseJson(text));
  if (!parsed.success) return err(appError("licence.not-one"));
  const { enabled, selfHost, name, seats, expires } = parsed.data;
  if (!enabled || !selfHost) return err(appError("licence.of-another"));
  return Date.parse(expires) <= now.getTime()
    ? err(appError("licence.ended", { date: expires.slice(0, 10) }))
    : ok({ name: name.trim(), seats, expires });
}
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
/** Status of an integration on the wire. */
const completed = 4;
const isKeyType = (type: number): type is ApiKeyType => Object.values<number>(ApiKeyType).includes(type);

/** A client's own key, its API keys and its licence. Nothing of it is kept. */
export function organizationHandlers({
  account,
  dialogs,
  heldLicences,
  now,
  peopleOf,
}: OrganizationHandlerPorts): HandlersOf<Contract["organization"]> {
  async function chosenLicence(): Promise<Result<ReadLicence & { readonly text: string }>> {
    const file = await openText(dialogs, "JSON", ["json"], largestLicence);
    if (!file.ok) return file;
    return mapResult(readLicence(file.value.text, now()), (licence) => ({ ...licence, text: file.value.text }));
  }
  return {
    async keys({ clientId }) {
      const found = peopleOf(clientId);
      if (!found.ok) return found;
      const { organizationId, open } = found.value;
      const { http } = open.profile;
      const own = await http.send(organizations.readOrganizationPublicKey(organizationId));
      if (!own.ok) return own;
      const { publicKey } = own.value;
      const parsed = publicKey ? PublicKey.parse(publicKey, "publicKey") : null;
      if (parsed !== null && !parsed.ok) return parsed;
      const listed = await http.send(organizations.listApiKeys(organizationId));
      if (!listed.ok) return listed;
      return ok({
        words: parsed === null ? [] : fingerprintWords(organizationId, parsed.value),
        keys: listed.value.data.flatMap(({ keyType, revisionDate }) =>
          isKeyType(keyType) ? [{ type: keyType, madeAt: revisionDate ?? null }] : [],
        ),
      });
    },
    async viewKey({ clientId, type, ownSecret }) {
      const found = peopleOf(clientId);
      if (!found.ok) return found;
      const secret = await account.ownSecret(profileOf(clientId), ownSecret);
      if (!secret.ok) return secret;
      const { organizationId, open } = found.value;
      const answer = await open.profile.http.send(organizations.readApiKey(organizationId, type, secret.value));
      return mapResult(answer, ({ apiKey, revisionDate }) => ({
        clientId: `organization.${organizationId}`,
        secret: apiKey,
        madeAt: revisionDate ?? null,
      }));
    },
    async integrations({ clientId }) {
      const found = peopleOf(clientId);
      if (!found.ok) return found;
      const { organizationId, open } = found.value;
      const { http } = open.profile;
      const all = await http.send(integrations.listIntegrations(organizationId));
      if (!all.ok) return all;
      const views: IntegrationView[] = [];
      for (const each of all.value) {
        const rows = await http.send(integrations.listConfigurations(organizationId, each.id));
        if (!rows.ok) return rows;
        views.push({
          type: each.type,
          state: integrationStateOf(each, rows.value),
          hasToken: tokenOf(each.configuration) !== null,
          works: each.status === completed,
          configurations: rows.value.length,
        });
      }
      return ok(views);
    },
    async plan({ clientId }) {
      const found = peopleOf(clientId);
      if (!found.ok) return found;
      const { organizationId, open, setup } = found.value;
      return readPlan(open.profile.http, organizationId, setup.client.providerOrganizationId === null);
    },
    takeLicence: async () =>
      mapResult(await chosenLicence(), ({ seats, expires, text }) => ({ seats, expires, licence: heldLicences.keep(text) })),
    async takeFirstLicence({ profileId }) {
      const own = account.profile(profileId);
      if (!own.ok) return own;
      if (!takesLicences(own.value.record)) return err(appError("role.not-allowed"));
      const chosen = await chosenLicence();
      if (!chosen.ok) return chosen;
      const { name, seats, expires, text } = chosen.value;
      // Nobody could say what was made.
      if (name === "") return err(appError("licence.not-one"));
      const subject = accountSubject(profileId, asId<UserId>(own.value.account.id));
      return ok({ subject, organization: name, seats, expires, licence: heldLicences.keep(text) });
    },
    async saveLicence({ clientId, installationId: id }) {
      const found = peopleOf(clientId);
      if (!found.ok) return found;
      if (!installationId.test(id.trim())) return err(appError("client.installation-id"));
      const { organizationId, clientName, open } = found.value;
      const licence = await open.profile.http.send(organizations.readLicence(organizationId, id.trim()));
      if (!licence.ok) return err(saysUnknownInstallation(licence.error) ? appError("client.installation-unknown") : licence.error);
      const saved = await saveAs(dialogs, `bitwarden_organization_license ${clientName}`, "json", () =>
        Promise.resolve(JSON.stringify(licence.value, null, 2)),
      );
      const { seats, expires } = licence.value;
      return mapResult(saved, ({ fileName }) => ({
        fileName,
        seats: Number.isInteger(seats) ? (seats as number) : null,
        expires: typeof expires === "string" && expires.length <= 40 && isMoment(expires) ? expires : null,
      }));
    },
  };
}
