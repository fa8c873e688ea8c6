/** What a kind of client looks like inside: groups, collections by path, and who reaches what. */
export interface Sector {
  readonly language: "nl" | "en";
  readonly groups: readonly string[];
  readonly collections: readonly string[];
  /** Names of items, for the collections by turns. */
  readonly items: readonly string[];
}

const DUTCH_OFFICE = ["Directie", "Directie/Contracten", "Financiën", "Financiën/Bank en betalingen", "Financiën/Belastingdienst", "Financiën/Loonadministratie", "IT", "IT/Break-glass", "Marketing", "Wifi en alarm"];
const ENGLISH_OFFICE = ["Board", "Board/Contracts", "Finance", "Finance/Banking", "Finance/Payroll", "Finance/Tax", "IT", "IT/Break-glass", "Marketing", "Wi-Fi and alarm"];
const DUTCH_ITEMS = ["Exact Online", "Bol.com Zakelijk", "Eneco", "KPN Zakelijk", "Rabobank", "Belastingdienst zakelijk", "Arbodienst", "Facebook", "Canva", "DHL Parcel", "Router meterkast", "Alarmcode", "Microsoft 365", "Adyen", "UWV", "KvK", "Printer begane grond", "Website-beheer", "Domeinnaam", "Verzekeraar"];
const ENGLISH_ITEMS = ["Xero", "Sage Payroll", "HMRC online", "Companies House", "Barclays Business", "BT Business", "Royal Mail", "Canva", "LinkedIn", "Microsoft 365", "Router, comms room", "Alarm code", "Office printer", "Domain registrar", "Insurance portal", "Dropbox", "Trainline Business", "Adobe", "DocuSign", "Zoom"];

const dutch = (groups: string[], collections: string[], items: string[] = []): Sector => ({ language: "nl", groups: ["Directie", "Boekhouding", ...groups], collections: [...DUTCH_OFFICE, ...collections], items: [...items, ...DUTCH_ITEMS] });
const english = (groups: string[], collections: string[], items: string[] = []): Sector => ({ language: "en", groups: ["Directors", "Accounts", ...groups], collections: [...ENGLISH_OFFICE, ...collections], items: [...items, ...ENGLISH_ITEMS] });

export const SECTORS = {
  bakery: dutch(["Bakkers", "Winkels", "Kassa’s", "Bezorging", "Marketing", "Beheer"], ["Bakkerij", "Bakkerij/Machines", "Bakkerij/Recepturen", "Bezorging", "Bezorging/Voertuigen", "Kassa’s", "Leveranciers", "Winkels", "Winkels/Amersfoort", "Winkels/Leusden", "Winkels/Openingscodes", "Winkels/Soest", "Webshop", "Personeel"], ["Deegmachine, servicecode", "Cassa 1, Leusden", "Bakkersland, bestellingen"]),
  care: dutch(["Zorg", "Dagdienst", "Nachtdienst", "Zorgadministratie", "Keuken"], ["Zorg", "Zorg/ECD", "Zorg/Apotheek", "Zorg/Gemeente", "Keuken", "Planning", "Medicijnkast", "Vervoer"], ["ECD", "Apotheek", "Zorgmail", "VECOZO"]),
  practice: dutch(["Behandelaars", "Assistenten"], ["Praktijk", "Praktijk/Patiëntsysteem", "Praktijk/Declaraties", "Leveranciers"], ["Patiëntsysteem", "VECOZO", "Zorgmail"]),
  notary: dutch(["Notarissen", "Kandidaten", "Secretariaat"], ["Kadaster", "Kadaster/Mijn Kadaster", "Dossiers", "Cliënten", "Centraal Testamentenregister"], ["Mijn Kadaster", "Notarisportaal"]),
  accountancy: dutch(["Accountants", "Loonadministratie", "Fiscalisten", "Secretariaat"], ["Klanten", "Klanten/A–H", "Klanten/I–P", "Klanten/Q–Z", "Software", "Aangiften"], ["Twinfield", "Nmbrs", "Caseware", "Logius Digipoort"]),
  trade: dutch(["Kantoor", "Planning", "Buitendienst", "Magazijn"], ["Planning", "Voertuigen", "Voertuigen/Tankpassen", "Magazijn", "Leveranciers", "Klantlocaties"], ["Technische Unie", "Shell Card", "Track & trace"]),
  law: english(["Partners", "Associates", "Paralegals", "Secretaries", "Facilities"], ["Matters", "Matters/Conveyancing", "Matters/Family", "Matters/Commercial", "Land Registry", "Library", "Reception"], ["HM Land Registry", "Westlaw", "LexisNexis", "Clio"]),
  industry: english(["Production", "Engineering", "Sales", "Stores"], ["Production", "Production/Machines", "Engineering", "Engineering/CAD", "Suppliers", "Customers", "Stores"], ["SolidWorks", "Machine 4, service", "RS Components"]),
  property: english(["Lettings", "Maintenance", "Reception"], ["Buildings", "Buildings/Keys and codes", "Buildings/Utilities", "Tenants", "Contractors"], ["Rightmove", "Key safe, Elm House", "Fixflo"]),
  clinic: english(["Clinicians", "Nurses", "Reception"], ["Clinic", "Clinic/Imaging", "Clinic/Records", "Suppliers", "Reception"], ["NHS mail", "Imaging station", "Dentally"]),
} satisfies Record<string, Sector>;

export type SectorName = keyof typeof SECTORS;
