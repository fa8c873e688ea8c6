import type { Software } from "#electron/provider-api/index";
import { planCalls } from "#electron/writing/planned-calls";
import type { ReviewProblem, ReviewProblemCode, ReviewView, SeatsSituation } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { MemberStatus, planNameOf, PolicyType } from "#shared/model/enums";
import type { Message } from "#shared/model/message";
import type { Change } from "#shared/setup/changes/change";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { describe } from "#shared/setup/changes/describe";
import type { DesiredSetup } from "#shared/setup/blueprint/desired-setup";
import { diff } from "#shared/setup/changes/diff";
import { differencesOf } from "#shared/setup/changes/describe";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import type { MeanwhileChange, SinceOpened } from "#shared/setup/draft/since-opened";
import type { WizardStep } from "#shared/setup/draft/steps";
import { estimate } from "#shared/setup/changes/pacing-estimate";
import { isRefused, unmetRequirements, type UnmetRequirement } from "#shared/setup/changes/requirements";
import { isMailAddress } from "#shared/util/mail-address";
import { policyProblems } from "#shared/setup/blueprint/desired-policies";
import { fitsServer } from "#shared/setup/value/collection-path";
import { policyDefinition } from "#shared/setup/value/policies";

export interface ReviewSources {
  readonly draft: OnboardingDraft;
  readonly desired: DesiredSetup;
  /** What was changed at the server since the draft was opened. */
  readonly meanwhile: Pick<SinceOpened, "conflicts" | "kept">;
  /** Parameters without a value. */
  readonly missing: readonly string[];
  readonly actual: ClientSetup | null;
  /** When the present state was read; `stale`: from the cache, because the server is out of reach. */
  readonly readAt: string | null;
  readonly stale: boolean;
  readonly blueprintGone: boolean;
  /** Make of the server: some calls differ. */
  readonly software: Software;
  /** Null for accounts without a provider. */
  readonly seats: readonly SeatsSituation[];
  /** Why this account makes no clients; null: it does. */
  readonly mayNotCreate: "role" | "reseller" | null;
  /** What is wrong with the import: folders without a place, or a file that has to be chosen again. */
  readonly importing: {
    readonly unmapped: number;
    readonly fileGone: boolean;
    /** Items that are at the client already. */ readonly there: number;
  };
  /** An import of this draft that was sent already. */
  readonly importDone: boolean;
}

/** The ChangeSet of a draft in sentences with its calls, and what stands against applying it. Nothing is read or sent. */
export async function reviewOf(sources: ReviewSources): Promise<ReviewView> {
  const { draft, desired, actual } = sources;
  const { importing: _importing, ...withoutImport } = desired;
  const wanted = sources.importDone ? withoutImport : desired;
  const changeSet = diff(wanted, actual);
  const described = await planCalls(
    changeSet.changes.map((change) => describe(change, { actual, desired: wanted, seatsToBuy: seatsToBuy(sources) })),
    { actual, desired: wanted, software: sources.software },
  );
  return {
    changeSet,
    described,
    differences: actual === null ? null : Object.fromEntries(changeSet.changes.map((change) => [change.id, differencesOf(change, actual)])),
    problems: problemsOf(sources, changeSet.changes),
    ...estimate(described, new Set(draft.leftOut)),
    against: sources.readAt,
  };
}

