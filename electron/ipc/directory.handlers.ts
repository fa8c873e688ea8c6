import type { AccountService } from "#electron/account/index";
import type { DirectoryService } from "#electron/directory/index";
import { readConnectorSettings, readGoogleKey } from "#electron/directory/index";
import { addressOfDirectory, type NamedHosts } from "#electron/engine/named-hosts";
import type { PeopleOf } from "#electron/people/people-of";
import { organizations } from "#electron/provider-api/index";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { ApiKeyType } from "#shared/model/enums";
import { profileOf, type ClientId } from "#shared/model/ids";
import type { DirectorySecretName, DirectorySettings } from "#shared/setup/directory/settings";
import { err, ok, type Result } from "#shared/util/result";
import { openText, type Dialogs } from "./file-ports.ts";

export interface DirectoryHandlerPorts {
  readonly account: Pick<AccountService, "ownSecret">;
  readonly directory: DirectoryService;
  readonly dialogs: Dialogs;
  readonly hosts: NamedHosts;
  peopleOf(clientId: ClientId): Result<PeopleOf>;
}
const largest = 200_000;

export function directoryHandlers({
  account,
  directory,
  dialogs,
  hosts,
  peopleOf,
}: DirectoryHandlerPorts): HandlersOf<Contract["directory"]> {
  /** Runs of a schedule go where saved settings say: what is saved was agreed to before, and what is saved already is known. */
  const agreed = async (clientId: ClientId, { source }: DirectorySettings): Promise<Result<null>> => {
    const address = addressOfDirectory(source);
    if (address === null) return ok(null);
    const saved = await directory.view(clientId);
    if (!saved.ok) return saved;
    return !saved.value.isNew && addressOfDirectory(saved.value.settings.source) === address
      ? ok(null)
      : hosts.agreeToAddress("directory", address);
  };
  return {
    view: ({ clientId }) => directory.view(clientId),
    async save({ clientId, settings, secrets }) {
      const may = await agreed(clientId, settings);
      return may.ok ? directory.save(clientId, settings, secrets) : may;
    },
    async test({ clientId, settings, secrets }) {
      const may = await agreed(clientId, settings);
      return may.ok ? directory.test(clientId, settings, secrets) : may;
    },
    dryRun: ({ clientId }) => directory.dryRun(clientId),
    stops: ({ clientId, read, lines }) => directory.stops(clientId, read, lines),
    cancel({ clientId }) {
      directory.cancel(clientId);
      return ok({ done: true as const });
    },
    async readKey({ clientId, ownSecret }) {
      const found = peopleOf(clientId);
      if (!found.ok) return found;
      const secret = await account.ownSecret(profileOf(clientId), ownSecret);
      if (!secret.ok) return secret;
      const { organizationId, open } = found.value;
      const answer = await open.profile.http.send(organizations.readApiKey(organizationId, ApiKeyType.publicApi, secret.value));
      return answer.ok ? directory.keepKey(clientId, answer.value.apiKey) : answer;
    },
    forgetKey: ({ clientId }) => directory.keepKey(clientId, null),
    clear: ({ clientId }) => directory.forget(clientId),
    async importSettings({ clientId }) {
      const file = await openText(dialogs, "data.json", ["json"], largest);
      if (!file.ok) return file;
      const read = readConnectorSettings(file.value.text);
      if (!read.ok) return read;
      directory.holdImported(clientId, read.value.settings, read.value.secrets);
      return ok({
        settings: read.value.settings,
        secrets: Object.keys(read.value.secrets) as DirectorySecretName[],
        notTaken: read.value.notTaken,
      });
    },
    async chooseFile({ clientId, what }) {
      const nothing = { text: null, path: null, clientEmail: null };
      if (what === "directory") {
        const chosen = await dialogs.openFile({ title: "CSV, LDIF", filters: [{ name: "CSV, LDIF", extensions: ["csv", "txt", "ldif"] }] });
        if (chosen === null) return err(appError("cancelled"));
        directory.chose(chosen.path);
        return ok({ ...nothing, name: chosen.name, path: chosen.path });
      }
      const file = await openText(
        dialogs,
        what === "googleKey" ? "JSON" : "PEM",
        what === "googleKey" ? ["json"] : ["pem", "crt", "cer", "key"],
        largest,
      );
      if (!file.ok) return file;
      const { name, text } = file.value;
      if (what === "googleKey") {
        const key = readGoogleKey(text);
        if (!key.ok) return key;
        directory.hold(clientId, { privateKey: key.value.privateKey });
        return ok({ ...nothing, name, clientEmail: key.value.clientEmail });
      }
      const isKey = what === "certificateKey";
      if (!(isKey ? /-----BEGIN [A-Z ]*PRIVATE KEY-----/u : /-----BEGIN CERTIFICATE-----/u).test(text))
        return err(appError("directory.bad-certificate-file"));
      if (isKey) directory.hold(clientId, { certificateKey: text });
      return ok({ ...nothing, name, text: isKey ? null : text });
    },
  };
}
