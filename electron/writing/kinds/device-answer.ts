import type { DeviceRequest } from "#shared/api/device-requests";
import { appError } from "#shared/errors/app-error";
import type { ChangeOf } from "#shared/setup/changes/change";
import { asId, type MemberId } from "#shared/model/ids";
import { err, mapResult, ok } from "#shared/util/result";
import type { ApiResult } from "#electron/provider-api/api-request";
import type { ActingKind } from "../acting-kind.ts";
import type { LiveClient } from "../live-client.ts";
import { askedFor } from "./client-row.ts";

/** Which of these devices still wait. What was answered, by whomever, or ended by itself is not listed any more. */
const stillWaiting = async (live: LiveClient, requests: readonly string[]): Promise<ApiResult<readonly DeviceRequest[]>> =>
  mapResult(await live.api.deviceRequests(live.id), (rows) => rows.filter((row) => requests.includes(row.id)));

/** Whether this app's own answer arrived: a device that was let in elsewhere, kept out or given up is not listed either. */
const wasAnswered = async (live: LiveClient, requests: readonly string[], marks: ReadonlySet<string>): Promise<ApiResult<boolean>> =>
  mapResult(await stillWaiting(live, requests), (rows) => rows.length === 0 && marks.has(askedFor));

/** Seals the member's user key to the device's own key, whose phrase was compared. */
export const deviceApprove: ActingKind<ChangeOf<"device.approve">> = {
  kind: "device.approve",
  // Waiting devices are no part of the setup: they are listed again after every run.
  touches: [],
  step(live, { waiting }, { recovery }) {
    let key: string | null = null;
    return {
      call: { method: "POST", path: `/organizations/${live.id}/auth-requests/${waiting.request}` },
      find: (_freshness, marks) => wasAnswered(live, [waiting.request], marks),
      async prepare() {
        const rows = await stillWaiting(live, [waiting.request]);
        if (!rows.ok) return rows;
        const [device] = rows.value;
        if (device === undefined) return err(appError("device.gone"));
        // The key is the member's who was shown: another one under the same request is another person's.
        if (device.organizationUserId !== waiting.member.id) return err(appError("device.phrase-not-compared"));
        const details = await live.api.recoveryDetails(live.id, asId<MemberId>(device.organizationUserId));
        if (!details.ok) return details;
        const sealed = recovery.sealedToDevice(live.id, device, live.key, details.value);
        if (!sealed.ok) return sealed;
        key = sealed.value;
        return ok({ marks: [askedFor] });
      },
      send: () =>
        key === null
          ? Promise.resolve(err({ ...appError("device.gone"), outcome: "not-sent" as const, status: null }))
          : live.api.approveDevice(live.id, waiting.request, key),
    };
  },
};

export const deviceDeny: ActingKind<ChangeOf<"device.deny">> = {
  kind: "device.deny",
  touches: [],
  step: (live, { waiting }) => {
    const requests = waiting.map(({ request }) => request);
    return {
      call: { method: "POST", path: `/organizations/${live.id}/auth-requests/deny` },
      find: (_freshness, marks) => wasAnswered(live, requests, marks),
      async prepare() {
        const rows = await stillWaiting(live, requests);
        if (!rows.ok) return rows;
        return rows.value.length === 0 ? err(appError("device.gone")) : ok({ marks: [askedFor] });
      },
      send: () => live.api.denyDevices(live.id, requests),
    };
  },
};
