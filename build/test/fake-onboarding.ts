/**
 * The onboarding, blueprints, importing and people domains of the preview's fake bridge: real pure functions
 * (resolve, diff, describe) over invented data, so that screens can be looked at without main or a server.
 */
import type { RunView, BridgeOf, Contract, PrintedPage, ImportPreview, PhraseView, ReviewView } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { asId, type BlueprintId, type ClientId, type DraftId, type MemberId } from "#shared/model/ids";
import { blueprintFromClient } from "#shared/setup/blueprint/blueprint-from-client";
import { parseBlueprint } from "#shared/setup/blueprint/blueprint-text";
import type { Blueprint } from "#shared/setup/blueprint/blueprint";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { describe } from "#shared/setup/changes/describe";
import { draftFromClient, emptyDraft } from "#shared/setup/draft/desired-to-draft";
import { diff } from "#shared/setup/changes/diff";
import { differencesOf } from "#shared/setup/changes/describe";
import { draftToDesired } from "#shared/setup/draft/draft-to-desired";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { parsePeople } from "#shared/setup/draft/parse-people";
import { estimate } from "#shared/setup/changes/pacing-estimate";
import { resolveBlueprint } from "#shared/setup/blueprint/resolve";
import { err, ok, type Result } from "#shared/util/result";
import { draftVanDijk, importVanDijk } from "./fake-van-dijk.ts";

type Bridge = BridgeOf<Contract>;
export interface FakeWorld {
  /** Setups by client, for "like this client" and the afterwards step. */
  readonly setups: ReadonlyMap<ClientId, ClientSetup>;
  readonly blueprintTexts: readonly {
    readonly id: string;
    readonly yaml: string;
    readonly origin: "starter" | "own";
    readonly usedFor: number;
  }[];
}

