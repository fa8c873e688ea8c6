import { MemberRole, MemberStatus, ProductTier } from "../../model/enums.ts";
import type { ClientSetup, MemberSetup } from "./client-setup.ts";

/*
 * The way to a client's own server, as the help pages for providers publish it: a service account that owns an Enterprise organization in the
 * cloud, the licence file for the installation, the server, the organization there, an owner of the client's own, and the service account down
 * to what it needs.
 */
export const ownServerSteps = ["account", "kept", "organization", "licence", "server", "applied", "owner", "step-down", "setup"] as const;
export type OwnServerStep = (typeof ownServerSteps)[number];

/** What is known of the way so far; what the setups show counts more than what somebody ticked. */
export interface OwnServerFacts {
  readonly account: string;
  readonly licensed: boolean;
  readonly answered: boolean;
  readonly ticked: readonly string[];
  /** The organization in the cloud and the one on the own server, as they were read last; null: not read or not there. */
  readonly cloud: ClientSetup | null;
  readonly own: ClientSetup | null;
}

/** A member by address; null when there is none or the access is revoked. */
export function activeMember(setup: ClientSetup | null, email: string): MemberSetup | null {
  const wanted = email.trim().toLowerCase();
  const found = setup?.members.find((member) => member.email.toLowerCase() === wanted);
  return found === undefined || found.status === MemberStatus.revoked ? null : found;
}
const isOwner = (member: MemberSetup | null): boolean => member?.role === MemberRole.owner;

/** Confirmed owners on the own server who are not the service account; nobody while it is not known which account that is. */
export const clientsOwners = (own: ClientSetup | null, account: string): readonly MemberSetup[] =>
  (account.trim() === "" ? [] : (own?.members ?? [])).filter(
    (member) => isOwner(member) && member.status === MemberStatus.confirmed && member.email.toLowerCase() !== account.trim().toLowerCase(),
  );

/** Which steps are done. Total: every step has an answer whatever is known. */
export function stepsDone(facts: OwnServerFacts): Readonly<Record<OwnServerStep, boolean>> {
  const { account, cloud, own } = facts;
  const service = activeMember(own, account);
  const inCloud = activeMember(cloud, account);
  return {
    account: account.trim() !== "",
    kept: facts.ticked.includes("kept"),
    organization: cloud?.client.tier === ProductTier.enterprise && isOwner(inCloud) && inCloud?.status === MemberStatus.confirmed,
    licence: facts.licensed,
    server: facts.answered,
    applied: own !== null,
    owner: clientsOwners(own, account).length > 0,
    // Only when somebody else is owner: an organization nobody owns cannot be helped.
    "step-down": own !== null && clientsOwners(own, account).length > 0 && !isOwner(service),
    setup: facts.ticked.includes("setup"),
  };
}

/** The first step that is not done; null when all are. */
export const nextStep = (done: Readonly<Record<OwnServerStep, boolean>>): OwnServerStep | null =>
  ownServerSteps.find((step) => !done[step]) ?? null;
