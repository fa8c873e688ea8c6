import type { KeyPins, KnownOfPerson } from "#electron/account/index";
import { fingerprintWords, PublicKey } from "#electron/crypto/index";
import { publicKeyOf } from "#electron/provider-api/index";
import type { ComparingWay, MemberKeyView, PhraseView } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import type { MemberId, UserId } from "#shared/model/ids";
import type { MemberSetup } from "#shared/setup/value/client-setup";
import { err, ok, type Result } from "#shared/util/result";
import { memberOf, nameOf, note, type PeopleAt } from "./people-of.ts";

/** Wrong words for one key before they count as a mismatch. */
const wrongWordsAllowed = 5;

/** A member of whom the server has an account: only these have a key. */
type Person = MemberSetup & { readonly userId: UserId };
interface Found {
  readonly member: Person;
  readonly key: PublicKey;
  readonly words: readonly string[];
  readonly state: "new" | "known" | "changed" | "mismatch";
  readonly known: KnownOfPerson;
}

/**
 * Which public key may be used for a member, and why not. A key counts once the technician has proven that it was compared with the
 * person: one of its five words is not on the screen, and only the person can read it out. What is known of a person is of user id,
 * address and name together, since a server may show one person's account under another's membership.
 */
export class MemberKeys {
  private readonly now: () => Date;
  private readonly mayConfirmUncompared: () => boolean;
  /** Digests of the keys whose phrases were shown since unlocking, by profile and user: the first, and the one that is on the screen. */
  private readonly shown = new Map<string, { readonly first: string; readonly latest: string }>();
  private readonly wrongWords = new Map<string, number>();

  constructor(now: () => Date, mayConfirmUncompared: () => boolean) {
    this.now = now;
    this.mayConfirmUncompared = mayConfirmUncompared;
  }

  /** Everything was locked. */
  clear(): void {
    this.shown.clear();
    this.wrongWords.clear();
  }

  /**
   * The key with which this member may be confirmed now. `compared`: proven to be the person's. `uncompared`: trusted as the server shows it;
   * that is on record before the key is handed out, and is refused for everybody with an elevated role, for keys that changed or did not
   * match, and where the settings turn it off.
   * @returns fails with `member.*`, or as the request for the key failed.
   */
  async keyToConfirm(people: PeopleAt, memberId: MemberId, way: "compared" | "uncompared"): Promise<Result<PublicKey>> {
    const found = await this.find(people, memberId);
    if (!found.ok) return found;
    const { member, key, state, known } = found.value;
    const who = nameOf(member);
    if (member.status !== MemberStatus.accepted) return err(appError("member.not-accepted", { who }));
    if (state === "mismatch") return err(appError("member.key-mismatch", { who }));
    if (state === "changed") return err(appError("member.key-changed", { who }));
    if (state === "known") return ok(key);
    if (way === "compared") return err(appError("member.phrase-not-compared", { who }));
    if (!this.mayConfirmUncompared()) return err(appError("member.uncompared-off"));
    const { pins } = people.open.profile;
    // Whether this person, or this key, is known for something else is not known just now.
    if (pins.isUnread) return err(appError("profile.pins-unread"));
    const elsewhere = known.kind === "otherwise" && known.email !== null;
    if (member.role !== MemberRole.user || elsewhere || pins.everMismatched(member)) return err(appError("member.must-compare", { who }));
    const kept = await pins.trustedUncompared(member, key.digest, this.now().toISOString());
    return kept.ok ? ok(key) : kept;
  }

  /** What is known of the people of a client without asking the server; people of whom nothing is known are left out. */
  knownOf(people: PeopleAt): readonly MemberKeyView[] {
    return people.setup.members.flatMap((member) => {
      const known = knownOfMember(people.open.profile.pins, member);
      return known.kind === "never" ? [] : [{ memberId: member.id, known }];
    });
  }

  /** Reads keys and answers their words, without the one that will be asked for. */
  async phrases(people: PeopleAt, memberIds: readonly MemberId[]): Promise<readonly PhraseView[]> {
    const views: PhraseView[] = [];
    for (const id of memberIds) views.push(await this.show(people, id));
    return views;
  }

