import { z } from "zod";
import { appError } from "../../errors/app-error.ts";
import { MemberRole, MemberStatus } from "../../model/enums.ts";
import type { ClientId } from "../../model/ids.ts";
import { clientId, text } from "../../model/schemas.ts";
import type { Immutable } from "../../util/immutable.ts";
import { isMailAddress } from "../../util/mail-address.ts";
import { err, ok, type Result } from "../../util/result.ts";
import { accessLevels, type ClientSetup, type SetupPart } from "../value/client-setup.ts";
import { normalisePath } from "../value/collection-path.ts";
import { hasEffect } from "../value/policies.ts";
import { withNeeds } from "./edit-policies.ts";
import type { Edit } from "./edits.ts";
import { blueprintEdits } from "./edits/blueprint.ts";
import { policyEdit } from "./edits/policy.ts";

const name = text(200).min(1);
const level = z.enum(accessLevels);
const address = text(256).min(3).refine(isMailAddress);

/** What is asked of many clients at once. Things have names here and no ids, so that it means the same at every client. */
export const commonEdit = z.discriminatedUnion("kind", [
  policyEdit.shape.policies.element.extend({ kind: z.literal("policy.set") }),
  z.strictObject({
    kind: z.literal("client.collection-settings"),
    /** Those that are absent stay as each client has them. */
    to: z.strictObject({
      limitCollectionCreation: z.boolean().exactOptional(),
      limitCollectionDeletion: z.boolean().exactOptional(),
      limitItemDeletion: z.boolean().exactOptional(),
      allowAdminAccessToAllCollectionItems: z.boolean().exactOptional(),
    }),
  }),
  z.strictObject({ kind: z.literal("group.create"), name }),
  /** `group`: who has access from the start; null: nobody but owners and admins. */
  z.strictObject({ kind: z.literal("collection.create"), path: name, group: z.strictObject({ name, level }).nullable() }),
  z.strictObject({
    kind: z.literal("member.invite"),
    email: address,
    role: z.enum(MemberRole),
    /** By name. */
    groups: z.array(name).max(20),
  }),
  z.strictObject({ kind: z.literal("member.resend") }),
  z.strictObject({ kind: z.literal("member.confirm"), withoutComparing: z.boolean() }),
  /** So many more, or fewer. */
  z.strictObject({ kind: z.literal("client.seats"), by: z.number().int().min(-10_000).max(10_000) }),
  z.strictObject({ kind: z.literal("member.revoke"), email: address }),
  /** What a blueprint asks for and a client does not have. `yaml`: its text as it was when it was chosen, with everything that it includes. */
  blueprintEdits["client.blueprint"].schema.omit({ without: true }).extend({
    name,
    /** Rules of it that stay as they are, at single clients. */
    without: z
      .array(z.strictObject({ clientId, rules: z.array(text(400)).max(2000) }))
      .max(5000)
      .exactOptional(),
  }),
  z.strictObject({ kind: z.literal("group.rename"), from: name, to: name }),
  z.strictObject({ kind: z.literal("collection.rename"), from: name, to: name }),
]);
export type CommonEdit = Immutable<z.output<typeof commonEdit>>;

/** What must have been read of a client to say what the edit changes there. */
const parts: Readonly<Record<CommonEdit["kind"], readonly SetupPart[]>> = {
  "policy.set": ["policies", "members"],
  "client.collection-settings": ["details"],
  "group.create": ["groups"],
  "collection.create": ["collections", "groups"],
  "member.invite": ["members", "groups"],
  "member.resend": ["members"],
  "member.confirm": ["members"],
  "member.revoke": ["members"],
  "client.blueprint": ["details", "collections", "groups", "members", "policies", "sso", "scim", "domains"],
  "client.seats": [],
  "group.rename": ["groups"],
  "collection.rename": ["collections"],
};

