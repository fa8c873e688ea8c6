import type { LeaverPlace } from "#shared/bridge/index";
import { MemberStatus } from "#shared/model/enums";
import type { ClientId, CollectionId, GroupId, MemberId } from "#shared/model/ids";
import { asId } from "#shared/model/ids";
import type { Edit } from "#shared/setup/changes/edits";
import type { ManagerToBe } from "#shared/setup/value/access/managing";

/** What is to be done at one membership of somebody who leaves. */
export interface PlaceChoice {
  readonly cut: boolean;
  readonly password: boolean;
  readonly twoStep: boolean;
  /** To whom collections go, by collection (see `takerKey`); without an entry nobody takes it. */
  readonly takers: Readonly<Record<string, string>>;
  /** The inbox reminds of removing the person later. */
  readonly remove: boolean;
}

export const placeKey = ({ clientId, memberId }: Pick<LeaverPlace, "clientId" | "memberId">): string => `${clientId}/${memberId}`;
export const takerKey = ({ kind, id }: ManagerToBe): string => `${kind}:${id}`;
/** A client as it is told among these: with its server, where they are on more than one (two servers may have clients of one name). */
export const placeName = (place: LeaverPlace, among: readonly LeaverPlace[]): string =>
  new Set(among.map(({ server }) => server)).size > 1 ? `${place.clientName}, ${place.server}` : place.clientName;
/** Days until somebody whose access was revoked is to be removed. */
export const removeAfterDays = 30;

/** What stands ticked at first: cutting off, and handing over what nobody could manage. */
export const choiceOf = (place: LeaverPlace): PlaceChoice => ({
  cut: place.status !== MemberStatus.revoked,
  password: false,
  twoStep: false,
  takers: Object.fromEntries(place.handOver.flatMap(({ collection, to }) => (to === null ? [] : [[collection, takerKey(to)]]))),
  remove: false,
});

/** Cutting off comes first and waits for nothing; then the account, then what is handed over. */
export function editsOf(place: LeaverPlace, choice: PlaceChoice): readonly { readonly clientId: ClientId; readonly edit: Edit }[] {
  const { clientId, memberId } = place;
  const edits: Edit[] = [];
  if (choice.cut && place.status !== MemberStatus.revoked) edits.push({ kind: "member.revoke", members: [memberId] });
  if (place.recovery === null && (choice.password || choice.twoStep))
    edits.push({ kind: "member.recover", member: memberId, masterPassword: choice.password, twoStep: choice.twoStep, verifiedBy: "" });
  const sets = choice.cut ? place.handOver.flatMap(({ collection }) => setOf(collection, choice.takers[collection])) : [];
  if (sets.length > 0) edits.push({ kind: "collection.access", sets });
  return edits.map((edit) => ({ clientId, edit }));
}

type AccessSet = Extract<Edit, { kind: "collection.access" }>["sets"][number];
function setOf(collection: CollectionId, taker: string | undefined): readonly AccessSet[] {
  const level = "manage" as const;
  if (taker?.startsWith("group:") === true)
    return [{ collection, groups: [{ group: asId<GroupId>(taker.slice("group:".length)), level }], people: [] }];
  if (taker?.startsWith("member:") === true)
    return [{ collection, groups: [], people: [{ member: asId<MemberId>(taker.slice("member:".length)), level }] }];
  return [];
}

/** Memberships whose account another one recovers already: one account has one master password. */
export function recoveredBy(places: readonly LeaverPlace[], choices: ReadonlyMap<string, PlaceChoice>): ReadonlyMap<string, LeaverPlace> {
  const first = new Map<string, LeaverPlace>();
  for (const place of places) {
    const choice = choices.get(placeKey(place));
    if (choice !== undefined && (choice.password || choice.twoStep) && !first.has(place.account)) first.set(place.account, place);
  }
  return new Map(
    places.flatMap((place) => {
      const by = first.get(place.account);
      return by === undefined || by === place ? [] : [[placeKey(place), by] as const];
    }),
  );
}
