import type { DeviceView, DirectoryRunView, InboxItem, KeyKnown, RunView } from "#shared/bridge/index";
import type { DueRemoval } from "./removals.ts";
import type { WaitingPerson } from "#electron/sync/setup-summary";
import type { WorkspaceClient } from "#electron/sync/workspace";
import { MemberStatus } from "#shared/model/enums";
import type { ClientId, MemberId } from "#shared/model/ids";
import { invitationAge, withinDays } from "#shared/setup/value/attention";
import type { OnboardingDraft } from "#shared/setup/draft/draft";

/** What the inbox is made from: every client with the summary of its last setup, the drafts, and what was put off or compared. */
export interface InboxSources {
  readonly clients: readonly Pick<WorkspaceClient, "id" | "meta" | "summary">[];
  readonly drafts: readonly { readonly draft: OnboardingDraft; readonly clientName: string }[];
  readonly runs: readonly RunView[];
  /** When the licence of the client's own server ends; null: none is known. */
  licenceEndOf(clientId: ClientId): string | null;
  /** When the client secret of OpenID Connect ends, as somebody noted it; null: it was not noted, or is not in use. */
  secretEndOf(clientId: ClientId): string | null;
  isPutOff(clientId: ClientId, memberId: MemberId): boolean;
  /** What is known of this person's key without asking the server. */
  knownOf(clientId: ClientId, member: WaitingPerson): KeyKnown;
  /** Devices of the client that wait, as they were read last. */
  devicesOf(clientId: ClientId): readonly DeviceView[];
  /** People to be removed by now, who are still revoked. */
  readonly removals: readonly DueRemoval[];
  /** Policies of which to be reminded by now. */
  readonly policies: readonly Omit<Extract<InboxItem, { kind: "policy" }>, "kind">[];
  /** Exceptions from baselines that end soon or have ended, the first one first. */
  readonly exceptions: readonly Extract<InboxItem, { kind: "exception" }>[];
  /** Edits that were asked for without a network. */
  readonly edits: readonly Omit<Extract<InboxItem, { kind: "edits" }>, "kind">[];
  /** How the last run of each directory ended. */
  readonly directories: readonly { readonly clientId: ClientId; readonly last: DirectoryRunView }[];
  /** Searches in the log that rang. */
  readonly rung: readonly Extract<InboxItem, { kind: "log" }>[];
  readonly now: Date;
}

/** Everything that waits for the technician over all clients: people first, oldest first; then drafts; then clients that could not be read. */
export function inboxOf(sources: InboxSources): readonly InboxItem[] {
  const confirm: InboxItem[] = [];
  const invitations: InboxItem[] = [];
  const devices: InboxItem[] = [];
  const certificates: InboxItem[] = [];
  const unreadable: InboxItem[] = [];
  for (const client of sources.clients) {
    // A suspended provider is told once, above the list, and not for each of its clients.
    const { error } = client.meta;
    if (error !== null && error.code !== "provider.suspended" && error.code !== "provider.not-listed")
      unreadable.push({ kind: "unreadable", clientId: client.id, error });
    const certificate = client.summary?.certificate ?? null;
    const licence = sources.licenceEndOf(client.id);
    const secret = sources.secretEndOf(client.id);
    const ending = [
      ...(certificate === null ? [] : [{ of: "single-sign-on" as const, ...certificate }]),
      ...(secret === null ? [] : [{ of: "client-secret" as const, until: secret, subject: "" }]),
      ...(licence === null ? [] : [{ of: "licence" as const, until: licence, subject: "" }]),
    ];
    for (const each of ending) {
      const within = withinDays(each.until, sources.now.getTime());
      if (within !== null) certificates.push({ kind: "certificate", clientId: client.id, ...each, within });
    }
    for (const device of sources.devicesOf(client.id)) devices.push({ kind: "device", clientId: client.id, since: device.since, device });
    for (const member of client.summary?.waiting ?? []) {
      const common = {
        clientId: client.id,
        memberId: member.id,
        email: member.email,
        role: member.role,
        since: member.createdAt,
        later: sources.isPutOff(client.id, member.id),
      };
      if (member.status === MemberStatus.accepted) {
        confirm.push({
          kind: "confirm",
          ...common,
          userId: member.userId,
          name: member.name,
          groups: member.groups,
          known: sources.knownOf(client.id, member),
        });
      } else if (member.status === MemberStatus.invited) {
        const age = invitationAge(member.createdAt, sources.now.getTime());
        if (age !== "fresh") invitations.push({ kind: "invitation", ...common, expired: age === "expired" });
      }
    }
  }
  const removals = sources.removals.map(({ clientId, member, on }): InboxItem => ({
    kind: "removal",
    clientId,
    memberId: member.id,
    email: member.email,
    name: member.name,
    since: on,
    later: sources.isPutOff(clientId, member.id),
  }));
  const directories = sources.directories
    .filter(({ last }) => last.by !== "hand" && ["stopped", "failed", "partly"].includes(last.outcome))
    .map(({ clientId, last }): InboxItem => ({ kind: "directory", clientId, since: last.at, run: last }));
  const drafts = sources.drafts.map(({ draft, clientName }): InboxItem => ({
    kind: "draft",
    draftId: draft.id,
    clientId: draft.clientId,
    clientName,
    step: draft.step,
    savedAt: draft.savedAt,
    toOwnServer: draft.ownServer !== undefined && draft.clientId === null,
    // What was applied to the end and edited since is drafted again.
    applyState: draft.apply === null || draft.apply.state === "done" ? null : draft.apply.state,
  }));
  const runs = sources.runs.map((run): InboxItem => ({
    kind: "run",
    runId: run.runId,
    clientId: run.clientId,
    clientName: run.clientName,
    startedAt: run.startedAt,
    paused: run.state === "paused",
    changes: run.entries.map(({ described, state }) => ({ sentence: described.sentence, state })),
  }));
  const bySince = (left: InboxItem, right: InboxItem): number => compare(sinceOf(left), sinceOf(right));
  return [
    ...confirm.sort(bySince),
    ...devices.sort(bySince),
    ...invitations.sort(bySince),
    ...sources.rung,
    ...certificates.sort((left, right) => compare(untilOf(left), untilOf(right))),
    ...sources.edits.map((each): InboxItem => ({ kind: "edits", ...each })).sort(bySince),
    ...removals.sort(bySince),
    ...sources.policies.map((each): InboxItem => ({ kind: "policy", ...each })).sort(bySince),
    ...sources.exceptions,
    ...directories.sort(bySince),
    ...runs,
    ...drafts,
    ...unreadable,
  ];
}

const untilOf = (item: InboxItem): string => (item.kind === "certificate" ? item.until : "");
const sinceOf = (item: InboxItem): string => ("since" in item ? (item.since ?? "") : "");
const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