/** The same as an edit of one client; null: it is so already, or there is nobody to do it for. Fails where it cannot be at this client. */
export function editAt(common: CommonEdit, setup: ClientSetup, at: ClientId): Result<Edit | null> {
  const unread = setup.unread.find(({ part }) => parts[common.kind].includes(part));
  if (unread !== undefined) return err(unread.error);
  const { capabilities } = setup;
  switch (common.kind) {
    case "policy.set": {
      if (!capabilities.policies || !hasEffect(common.type, capabilities)) return err(appError("client.not-in-plan"));
      const { type, enabled, data } = common;
      const policies = withNeeds(setup, { type, enabled, data }) as Extract<Edit, { kind: "policy.set" }>["policies"];
      return ok({ kind: "policy.set", policies: policies.map((policy) => ({ ...policy, data: policy.data ?? {} })) });
    }
    case "client.collection-settings": {
      return ok({ kind: "client.collection-settings", to: { ...setup.collectionSettings, ...common.to } });
    }
    case "group.create": {
      if (!capabilities.groups) return err(appError("client.not-in-plan"));
      const is = setup.groups.some((group) => group.name === common.name.trim());
      return ok(is ? null : { kind: "group.create", name: common.name, members: [], reaches: [] });
    }
    case "collection.create": {
      const path = normalisePath(common.path);
      if (collectionsOf(setup).some((each) => normalisePath(each.path) === path)) return ok(null);
      const { group } = common;
      const found = group === null ? undefined : setup.groups.find((each) => each.name === group.name);
      if (group !== null && found === undefined) return err(appError("group.not-there", { name: group.name }));
      const groups = group === null || found === undefined ? [] : [{ group: found.id, level: group.level }];
      return ok({ kind: "collection.create", path, groups, people: [] });
    }
    case "member.invite": {
      const email = common.email.trim().toLowerCase();
      if (setup.members.some((member) => member.email.toLowerCase() === email)) return ok(null);
      const missing = common.groups.find((group) => !setup.groups.some((each) => each.name === group));
      if (missing !== undefined) return err(appError("group.not-there", { name: missing }));
      const { assigned, occupied } = setup.seats;
      if (assigned !== null && occupied >= assigned) return err(appError("client.seats-exceeded"));
      const { role, groups } = common;
      return ok({
        kind: "member.invite",
        people: [{ email }],
        role,
        groups: [...groups],
        rights: [],
        collections: [],
        secretsManager: false,
        seats: null,
      });
    }
    case "member.resend": {
      const members = setup.members.filter(({ status }) => status === MemberStatus.invited).map(({ id }) => id);
      return ok(members.length === 0 ? null : { kind: "member.resend", members });
    }
    case "member.confirm": {
      const members = setup.members.filter(({ status }) => status === MemberStatus.accepted).map(({ id }) => id);
      return ok(members.length === 0 ? null : { kind: "member.confirm", members, withoutComparing: common.withoutComparing });
    }
    case "member.revoke": {
      const email = common.email.trim().toLowerCase();
      const members = setup.members
        .filter((member) => member.email.toLowerCase() === email && member.status !== MemberStatus.revoked)
        .map(({ id }) => id);
      return ok(members.length === 0 ? null : { kind: "member.revoke", members });
    }
    case "client.blueprint":
      return ok({
        kind: "client.blueprint",
        yaml: common.yaml,
        parameters: common.parameters,
        without: common.without?.find((each) => each.clientId === at)?.rules ?? [],
      });
    case "client.seats": {
      const { assigned, occupied } = setup.seats;
      if (assigned === null) return err(appError("role.not-allowed"));
      const to = assigned + common.by;
      return to < occupied || to < 0 ? err(appError("client.seats-exceeded")) : ok({ kind: "client.seats", to });
    }
    case "group.rename": {
      const found = setup.groups.find((group) => group.name === common.from);
      if (found !== undefined) return ok({ kind: "group.rename", group: found.id, to: common.to });
      return setup.groups.some((group) => group.name === common.to.trim())
        ? ok(null)
        : err(appError("group.not-there", { name: common.from }));
    }
    case "collection.rename": {
      const [from, to] = [normalisePath(common.from), normalisePath(common.to)];
      const all = collectionsOf(setup).map((each) => ({ id: each.id, path: normalisePath(each.path) }));
      const found = all.filter(({ path }) => path === from);
      const [only] = found;
      if (found.length > 1) return err(appError("collection.several", { name: common.from }));
      if (only !== undefined) return ok({ kind: "collection.rename", collection: only.id, to });
      return all.some(({ path }) => path === to) ? ok(null) : err(appError("collection.not-there", { name: common.from }));
    }
  }
}
const collectionsOf = (setup: ClientSetup) => setup.collections.filter((each) => !each.isDefaultUserCollection);
