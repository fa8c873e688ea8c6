import type { Permissions } from "../domain/tables/organizations.ts";

/** Somebody whom the demo names. They take the first places of their status in the numbers of `DemoClient`. */
export interface NamedPerson {
  readonly name: string;
  /** Local part of the address, or a whole one of somebody who is a member elsewhere too. */
  readonly address: string;
  readonly status: "owner" | "confirmed" | "accepted" | "invited" | "expired" | "revoked";
  readonly groups: readonly string[];
  /** Unset: user, or custom with these rights. */
  readonly role?: "owner" | "admin";
  readonly rights?: readonly (keyof Permissions)[];
  readonly twoStep?: false;
  /** Hours since the invitation, of people who are invited or wait to be confirmed. */
  readonly hours?: number;
  /** Access of their own by collection; levels as in `Place.access`. */
  readonly direct?: Readonly<Record<string, "!" | "+" | "-" | "~">>;
}

const user = (name: string, address: string, ...groups: string[]): NamedPerson => ({ name, address, groups, status: "confirmed" });

/** Named people by client. */
export const NAMED_PEOPLE: Readonly<Record<string, readonly NamedPerson[]>> = {
  "Bakkerij Hoogland": [
    { ...user("Pieter Hoogland", "pieter", "Directie"), status: "owner", direct: { IT: "!" } },
    { ...user("Anneke Hoogland", "anneke", "Directie", "Boekhouding"), role: "admin", direct: { IT: "!" } },
    user("Arjan Vermeulen", "a.vermeulen", "Bakkers"),
    { ...user("Bilal Chaouki", "b.chaouki", "Bakkers", "Kassa’s"), twoStep: false, direct: { "Kassa’s": "-" } },
    user("Charlotte van Dam", "c.vandam", "Winkels"),
    { ...user("Dewi Janssens", "d.janssens", "Winkels"), twoStep: false },
    user("Esra Schouten", "e.schouten", "Winkels", "Kassa’s"),
    user("Hendrik-Jan Middelkoop", "h.middelkoop", "Bezorging"),
    {
      ...user("Iris Slotboom", "i.slotboom", "Boekhouding"),
      rights: ["accessEventLogs", "accessReports"],
      direct: { "Financiën/Bank en betalingen": "~" },
    },
    { ...user("Kaja Pietrowska", "k.pietrowska", "Bakkers"), twoStep: false },
    user("Lotte Wijnands", "l.wijnands", "Winkels", "Marketing"),
    user("Sofie Dekker", "s.dekker", "Winkels"),
    { ...user("Yasmina Achahbar", "y.achahbar", "Winkels"), twoStep: false },
    { ...user("Joris van Kesteren", "j.vankesteren", "Boekhouding", "Winkels"), status: "accepted", hours: 29 },
    { ...user("Fatima el Bakkali", "f.elbakkali", "Winkels"), status: "accepted", hours: 26 },
    { ...user("Marieke Oosterhuis-de Boer", "m.oosterhuis", "Bezorging"), status: "accepted", hours: 50 },
    { ...user("Tom Bergsma", "t.bergsma", "Bakkers"), status: "expired", hours: 174 },
    { ...user("Winkel Leusden", "winkel.leusden", "Winkels"), status: "expired", hours: 175 },
    { ...user("Ruben Nijland", "r.nijland"), status: "revoked" },
  ],
  "Harbour & Finch Solicitors LLP": [
    { ...user("Eleanor Finch", "e.finch", "Directors", "Partners"), status: "owner" },
    { ...user("Oliver Prentice", "o.prentice", "Associates"), rights: ["accessImportExport"] },
    { ...user("Priya Raghunathan", "p.raghunathan", "Paralegals"), status: "accepted", hours: 31 },
  ],
  "De Groot Notarissen & Mediators": [{ ...user("mr. W.J. de Groot", "w.degroot", "Directie", "Notarissen"), status: "owner", hours: 76 }],
  "Huisartsenpraktijk De Linde": [{ ...user("Assistente", "assistente", "Assistenten"), status: "expired", hours: 140 }],
  // The accountant of both; neither client's plan has the policy against it.
  "Lumen Optiek": [user("Fleur Zeeman", "f.zeeman@zeemanpartners.example", "Boekhouding")],
  "Zeeman & Partners": [user("Fleur Zeeman", "f.zeeman", "Accountants")],
  "Wilgenhof Zorg": [
    { ...user("Henk Jolink", "h.jolink", "Directie"), status: "owner" },
    { ...user("Anouk Meulenbelt", "a.meulenbelt", "Directie", "Zorgadministratie"), role: "admin" },
    { ...user("Bram Stevens", "b.stevens", "Nachtdienst"), twoStep: false },
    user("Femke Wolters", "f.wolters", "Dagdienst", "Zorg"),
    user("Nadia Rahimi", "n.rahimi", "Zorgadministratie"),
    { ...user("Rik Verbeek", "r.verbeek", "Nachtdienst"), twoStep: false },
    user("Tineke Koster", "t.koster", "Keuken"),
    user("Wessel Douma", "w.douma", "Dagdienst", "Zorg"),
    { ...user("Yara Elzinga", "y.elzinga", "Dagdienst"), twoStep: false },
    { ...user("Lieke Tuinstra", "l.tuinstra", "Dagdienst"), status: "accepted", hours: 44 },
    { ...user("M. Öztürk", "m.ozturk", "Nachtdienst"), status: "invited", hours: 4 },
    { ...user("P. de Jong", "p.dejong", "Dagdienst"), status: "invited", hours: 4 },
    { ...user("S. Bos", "s.bos", "Keuken"), status: "invited", hours: 4 },
    { ...user("Dagdienst", "dagdienst", "Dagdienst"), status: "expired", hours: 250 },
  ],
  "Castellan Architects": [{ ...user("Giulia Ferrante", "g.ferrante", "Partners"), role: "owner" }],
  "Greenfield Dental Group": [{ ...user("Ellie Marsh", "e.marsh", "Reception"), rights: ["manageUsers", "manageGroups"] }],
  "Jansen-Verhoeven Accountancy & Belastingadvies": [
    { ...user("Thijs Verhoeven", "t.verhoeven", "Directie", "Accountants"), role: "owner" },
  ],
};

/** Where a client's access is not its trade's: nobody reaches it, nobody manages it. */
export const OTHER_ACCESS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Bakkerij Hoogland": {
    "Financiën/Loonadministratie": "",
    "Financiën/Bank en betalingen": "Directie!",
    "Wifi en alarm": "Winkels-",
    IT: "",
  },
  "Stichting Welzijn Noordoostpolder": { Vervoer: "Dagdienst- Nachtdienst-" },
  "Molenaar Beheer": { "Wifi en alarm": "Boekhouding-" },
};