  /**
   * The technician asked the person: `words` is the word that is not on the screen, or all five. Only the right one pins the key, and
   * only the key whose phrase is on the screen: one that the server exchanged meanwhile is shown instead, with `member.key-changed`.
   */
  async compare(people: PeopleAt, memberId: MemberId, how: ComparingWay, words: string): Promise<Result<PhraseView>> {
    const found = await this.find(people, memberId);
    if (!found.ok) return ok(withoutKey(memberId, found.error));
    const { member, key, state, known } = found.value;
    const who = nameOf(member);
    const place = placeOf(people, member);
    const onScreen = this.shown.get(place)?.latest;
    const view = this.viewOf(people, memberId, found.value);
    if (onScreen === undefined) return ok({ ...view, phrase: null, error: appError("member.phrase-not-compared", { who }) });
    if (state === "mismatch" || state === "known") return ok(view);
    if (onScreen !== key.digest) return ok(await this.show(people, memberId));
    const { pins } = people.open.profile;
    const at = this.now();
    const [given, asked] = [letters(words), found.value.words[pins.askedWord(member.userId, key.digest)] ?? ""];
    if (given !== letters(asked) && given !== letters(found.value.words.join(""))) {
      const wrong = (this.wrongWords.get(`${place}/${key.digest}`) ?? 0) + 1;
      this.wrongWords.set(`${place}/${key.digest}`, wrong);
      if (wrong < wrongWordsAllowed) return ok({ ...view, error: appError("member.word-wrong", { who, left: wrongWordsAllowed - wrong }) });
      const recorded = await this.recordMismatch(people, memberId);
      return recorded.ok ? ok(await this.show(people, memberId)) : recorded;
    }
    const kept = await pins.compared(member, key.digest, how, at.toISOString());
    // While the file cannot be read, what was compared counts until the app is locked.
    if (!kept.ok && !pins.isUnread) return kept;
    this.wrongWords.delete(`${place}/${key.digest}`);
    this.shown.set(place, { first: key.digest, latest: key.digest });
    if (state === "changed" && known.kind !== "never")
      await note(people, {
        at,
        sentence: { key: "journal.compared-again", parameters: { who }, strong: ["who"] },
        outcome: "done",
        error: null,
        calls: [],
      });
    return ok(await this.show(people, memberId));
  }

  /** The person reads other words: the key that is on the screen is locked, for whomever it is shown, and the journal says so. */
  async recordMismatch(people: PeopleAt, memberId: MemberId): Promise<Result<null>> {
    const member = memberOf(people, memberId);
    if (member === undefined) return err(appError("member.unknown"));
    if (!hasAccount(member)) return err(appError("member.no-key", { who: nameOf(member) }));
    let digest = this.shown.get(placeOf(people, member))?.latest;
    if (digest === undefined) {
      const found = await this.find(people, memberId);
      if (!found.ok) return found;
      digest = found.value.key.digest;
    }
    const [at, who] = [this.now(), nameOf(member)];
    const { pins } = people.open.profile;
    const kept = await pins.mismatched(member, digest, at.toISOString());
    // While the file cannot be read, the journal tells it of the lock at the next unlocking.
    if (!kept.ok && !pins.isUnread) return kept;
    await note(people, {
      at,
      sentence: { key: "journal.keys-differ", parameters: { who }, strong: ["who"] },
      outcome: "refused",
      error: appError("member.key-mismatch", { who }),
      calls: [],
      mismatch: { userId: member.userId, email: member.email, name: member.name, digest, event: "recorded" },
    });
    return ok(null);
  }