const words = [
  "gravel",
  "outbid",
  "unwary",
  "lantern",
  "tulip",
  "violet",
  "anchor",
  "dusk",
  "pebble",
  "margin",
  "harbor",
  "tinsel",
  "quote",
  "ember",
  "folio",
  "copper",
  "lullaby",
  "stencil",
  "reef",
  "oat",
];
const phraseOf = (memberId: string): readonly string[] => {
  const start = [...memberId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return Array.from({ length: 5 }, (_, index) => words[(start * 7 + index * 3) % words.length] ?? "oat");
};

export function fakeOnboarding(world: FakeWorld): Pick<Bridge, "onboarding" | "importing" | "blueprints"> & {
  readonly people: Pick<Bridge["people"], "phrases" | "compare" | "recordMismatch" | "later">;
} {
  const drafts = new Map<DraftId, OnboardingDraft>([[asId("draft-van-dijk"), draftVanDijk]]);
  const applied = new Map<DraftId, RunView>();
  const listeners = new Set<(view: RunView) => void>();
  const compared = new Map<MemberId, { at: string; how: string }>();
  const blueprints = new Map<BlueprintId, { blueprint: Blueprint; yaml: string; usedFor: number }>();
  for (const { id, yaml, origin, usedFor } of world.blueprintTexts) {
    const parsed = parseBlueprint(yaml, { id, origin });
    if (parsed.ok) blueprints.set(asId(id), { blueprint: parsed.value, yaml, usedFor });
  }
  const now = (): string => new Date().toISOString();
  const setupOf = (draft: OnboardingDraft): ClientSetup | null =>
    draft.clientId === null ? null : (world.setups.get(draft.clientId) ?? null);
  const blueprintOf = (draft: OnboardingDraft): Blueprint | null => {
    const like = draft.blueprint.likeClientId === null ? undefined : world.setups.get(draft.blueprint.likeClientId);
    if (like !== undefined) return blueprintFromClient(like);
    return draft.blueprint.id === null ? null : (blueprints.get(asId(draft.blueprint.id))?.blueprint ?? null);
  };
  const with_ = async <T>(draftId: DraftId, use: (draft: OnboardingDraft) => Result<T>): Promise<Result<T>> => {
    const draft = drafts.get(draftId);
    return draft === undefined ? err(appError("draft.unknown")) : use(draft);
  };
  const keep = (draft: OnboardingDraft): OnboardingDraft => {
    const kept = { ...draft, savedAt: now() };
    drafts.set(draft.id, kept);
    return kept;
  };
  const previewOf = (draft: OnboardingDraft): ImportPreview => {
    const chosen = draft.importing?.mapping ?? {};
    const folders = importVanDijk.folders.map((folder) =>
      folder.path in chosen && chosen[folder.path] !== folder.collection
        ? {
            ...folder,
            collection: chosen[folder.path] ?? null,
            because: chosen[folder.path] == null ? ("none" as const) : ("choice" as const),
          }
        : folder,
    );
    const keepDuplicates = draft.importing?.duplicates === "keep";
    const { counts } = importVanDijk;
    return {
      ...importVanDijk,
      folders,
      counts: { ...counts, toImport: counts.toImport + (keepDuplicates ? counts.duplicates : 0), duplicates: counts.duplicates },
    };
  };
  const reviewOf = (draft: OnboardingDraft): ReviewView => {
    const actual = setupOf(draft);
    const { desired } = draftToDesired(draft, blueprintOf(draft), draft.importing === null ? null : [previewOf(draft).counts.toImport]);
    const changeSet = diff(desired, actual);
    const described = changeSet.changes.map((change) => ({ ...describe(change, { actual, desired }), calls: [], reads: 0 }));
    return {
      changeSet,
      described,
      differences:
        actual === null ? null : Object.fromEntries(changeSet.changes.map((change) => [change.id, differencesOf(change, actual)])),
      problems: [],
      ...estimate(described, new Set(draft.leftOut)),
      against: actual === null ? null : now(),
    };
  };
  /** Halfway: some done, one refused, people being invited. */
  const applyOf = (draft: OnboardingDraft): RunView => {
    const view = reviewOf(draft);
    const shown = view.described.filter((entry) => !draft.leftOut.includes(entry.change.id));
    const refused = shown.findIndex((entry) => entry.section === "policies");
    const running = shown.findIndex((entry) => entry.section === "people");
    const more = { people: [], undoable: false };
    const entries = shown.map((described, index) => {
      const total = described.change.kind === "member.invite" ? described.change.people.length : 1;
      if (index === refused)
        return {
          described,
          state: "failed" as const,
          error: appError("server.refused", {}, "Single organization is needed first."),
          ...more,
          done: 0,
          total,
        };
      if (index < running || running < 0) return { described, state: "done" as const, error: null, ...more, done: total, total };
      if (index === running) return { described, state: "running" as const, error: null, ...more, done: Math.min(5, total - 1), total };
      return { described, state: "waiting" as const, error: null, ...more, done: 0, total };
    });
    return {
      runId: asId(draft.id),
      origin: { kind: "onboarding", draftId: draft.id },
      draftId: draft.id,
      clientId: draft.clientId,
      clientName: draft.client.name,
      state: "running",
      entries,
      done: entries.filter((entry) => entry.state === "done").length,
      total: entries.length,
      waitingUntil: new Date(Date.now() + 12_000).toISOString(),
      lookingUntil: null,
      startedAt: new Date(Date.now() - 72_000).toISOString(),
      finishedAt: null,
      resumed: null,
      error: null,
    };
  };
  const phrase = (memberId: MemberId): PhraseView => {
    const pinned = compared.get(memberId);
    return {
      memberId,
      phrase: pinned === undefined ? phraseOf(memberId).map((word, index) => (index === 2 ? null : word)) : phraseOf(memberId),
      asked: pinned === undefined ? 3 : null,
      state: pinned === undefined ? "new" : "known",
      known: pinned === undefined ? { kind: "never" } : { kind: "compared", ...pinned },
      error: null,
    };
  };
  return {
    blueprints: {
      list: async () =>
        ok(
          [...blueprints].map(([id, entry]) => ({
            id,
            blueprint: entry.blueprint,
            usedFor: entry.usedFor,
            problem: null,
            includeAs: id,
            signature: null,
          })),
        ),
      text: async ({ blueprintId }) => {
        const yaml = blueprints.get(blueprintId)?.yaml ?? "";
        return ok({ yaml, whole: yaml });
      },
      check: async () => err(appError("cancelled")),
      edit: async () => err(appError("cancelled")),
      capture: async () => err(appError("cancelled")),
      knowSigner: async () => err(appError("cancelled")),
      ownFingerprint: async () => err(appError("profile.locked")),
      save: async () => err(appError("cancelled")),
      remove: async () => ok({ removed: true as const }),
      importFile: async () => err(appError("cancelled")),
      exportFile: async () => ok({ fileName: "blueprint.yaml" }),
      fromClient: async ({ clientId }) => {
        const setup = world.setups.get(clientId);
        return setup === undefined
          ? err(appError("client.unknown"))
          : ok({
              id: asId<BlueprintId>("like"),
              blueprint: blueprintFromClient(setup),
              usedFor: 0,
              problem: null,
              includeAs: "",
              signature: null,
            });
      },
      resolve: async ({ blueprintId, likeClientId, clientName, parameters }) => {
        const like = likeClientId === null ? undefined : world.setups.get(likeClientId);
        const blueprint =
          like !== undefined ? blueprintFromClient(like) : blueprintId === null ? undefined : blueprints.get(blueprintId)?.blueprint;
        return blueprint === undefined ? err(appError("blueprint.unknown")) : ok(resolveBlueprint(blueprint, clientName, parameters));
      },
    },
    onboarding: {
      drafts: async () => ok([...drafts.values()]),
      create: async ({ profileId, clientId }) => {
        const identity = {
          id: asId<DraftId>(`draft-${drafts.size + 1}`),
          profileId: profileId ?? draftVanDijk.profileId,
          now: now(),
          colour: 5,
          monogram: "",
          tags: [],
        };
        const setup = clientId === null ? undefined : world.setups.get(clientId);
        return ok(
          keep(
            setup === undefined
              ? emptyDraft(identity)
              : draftFromClient(setup, { ...identity, monogram: setup.client.name.slice(0, 2).toUpperCase() }),
          ),
        );
      },
      get: ({ draftId }) => with_(draftId, (draft) => ok(draft)),
      save: async ({ draft }) => ok(keep(draft)),
      discard: async ({ draftId }) => {
        drafts.delete(draftId);
        return ok({ discarded: true as const });
      },
      seats: ({ draftId }) =>
        with_(draftId, (draft) =>
          ok([
            {
              plan: "enterprise" as const,
              included: 4200,
              assigned: 4169,
              free: 31,
              toBuy: Math.max(0, draft.client.seats - 31),
              mayBuy: true,
              readAt: now(),
              seatPrice: null,
            },
            {
              plan: "teams" as const,
              included: 642,
              assigned: 642,
              free: 0,
              toBuy: draft.client.seats,
              mayBuy: true,
              readAt: now(),
              seatPrice: null,
            },
          ]),
        ),
      desired: ({ draftId }) => with_(draftId, (draft) => ok(draftToDesired(draft, blueprintOf(draft), null).desired)),
      setSsoSecret: ({ draftId, secret }) =>
        with_(draftId, (draft) =>
          ok(keep({ ...draft, sso: draft.sso === null ? null : { ...draft.sso, hasClientSecret: secret !== "" } })),
        ),
      review: ({ draftId }) => with_(draftId, (draft) => ok(reviewOf(draft))),
      exportReview: async () => ok({ fileName: "review.txt" }),
      apply: ({ draftId }) =>
        with_(draftId, (draft) => {
          const view = applyOf(draft);
          applied.set(draftId, view);
          for (const listener of listeners) listener(view);
          return ok(view);
        }),
      pause: ({ draftId }) =>
        with_(draftId, (draft) => {
          const view: RunView = { ...(applied.get(draftId) ?? applyOf(draft)), state: "paused", waitingUntil: null };
          applied.set(draftId, view);
          return ok(view);
        }),
      leaveOut: ({ draftId, changeId, out }) =>
        with_(draftId, (draft) =>
          ok(
            keep({
              ...draft,
              leftOut: out ? [...new Set([...draft.leftOut, changeId])] : draft.leftOut.filter((entry) => entry !== changeId),
            }),
          ),
        ),
      applied: ({ draftId }) => with_(draftId, (draft) => ok(applied.get(draftId) ?? applyOf(draft))),
      calls: async () => ok({ rows: [], calls: 0 }),
      handOver: async ({ language }) => ok({ page: handOverPage(language), pages: 2 }),
      saveHandOver: async ({ as }) => ok({ fileName: `hand-over.${as === "pdf" ? "pdf" : "txt"}` }),
      parsePeople: async ({ text }) => ok(parsePeople(text, null)),
      choosePeopleFile: async () =>
        ok({ fileName: "medewerkers.csv", people: draftVanDijk.people, departments: [], blocked: [], problems: [] }),
      readSamlMetadata: async () =>
        ok({
          settings: {
            idpEntityId: "https://sts.windows.net/6b0f2c1e-7a55-4d0b-9a0e-51f2c4d0a8b7/",
            idpSingleSignOnServiceUrl: "https://login.microsoftonline.com/6b0f2c1e-7a55-4d0b-9a0e-51f2c4d0a8b7/saml2",
            idpBindingType: 1,
            idpX509PublicCert: "MIIC8DCCAdigAwIBAgIQFr",
          },
          certificates: [],
        }),
    },
    importing: {
      paste: async () => err(appError("cancelled")),
      choose: async () =>
        ok({
          handle: importVanDijk.handle,
          fileName: importVanDijk.fileName,
          size: importVanDijk.size,
          format: importVanDijk.format,
          needsPassword: false,
        }),
      read: ({ draftId }) => with_(draftId, (draft) => ok(previewOf(draft))),
      preview: ({ draftId }) => with_(draftId, (draft) => ok(previewOf(draft))),
      chooseKeyFile: async () => ok({ fileName: "kluis.keyx" }),
      cancel: async () => ok({ cancelled: true as const }),
      onProgress: () => () => undefined,
      columns: async () => err(appError("import.malformed")),
      saveMapping: async () => ok({ fileName: "columns.json" }),
      loadMapping: async () => err(appError("cancelled")),
      exportAttachments: async () => ok({ fileName: "attachments.csv" }),
      exportProblems: async () => ok({ fileName: "problems.csv" }),
      release: async () => ok({ released: true as const }),
    },
    people: {
      phrases: async ({ memberIds }) => ok(memberIds.map(phrase)),
      compare: async ({ memberId, how }) => {
        compared.set(memberId, { at: now(), how });
        return ok(phrase(memberId));
      },
      recordMismatch: async () => ok({ noted: true as const }),
      later: async () => ok({ noted: true as const }),
    },
  };
}

const handOverPage = (language: "en" | "nl"): PrintedPage =>
  language === "nl"
    ? {
        title: "Jullie wachtwoordkluis",
        client: "Van Dijk & Partners Advocaten",
        provider: "Noordlicht IT",
        date: "20 november 2025",
        safe: "",
        parts: [
          { title: "Wat er is ingericht", rows: [{ label: "Groepen", text: "6" }] },
          { title: "Wat iedereen eerst doet", steps: ["Open de uitnodiging."] },
        ],
      }
    : {
        title: "Your password vault",
        client: "Van Dijk & Partners Advocaten",
        provider: "Noordlicht IT",
        date: "20 November 2025",
        safe: "",
        parts: [
          { title: "What was set up", rows: [{ label: "Groups", text: "6" }] },
          { title: "What everyone does first", steps: ["Open the invitation."] },
        ],
      };
