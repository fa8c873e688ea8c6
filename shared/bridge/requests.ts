import { z } from "zod";
import type { DraftId, MemberId, ProfileId } from "../model/ids.ts";
import { clientId, id } from "../model/schemas.ts";

/* Requests that several domains share. Strict: unknown members are refused. */

/** A call without a request. */
export const nothing = z.union([z.undefined(), z.null(), z.strictObject({})]).transform((): Record<string, never> => ({}));
export const clientIds = z.array(clientId).max(5000);
export const clientRef = z.strictObject({ clientId });
export const draftRef = z.strictObject({ draftId: id<DraftId>() });
export const profileRef = z.strictObject({ profileId: id<ProfileId>() });
export const memberRef = clientRef.extend({ memberId: id<MemberId>() });
export const memberRefs = clientRef.extend({ memberIds: z.array(id<MemberId>()).min(1).max(2000) });
