import { createHash, generateKeyPairSync } from "node:crypto";
import { moment, DAY } from "../framework/time.ts";
import { contentText } from "../domain/organization/cipher-data.ts";
import { ciphers, collectionCiphers } from "../domain/tables/contents.ts";
import { EVERY_LEVEL, reaches, type MadeCollection, type Site } from "./contents.ts";
import type { ItemKind, Kind } from "./sectors/index.ts";

/** An item of the seed, for the event log. Moments are milliseconds since 1970. */
export interface MadeItem {
  readonly id: string;
  readonly kind: Kind;
  /** Null: in no collection. */
  readonly collection: MadeCollection | null;
  /** Where a login leads, and whether its password is used again or guessed soon; null where it is no login. */
  readonly login: { readonly host: string; readonly atRisk: boolean } | null;
  /** Null: it came with the import, which no log tells of. */
  readonly created: number | null;
  readonly changed: number | null;
  readonly deleted: number | null;
}

interface Wanted extends ItemKind {
  readonly collection: MadeCollection | null;
  readonly login: { readonly host: string; readonly userName: string };
}

/** What items say about their client. */
export interface Household {
  readonly domain: string;
  readonly language: "nl" | "en";
  readonly people: readonly ({ readonly name: string; readonly email: string } & Parameters<typeof reaches>[0])[];
}

const TYPES: Readonly<Record<Kind, number>> = { login: 1, note: 2, card: 3, identity: 4, ssh: 5 };
const MAILBOXES = {
  nl: ["info", "administratie", "inkoop", "facturen", "beheer"],
  en: ["info", "accounts", "office", "orders", "admin"],
} as const;
const NOTES = {
  nl: [
    "Nagekeken door de directie, geldig tot nader bericht.",
    "Ligt ook in de kluis, bovenste la.",
    "Wijzigingen eerst bij kantoor melden.",
    "Overgenomen uit het oude overzicht, nog controleren.",
  ],
  en: [
    "Checked by the directors, valid until further notice.",
    "A copy lies in the safe, upper drawer.",
    "Tell the office before changing this.",
    "Taken over from the old list, to be checked.",
  ],
} as const;

/** The site of a name: what stands before its first comma. */
const hostOf = (name: string): string =>
  `${name
    .split(",")[0]!
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "")}.example`;

/** `P. Hoogland` of `Pieter Hoogland`. */
const initialOf = (name: string): string => name.replace(/^(\S)\S*/, "$1.");

/** Other collections below the same top-level one. */
const siblingsOf = (collection: MadeCollection | null, made: readonly MadeCollection[]): MadeCollection[] =>
  made.filter(
    (other) => other !== collection && collection !== null && other.place.path.split("/")[0] === collection.place.path.split("/")[0],
  );

/**
 * Chooses `count` items for the collections of a client: names of their trade, one in forty in no collection, one in eighty there
 * twice. Where the trade has too few names, the people who reach them have logins of their own.
 */
function choose({ choices }: Site, made: readonly MadeCollection[], household: Household, count: number): Wanted[] {
  const { domain, language } = household;
  const users = new Map(
    made.map((collection) => [collection, household.people.filter((person) => reaches(person, collection, EVERY_LEVEL))]),
  );
  const account = (name: string, collection: MadeCollection): Wanted["login"] => {
    const people = users.get(collection)!;
    return {
      host: hostOf(name),
      userName: choices.chance(0.6) || !people.length ? `${choices.pick(MAILBOXES[language])}@${domain}` : choices.pick(people).email,
    };
  };
  const all = made.flatMap((collection) =>
    collection.place.items.map((item): Wanted => ({ ...item, collection, login: account(item.name, collection) })),
  );
  const twice = Math.floor(count / 80);
  const chosen = choices.some(all, count - twice);
  const logins = chosen.filter(({ kind }) => kind === "login");
  const names = new Set(chosen.map(({ name }) => name));
  for (let round = 0; chosen.length < count - twice && logins.length; round++) {
    const base = logins[round % logins.length]!;
    const turn = Math.floor(round / logins.length);
    const people = users.get(base.collection!)!;
    const person = turn < people.length ? people[(round + turn) % people.length]! : null;
    const name = person ? `${base.name}, ${initialOf(person.name)}` : `${base.name} (${turn - people.length + 2})`;
    if (names.has(name)) continue;
    names.add(name);
    chosen.push({ ...base, name, login: { host: base.login.host, userName: person?.email ?? base.login.userName } });
  }
  for (const [index, item] of choices.some(logins, twice).entries()) {
    const siblings = siblingsOf(item.collection, made);
    chosen.push({ ...item, collection: index % 3 === 0 || !siblings.length ? null : choices.pick(siblings) });
  }
  return chosen.map((item, index) => (index % 40 === 39 ? { ...item, collection: null } : item));
}

