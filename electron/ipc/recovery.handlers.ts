import { generatePassword, type AccountRecovery, type Place } from "#electron/people/account-recovery";
import { memberOf, type PeopleOf } from "#electron/people/people-of";
import type { Workspace } from "#electron/sync/workspace";
import type { Contract, HandlersOf } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { PolicyType } from "#shared/model/enums";
import { profileOf, type ClientId, type MemberId } from "#shared/model/ids";
import { passwordRulesOf } from "#shared/setup/value/password-rules";
import { whyNotRecover } from "#shared/setup/value/recovery";
import { err, mapResult, ok, type Result } from "#shared/util/result";

export interface RecoveryHandlerPorts {
  readonly workspace: Pick<Workspace, "rows" | "setupOf" | "nameOf">;
  readonly accountRecovery: AccountRecovery;
  peopleOf(clientId: ClientId): Result<PeopleOf>;
}

/** What goes before an account recovery. The recovery itself is written as every other edit. */
export function recoveryHandlers({ workspace, accountRecovery, peopleOf }: RecoveryHandlerPorts): HandlersOf<Contract["recovery"]> {
  const placeOf = (people: PeopleOf, clientId: ClientId, memberId: MemberId): Place => ({
    profileId: profileOf(clientId),
    organizationId: people.organizationId,
    memberId,
  });
  return {
    look({ clientId, memberId }) {
      const found = peopleOf(clientId);
      if (!found.ok) return found;
      const { setup, open } = found.value;
      const member = memberOf(found.value, memberId);
      if (member === undefined) return err(appError("member.unknown"));
      const rules = passwordRulesOf(setup);
      const elsewhere = workspace
        .rows()
        .filter(
          (row) =>
            row.id !== clientId &&
            profileOf(row.id) === profileOf(clientId) &&
            member.userId !== null &&
            workspace.setupOf(row.id)?.members.some((each) => each.userId === member.userId) === true,
        );
      return ok({
        blocked: whyNotRecover(setup, member),
        rules,
        suggestion: generatePassword(rules),
        clearsTwoStep: open.profile.software === "bitwarden",
        twoStepRequired: setup.policies.some((policy) => policy.type === PolicyType.twoFactorAuthentication && policy.enabled),
        serviceUser: setup.client.providerOrganizationId !== null && open.profile.providers.some(({ role }) => role === "service-user"),
        elsewhere: elsewhere.map(({ id, name }) => ({ clientId: id, name })),
      });
    },
    take({ clientId, memberId, password }) {
      const found = peopleOf(clientId);
      if (!found.ok) return found;
      const taken = accountRecovery.take(placeOf(found.value, clientId, memberId), passwordRulesOf(found.value.setup), password);
      return mapResult(taken, () => ({ taken: true as const }));
    },
    drop({ clientId, memberId }) {
      const found = peopleOf(clientId);
      if (!found.ok) return found;
      accountRecovery.forget(placeOf(found.value, clientId, memberId));
      return ok({ dropped: true as const });
    },
  };
}
