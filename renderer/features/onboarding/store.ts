import { defineStore } from "pinia";
import { computed, ref, shallowRef } from "vue";
import type { RunView, ClientView, ImportPreview, ReviewView, SeatsSituation } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import type { ClientId, DraftId, ProfileId } from "#shared/model/ids";
import type { Blueprint } from "#shared/setup/blueprint/blueprint";
import { draftToDesired } from "#shared/setup/draft/draft-to-desired";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import type { DraftSso, OnboardingDraft } from "#shared/setup/draft/draft";
import type { WizardStep } from "#shared/setup/draft/steps";
import { bridge } from "#renderer/bridge";
import { Autosave } from "./logic/autosave.ts";
import { followBlueprint, startingValues } from "./logic/blueprint-choice.ts";
import { importsOf, isImported, type Imported } from "./logic/imports.ts";
import { clientProblems, isFilled, nextStep, openedFor, previousStep, railOf } from "./logic/steps.ts";
import { checkPeople, isOut } from "./logic/people.ts";
import { missingValues } from "#shared/setup/draft/sso-fields";
import { managedDirectly } from "#shared/setup/value/access/managing";
import { unmanaged } from "./logic/access-grid.ts";

export type SaveState =
  { readonly kind: "saved"; readonly at: string } | { readonly kind: "saving" } | { readonly kind: "failed"; readonly error: AppError };

/** What main alone knows of the client secret, on top of what was edited here. */
function withSecretOf(stored: DraftSso, edited: DraftSso): DraftSso {
  const { newSecret: _before, ...rest } = edited;
  return { ...rest, hasClientSecret: stored.hasClientSecret, ...(stored.newSecret === undefined ? {} : { newSecret: stored.newSecret }) };
}

/** What somebody wanted to change when they opened the wizard. */
export interface WizardFocus {
  /** Path of a collection. */
  readonly collection?: string;
  /** Type of a policy that is to be turned on. */
  readonly policy?: number;
}