/** Makes items with real ciphertext, and a few more that lie in the trash. */
export function addItems(site: Site, made: readonly MadeCollection[], household: Household, count: number): MadeItem[] {
  const { db, choices, calendar, organizationId, setUp } = site;
  const imported = setUp + 3_600_000;
  const trashed = count === 0 ? 0 : Math.max(1, Math.floor(count / 100));
  const write = writer(site, household);
  return choose(site, made, household, count + trashed).map((item, index): MadeItem => {
    const id = choices.guid();
    const created = choices.chance(0.05) ? calendar.between(imported + DAY, calendar.present, choices) : null;
    const changed = choices.chance(0.15) ? calendar.between((created ?? imported) + DAY, calendar.present, choices) : null;
    const deleted =
      index < trashed
        ? calendar.between(Math.max(changed ?? created ?? imported, calendar.present - 25 * DAY), calendar.present, choices)
        : null;
    const { data, atRisk } = write(item);
    ciphers.insert(db, {
      id,
      userId: null,
      organizationId,
      type: TYPES[item.kind],
      data,
      reprompt: item.kind === "card" ? 1 : 0,
      key: null,
      folders: {},
      favorites: {},
      archives: {},
      deletedDate: deleted === null ? null : moment(deleted),
      creationDate: moment(created ?? imported),
      revisionDate: moment(deleted ?? changed ?? created ?? imported),
    });
    if (item.collection) collectionCiphers.insert(db, { collectionId: item.collection.id, cipherId: id });
    const [second] = choices.chance(0.06) ? choices.some(siblingsOf(item.collection, made), 1) : [];
    if (second) collectionCiphers.insert(db, { collectionId: second.id, cipherId: id });
    const login = item.kind === "login" ? { host: item.login.host, atRisk } : null;
    return { id, kind: item.kind, collection: item.collection, login, created, changed, deleted };
  });
}

/** Writes the content of items of one client, encrypted with its key. Texts that repeat are encrypted once. */
function writer(
  { choices, key }: Site,
  { domain, language, people }: Household,
): (item: Wanted) => { readonly data: string; readonly atRisk: boolean } {
  const known = new Map<string, string>();
  const again = (text: string): string => known.get(text) ?? (known.set(text, key.encryptText(text)), known.get(text)!);
  const secret = (): string => key.encryptText(`demo-${choices.guid()}`);
  // Real vaults have passwords that are used again or guessed soon, and old addresses: told by their order and their site, without a choice drawn for it.
  const label = domain.split(".")[0] ?? "";
  const reused = again(`${label.slice(0, 1).toUpperCase()}${label.slice(1)}2019`);
  let logins = 0;
  const isReused = (): boolean => logins % 12 === 5;
  const isWeak = (): boolean => logins % 20 === 7;
  const holder = (): { name: string; email: string } => choices.pick(people);
  const contents: Record<Kind, (item: Wanted) => Record<string, unknown>> = {
    login: ({ login: { host, userName } }) => {
      const fields = choices.chance(0.12)
        ? [
            {
              type: 0,
              name: again(language === "nl" ? "Klantnummer" : "Customer number"),
              value: key.encryptText(String(choices.between(100_000, 999_999))),
            },
          ]
        : null;
      const totp = choices.chance(0.05) ? again("JBSWY3DPEHPK3PXP") : null;
      const strong = secret();
      logins += 1;
      const password = isReused() ? reused : isWeak() ? key.encryptText(`welkom${String(logins)}`) : strong;
      const scheme = host.length % 12 === 4 ? "http" : "https";
      return { uris: [{ uri: again(`${scheme}://${host}/login`) }], username: again(userName), password, totp, fields };
    },
    note: () => ({ type: 0, notes: again(choices.pick(NOTES[language])) }),
    card: ({ name }) => ({
      cardholderName: again(holder().name),
      brand: again(/mastercard/i.test(name) ? "Mastercard" : "Visa"),
      number: again(/mastercard/i.test(name) ? "5555555555554444" : "4111111111111111"),
      expMonth: again(String(choices.between(1, 12))),
      expYear: again(String(choices.between(2027, 2030))),
      code: again(String(choices.between(100, 999))),
    }),
    identity: () => {
      const { name, email } = holder();
      const [first, ...last] = name.split(" ");
      return {
        firstName: again(first!),
        lastName: again(last.join(" ")),
        email: again(email),
        company: again(domain),
        phone: again(language === "nl" ? "+31 20 555 01 23" : "+44 20 7946 0123"),
        address1: again(language === "nl" ? "Voorbeeldstraat 12" : "12 Example Street"),
        city: again(language === "nl" ? "Amersfoort" : "London"),
        country: again(language === "nl" ? "NL" : "GB"),
      };
    },
    ssh: ({ name }) => sshKey(key.encryptText.bind(key), `${hostOf(name).replace(".example", "")}@${domain}`),
  };
  return (item) => ({
    data: contentText({ ...contents[item.kind](item), name: key.encryptText(item.name) }),
    atRisk: item.kind === "login" && (isReused() || isWeak()),
  });
}

/** A real key pair (Ed25519): PKCS #8, OpenSSH's public line and its fingerprint. */
function sshKey(encrypt: (text: string) => string, comment: string): Record<string, string> {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const raw = Buffer.from(publicKey.export({ format: "jwk" }).x!, "base64url");
  const part = (bytes: Buffer): Buffer => Buffer.concat([Buffer.of(0, 0, 0, bytes.length), bytes]);
  const blob = Buffer.concat([part(Buffer.from("ssh-ed25519")), part(raw)]);
  return {
    privateKey: encrypt(privateKey.export({ format: "pem", type: "pkcs8" }) as string),
    publicKey: encrypt(`ssh-ed25519 ${blob.toString("base64")} ${comment}`),
    keyFingerprint: encrypt(`SHA256:${createHash("sha256").update(blob).digest("base64").replace(/=+$/, "")}`),
  };
}
