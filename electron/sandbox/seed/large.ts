import type { DemoClient } from "./clients.ts";
import type { SectorName } from "./sectors/index.ts";

const PLACES = [
  "Almere",
  "Breda",
  "Delft",
  "Ede",
  "Emmen",
  "Gouda",
  "Heerlen",
  "Hoorn",
  "Leiden",
  "Meppel",
  "Nijkerk",
  "Oss",
  "Roosendaal",
  "Sneek",
  "Tiel",
  "Venlo",
  "Weert",
  "Woerden",
  "Zeist",
  "Zwolle",
];
const KINDS: readonly (readonly [SectorName, string])[] = [
  ["bakery", "Bakkerij"],
  ["care", "Zorggroep"],
  ["practice", "Praktijk"],
  ["notary", "Notariaat"],
  ["accountancy", "Accountants"],
  ["installer", "Techniek"],
  ["law", "Solicitors"],
  ["industry", "Fabrication"],
  ["property", "Property"],
  ["dental", "Clinic"],
];

/** 500 clients of 200 people each: 100,000 members in total, for measuring. */
export const LARGE_CLIENTS: readonly DemoClient[] = Array.from({ length: 500 }, (_, index): DemoClient => {
  const [sector, kind] = KINDS[index % KINDS.length]!;
  const place = PLACES[Math.floor(index / KINDS.length) % PLACES.length]!;
  const round = Math.floor(index / (KINDS.length * PLACES.length));
  return {
    name: `${kind} ${place}${round ? ` ${round + 1}` : ""}`,
    domain: `client${index + 1}.example`,
    sector,
    plan: "enterprise",
    seats: 220,
    confirmed: 192,
    accepted: 2,
    invited: 3,
    expired: 2,
    twoStep: 0.8,
    items: 20,
    owner: "confirmed",
    stage: "finished",
  };
});
