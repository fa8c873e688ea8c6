import type { ChangeBase } from "../change-base.ts";
import { changeId } from "../change-id.ts";
import { differs, literal, noInverse, row, say, type ChangeKindDefinition } from "../kind.ts";
import { risky } from "../risks.ts";
import { shortHash } from "../../../util/short-hash.ts";
import { shownName, type NamedMember } from "./members-of-a-call.ts";

/** A device that waits to be let in, as a change names it. */
export interface NamedDevice {
  readonly request: string;
  readonly member: NamedMember;
  /** As the server words it: "Windows", "Chrome Extension". */
  readonly device: string;
}

/** Gives one device its member's key, sealed to the device's own key. */
export interface DeviceApprove extends ChangeBase {
  readonly kind: "device.approve";
  readonly waiting: NamedDevice;
}
/** One for each device: each is sealed to a key of its own, and the server answers each by itself. */
export const approveDevices = (devices: readonly NamedDevice[]): readonly DeviceApprove[] =>
  devices.map((waiting) => ({ id: changeId("device.approve", waiting.request), needs: [], kind: "device.approve", waiting }));

export const deviceApprove: ChangeKindDefinition<DeviceApprove> = {
  kind: "device.approve",
  section: "people",
  right: "manageResetPassword",
  describe: ({ waiting }) => ({
    glyph: "key",
    people: [waiting.member.email],
    ...risky("device-let-in"),
    sentence: say("device-approve.sentence", { who: shownName(waiting.member), device: waiting.device }, ["who", "device"]),
  }),
  differences: ({ waiting }) => [
    row(literal(waiting.device), differs("device.waiting"), differs("device.approved"), literal(shownName(waiting.member))),
  ],
  inverse: () => noInverse("device-approved"),
};

/** Refuses devices. The member can ask again. */
export interface DeviceDeny extends ChangeBase {
  readonly kind: "device.deny";
  readonly waiting: readonly NamedDevice[];
}
export const denyDevices = (waiting: readonly NamedDevice[]): readonly DeviceDeny[] =>
  waiting.length === 0
    ? []
    : [
        {
          id: changeId("device.deny", shortHash(waiting.map(({ request }) => request).join("\n"))),
          needs: [],
          kind: "device.deny",
          waiting,
        },
      ];

export const deviceDeny: ChangeKindDefinition<DeviceDeny> = {
  kind: "device.deny",
  section: "people",
  right: "manageResetPassword",
  describe: ({ waiting }) => ({
    glyph: "remove",
    people: waiting.map(({ member }) => member.email),
    ...risky("device-kept-out", {}, waiting.length),
    sentence: say(
      "device-deny.sentence",
      {
        who: waiting[0] === undefined ? "" : shownName(waiting[0].member),
        device: waiting[0]?.device ?? "",
        others: waiting.length - 1,
      },
      ["who"],
      waiting.length,
    ),
  }),
  differences: ({ waiting }) =>
    waiting.map((each) => row(literal(each.device), differs("device.waiting"), differs("device.denied"), literal(shownName(each.member)))),
  inverse: () => noInverse("device-denied"),
  size: (change) => change.waiting.length,
  covers: (seen, change) => change.waiting.every((each) => seen.waiting.some((one) => one.request === each.request)),
};