function problemsOf(sources: ReviewSources, changes: readonly Change[]): readonly ReviewProblem[] {
  const { draft, desired, actual } = sources;
  const found: ReviewProblem[] = [];
  const add = (
    step: WizardStep,
    blocking: boolean,
    code: ReviewProblemCode,
    parameters: Readonly<Record<string, string | number>> = {},
    count?: number,
  ): void => {
    const message: Message = { key: `review.problem.${code}`, parameters, ...(count === undefined ? {} : { count }) };
    found.push({ step, code, blocking, message });
  };

  if (desired.client.name === "") add("client", true, "name-missing");
  else if (desired.client.name.length > 50) add("client", true, "name-long");
  if (actual === null) {
    if (sources.mayNotCreate !== null) add("client", true, sources.mayNotCreate);
    const owner = desired.client.ownerEmail ?? "";
    if (owner === "") add("client", true, "owner-missing");
    else if (!isMailAddress(owner)) add("client", true, "owner-invalid", { email: owner });
  }
  if (desired.client.billingEmail !== undefined && !isMailAddress(desired.client.billingEmail)) add("client", true, "billing-invalid");
  seatProblems(sources, add);

  if (sources.blueprintGone) add("blueprint", true, "blueprint-gone");
  for (const name of sources.missing) add("blueprint", true, "parameter", { name });
  for (const group of desired.groups)
    if (group.name.length > 100) add("groups", true, "group-long", { group: `${group.name.slice(0, 40)}…` });
  for (const { path } of desired.collections)
    if (!fitsServer(path)) add("collections", true, "collection-long", { collection: `${path.slice(0, 40)}…${path.slice(-20)}` });
  if (sources.importing.unmapped > 0) add("import", true, "import-unmapped", {}, sources.importing.unmapped);
  const { importing } = draft;
  if (importing !== null && sources.importing.there > 0 && !sources.importDone)
    add(
      "import",
      false,
      importing.duplicates === "keep" ? "import-again" : "import-there",
      { file: importing.fileName },
      sources.importing.there,
    );
  if (
    sources.importing.fileGone &&
    !sources.importDone &&
    changes.some((change) => change.kind === "items.import" && !draft.leftOut.includes(change.id))
  )
    add("import", true, "import-file");

  const policies = actual !== null && !actual.capabilities.policies ? [] : desired.policies;
  if (policies.some((policy) => policyProblems(policy).length > 0)) add("policies", true, "policy-data");
  const isOn = (type: number): boolean => policies.some((policy) => policy.type === type && policy.enabled);
  const leftOut = (change: Change): boolean => draft.leftOut.includes(change.id);
  for (const unmet of unmetRequirements(
    changes.filter((change) => !leftOut(change)),
    actual,
    changes.filter(leftOut),
  ))
    found.push({ step: stepOf(unmet), code: unmet.kind, blocking: isRefused(unmet), message: unmetMessage(unmet) });
  if (isOn(PolicyType.automaticUserConfirmation)) add("policies", false, "policy-confirm");

  if (desired.sso !== undefined) {
    const { sso } = desired;
    if (sso.enabled && sso.identifier === "") add("sso", true, "sso-identifier");
    const required = sso.kind === "saml2" ? ["idpEntityId", "idpSingleSignOnServiceUrl"] : ["authority", "clientId"];
    const lacking = required.filter((name) => (sso.settings[name] ?? "") === "");
    if (sso.kind === "openid-connect" && sso.settings["hasClientSecret"] !== true) lacking.push("clientSecret");
    if (lacking.length > 0) add("sso", true, "sso-missing", { names: lacking.join(", ") });
  }
  // Rows without an address are not invited; the step says why, and the review that some are left.
  const invalid = draft.people.filter((person) => person.email.trim() !== "" && !isMailAddress(person.email.trim()));
  if (invalid.length > 0) add("people", false, "email-invalid", { first: invalid[0]?.email ?? "" }, invalid.length);
  for (const change of sources.meanwhile.conflicts) found.push(meanwhileProblem(change));
  if (sources.meanwhile.kept > 0) add("review", false, "meanwhile-kept", {}, sources.meanwhile.kept);
  if (sources.stale && sources.readAt !== null) add("review", false, "cached");
  return found;
}

