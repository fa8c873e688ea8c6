import { MemberRole, MemberStatus, PolicyType } from "../../model/enums.ts";
import type { Message } from "../../model/message.ts";
import type { WizardStep } from "./steps.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import { invitationAge } from "../value/attention.ts";

export interface ChecklistEntry {
  readonly id: string;
  readonly state: "done" | "missing" | "optional";
  readonly title: Message;
  /** Why it matters; only when not done. */
  readonly why?: Message;
  readonly count?: number;
  /** Where one click mends it. */
  readonly action?:
    | { readonly kind: "wizard"; readonly step: WizardStep }
    | { readonly kind: "tab"; readonly tab: "members" | "collections" | "policies" | "items" | "groups" };
}
export interface ChecklistContext {
  readonly now: number;
  /** When the hand-over was sent, if this app knows. */
  readonly handOverSentAt: string | null;
}

const say = (path: string, count?: number, parameters: Readonly<Record<string, string | number>> = {}): Message => ({
  key: `checklist.${path}`,
  parameters: { ...parameters, ...(count === undefined ? {} : { count }) },
  ...(count === undefined ? {} : { count }),
});
const wizard = (step: WizardStep): { readonly kind: "wizard"; readonly step: WizardStep } => ({ kind: "wizard", step });
type Tab = Extract<NonNullable<ChecklistEntry["action"]>, { kind: "tab" }>["tab"];
const tab = (name: Tab): { readonly kind: "tab"; readonly tab: Tab } => ({ kind: "tab", tab: name });

/**
 * How far a client is set up, in the order of the published onboarding. What a client's plan or server does not
 * offer is not listed. Texts: resources/locales/<language>/checklist.json.
 */
export function checklistOf(setup: ClientSetup, context: ChecklistContext): readonly ChecklistEntry[] {
  const { capabilities } = setup;
  const members = setup.members.filter((member) => member.status !== MemberStatus.revoked);
  const owners = members.filter((member) => member.role === MemberRole.owner);
  const shared = setup.collections.filter((collection) => !collection.isDefaultUserCollection);
  const withAccess = setup.groups.filter((group) => shared.some((collection) => collection.groups.some((entry) => entry.id === group.id)));
  const policiesOn = setup.policies.filter((policy) => policy.enabled).length;
  const isOn = (type: number): boolean => setup.policies.some((policy) => policy.type === type && policy.enabled);
  const expired = members.filter(
    (member) => member.status === MemberStatus.invited && invitationAge(member.createdAt, context.now) === "expired",
  ).length;
  const notEnrolled = members.filter((member) => !member.accountRecoveryEnrolled).length;

  const entries: (ChecklistEntry | null)[] = [
    entry("seats", setup.seats.assigned !== null && setup.seats.assigned > 0, setup.seats.assigned ?? 0, wizard("client")),
    entry(
      "collections",
      shared.length > 1 || shared.some((collection) => collection.groups.length > 0),
      shared.length,
      wizard("collections"),
    ),
    capabilities.groups ? entry("groups", withAccess.length > 0, withAccess.length, wizard("groups")) : null,
    entry("import", setup.items.total > 0, setup.items.total, wizard("import")),
    capabilities.policies ? entry("policies", policiesOn > 0, policiesOn, wizard("policies")) : null,
    capabilities.policies && capabilities.accountRecovery
      ? entry("recovery", isOn(PolicyType.accountRecovery), isOn(PolicyType.accountRecovery) ? undefined : notEnrolled, wizard("policies"))
      : null,
    capabilities.sso ? entry("sso", setup.sso.enabled, undefined, wizard("sso"), true) : null,
    entry("people", members.length > owners.length, members.length, wizard("people")),
    expired > 0 ? entry("expired", false, expired, tab("members")) : null,
    owners.length === 1 && members.length > 1
      ? entry("one-owner", false, 1, wizard("people"))
      : entry("owners", owners.length > 0, owners.length, wizard("people")),
    entry("hand-over", context.handOverSentAt !== null, undefined, wizard("afterwards")),
  ];
  return entries.filter((each): each is ChecklistEntry => each !== null);
}

function entry(
  id: string,
  done: boolean,
  count: number | undefined,
  action: NonNullable<ChecklistEntry["action"]>,
  optional = false,
): ChecklistEntry {
  const counted = count === undefined ? {} : { count };
  if (done) return { id, state: "done", title: say(`${id}.done`, count), ...counted };
  return {
    id,
    state: optional ? "optional" : "missing",
    title: say(`${id}.missing`, count),
    why: say(`${id}.why`, count),
    action,
    ...counted,
  };
}
