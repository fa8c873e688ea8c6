import { place, type Place, type Sector } from "./sector.ts";

/** Collections that every English client has. */
const OFFICE: readonly Place[] = [
  place(
    "Board",
    "Directors!",
    `Companies House; ICO, registration; Employers’ liability, insurer; Pension provider, employer; Trade association; Conveyance of premises, landlord; Trainline Business; Heathrow parking; Company cars, lease;
    Insurer, {premises|professional indemnity|cyber}; card: {Visa|Mastercard}, directors; identity: {Registered office|Invoice address}; note: {Business continuity, who calls whom|Key holders|Bank mandate}`,
  ),
  place(
    "Board/Contracts",
    "Directors!",
    `DocuSign; Adobe Sign; Lease of premises, portal; Energy contract, {EDF|British Gas}; Telephone contract, BT Business; Waste contract, {Biffa|Veolia}; Lease of {printer|coffee machine|van};
    note: {Notice periods|Contract numbers, telephony|Contract numbers, energy|Cleaning, what was agreed}`,
  ),
  place(
    "Finance",
    "Directors! Accounts+",
    `Xero; Xero, {accountant|reports|practice}; Dext; Chaser; Expensify; Pleo; Amazon Business; {EDF|BT Business|Vodafone|O2}, invoices; Fuel cards, invoices; Credit checks, Creditsafe; Debt collection;
    identity: Accounts department; note: {Payment run|Nominal codes|Month end, steps}`,
  ),
  place(
    "Finance/Banking",
    "Directors! Accounts~",
    `Barclays Business; HSBC Business; Lloyds, online for business; Worldpay; Stripe; GoCardless; PayPal Business; Wise Business; Tide; card: {Barclays|HSBC} debit; card: Visa, online purchases; card: Amex, travel;
    note: {Safe, code|Card limits|Bank, emergency numbers}`,
  ),
  place(
    "Finance/Payroll",
    "Directors! Accounts+",
    `Sage Payroll; BrightPay; Pension, {Nest|upload}; HMRC, {PAYE|student loans}; Timesheets, {admin|export}; Cycle to work; Childcare vouchers, closed; Payslips, archive; Occupational health; note: {Pay dates|Tax codes|Holiday pay, how it is worked out}`,
  ),
  place(
    "Finance/Tax",
    "Directors! Accounts+",
    `HMRC online; HMRC, {VAT|corporation tax|agent}; Government Gateway, {company|directors}; Customs Declaration Service; Business rates; R&D claim, adviser; note: {VAT numbers|Filing dates|UTR numbers}`,
  ),
  place(
    "IT",
    "Directors!",
    `Microsoft 365, {admin|billing|Exchange}; Azure, subscription; Google Workspace; Domain registrar; Domain {co.uk|com|org}; TLS certificates; Website, {admin|hosting|FTP}; Antivirus, console; Backup, {console|Synology|Veeam}; Dropbox;
    Adobe; TeamViewer; Router, comms room; Switch {ground floor|first floor|comms room}; Firewall, admin; Office printer; Printer {reception|first floor}; NAS; Phone system, admin; Zoom; ssh: {Web server|Backup server|NAS|Monitoring};
    note: {Office licence keys|IP plan|BitLocker keys|Microsoft 365 recovery codes|Google recovery codes}`,
  ),
  place(
    "IT/Break-glass",
    "Directors!",
    `Microsoft 365, emergency account {1|2}; Firewall, emergency account; Backup, master key; Registrar, emergency account; note: {Outage, what to do|Backup recovery key|Safe, combination}; ssh: Emergency access, server`,
  ),
  place(
    "Marketing",
    "Directors!",
    `LinkedIn; Facebook; Instagram; X; YouTube; Canva; Mailchimp; Google {Ads|Analytics|Business Profile}; Meta Business Suite; Shutterstock; WordPress, editors; SurveyMonkey; Trustpilot; Eventbrite; Royal Mail; Hootsuite;
    card: Mastercard, advertising; note: {House style, colours|Press contacts}`,
  ),
  place(
    "Wi-Fi and alarm",
    "Directors!",
    `Alarm receiving centre; CCTV, {entrance|car park|stores}; Wi-Fi controller; Door entry, {admin|fobs}; Fire panel, {log|service}; note: {Guest Wi-Fi|Office Wi-Fi|Device Wi-Fi|Alarm code, office|Alarm code, stores|Key safe outside|Alarm, pass phrase|Back door, code}`,
  ),
];