const stepOf = ({ kind }: UnmetRequirement): WizardStep => (kind === "connector-off" || kind === "brought-by-sso" ? "sso" : "policies");
/** Where a policy is meant, the text is of that policy: names are in the language of the screen. */
function unmetMessage(unmet: UnmetRequirement): Message {
  const { kind } = unmet;
  if (!("type" in unmet)) return { key: `review.problem.${kind}` };
  const policy = policyDefinition(unmet.type);
  if (policy === null) return { key: `review.problem.${kind}`, parameters: { type: unmet.type } };
  const variant =
    kind === "policy-of-sso"
      ? unmet.decryption === "key-connector"
        ? "keptByConnector"
        : "keptByDevices"
      : kind === "policy-base"
        ? "needsBase"
        : "broughtBySso";
  return { key: `policies.${policy.key}.${variant}` };
}

const stepOfMeanwhile = {
  name: "client",
  billing: "client",
  seats: "client",
  settings: "collections",
  collection: "collections",
  policy: "policies",
  sso: "sso",
  person: "people",
} as const satisfies Readonly<Record<MeanwhileChange["what"], WizardStep>>;
/** Both changed it: which one is written is said, nothing stands against applying. */
function meanwhileProblem({ what, of: name, kind }: MeanwhileChange): ReviewProblem {
  const step = stepOfMeanwhile[what];
  const code = kind === "gone" ? "meanwhile-gone" : "meanwhile-both";
  const policy = what === "policy" ? policyDefinition(Number(name)) : null;
  if (policy !== null) return { step, code, blocking: false, message: { key: `policies.${policy.key}.changedMeanwhile` } };
  return { step, code, blocking: false, message: { key: `review.problem.${code}-${what}`, parameters: { of: name } } };
}

const situationOf = ({ draft, seats }: ReviewSources): SeatsSituation | undefined =>
  seats.find((each) => each.plan === planNameOf(draft.client.plan));
const seatsToBuy = (sources: ReviewSources): number | null => situationOf(sources)?.toBuy ?? null;

function seatProblems(
  sources: ReviewSources,
  add: (
    step: WizardStep,
    blocking: boolean,
    code: ReviewProblemCode,
    parameters?: Readonly<Record<string, string | number>>,
    count?: number,
  ) => void,
): void {
  const { draft, desired, actual } = sources;
  const seats = desired.client.seats ?? actual?.seats.assigned ?? null;
  if (seats === null || (actual !== null && actual.seats.assigned === null)) return;
  const known = new Set(
    (actual?.members ?? []).filter((member) => member.status !== MemberStatus.revoked).map((member) => member.email.toLowerCase()),
  );
  const revoked = new Set(
    (actual?.members ?? []).filter((member) => member.status === MemberStatus.revoked).map((member) => member.email.toLowerCase()),
  );
  const wanted = new Set([
    ...known,
    ...(actual === null && desired.client.ownerEmail !== undefined ? [desired.client.ownerEmail] : []),
    ...desired.people.map((person) => person.email).filter((email) => !revoked.has(email)),
  ]);
  if (wanted.size > seats) add("people", true, "seats-few", { people: wanted.size, seats });
  const situation = situationOf(sources);
  const toBuy = situation?.toBuy ?? 0;
  if (toBuy > 0 && situation !== undefined && !situation.mayBuy) add("client", true, "seats-not-allowed", {}, toBuy);
  else if (toBuy > draft.client.seatsToBuyAccepted) add("client", true, "seats-buy", {}, toBuy);
}

/** What stands against applying, as an error with its own texts where it has some. */
export function refusalOf(review: ReviewView): AppError | null {
  const blocking = review.problems.filter((problem) => problem.blocking);
  const first = blocking[0];
  if (first === undefined) return null;
  const named = (code: ReviewProblemCode) => blocking.find((problem) => problem.code === code);
  if (named("import-unmapped") !== undefined) return appError("import.unmapped-folder");
  if (named("import-file") !== undefined) return appError("file.handle-expired");
  const seats = named("seats-buy");
  if (seats !== undefined) return appError("client.seats-cost-unconfirmed", { count: seats.message.count ?? 0 });
  if (named("seats-few") !== undefined) return appError("client.seats-exceeded");
  return appError("draft.invalid", { count: blocking.length });
}
