import { discoveryAddress, readDiscovery } from "#electron/sign-on/discovery";
import { lookUp, type NameServers } from "#electron/sign-on/dns-look-up";
import { addressOfDocument } from "#electron/sign-on/fetch-document";
import type { Held } from "#electron/writing/held";
import { certificatesOf, readSamlMetadata, samlCertificates } from "#electron/sign-on/saml-metadata";
import { originOf } from "#electron/provider-api/index";
import type { NamedHosts } from "#electron/engine/named-hosts";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf, Settings } from "#shared/bridge/index";
import type { ClientId } from "#shared/model/ids";
import { appError } from "#shared/errors/app-error";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { openText, type Dialogs } from "./file-ports.ts";

export interface SignOnHandlerPorts {
  readonly workspace: Workspace;
  readonly dialogs: Dialogs;
  readonly heldSecrets: Held<string>;
  readonly nameServers: NameServers;
  readonly settings: { readonly current: Settings };
  readonly hosts: NamedHosts;
  fetchDocument(address: string): Promise<Result<string>>;
}
const largestMetadata = 500_000;

export function signOnHandlers(ports: SignOnHandlerPorts): HandlersOf<Contract["signOn"]> {
  const { workspace, dialogs } = ports;
  /** A document at an address that the window names: at another host than the client's own single sign-on names already, the person is asked. */
  const documentAt = async (clientId: ClientId, address: string): Promise<Result<string>> => {
    const url = addressOfDocument(address);
    if (!url.ok) return url;
    const known = Object.values(workspace.setupOf(clientId)?.sso.settings ?? {}).map((value) => originOf(String(value)));
    const agreed = known.includes(url.value.origin) ? ok(null) : await ports.hosts.agreeToAddress("document", address);
    return agreed.ok ? ports.fetchDocument(address) : agreed;
  };
  const metadataOf = async (clientId: ClientId, source: string | null): Promise<Result<string>> => {
    if (source === null) return mapResult(await openText(dialogs, "XML", ["xml"], largestMetadata), (file) => file.text);
    return /^https?:\/\/\S+$/iu.test(source.trim()) ? documentAt(clientId, source.trim()) : ok(source);
  };
  return {
    keepSecret: ({ clientId, secret }) =>
      workspace.has(clientId) ? ok({ handle: ports.heldSecrets.keep(secret) }) : err(appError("client.unknown")),
    certificates: ({ certificates }) => ok(certificatesOf(certificates)),
    async readMetadata({ clientId, source }) {
      const text = await metadataOf(clientId, source);
      if (!text.ok) return text;
      return mapResult(readSamlMetadata(text.value), (settings) => ({ settings, certificates: samlCertificates(text.value) }));
    },
    async discovery({ clientId, authority, metadataAddress }) {
      const text = await documentAt(clientId, discoveryAddress(authority, metadataAddress));
      return text.ok ? readDiscovery(text.value, authority) : text;
    },
    async testConnector({ clientId, url }) {
      const answer = await documentAt(clientId, `${url.trim().replace(/\/+$/u, "")}/alive`);
      if (answer.ok) return ok({ answers: true });
      return answer.error.code === "host.not-agreed" ? answer : err(appError("sso.connector"));
    },
    async lookUp({ clientId, domain }) {
      if (!ports.settings.current.dnsLookUps) return err(appError("domain.look-up-off"));
      const claim = workspace.setupOf(clientId)?.domains.find((each) => each.name === domain);
      if (claim?.txt === undefined || claim.txt === null) return err(appError("domain.unknown"));
      return ok(await lookUp(ports.nameServers, domain, claim.txt));
    },
  };
}