const english = (groups: string[], places: Place[], access: Readonly<Record<string, string>> = {}): Sector => ({
  language: "en",
  groups: ["Directors", "Accounts", ...groups],
  places: [...OFFICE.map((one) => ({ ...one, access: access[one.path] ?? one.access })), ...places],
});

export const ENGLISH = {
  law: english(
    ["Partners", "Associates", "Paralegals", "Secretaries", "Facilities"],
    [
      place(
        "Matters",
        "Partners! Associates+ Paralegals- Secretaries-",
        `Clio, {admin|time|billing}; iManage; Case management, {templates|reports}; CE-File; MyHMCTS; Counsel’s fees; Process server; {Tracing agent|Translation agency|Court reporter|Costs draftsman}; Dictation; Dataroom, {disposal|acquisition};
      note: {File opening, checklist|Conflict checks|Limitation dates, how they are kept|Undertakings register}`,
      ),
      place(
        "Matters/Conveyancing",
        "Partners! Associates+ Secretaries-",
        `Lender Exchange, {Nationwide|Halifax|Santander|Barclays|NatWest}; LMS Connect; SearchFlow; InfoTrack; {Coal|Drainage|Environmental|Chancel} search; Stamp duty, SDLT online; Land charges; Help to Buy; Leasehold, LPE1 portal; CQS, accreditation;
      note: {Completion statements|Client account, sort codes|Redemption figures}`,
      ),
      place(
        "Matters/Family",
        "Partners! Associates+ Paralegals-",
        `Divorce, MyHMCTS; Form E, software; CAFCASS; Legal Aid, {CCMS|statements}; Pension on divorce; Mediator, portal; note: {Child maintenance, figures|Court addresses|Safe addresses}`,
      ),
      place(
        "Matters/Commercial",
        "Partners! Associates+ Paralegals-",
        `Companies House, {WebFiling|authentication codes}; {Practical Law|PLC precedents}; Dataroom, {Harbour|Ansarada}; Trade mark search; Insolvency Service; Pinsent filing agent; note: {Board minutes, style|Company secretarial dates}`,
      ),
      place(
        "Land Registry",
        "Associates! Secretaries+ Partners-",
        `HM Land Registry, {portal|business gateway|e-DRS|administrator}; MapSearch; Land Registry, {local charges|Scotland|Northern Ireland}; Registers of Scotland; note: {Key number|Direct debit limits|Requisitions}`,
      ),
      place(
        "Library",
        "Partners! Associates- Paralegals- Secretaries-",
        `Westlaw; LexisNexis; LexisPSL; Lawtel; vLex Justis; Practical Law, library; Bloomberg Law; Law Society Gazette; {Chambers|Legal 500}, submissions; BAILII alerts; Law Society, {mySRA|CPD}; note: {Opening a library account|Licence counts}`,
      ),
      place(
        "Reception",
        "Facilities! Secretaries+ Directors-",
        `Visitor book; Meeting rooms; {Couriers|DX|Royal Mail}, collection; Taxi account; Catering, {Fortnum|Pret}; Franking machine; Switchboard; Plants and water; Building management, {concierge|lifts}; note: {Fire wardens|Parking bays|Lost property}; card: Petty cash`,
      ),
    ],
    { IT: "Facilities! Directors-" },
  ),
  industry: english(
    ["Production", "Engineering", "Sales", "Stores"],
    [
      place(
        "Production",
        "Production! Engineering-",
        `MES, {operators|reports}; Shift planner; Quality, {ISO 9001|calibration}; HSE, RIDDOR; COSHH register; note: {Shift pattern|First aiders}`,
      ),
      place(
        "Production/Machines",
        "Production! Engineering+",
        `note: Machine {1|2|3|4|5|6}, service; {Trumpf|Amada|Haas|Lincoln Electric}, {service|parts}; Compressor; ssh: CNC controller`,
      ),
      place("Engineering", "Engineering! Sales-", `Drawings, vault; BSI standards; FEA, cloud; note: Revision letters`),
      place("Engineering/CAD", "Engineering! Production-", `SolidWorks, {licence|portal}; AutoCAD; Mastercam; note: Licence server`),
      place(
        "Suppliers",
        "Stores! Accounts-",
        `{RS Components|Farnell|Cromwell|Screwfix|British Steel|Barrett Steel}, {orders|invoices}; note: Account numbers`,
      ),
      place(
        "Customers",
        "Sales! Engineering-",
        `{Network Rail|Balfour Beatty|Severn Trent|JCB}, supplier portal; CRM; note: Tender portals`,
      ),
      place("Stores", "Stores! Production-", `Stock, {admin|counts}; Scanner {1|2}; Hazardous waste; note: Stores, code`),
    ],
  ),
  architects: english(
    ["Partners", "Architects", "Technicians", "Studio"],
    [
      place(
        "Projects",
        "Partners! Architects+ Technicians+ Studio-",
        `{Harbour Mill|Cloth Hall|St. Mary’s School|Quay House|Orchard Rise}, {common data environment|client portal|planning portal}; Planning Portal; Building control; note: {Harbour Mill|Cloth Hall|St. Mary’s School|Quay House|Orchard Rise}, site access`,
      ),
      place(
        "Projects/BIM",
        "Architects! Technicians+",
        `Autodesk, {Construction Cloud|licences}; Revit, add-ins; Rhino; Enscape; Solibri; Bluebeam; NBS, {Chorus|Source}; BIMobject; ssh: Render server; note: {Model naming|Licence server}`,
      ),
      place(
        "Materials library",
        "Studio! Architects-",
        `{Material Bank|Architonic|BRE Green Guide|Forbo|Kingspan|Vitra|Marshalls}, samples; note: Sample loans`,
      ),
      place(
        "Competitions",
        "Partners! Architects-",
        `{RIBA|Find a Tender|Contracts Finder|Dezeen Awards}, submissions; Print bureau; note: Boilerplate texts`,
      ),
      place(
        "Studio",
        "Studio! Architects- Technicians-",
        `Plotter, {service|paper}; Model workshop, laser cutter; Meeting rooms; RIBA, {chartered practice|CPD}; ARB; note: {Plotter, paper codes|Laser cutter, rules}`,
      ),
    ],
  ),
  property: english(
    ["Lettings", "Maintenance", "Reception"],
    [
      place(
        "Buildings",
        "Maintenance! Lettings-",
        `{Elm House|Quayside Court|The Maltings|Station Road 14|Mill Lane}, {managing agent|insurer|lift|fire alarm}; EPC register; Asbestos register; note: Out of hours, numbers`,
      ),
      place(
        "Buildings/Keys and codes",
        "Maintenance! Lettings~ Reception~",
        `note: {Key safe|Main door|Bin store|Plant room|Car park barrier}, {Elm House|Quayside Court|The Maltings|Station Road 14|Mill Lane}`,
      ),
      place(
        "Buildings/Utilities",
        "Maintenance! Accounts-",
        `{EDF|Thames Water|British Gas|Openreach|Council tax}, {Elm House|Quayside Court|The Maltings|Station Road 14|Mill Lane}`,
      ),
      place(
        "Tenants",
        "Lettings! Reception-",
        `Rightmove; Zoopla; OnTheMarket; Deposit, {DPS|TDS|mydeposits}; Referencing, {HomeLet|Goodlord}; Right to rent; Tenant portal; note: {Viewing slots|Inventory clerk}`,
      ),
      place(
        "Contractors",
        "Maintenance! Accounts-",
        `Fixflo, {admin|contractors}; {Plumber|Electrician|Locksmith|Roofer|Gardener|Cleaner|Lift engineer}, portal; Gas Safe register; NICEIC; note: {Call-out rates|Insurance, expiry dates}`,
      ),
    ],
  ),
  dental: english(
    ["Dentists", "Hygienists", "Nurses", "Reception"],
    [
      place(
        "Surgery",
        "Dentists! Nurses+ Hygienists-",
        `Dentally, {dentists|nurses|admin|reports}; Surgery {1|2|3|4|5}, chair service; Autoclave {1|2|3}, log; CQC, {provider portal|notifications}; GDC, register; BDA; Radiation, {IRMER|HSE}; Waterlines, test log; note: {Emergency drugs, check|Sharps, collection|Autoclave, service code}`,
      ),
      place(
        "Surgery/Imaging",
        "Dentists! Nurses-",
        `Imaging, {archive|licence|workstation}; Scanner {1|2}, iTero; CBCT, {service|console}; Panoramic, service; ssh: Imaging server; note: {Sensor serial numbers|X-ray, local rules}`,
      ),
      place(
        "Surgery/Records",
        "Dentists+ Reception+ Directors!",
        `NHS mail; NHS, {Compass|BSA|e-referrals}; Recall letters; Consent forms, {admin|tablets}; Treatment plans, finance; Archive of paper records; note: {Subject access, steps|Performer numbers}`,
      ),
      place(
        "Laboratories",
        "Dentists! Nurses-",
        `{Bridge Dental Lab|Crown Ceramics|Align|Straumann|Nobel Biocare}, {orders|cases}; note: Shade guide, codes`,
      ),
      place(
        "Suppliers",
        "Nurses! Accounts-",
        `{Henry Schein|Dental Directory|Kent Express|DD Group|Septodont|Dentsply|Philips}, {orders|invoices}; Medical gases; Clinical waste; Laundry; note: Account numbers`,
      ),
      place(
        "Reception",
        "Reception! Nurses- Hygienists-",
        `Switchboard; Online booking, {admin|widgets}; Text reminders; Card terminal {1|2|3|4}; Patient finance, Tabeo; Denplan; Reviews, {Google|NHS}; {Northgate|Riverside|Market Square|Abbey Road}, front desk; note: {Opening times|Complaints, steps|Till float}; card: Petty cash`,
      ),
    ],
    { IT: "Directors! Reception~" },
  ),
  veterinary: english(
    ["Vets", "Nurses", "Reception"],
    [
      place(
        "Hospital",
        "Vets! Nurses+ Reception-",
        `Practice system, {vets|nurses|admin}; Idexx, {VetConnect|analyser}; Out of hours, {rota|hand-over}; RCVS, {register|practice standards}; Oxygen, service; Kennels, cameras; Anaesthesia {1|2}, service; note: {Crash box, check|Isolation, rules|Controlled drugs, cabinet}`,
      ),
      place(
        "Hospital/Imaging",
        "Vets! Nurses-",
        `Imaging station; X-ray, {archive|service}; MRI, {service|reports}; Ultrasound; Telemedicine, VetCT; ssh: Imaging server; note: Dosimeters`,
      ),
      place(
        "Pharmacy",
        "Vets! Nurses+",
        `{NVS|Covetrus|Dechra|Zoetis|Elanco}, {orders|returns}; Controlled drugs register; VMD, reporting; note: {Fridge, limits|Cabinet, code}`,
      ),
      place("Insurers", "Reception! Vets-", `{Petplan|Direct Line|Many Pets|Agria|More Than}, claims; note: Practice numbers`),
      place(
        "Reception",
        "Reception! Nurses-",
        `Switchboard; Online booking; Petlog; Identibase; Card terminal {1|2}; Text reminders; Cremation service; note: {Opening times|Lost pets}`,
      ),
    ],
  ),
} satisfies Record<string, Sector>;
