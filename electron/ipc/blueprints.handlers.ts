import type { UnlockedProfile } from "#electron/account/index";
import { ownFingerprint, signatureOf, signBlueprint, withoutSignature } from "#electron/blueprints/signature";
import { knownSigners, rememberSigner } from "#electron/blueprints/signers";
import type { BlueprintsStore, BrokenBlueprint, StoredBlueprint } from "#electron/blueprints/blueprints-store";
import type { KnownClients } from "#electron/onboarding/onboarding-ports";
import type { DraftService } from "#electron/onboarding/draft-service";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import type { BlueprintSignatureView, BlueprintView } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, type BlueprintId, type ClientId } from "#shared/model/ids";
import { emptyBlueprint, type Blueprint } from "#shared/setup/blueprint/blueprint";
import { blueprintFromClient } from "#shared/setup/blueprint/blueprint-from-client";
import { printBlueprint } from "#shared/setup/blueprint/blueprint-text";
import { editBlueprintText } from "#shared/setup/blueprint/edit-text";
import { resolveBlueprint } from "#shared/setup/blueprint/resolve";
import { err, mapResult, ok, type Result } from "#shared/util/result";
import { openText, saveAs, type Dialogs } from "./file-ports.ts";

export interface BlueprintHandlerPorts {
  readonly blueprints: BlueprintsStore;
  readonly workspace: Pick<KnownClients, "setupOf">;
  readonly onboarding: { readonly drafts: Pick<DraftService, "all"> };
  readonly dialogs: Dialogs;
  /** Profiles that are open; the first one's key signs, and it remembers signers. */
  readonly open: { all(): readonly { readonly profile: Signing }[] };
  readonly now: () => Date;
}
type Signing = Pick<UnlockedProfile, "readSealed" | "writeSealed" | "setAside" | "sealingKey" | "record">;

const largestFile = 500_000;

export function blueprintHandlers(ports: BlueprintHandlerPorts): HandlersOf<Contract["blueprints"]> {
  const { blueprints, dialogs } = ports;
  const usedFor = (id: string): number =>
    ports.onboarding.drafts.all().filter((draft) => draft.blueprint.id === id && draft.apply?.state === "done").length;
  const profile = (): Signing | undefined => ports.open.all()[0]?.profile;
  async function signatureView(yaml: string): Promise<BlueprintSignatureView | null> {
    const signature = signatureOf(yaml);
    if (signature === null) return null;
    const mine = profile();
    const known =
      mine !== undefined &&
      (ownFingerprint(mine.sealingKey("files")) === signature.fingerprint ||
        (await knownSigners(mine)).some(({ fingerprint }) => fingerprint === signature.fingerprint));
    return { ...signature, known: signature.state === "valid" && known };
  }
  const viewOf = async (entry: StoredBlueprint | BrokenBlueprint): Promise<BlueprintView> => ({
    id: entry.id,
    usedFor: usedFor(entry.id),
    problem: entry.problem,
    blueprint: entry.problem === null ? entry.blueprint : { ...emptyBlueprint, id: entry.id, name: entry.id.replace(/^own:/u, "") },
    includeAs: entry.id.replace(/^own:/u, ""),
    signature: await signatureView(entry.yaml),
  });
  const shown = async (made: Promise<Result<StoredBlueprint>>): Promise<Result<BlueprintView>> => {
    const stored = await made;
    return stored.ok ? ok(await viewOf(stored.value)) : stored;
  };
  const like = (clientId: ClientId): Result<Blueprint> => {
    const setup = ports.workspace.setupOf(clientId);
    return setup === null ? err(appError("client.unreadable")) : ok(blueprintFromClient(setup));
  };

  return {
    async list() {
      const entries = await blueprints.list();
      return entries.ok ? ok(await Promise.all(entries.value.map(viewOf))) : entries;
    },
    async text({ blueprintId }) {
      const yaml = await blueprints.text(blueprintId);
      if (!yaml.ok) return yaml;
      const stored = await blueprints.get(blueprintId);
      return ok({ yaml: yaml.value, whole: stored.ok ? printBlueprint(stored.value.blueprint) : yaml.value });
    },
    check: async ({ blueprintId, yaml }) =>
      mapResult(await blueprints.check(blueprintId, yaml), (read) => ({
        ...read,
        whole: printBlueprint(read.blueprint),
      })),
    edit: ({ yaml, edits }) => mapResult(editBlueprintText(yaml, edits), (text) => ({ yaml: text })),
    capture({ clientId, people, signOn }) {
      const setup = ports.workspace.setupOf(clientId);
      if (setup === null) return err(appError("client.unreadable"));
      return ok({ yaml: printBlueprint(blueprintFromClient(setup, { people, signOn })) });
    },
    // What was changed here is no longer what somebody has signed.
    async save({ blueprintId, yaml }) {
      const before = blueprintId === null ? null : await blueprints.text(blueprintId);
      const unchanged = before?.ok === true && before.value === yaml;
      return shown(blueprints.save(blueprintId, unchanged ? yaml : withoutSignature(yaml)));
    },
    remove: async ({ blueprintId }) => mapResult(await blueprints.remove(blueprintId), () => ({ removed: true as const })),
    async importFile() {
      const file = await openText(dialogs, "YAML", ["yaml", "yml"], largestFile);
      if (!file.ok) return file;
      if (signatureOf(file.value.text)?.state === "broken") return err(appError("blueprint.signature-broken"));
      return shown(blueprints.save(null, file.value.text));
    },
    async exportFile({ blueprintId, signed }) {
      const stored = await blueprints.get(blueprintId);
      if (!stored.ok) return stored;
      const signer = profile();
      if (signed && signer === undefined) return err(appError("profile.locked"));
      const content =
        signed && signer !== undefined
          ? signBlueprint(stored.value.yaml, signer.sealingKey("files"), signer.record.email)
          : stored.value.yaml;
      return saveAs(dialogs, stored.value.blueprint.name, "yaml", () => Promise.resolve(content));
    },
    ownFingerprint() {
      const mine = profile();
      return mine === undefined ? err(appError("profile.locked")) : ok({ fingerprint: ownFingerprint(mine.sealingKey("files")) });
    },
    async knowSigner({ blueprintId }) {
      const mine = profile();
      if (mine === undefined) return err(appError("profile.locked"));
      const stored = await blueprints.get(blueprintId);
      if (!stored.ok) return stored;
      const signature = signatureOf(stored.value.yaml);
      if (signature?.state !== "valid") return err(appError("blueprint.signature-broken"));
      const kept = await rememberSigner(mine, {
        name: signature.signer,
        fingerprint: signature.fingerprint,
        since: ports.now().toISOString(),
      });
      return kept.ok ? ok(await viewOf(stored.value)) : kept;
    },
    fromClient: ({ clientId }) =>
      mapResult(like(clientId), (blueprint) => ({
        id: asId<BlueprintId>(blueprint.id),
        blueprint,
        usedFor: 0,
        problem: null,
        includeAs: "",
        signature: null,
      })),
    async resolve({ blueprintId, likeClientId, clientName, parameters }) {
      const blueprint =
        likeClientId !== null
          ? like(likeClientId)
          : blueprintId === null
            ? ok(emptyBlueprint)
            : mapResult(await blueprints.get(blueprintId), (stored) => stored.blueprint);
      return mapResult(blueprint, (found) => resolveBlueprint(found, clientName, parameters));
    },
  };
}
