import { z } from "zod";
import type { MemberId } from "../../../model/ids.ts";
import { id, text } from "../../../model/schemas.ts";
import { ok } from "../../../util/result.ts";
import type { ClientSetup, MemberSetup } from "../../value/client-setup.ts";
import { whyNotRecover } from "../../value/recovery.ts";
import { approveDevices, denyDevices, type NamedDevice } from "../kinds/device-answer.ts";
import { recoverMember } from "../kinds/member-recover.ts";
import { defineEdit } from "./edit.ts";
import { sorted } from "./member.ts";

const devices = z
  .array(z.strictObject({ request: text(64).min(1), member: id<MemberId>(), device: text(100) }))
  .min(1)
  .max(500);

/** Edits that go by the key that members of account recovery left with the client: their accounts, their waiting devices. */
export const recoveryEdits = {
  "member.recover": defineEdit(
    z.strictObject({
      kind: z.literal("member.recover"),
      member: id<MemberId>(),
      masterPassword: z.boolean(),
      twoStep: z.boolean(),
      /** How the technician knew who it is; may be empty. */
      verifiedBy: text(300),
    }),
    (edit, setup) => {
      const { named, leftOut } = sorted([edit.member], setup, (member) => whyNotRecover(setup, member));
      const [member] = named;
      const nothing = member === undefined || (!edit.masterPassword && !edit.twoStep);
      return ok({ changes: nothing ? [] : [recoverMember(member, { ...edit, verifiedBy: edit.verifiedBy.trim() })], leftOut });
    },
    "never",
  ),
  "device.approve": defineEdit(
    z.strictObject({ kind: z.literal("device.approve"), devices }),
    (edit, setup) => {
      const { named, leftOut } = namedDevices(edit.devices, setup, (member) => whyNotRecover(setup, member));
      return ok({ changes: approveDevices(named), leftOut });
    },
    "never",
  ),
  "device.deny": defineEdit(
    z.strictObject({ kind: z.literal("device.deny"), devices }),
    (edit, setup) => {
      const { named, leftOut } = namedDevices(edit.devices, setup, () => null);
      return ok({ changes: denyDevices(named), leftOut });
    },
    "never",
  ),
} as const;

function namedDevices(
  asked: readonly { readonly request: string; readonly member: MemberId; readonly device: string }[],
  setup: ClientSetup,
  refusal: (member: MemberSetup) => ReturnType<typeof whyNotRecover>,
): { readonly named: readonly NamedDevice[]; readonly leftOut: ReturnType<typeof sorted>["leftOut"] } {
  const { named, leftOut } = sorted(
    asked.map(({ member }) => member),
    setup,
    refusal,
  );
  const found = asked.flatMap(({ request, member: memberId, device }): readonly NamedDevice[] => {
    const member = named.find((each) => each.id === memberId);
    return member === undefined ? [] : [{ request, member, device }];
  });
  return { named: found, leftOut };
}
