import type { SectorName } from "./sectors/index.ts";

/** A client of the demo world, by what a technician would notice about it. Numbers of people without the owner. */
export interface DemoClient {
  readonly name: string;
  readonly domain: string;
  readonly sector: SectorName;
  readonly plan: "teams" | "enterprise";
  readonly seats: number;
  readonly confirmed: number;
  /** Accepted, to be confirmed. */
  readonly accepted: number;
  /** Invited in the last days. */
  readonly invited: number;
  /** Invited so long ago that the invitation no longer works. */
  readonly expired: number;
  readonly revoked?: number;
  /** Share of confirmed people with two-step login. */
  readonly twoStep: number;
  readonly items: number;
  readonly owner: "confirmed" | "accepted" | "invited";
  /** How far the set-up went: everything; collections and an import, no groups and policies; only the client itself. */
  readonly stage: "finished" | "half" | "new";
  /** Things somebody changed by hand after the set-up. */
  readonly drift?: readonly ("timeout" | "missing-collection" | "missing-group" | "policy-off")[];
  /** Path of a collection where somebody gave a group more than its trade has. */
  readonly wider?: string;
  readonly selfHosted?: true;
  readonly sso?: true;
  /** With single sign-on: by SAML, with a certificate that ends in so many days. Otherwise by OpenID Connect. */
  readonly certificateEnds?: number;
  /** With single sign-on: members open their vault with a device that was approved, not with a master password. */
  readonly trustedDevices?: true;
  readonly domains?: true;
  readonly scim?: true;
  /** Account recovery is on and everybody is enrolled. */
  readonly recovery?: true;
  /** The link's key was wrapped by another provider's key: it cannot be opened. */
  readonly brokenKey?: true;
  /** Age of the client in days; unset: some months, as chance has it. */
  readonly age?: number;
  /** Hours since the invitations that still work; unset: a few days. */
  readonly invitedHours?: readonly [most: number, least: number];
}

const finished = { accepted: 0, invited: 0, expired: 0, owner: "confirmed", stage: "finished" } as const;

