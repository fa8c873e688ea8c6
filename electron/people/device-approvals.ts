import { fingerprintWords, PublicKey } from "#electron/crypto/index";
import { deviceRequests } from "#electron/provider-api/index";
import type { DeviceRequest } from "#shared/api/device-requests";
import type { DeviceView } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import { asId, type ClientId, type MemberId } from "#shared/model/ids";
import { decryptionInForce } from "#shared/setup/value/sso-decryption";
import { whyNotRecover } from "#shared/setup/value/recovery";
import { compareTimes } from "#shared/util/compare";
import { err, ok, type Result } from "#shared/util/result";
import { memberOf, nameOf, type PeopleOf } from "./people-of.ts";

/** How long a request can be answered, in milliseconds (further-api.md §5). */
const life = 7 * 24 * 3_600_000;

/**
 * Devices that wait to be let in, client by client. A device counts once the technician has proven that its phrase was compared: one of its
 * five words is not on the screen, and only who holds the device can read it out. Otherwise a server could have a key of its own let in.
 */
export class DeviceApprovals {
  private readonly now: () => Date;
  private readonly lists = new Map<ClientId, readonly DeviceRequest[]>();
  /** Digests of the keys that were compared, by client and request. */
  private readonly compared = new Map<string, string>();

  constructor(now: () => Date) {
    this.now = now;
  }
  /** Everything was locked. */
  clear(): void {
    this.lists.clear();
    this.compared.clear();
  }
  forget(clientId: ClientId): void {
    this.lists.delete(clientId);
  }

  /** Whether devices of this client ask for approval at all. */
  static areUsedAt({ setup }: Pick<PeopleOf, "setup">): boolean {
    return decryptionInForce(setup.sso) === "trusted-devices";
  }

  /** Asks the server which devices wait. */
  async read(clientId: ClientId, people: PeopleOf): Promise<Result<readonly DeviceView[]>> {
    const answer = await people.open.profile.http.send(deviceRequests.listDeviceRequests(people.organizationId));
    if (!answer.ok) return answer;
    this.lists.set(clientId, answer.value.data);
    return ok(this.known(clientId, people));
  }
  /** Those that were read last, oldest first. */
  known(clientId: ClientId, people: PeopleOf): readonly DeviceView[] {
    return [...(this.lists.get(clientId) ?? [])]
      .sort((left, right) => compareTimes(left.creationDate, right.creationDate))
      .map((row) => this.viewOf(clientId, people, row));
  }
  /** The technician asked the person: `words` is the word that is not on the screen, or all five. */
  compare(clientId: ClientId, people: PeopleOf, request: string, words: string): Result<DeviceView> {
    const row = this.lists.get(clientId)?.find((each) => each.id === request);
    if (row === undefined) return err(appError("device.gone"));
    const key = PublicKey.parse(row.publicKey, "device.publicKey");
    if (!key.ok) return key;
    const phrase = phraseOf(row, key.value);
    const given = letters(words);
    if (given !== letters(phrase[this.askedOf(people, row, key.value)] ?? "") && given !== letters(phrase.join("")))
      return err(appError("device.word-wrong", { who: this.whoOf(people, row) }));
    this.compared.set(`${clientId}/${request}`, key.value.digest);
    return ok(this.viewOf(clientId, people, row));
  }
  /** The key of a device that may be let in: the one that was compared. */
  keyToLetIn(clientId: ClientId, people: PeopleOf, row: DeviceRequest): Result<PublicKey> {
    const key = PublicKey.parse(row.publicKey, "device.publicKey");
    if (!key.ok) return key;
    if (this.hasExpired(row)) return err(appError("device.expired"));
    return this.compared.get(`${clientId}/${row.id}`) === key.value.digest
      ? key
      : err(appError("device.phrase-not-compared", { who: this.whoOf(people, row) }));
  }

  private viewOf(clientId: ClientId, people: PeopleOf, row: DeviceRequest): DeviceView {
    const member = memberOf(people, asId<MemberId>(row.organizationUserId));
    const key = PublicKey.parse(row.publicKey, "device.publicKey");
    const compared = key.ok && this.compared.get(`${clientId}/${row.id}`) === key.value.digest;
    const asked = key.ok ? this.askedOf(people, row, key.value) : 0;
    const blocked: AppError | null = this.hasExpired(row)
      ? appError("device.expired")
      : member === undefined
        ? appError("member.unknown")
        : (whyNotRecover(people.setup, member) ?? (key.ok ? null : key.error));
    return {
      request: row.id,
      memberId: asId<MemberId>(row.organizationUserId),
      email: member?.email ?? row.email,
      name: member?.name ?? null,
      device: row.requestDeviceType ?? "",
      address: row.requestIpAddress ?? null,
      country: row.requestCountryName ?? null,
      since: row.creationDate,
      phrase: key.ok ? phraseOf(row, key.value).map((word, index) => (compared || index !== asked ? word : null)) : null,
      asked: compared || !key.ok ? null : asked + 1,
      compared,
      blocked,
    };
  }
  private hasExpired(row: DeviceRequest): boolean {
    return Date.parse(row.creationDate) + life < this.now().getTime();
  }
  private askedOf(people: PeopleOf, row: DeviceRequest, key: PublicKey): number {
    return people.open.profile.pins.askedWord(row.id, key.digest);
  }
  private whoOf(people: PeopleOf, row: DeviceRequest): string {
    const member = memberOf(people, asId<MemberId>(row.organizationUserId));
    return member === undefined ? row.email : nameOf(member);
  }
}

/** What the device shows: its key's phrase under the account's address (cryptography.md §3.2). */
const phraseOf = (row: DeviceRequest, key: PublicKey): readonly string[] => fingerprintWords(row.email.trim().toLowerCase(), key);
const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/gu, "");