  /** A technician explains a mismatch. The person can be compared again; nothing is confirmed by it. */
  async liftMismatch(people: PeopleAt, memberId: MemberId, reason: string): Promise<Result<null>> {
    const member = memberOf(people, memberId);
    if (member === undefined) return err(appError("member.unknown"));
    if (!hasAccount(member)) return err(appError("member.no-key", { who: nameOf(member) }));
    if (reason.trim() === "") return err(appError("member.reason-missing"));
    const place = placeOf(people, member);
    const [at, who] = [this.now(), nameOf(member)];
    const found = await this.find(people, memberId);
    const digest = found.ok ? found.value.key.digest : (this.shown.get(place)?.latest ?? null);
    const kept = await people.open.profile.pins.liftMismatch(member, digest, reason.trim(), at.toISOString());
    if (!kept.ok) return kept;
    if (digest !== null) this.wrongWords.delete(`${place}/${digest}`);
    await note(people, {
      at,
      sentence: { key: "journal.mismatch-lifted", parameters: { who, reason: reason.trim() }, strong: ["who"] },
      outcome: "done",
      error: null,
      calls: [],
      mismatch: { userId: member.userId, email: member.email, name: member.name, digest, event: "lifted" },
    });
    return ok(null);
  }

  /* ---------------------------------------------------------------- looking */

  private async show(people: PeopleAt, memberId: MemberId): Promise<PhraseView> {
    const found = await this.find(people, memberId);
    if (!found.ok) return withoutKey(memberId, found.error);
    const place = placeOf(people, found.value.member);
    const { digest } = found.value.key;
    this.shown.set(place, { first: this.shown.get(place)?.first ?? digest, latest: digest });
    return this.viewOf(people, memberId, found.value);
  }

  private viewOf(people: PeopleAt, memberId: MemberId, { member, key, words, state, known }: Found): PhraseView {
    const asked = people.open.profile.pins.askedWord(member.userId, key.digest);
    const who = nameOf(member);
    return {
      memberId,
      phrase: state === "known" ? words : words.map((word, index) => (index === asked ? null : word)),
      asked: state === "new" || state === "changed" ? asked + 1 : null,
      state,
      known,
      error:
        state === "changed"
          ? appError("member.key-changed", { who })
          : state === "mismatch"
            ? appError("member.key-mismatch", { who })
            : null,
    };
  }

  private async find(people: PeopleAt, memberId: MemberId): Promise<Result<Found>> {
    const member = memberOf(people, memberId);
    if (member === undefined) return err(appError("member.unknown"));
    const noKey = err(appError("member.no-key", { who: nameOf(member) }));
    if (!hasAccount(member)) return noKey;
    const answer = await publicKeyOf(people.open.profile.http, member.userId);
    if (!answer.ok) return answer;
    if (answer.value === null) return noKey;
    const key = PublicKey.parse(answer.value, "member.publicKey");
    if (!key.ok) return key;
    const { digest } = key.value;
    const verdict = people.open.profile.pins.judge(member, digest);
    const first = this.shown.get(placeOf(people, member))?.first ?? digest;
    const state = verdict.kind === "compared" ? "known" : verdict.kind === "new" && first !== digest ? "changed" : verdict.kind;
    const known: KnownOfPerson =
      verdict.kind === "mismatch"
        ? { kind: "mismatch", at: verdict.at, email: verdict.email }
        : verdict.kind === "new" && verdict.otherwise !== null
          ? { ...pickOtherwise(verdict.otherwise) }
          : people.open.profile.pins.known(member);
    return ok({ member, key: key.value, words: fingerprintWords(member.userId, key.value), state, known });
  }
}

/** What is known of a member without asking the server. */
export const knownOfMember = (
  pins: KeyPins,
  member: { readonly userId: UserId | null; readonly email: string; readonly name: string | null },
): KnownOfPerson => (member.userId === null ? { kind: "never" } : pins.known({ ...member, userId: member.userId }));

const hasAccount = (member: MemberSetup): member is Person => member.userId !== null;
const placeOf = (people: PeopleAt, member: Person): string => `${people.open.profile.id}/${member.userId}`;
const pickOtherwise = ({ at, how, email, name }: Omit<Extract<KnownOfPerson, { kind: "otherwise" }>, "kind">): KnownOfPerson => ({
  kind: "otherwise",
  at,
  how,
  email,
  name,
});
/** Words as they are heard: some hold a hyphen, and people type spaces, commas and capitals. */
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/gu, "");
const withoutKey = (memberId: MemberId, error: AppError): PhraseView => ({
  memberId,
  phrase: null,
  asked: null,
  state: "unavailable",
  known: { kind: "never" },
  error,
});