/** The draft that the wizard shows: one at a time. Every edit is saved by itself; nothing here talks to a server. */
export const useOnboarding = defineStore("onboarding", () => {
  const draft = shallowRef<OnboardingDraft | null>(null);
  const failure = shallowRef<AppError | null>(null);
  const saveState = shallowRef<SaveState>({ kind: "saving" });
  /** The blueprint that the draft names, or what its model client looks like; null without. */
  const blueprint = shallowRef<Blueprint | null>(null);
  /** The client on the server, once there is one. */
  const client = shallowRef<ClientView | null>(null);
  const seats = shallowRef<readonly SeatsSituation[]>([]);
  const importPreview = shallowRef<ImportPreview | null>(null);
  const importError = shallowRef<AppError | null>(null);
  /** Files of this draft that were written to the client, newest first. */
  const imports = shallowRef<readonly Imported[]>([]);
  const review = shallowRef<ReviewView | null>(null);
  const applying = shallowRef<RunView | null>(null);
  /** The draft for which main compares with the client and begins: what is known of an earlier run says nothing of this one. */
  const startingDraft = shallowRef<DraftId | null>(null);
  const starting = computed(() => startingDraft.value !== null && startingDraft.value === draft.value?.id);
  /** Why applying did not start; the review shows it. */
  const applyError = shallowRef<AppError | null>(null);
  const opening = ref(false);
  /** The screen that the wizard was opened from: leaving goes back there. */
  const cameFrom = ref<string | null>(null);
  /** What the step that opens is to show first; taken once. */
  const focus = shallowRef<WizardFocus>({});
  function takeFocus<Name extends keyof WizardFocus>(name: Name): WizardFocus[Name] | undefined {
    const { [name]: value, ...rest } = focus.value;
    focus.value = rest as WizardFocus;
    return value;
  }

  const autosave = new Autosave<OnboardingDraft>(async (value) => {
    saveState.value = { kind: "saving" };
    const saved = await bridge.onboarding.save({ draft: value });
    if (!saved.ok) {
      saveState.value = { kind: "failed", error: saved.error };
      return;
    }
    saveState.value = { kind: "saved", at: saved.value.savedAt };
    takeOver(saved.value);
  });

  /** What only main decides, under what was edited here meanwhile. */
  function takeOver(stored: OnboardingDraft): void {
    const present = draft.value;
    if (present === null || present.id !== stored.id) return;
    draft.value = {
      ...present,
      savedAt: stored.savedAt,
      clientId: stored.clientId,
      apply: stored.apply,
      sso: present.sso === null || stored.sso === null ? present.sso : withSecretOf(stored.sso, present.sso),
    };
  }

  const desired = computed<DesiredSetup | null>(() =>
    draft.value === null ? null : draftToDesired(draft.value, blueprint.value, importPreview.value?.parts ?? null).desired,
  );
  /** What the blueprint alone would make: what "back to the blueprint" goes back to. */
  const fromBlueprint = computed<DesiredSetup | null>(() =>
    draft.value === null || blueprint.value === null
      ? null
      : draftToDesired({ ...draft.value, collections: null, groups: null, collectionSettings: null, policies: null }, blueprint.value, null)
          .desired,
  );
  const capabilities = computed(() => client.value?.setup?.capabilities ?? null);
  const isRunning = computed(
    () => (applying.value?.state ?? draft.value?.apply?.state) === "running" || applying.value?.state === "pausing",
  );

  // Parts of the draft that the check of people reads; an edit elsewhere leaves them as they are, and the check is not done again.
  const people = computed(() => draft.value?.people ?? []);
  const departmentGroups = computed(() => draft.value?.departmentGroups ?? {});
  const ownerEmail = computed(() => draft.value?.client.ownerEmail ?? "");
  const existing = computed(() => draft.value?.existing ?? false);
  const groupNames = computed(() => desired.value?.groups.map((group) => group.name).join("\n") ?? "");
  const members = computed(() => client.value?.setup?.members ?? []);
  /** Every person of the draft with what there is to know. */
  const peopleRows = computed(() =>
    checkPeople(
      {
        people: people.value,
        departmentGroups: departmentGroups.value,
        existing: existing.value,
        client: { ownerEmail: ownerEmail.value },
      },
      { groups: groupNames.value === "" ? [] : groupNames.value.split("\n"), members: members.value },
    ),
  );

  /** Paths of the client that somebody manages without a group. */
  const managed = computed<ReadonlySet<string>>(() => (client.value?.setup == null ? new Set() : managedDirectly(client.value.setup)));
  const adminsReachAll = computed(() => client.value?.setup?.collectionSettings.allowAdminAccessToAllCollectionItems ?? false);
  /** Steps that are done but should be looked at again. */
  const worthALook = computed<ReadonlySet<WizardStep>>(() => {
    const look = new Set<WizardStep>();
    const value = draft.value;
    if (value === null) return look;
    if (clientProblems(value).length > 0) look.add("client");
    if (
      value.collections !== null &&
      unmanaged(value.collections, managed.value).length > 0 &&
      !(desired.value?.collectionSettings?.allowAdminAccessToAllCollectionItems ?? adminsReachAll.value)
    )
      look.add("collections");
    if (
      (importError.value !== null && !isImported(value.importing, imports.value)) ||
      Object.values(value.importing?.mapping ?? {}).includes(null)
    )
      look.add("import");
    if (value.sso !== null && missingValues(value.sso).length > 0) look.add("sso");
    if (peopleRows.value.some(isOut)) look.add("people");
    for (const entry of applying.value?.entries ?? []) {
      if (entry.state === "failed" || entry.state === "skipped" || entry.state === "unknown") look.add(entry.described.section);
    }
    return look;
  });
  const rail = computed(() => (draft.value === null ? [] : railOf(draft.value, capabilities.value, worthALook.value, isRunning.value)));
  const next = computed(() => (draft.value === null ? null : nextStep(draft.value, capabilities.value)));
  const previous = computed(() => (draft.value === null ? null : previousStep(draft.value, capabilities.value)));

  function edit(patch: Partial<OnboardingDraft>): void {
    if (draft.value === null) return;
    draft.value = { ...draft.value, ...patch };
    review.value = null;
    saveState.value = { kind: "saving" };
    autosave.change(draft.value);
  }
  function editClient(patch: Partial<OnboardingDraft["client"]>): void {
    if (draft.value !== null) edit({ client: { ...draft.value.client, ...patch } });
  }

  /**
   * Opens a draft afresh: main may have gone on with it (applied it, made its client) while another screen was open, so that nothing of it can be
   * edited before main has answered. `step`: where it opens; whoever goes to another one while the rest is read stays there.
   */
  async function open(draftId: DraftId, step?: WizardStep): Promise<void> {
    await autosave.flush();
    opening.value = true;
    failure.value = null;
    draft.value = null;
    const got = await bridge.onboarding.get({ draftId });
    opening.value = false;
    if (!got.ok) {
      failure.value = got.error;
      draft.value = null;
      return;
    }
    client.value = null;
    seats.value = [];
    importPreview.value = null;
    importError.value = null;
    review.value = null;
    applying.value = null;
    blueprint.value = null;
    imports.value = [];
    draft.value = got.value;
    saveState.value = { kind: "saved", at: got.value.savedAt };
    if (step !== undefined) {
      goTo(step);
      keepOpenedFor(openedFor(draft.value, step));
    }
    await Promise.all([
      loadBlueprint(),
      loadClient(),
      loadSeats(),
      loadApplied(),
      loadImports(),
      got.value.importing === null ? undefined : loadImport(),
    ]);
  }

  /** What the wizard was opened for is kept with the draft: Next leads the same way tomorrow. */
  function keepOpenedFor(opened: OnboardingDraft): void {
    if (draft.value === null || opened.only === draft.value.only) return;
    draft.value = opened;
    saveState.value = { kind: "saving" };
    autosave.change(opened);
  }

  /** Chooses a blueprint, a model client, or nothing. Later steps follow for as far as nobody edited them. */
  async function chooseBlueprint(
    chosen: { readonly id: string; readonly blueprint: Blueprint | null } | null,
    likeClientId: ClientId | null,
  ): Promise<void> {
    const value = draft.value;
    if (value === null) return;
    const view = chosen?.blueprint ?? null;
    const nothing = chosen === null && likeClientId === null;
    edit({
      blueprint: { id: chosen?.id ?? null, likeClientId, parameters: view === null ? {} : startingValues(view, value) },
      ...(value.existing && nothing ? {} : followBlueprint(value, fromBlueprint.value)),
    });
    if (view !== null) blueprint.value = view;
    else await loadBlueprint();
  }
  async function loadBlueprint(): Promise<void> {
    const named = draft.value?.blueprint;
    if (named === undefined || (named.id === null && named.likeClientId === null)) {
      blueprint.value = null;
      return;
    }
    if (named.likeClientId !== null) {
      const made = await bridge.blueprints.fromClient({ clientId: named.likeClientId });
      blueprint.value = made.ok ? made.value.blueprint : null;
    } else {
      const list = await bridge.blueprints.list({});
      blueprint.value = list.ok ? (list.value.find((view) => view.id === named.id)?.blueprint ?? null) : null;
    }
  }
  async function loadClient(): Promise<void> {
    const clientId = draft.value?.clientId ?? null;
    if (clientId === null) return;
    const view = await bridge.clients.setup({ clientId });
    if (view.ok) client.value = view.value;
  }
  async function loadSeats(): Promise<void> {
    const id = draft.value?.id;
    if (id === undefined) return;
    const situation = await bridge.onboarding.seats({ draftId: id });
    if (situation.ok && draft.value?.id === id) seats.value = situation.value;
  }
  async function loadImport(): Promise<void> {
    const id = draft.value?.id;
    if (id === undefined) return;
    await autosave.flush();
    const preview = await bridge.importing.preview({ draftId: id });
    importPreview.value = preview.ok ? preview.value : null;
    importError.value = preview.ok ? null : preview.error;
  }
  async function loadApplied(): Promise<void> {
    const value = draft.value;
    if (value === null || value.apply === null || starting.value) return;
    const view = await bridge.onboarding.applied({ draftId: value.id });
    if (view.ok && !starting.value) onApply(view.value);
  }
  /** What was imported already; only something that was applied can have imported. */
  async function loadImports(): Promise<void> {
    const value = draft.value;
    if (value === null || value.apply === null || value.clientId === null) return;
    const entries = await bridge.journal.list({ clientId: value.clientId, limit: 5000 });
    if (entries.ok && draft.value?.id === value.id) imports.value = importsOf(entries.value, value.id);
  }
  async function loadReview(): Promise<AppError | null> {
    const value = draft.value;
    if (value === null) return null;
    await autosave.flush();
    const view = await bridge.onboarding.review({ draftId: value.id });
    if (!view.ok) return view.error;
    if (draft.value?.id === value.id) review.value = view.value;
    return null;
  }

  /** Progress from main; also brings the new client's id. */
  function onApply(view: RunView): void {
    const value = draft.value;
    if (value === null || view.draftId !== value.id) return;
    applying.value = view;
    const state = view.state === "idle" ? null : view.state === "pausing" || view.state === "queued" ? "running" : view.state;
    draft.value = {
      ...value,
      clientId: view.clientId ?? value.clientId,
      apply:
        state === null
          ? value.apply
          : {
              state,
              startedAt: view.startedAt ?? value.apply?.startedAt ?? "",
              finishedAt: view.finishedAt,
              done: view.done,
              total: view.total,
            },
    };
    if (client.value === null || view.state === "done") void loadClient();
    if (
      view.entries.some(
        (entry) =>
          entry.described.change.kind === "items.import" &&
          entry.state === "done" &&
          !imports.value.some((each) => each.changeId === entry.described.change.id),
      )
    )
      void loadImports();
  }

  /** Goes to a step; one that holds something is done, by whichever way it is left. */
  function goTo(step: WizardStep, leaveDone = false): void {
    const value = draft.value;
    if (value === null || value.step === step) return;
    const done = (leaveDone || isFilled(value.step, value)) && !value.done.includes(value.step) ? [...value.done, value.step] : value.done;
    const kept = review.value;
    edit({ step, done });
    review.value = kept;
  }
  function goNext(): void {
    if (next.value !== null) goTo(next.value, true);
  }
  function goBack(): void {
    if (previous.value !== null) goTo(previous.value);
  }

  /** Starts writing. The step is stored first: while main applies, a draft is not changed. */
  async function apply(): Promise<void> {
    const value = draft.value;
    if (value === null) return;
    const [from, earlier] = [value.step, applying.value];
    startingDraft.value = value.id;
    applying.value = null;
    goTo("apply", true);
    await autosave.flush();
    const view = await bridge.onboarding.apply({ draftId: value.id, confirmClientName: value.client.name.trim() });
    startingDraft.value = null;
    applyError.value = view.ok ? null : view.error;
    if (view.ok) onApply(view.value);
    else if (draft.value?.id === value.id) {
      applying.value = earlier;
      goTo(from);
    }
  }
  async function create(request: { profileId: ProfileId | null; clientId: ClientId | null }): Promise<OnboardingDraft | AppError> {
    const made = await bridge.onboarding.create(request);
    return made.ok ? made.value : made.error;
  }
  async function discard(): Promise<AppError | null> {
    const value = draft.value;
    if (value === null) return null;
    autosave.drop();
    const gone = await bridge.onboarding.discard({ draftId: value.id });
    if (!gone.ok) return gone.error;
    draft.value = null;
    return null;
  }
  /** Replaces the draft by what main stored (a secret was sealed, a change was left out). */
  function stored(value: OnboardingDraft): void {
    takeOver(value);
    if (draft.value !== null && draft.value.id === value.id) draft.value = { ...draft.value, leftOut: value.leftOut, sso: value.sso };
  }

  return {
    draft,
    failure,
    saveState,
    blueprint,
    client,
    seats,
    importPreview,
    importError,
    imports,
    review,
    applying,
    starting,
    applyError,
    opening,
    cameFrom,
    focus,
    takeFocus,
    desired,
    fromBlueprint,
    capabilities,
    peopleRows,
    managed,
    isRunning,
    worthALook,
    rail,
    next,
    previous,
    edit,
    editClient,
    open,
    chooseBlueprint,
    loadBlueprint,
    loadClient,
    loadSeats,
    loadImport,
    loadReview,
    loadApplied,
    onApply,
    goTo,
    goNext,
    goBack,
    apply,
    create,
    discard,
    stored,
    flush: () => autosave.flush(),
  };
});