/** The 25 clients of Noordlicht IT: every state that a technician meets. */
export const DEMO_CLIENTS: readonly DemoClient[] = [
  {
    ...finished,
    name: "Bakkerij Hoogland",
    domain: "hoogland.example",
    sector: "bakery",
    plan: "enterprise",
    seats: 50,
    confirmed: 41,
    accepted: 3,
    expired: 2,
    revoked: 1,
    twoStep: 0.78,
    items: 640,
    drift: ["timeout", "missing-collection"],
    age: 74,
    wider: "Kassa’s",
  },
  {
    ...finished,
    name: "Harbour & Finch Solicitors LLP",
    domain: "harbourfinch.example",
    sector: "law",
    plan: "enterprise",
    seats: 60,
    confirmed: 56,
    accepted: 1,
    invited: 2,
    twoStep: 1,
    items: 410,
  },
  {
    ...finished,
    name: "Stichting Welzijn Noordoostpolder",
    domain: "welzijn-nop.example",
    sector: "care",
    plan: "enterprise",
    seats: 120,
    confirmed: 103,
    invited: 2,
    expired: 6,
    twoStep: 0.83,
    items: 380,
    drift: ["timeout", "missing-group", "policy-off"],
    wider: "Planning",
  },
  {
    ...finished,
    name: "De Groot Notarissen & Mediators",
    domain: "degrootnotarissen.example",
    sector: "notary",
    plan: "enterprise",
    seats: 20,
    confirmed: 17,
    twoStep: 0.94,
    items: 150,
    owner: "accepted",
  },
  {
    ...finished,
    name: "Ironbridge Fabrication Ltd",
    domain: "ironbridge.example",
    sector: "industry",
    plan: "teams",
    seats: 35,
    confirmed: 1,
    invited: 9,
    twoStep: 0,
    items: 120,
    stage: "half",
    age: 9,
  },
  {
    ...finished,
    name: "Jansen-Verhoeven Accountancy & Belastingadvies",
    domain: "jansenverhoeven.example",
    sector: "accountancy",
    plan: "enterprise",
    seats: 70,
    confirmed: 63,
    twoStep: 0.98,
    items: 320,
    sso: true,
    certificateEnds: 12,
    domains: true,
    scim: true,
    recovery: true,
  },
  {
    ...finished,
    name: "Greenfield Dental Group",
    domain: "greenfielddental.example",
    sector: "dental",
    plan: "enterprise",
    seats: 100,
    confirmed: 85,
    invited: 1,
    twoStep: 0.86,
    items: 210,
    drift: ["timeout"],
    wider: "Surgery/Imaging",
  },
  {
    ...finished,
    name: "Huisartsenpraktijk De Linde",
    domain: "delinde.example",
    sector: "practice",
    plan: "teams",
    seats: 15,
    confirmed: 12,
    expired: 1,
    twoStep: 1,
    items: 64,
    age: 130,
  },
  {
    ...finished,
    name: "Oakridge Property Management",
    domain: "oakridge.example",
    sector: "property",
    plan: "enterprise",
    seats: 30,
    confirmed: 25,
    twoStep: 0.77,
    items: 140,
    drift: ["policy-off"],
  },
  {
    ...finished,
    name: "Bremer & Zonen Installatietechniek",
    domain: "bremerenzonen.example",
    sector: "installer",
    plan: "enterprise",
    seats: 45,
    confirmed: 38,
    twoStep: 0.87,
    items: 230,
  },
  {
    ...finished,
    name: "Castellan Architects",
    domain: "castellan.example",
    sector: "architects",
    plan: "enterprise",
    seats: 25,
    confirmed: 21,
    twoStep: 1,
    items: 130,
    sso: true,
    trustedDevices: true,
    recovery: true,
  },
  {
    ...finished,
    name: "Dierenkliniek Weltevreden",
    domain: "weltevreden.example",
    sector: "animals",
    plan: "teams",
    seats: 12,
    confirmed: 10,
    twoStep: 0.91,
    items: 55,
  },
  {
    ...finished,
    name: "Fysiotherapie Parkzicht",
    domain: "parkzicht.example",
    sector: "physiotherapy",
    plan: "teams",
    seats: 20,
    confirmed: 15,
    twoStep: 1,
    items: 70,
  },
  {
    ...finished,
    name: "Hendriks Transport en Logistiek",
    domain: "hendrikstransport.example",
    sector: "transport",
    plan: "enterprise",
    seats: 210,
    confirmed: 197,
    invited: 2,
    twoStep: 0.68,
    items: 260,
    selfHosted: true,
  },
  {
    ...finished,
    name: "Kindercentrum De Regenboog",
    domain: "deregenboog.example",
    sector: "childcare",
    plan: "enterprise",
    seats: 40,
    confirmed: 31,
    accepted: 1,
    twoStep: 0.81,
    items: 90,
  },
  {
    ...finished,
    name: "Lumen Optiek",
    domain: "lumenoptiek.example",
    sector: "optician",
    plan: "teams",
    seats: 12,
    confirmed: 9,
    twoStep: 1,
    items: 60,
  },
  {
    ...finished,
    name: "Maritiem Adviesbureau Van der Heijden",
    domain: "vdheijden.example",
    sector: "accountancy",
    plan: "enterprise",
    seats: 45,
    confirmed: 37,
    expired: 2,
    twoStep: 0.92,
    items: 80,
    brokenKey: true,
  },
  {
    ...finished,
    name: "North Quay Veterinary Hospital",
    domain: "northquay.example",
    sector: "veterinary",
    plan: "enterprise",
    seats: 30,
    confirmed: 26,
    twoStep: 0.96,
    items: 110,
  },
  {
    ...finished,
    name: "Praktijk voor Orthodontie Zuid",
    domain: "orthozuid.example",
    sector: "practice",
    plan: "enterprise",
    seats: 25,
    confirmed: 20,
    twoStep: 0.95,
    items: 75,
    domains: true,
  },
  {
    ...finished,
    name: "Tulpenveld Bloemenexport",
    domain: "tulpenveld.example",
    sector: "flowers",
    plan: "enterprise",
    seats: 60,
    confirmed: 51,
    twoStep: 0.88,
    items: 190,
  },
  {
    ...finished,
    name: "Wilgenhof Zorg",
    domain: "wilgenhof.example",
    sector: "care",
    plan: "enterprise",
    seats: 20,
    confirmed: 9,
    accepted: 1,
    invited: 3,
    expired: 1,
    twoStep: 0.7,
    items: 431,
  },
  {
    ...finished,
    name: "Molenaar Beheer",
    domain: "molenaarbeheer.example",
    sector: "holding",
    plan: "teams",
    seats: 15,
    confirmed: 11,
    invited: 3,
    twoStep: 0.4,
    items: 50,
    drift: ["missing-collection"],
  },
  {
    ...finished,
    name: "St. Aldate’s Trust",
    domain: "staldates.example",
    sector: "property",
    plan: "enterprise",
    seats: 25,
    confirmed: 12,
    invited: 9,
    twoStep: 0.3,
    items: 100,
    age: 24,
    invitedHours: [112, 80],
  },
  {
    ...finished,
    name: "Zeeman & Partners",
    domain: "zeemanpartners.example",
    sector: "accountancy",
    plan: "teams",
    seats: 14,
    confirmed: 13,
    twoStep: 0.8,
    items: 90,
  },
  {
    ...finished,
    name: "Veldhoven Makelaars",
    domain: "veldhovenmakelaars.example",
    sector: "estateAgents",
    plan: "enterprise",
    seats: 18,
    confirmed: 0,
    invited: 9,
    twoStep: 0,
    items: 0,
    owner: "invited",
    stage: "new",
    age: 3,
  },
];

/** Two of them, for whoever needs a provider at work and has no use for all its clients. */
export const SMALL_CLIENTS: readonly DemoClient[] = DEMO_CLIENTS.filter(
  ({ confirmed, stage }) => stage === "finished" && confirmed < 20,
).slice(0, 2);
