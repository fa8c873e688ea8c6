import { place, type Place, type Sector } from "./sector.ts";

/** Collections that every Dutch client has. */
const OFFICE: readonly Place[] = [
  place(
    "Directie",
    "Directie!",
    `KvK; Mijn Overheid voor Ondernemers; eHerkenning, {directie|administratie}; Handelsregister, UBO-opgave; Arbodienst; Pensioenfonds, werkgeversportaal;
    Verzekeraar, {bedrijfspand|aansprakelijkheid|verzuim|cyber}; Brancheorganisatie, ledendeel; Notaris, cliëntportaal; Lease, zakelijk rijden; NS-Business Card; Schiphol Parking;
    card: {Visa|Mastercard} zakelijk, directie; identity: {Adresgegevens kantoor|Factuurgegevens}; note: {Volmacht bank|Noodplan, wie belt wie|Sleutelplan pand}`,
  ),
  place(
    "Directie/Contracten",
    "Directie!",
    `DocuSign; Evidos, ondertekenen; Huurcontract pand, verhuurdersportaal; Energiecontract, {Eneco|Vattenfall}; Telefooncontract, KPN Zakelijk; Afvalcontract, {Renewi|PreZero};
    Leasecontract {printer|koffiemachine|bedrijfsauto|bestelbus}; note: {Opzegtermijnen|Contractnummers telefonie|Contractnummers energie|Afspraken schoonmaak}`,
  ),
  place(
    "Financiën",
    "Directie! Boekhouding+",
    `Exact Online; Exact Online, {boekhouding|accountant|rapportages}; Basecone; Spend Cloud; Declaree; Yuki; Dun & Bradstreet; Graydon; Bol.com Zakelijk; Amazon Business; Coolblue Zakelijk;
    {Eneco|KPN|Ziggo|Odido}, facturen; Tankpas, facturen; Incassobureau; note: {Betaalritme|Grootboek, afspraken|Afsluiten van de maand}; identity: Factuuradres`,
  ),
  place(
    "Financiën/Bank en betalingen",
    "Directie! Boekhouding~",
    `Rabobank, {zakelijk|spaarrekening|incasso}; ING Zakelijk; ABN AMRO, internetbankieren; Mollie; Adyen; PayPal Business; Klarna, merchant portal; Tikkie Zakelijk;
    card: {Rabobank|ING|ABN AMRO} betaalpas; card: Visa, online inkopen; card: Mastercard, reizen; note: {Pincode kluis|Limieten betaalpassen|Noodnummers bank}`,
  ),
  place(
    "Financiën/Belastingdienst",
    "Directie! Boekhouding+",
    `Belastingdienst zakelijk; Mijn Belastingdienst Zakelijk, {omzetbelasting|loonheffingen|vennootschapsbelasting}; Digipoort; Douane, portaal; WOZ-loket gemeente; Subsidieloket RVO;
    note: {Btw-nummers|Machtiging accountant|Aangiftekalender}`,
  ),
  place(
    "Financiën/Loonadministratie",
    "Directie! Boekhouding+",
    `Nmbrs; Loket.nl; UWV, werkgeversportaal; Verzuimloket; Pensioenaangifte, UPA; Zorgverzekeraar, collectief; Urenregistratie, {beheer|export}; Fietsplan; Payrollbureau;
    Reiskosten, app; Salarisstroken, archief; note: {Loontabel 2026|Looncodes|Vakantiegeld, berekening}`,
  ),
  place(
    "IT",
    "Directie!",
    `Microsoft 365, {beheer|facturatie|Exchange}; Azure, abonnement; Google Workspace; TransIP; Domeinnaam, {nl|com|eu}; SSL-certificaten; Website, {beheer|hosting|FTP}; Antivirus, console; Back-up, {console|Synology|Veeam};
    Dropbox Business; Adobe, licenties; TeamViewer; Router, beheer; Switch {meterkast|kantoor|serverruimte}; Firewall, beheer; Printer {begane grond|eerste verdieping|directie}; NAS; Telefooncentrale, beheer; Zoom;
    ssh: {Webserver|Back-upserver|NAS|Kassaserver|Monitoring}; note: {Licentiesleutels Office|IP-plan|BitLocker-sleutels|Herstelcodes Microsoft 365|Herstelcodes Google}`,
  ),
  place(
    "IT/Break-glass",
    "Directie!",
    `Microsoft 365, noodaccount {1|2}; Firewall, noodaccount; Back-up, hoofdsleutel; Domeinbeheer, noodaccount; note: {Noodprocedure uitval|Herstelsleutel back-up|Kluis, code}; ssh: Noodtoegang server`,
  ),
  place(
    "Marketing",
    "Directie!",
    `Facebook; Instagram; LinkedIn; TikTok; YouTube; Canva; Mailchimp; Google {Ads|Analytics|Bedrijfsprofiel}; Meta Business Suite; Shutterstock; WordPress, redactie; Drukwerkdeal; SurveyMonkey; Trustpilot;
    Persberichten, verzendlijst; Beeldbank; card: Mastercard, advertenties; note: {Huisstijl, kleuren|Contactpersonen pers}`,
  ),
  place(
    "Wifi en alarm",
    "Directie!",
    `Alarmcentrale, {klantportaal|meldingen}; Camerabeelden, {ingang|magazijn|parkeerplaats}; Wifi-controller; Toegangscontrole, {beheer|pasjes}; Brandmeldinstallatie, {logboek|onderhoud};
    note: {Wifi gasten|Wifi kantoor|Wifi apparaten|Alarmcode kantoor|Alarmcode magazijn|Sleutelkluis buiten|Codewoord alarmcentrale|Toegangscode achterdeur}`,
  ),
];

const dutch = (groups: string[], places: Place[], access: Readonly<Record<string, string>> = {}): Sector => ({
  language: "nl",
  groups: ["Directie", "Boekhouding", ...groups],
  places: [...OFFICE.map((one) => ({ ...one, access: access[one.path] ?? one.access })), ...places],
});

const SHOPS = "{Amersfoort|Leusden|Soest|Baarn}";
const shop = (name: string): Place =>
  place(
    `Winkels/${name}`,
    "Winkels+ Directie!",
    `Kassa {1|2|3}, ${name}; Router, ${name}; Camera’s, ${name}; Narrowcasting, ${name}; Muziek, ${name}; Klantenpas, ${name}; Ovenbediening, ${name};
  Bestellijst, ${name}; Temperatuurregistratie, ${name}; Rooster, ${name}; note: {Alarmcode|Wifi|Sleutelkastje|Kluis|Meterkast}, ${name}; Schoonmaakbedrijf, ${name}; Energiemeter, ${name}`,
  );

export const DUTCH = {
  bakery: dutch(
    ["Bakkers", "Winkels", "Kassa’s", "Bezorging", "Marketing", "Beheer"],
    [
      place(
        "Bakkerij",
        "Directie! Bakkers+",
        `Receptenbeheer, {beheer|bakkers}; Planning bakkerij; Temperatuurregistratie; HACCP, {logboek|audits}; NVWA, meldingen; Voedingswaarde, etiketten; Allergenenlijst, export; Grondstoffen, voorraad;
      Bakkersvakblad; Weegschaal, koppeling; Etikettenprinter {bakkerij|expeditie}; note: {Bakschema nacht|Bakschema weekend|Schoonmaakplan|Ongediertebestrijding|Waterontharder, instelling}`,
      ),
      place(
        "Bakkerij/Machines",
        "Bakkers! Bezorging-",
        `note: {Deegmachine|Rondopboller|Uitrolmachine|Broodsnijmachine|Oven 1|Oven 2|Oven 3|Rijskast|Koelcel 1|Koelcel 2|Vriescel|Meelsilo|Waterkoeler}, servicecode;
      {Rademaker|Wiesheu|Koma Koeltechniek|Kaak|Vitella}, {onderhoudsportaal|storingen|onderdelen}; Meelsilo, niveaumeting; Rijskast, afstandsbediening; Luchtcompressor, contract; ssh: Ovenbesturing`,
      ),
      place(
        "Bakkerij/Recepturen",
        "Directie! Bakkers-",
        `note: {Roggebrood|Volkorenbrood|Waldkorn|Tijgerbrood|Wit casino|Bruin casino|Speltbrood|Zuurdesembrood|Maisbrood|Krentenbrood|Suikerbrood|Rozijnenbol|Kaiserbroodje|Pistolet|Croissant|Pain au chocolat|Saucijzenbroodje|Kaasbroodje|Worstenbroodje|Appelflap|Kersenflap|Koffiebroodje|Roombroodje|Eierkoek|Gevulde koek|Speculaas|Kruidnoten|Pepernoten|Taaitaai|Banketstaaf|Kerststol|Paasstol|Oliebol|Appelbeignet|Tompouce|Slagroomtaart|Mokkataart|Schwarzwalder|Appeltaart|Vlaai kersen|Vlaai abrikoos|Kwarktaart|Bossche bol|Soes|Moorkop|Brownie|Cupcake|Macaron|Stroopwafel|Jan Hagel|Bitterkoekje|Weespermop|Amandelspijs|Gele room|Zwitserse room|Ganache|Marsepein|Fondant|Desemstarter|Biga|Poolish}, receptuur`,
      ),
      place(
        "Bezorging",
        "Bezorging!",
        `DHL Parcel; PostNL, zakelijk; Routeplanner, {beheer|chauffeurs}; Bezorgapp, {Thuisbezorgd|Uber Eats}; Ritregistratie; Bezorgvenster, beheer; Emballage, registratie;
      note: {Route noord|Route zuid|Route horeca|Afleveradressen scholen|Afleveradressen verzorgingshuizen|Sleutels klanten|Emballage, afspraken|Koelbox, instellingen}; {Verzorgingshuis De Amer|Hotel Berghotel|Lunchroom Krankeledenstraat|Sportpark Zuid|Theater De Lieve Vrouw}, leveranciersportaal`,
      ),
      place(
        "Bezorging/Voertuigen",
        "Bezorging!",
        `Tankpas {VJ-411-K|VK-902-P|VL-118-T|VN-560-B|VP-233-D}; Boordcomputer {VJ-411-K|VK-902-P|VL-118-T|VN-560-B|VP-233-D}; Lease, {VJ-411-K|VK-902-P|VL-118-T}; Laadpas {VN-560-B|VP-233-D}; RDW, tenaamstelling;
      Schade melden, wagenpark; Boetes, CJIB; note: {Startcode|Reservesleutel|Apk en onderhoud} {VJ-411-K|VK-902-P|VL-118-T|VN-560-B|VP-233-D}; card: Shell Card; card: Travelcard; APK-planning; Autowasserij`,
      ),
      place(
        "Kassa’s",
        "Directie! Winkels- Kassa’s-",
        `Adyen, beheer; Adyen, {terminals|uitbetalingen}; Kassabeheer, {artikelen|kortingen|rapporten}; Kassaleverancier, storingen; Pinterminal ${SHOPS}; Cadeaukaarten, {beheer|saldo}; Klantenpas, beheer; Kassalade, leverancier;
      Fiscale koppeling; note: {Beheercode kassa|Retourcode|Dagafsluiting|Wisselgeld bestellen} ${SHOPS}; ssh: Kassaserver winkels`,
      ),
      place(
        "Leveranciers",
        "Directie! Boekhouding- Winkels-",
        `{Bakkersland|Zeelandia|Dawn Foods|Puratos|CSM Ingredients|Koopmans Meel|Dossche Mills|Royal Steensma|Sonneveld|BakeFive|Ranson|Friesche Vlag|Campina Professional|Remia|Hanos|Sligro|Makro|Bidfood|Koninklijke Van der Vorm|Suiker Unie|Verstegen|Baktotaal|Van Rees|Ruitenberg|Crisp Sensation|Bakels|Unifine}, {bestellingen|facturen};
      {Verpakkingen|Papieren zakken|Taartdozen|Reinigingsmiddelen|Werkkleding|Koffie|Zuivel|Eieren|Fruit|Noten en zaden}, webshop; note: {Bestelmomenten|Klantnummers leveranciers|Contactpersonen leveranciers|Feestdagen, besteldata}`,
      ),
      place(
        "Winkels",
        "Directie! Winkels-",
        `Rooster, {beheer|medewerkers}; Formulieren, dagstaat; Schoonmaakcontract; Muziekrechten, Buma; Narrowcasting, beheer; Reviews, {Google|Tripadvisor}; Etalage, bestellijst; Werkkleding, bestellen;
      note: {Openingstijden feestdagen|Derving, codes|Vitrine, indeling|Klachten, afhandeling}; Medewerkerskorting, app`,
      ),
      shop("Amersfoort"),
      shop("Leusden"),
      shop("Soest"),
      place(
        "Winkels/Openingscodes",
        "Directie! Winkels-",
        `note: {Voordeur|Achterdeur|Rolluik|Kluis|Alarm|Meterkast|Afvalcontainer} ${SHOPS}`,
      ),
      place(
        "Webshop",
        "Marketing! Directie+ Winkels-",
        `Shopify, {beheer|bestellingen}; Lightspeed; Mollie, webshop; SendCloud; Klaviyo; Hotjar; Recensies, Kiyoh; Productfoto’s, beeldbank; Bol.com, verkoopaccount; Google Merchant Center; ssh: Webshop, server;
      note: {Kortingscodes|Verzendkosten|Levergebied}`,
      ),
      place(
        "Personeel",
        "Directie! Boekhouding-",
        `{Indeed|Nationale Vacaturebank|Werkzoeken.nl}, werkgever; Rooster, verlof; Opleidingen, SVO; BHV-registratie; Werkkleding, maten; Vertrouwenspersoon; note: {Verzuim melden|BHV’ers per winkel|Inwerkplan}`,
      ),
    ],
    { Marketing: "Marketing!", IT: "Beheer! Directie-" },
  ),
  care: dutch(
    ["Zorg", "Dagdienst", "Nachtdienst", "Zorgadministratie", "Keuken"],
    [
      place(
        "Zorg",
        "Zorgadministratie! Zorg+",
        `ECD, {beheer|invoer|rapportages}; Zorgmail; Zivver; Siilo; Vilans, protocollen; Verenso, richtlijnen; IGJ, meldingen; MIC-meldingen; Cliëntportaal, {beheer|familie}; Wondzorg, foto’s; Hulpmiddelen, {Medipoint|Vegro|Welzorg};
      Incontinentiemateriaal, bestellen; Tilliften, onderhoud; Zorgalarm, {centrale|beheer}; Domotica, {kamers|beheer}; note: {Overdracht, afspraken|Bereikbaarheidsdienst|Huisartsenposten|Crisisdienst|Protocol vermissing}`,
      ),
      place(
        "Zorg/ECD",
        "Zorgadministratie! Zorg+",
        `ECD, {noodaccount|koppelingen|testomgeving}; {Nedap Ons|PlanCare|Ecare PUUR}, {beheer|export|apps}; VECOZO, {certificaten|beheer}; UZI-register; AORTA-koppeling; ssh: ECD, koppelserver; note: {Rollen ECD|Herstelcodes ECD|Storing ECD, papieren dossier}`,
      ),
      place(
        "Zorg/Apotheek",
        "Zorg+ Zorgadministratie!",
        `Apotheek, {bestellen|baxterrollen|spoed}; NCare, {beheer|aftekenlijsten}; Medimo; Trombosedienst; Farmacotherapeutisch Kompas; Bijwerkingencentrum; note: {Retourmedicatie|Sleutel medicijnkamer|Opiatenregister}`,
      ),
      place(
        "Zorg/Gemeente",
        "Zorgadministratie! Boekhouding-",
        `{Emmeloord|Noordoostpolder|Urk|Lemmer}, {Wmo-portaal|Jeugdwet-portaal|inkoop}; CIZ, indicaties; Zorgkantoor, {Zilveren Kruis|Menzis}; iWmo, berichtenapp; SVB, pgb; note: {Productcodes|Beschikkingen, contactpersonen}`,
      ),
      place(
        "Keuken",
        "Keuken! Dagdienst-",
        `{Bidfood|Sligro|Hanos|Maaltijdservice|Bakker|Groenteboer|Slager|Zuivelhandel}, bestellingen; Menuplanner; HACCP, keuken; Diëten, overzicht; Vaatwasser, onderhoud; Koelcellen, meldingen; note: {Allergieën bewoners|Koelcel, code|Weekmenu}`,
      ),
      place(
        "Planning",
        "Zorgadministratie! Dagdienst- Nachtdienst-",
        `Rooster, {beheer|medewerkers|ruilen}; Flexbureau {Randstad Zorg|Tempo-Team|Curadomi}; Vrijwilligers, planning; ORT-registratie; Oproepapp; Vergaderruimtes; Agenda {artsen|therapeuten|kapper|pedicure}; note: {Bezetting per afdeling|Nachtdienst, telefoonlijst}`,
      ),
      place(
        "Medicijnkast",
        "Zorg+ Nachtdienst~ Zorgadministratie!",
        `Medicijnkast {Eik|Beuk|Linde|Berk|Esdoorn}, slot; Temperatuurlogger {Eik|Beuk|Linde|Berk|Esdoorn}; note: {Code medicijnkast|Opiatenkluis|Noodvoorraad} {Eik|Beuk|Linde|Berk|Esdoorn}`,
      ),
      place(
        "Vervoer",
        "Dagdienst! Nachtdienst-",
        `Valys; Regiotaxi; Rolstoelbus {1|2|3}, boordcomputer; Tankpas rolstoelbus {1|2|3}; Ritten, {planning|registratie}; Schade melden; note: {Sleutels bussen|Rolstoellift, bediening|Chauffeurs, rijbewijzen}; card: Tankpas, reserve`,
      ),
    ],
  ),
  childcare: dutch(
    ["Pedagogiek", "Locatiehoofden", "Planning"],
    [
      place(
        "Groepen",
        "Locatiehoofden! Pedagogiek+",
        `Kindvolgsysteem, {beheer|groepen}; Ouderportaal, {beheer|berichten|foto’s}; {Vlinders|Rupsen|Kikkers|Bijen}, tablet; Peuterprogramma; VVE, registratie; note: {Allergieën|Slaapritme|Ophaalafspraken} {Vlinders|Rupsen|Kikkers|Bijen}`,
      ),
      place(
        "Groepen/BSO",
        "Locatiehoofden! Pedagogiek-",
        `BSO-app; Activiteiten, inschrijven; Schoolvakanties, {De Wissel|Het Kompas|De Akker}; Zwemles, planning; Sporthal, reserveren; note: {Ophaalroute scholen|Sleutel sporthal}`,
      ),
      place(
        "Planning",
        "Planning! Locatiehoofden+",
        `Planning, {kindplaatsen|medewerkers}; Wachtlijst; Contracten ouders; Inval, {app|uitzendbureau}; note: {Beroepskracht-kindratio|Bezetting zomer}`,
      ),
      place(
        "Toeslagen en gemeente",
        "Boekhouding! Locatiehoofden-",
        `Belastingdienst, kinderopvangtoeslag; GGD, {inspectie|meldingen}; Landelijk Register Kinderopvang; Personenregister; Gemeente, {subsidie|peuteropvang}; note: LRK-nummers`,
      ),
      place(
        "Speelgoed en inkoop",
        "Locatiehoofden+ Directie!",
        `{Heutink|Nijntje Educatief|Bol.com|HEMA Zakelijk|Albert Heijn Zakelijk|Luiers Zakelijk}, bestellen; note: Budget per groep`,
      ),
    ],
  ),
  practice: dutch(
    ["Artsen", "Assistenten"],
    [
      place(
        "Praktijk",
        "Artsen! Assistenten+",
        `Zorgmail; Zivver; LSP-toegang; NHG-richtlijnen; Thuisarts, beheer; Online afspraken, {beheer|agenda}; Telefooncentrale, keuzemenu; Patiëntenportaal; Herhaalrecepten; BIG-register; Labformulieren; {Diagnostiekcentrum|Ziekenhuis}, verwijsportaal;
      note: {Spoedlijn|Waarneming vakantie|Vaccinkoelkast, temperatuur|AED, controle}`,
      ),
      place(
        "Praktijk/Patiëntsysteem",
        "Artsen+ Assistenten+ Directie!",
        `Patiëntsysteem, {beheer|artsen|assistenten|koppelingen|noodaccount}; {Medicom|Promedico|CGM}, {helpdesk|updates}; ssh: Patiëntsysteem, server; note: {Herstelcodes|Storing, papieren kaart}`,
      ),
      place(
        "Praktijk/Declaraties",
        "Directie! Assistenten+",
        `VECOZO, {declaraties|certificaat}; {Infomedics|Zilveren Kruis|VGZ|CZ|Menzis}, zorgverlenersportaal; AGB-register; Vektis; note: {AGB-codes|Tarieven 2026}`,
      ),
      place(
        "Leveranciers",
        "Assistenten! Artsen-",
        `{MediReva|Mediq|Fysiosupplies|Daxtrio|Apotheek}, bestellen; Vaccins, RIVM; Sterilisatie, service; Schoonmaak; Werkkleding; note: Klantnummers leveranciers`,
      ),
    ],
  ),
  physiotherapy: dutch(
    ["Therapeuten", "Balie"],
    [
      place(
        "Behandeling",
        "Therapeuten+ Directie!",
        `Fysiosoftware, {agenda|dossiers|beheer}; Oefenprogramma, {app|beheer}; Zorgmail; KNGF; Trainingszaal, reserveren; Shockwave, service; Echografie, licentie; note: {Waarneming|AED, controle|Verwijzers}`,
      ),
      place(
        "Declaraties",
        "Balie+ Directie!",
        `VECOZO, {declaraties|certificaat}; {Infomedics|Zilveren Kruis|VGZ|CZ|DSW}, contract; AGB-register; note: {AGB-codes|Tarieven 2026}`,
      ),
      place(
        "Trainingszaal",
        "Therapeuten! Balie-",
        `Fitnesstoestellen, {onderhoud|app}; Ledenadministratie; Toegangspoortje; Muziek; {Technogym|Lojer}, service; note: {Kluisjes, moedercode|Alarmcode zaal}`,
      ),
      place(
        "Leveranciers",
        "Balie! Therapeuten-",
        `{Fysiosupplies|Intertaping|Daxtrio}, bestellen; Handdoeken, wasserij; Schoonmaak; note: Klantnummers leveranciers`,
      ),
    ],
  ),
  optician: dutch(
    ["Opticiens", "Winkel"],
    [
      place(
        "Winkel",
        "Winkel+ Directie!",
        `Kassa {1|2}; Adyen, terminals; Klantenbestand, {beheer|export}; Online afspraken; Reviews, Google; Narrowcasting; Etalage, verlichting; note: {Alarmcode winkel|Kluis|Wisselgeld bestellen}`,
      ),
      place(
        "Meetruimte",
        "Opticiens! Winkel-",
        `{Zeiss|Topcon|Nidek}, {service|software}; OCT, {licentie|back-up}; Refractie, koppeling; Optometristenregister; note: {Kalibratie OCT|Servicecode slijpmachine}`,
      ),
      place(
        "Glazen en monturen",
        "Opticiens+ Winkel- Directie!",
        `{Essilor|Hoya|Rodenstock|Zeiss|Shamir}, bestellen; {Luxottica|Safilo|Marcolin|Lindberg|Götti}, {bestellen|garantie}; {CooperVision|Alcon|Bausch}, contactlenzen; note: Klantnummers leveranciers`,
      ),
      place("Zorgverzekeraars", "Directie! Opticiens-", `VECOZO; {Zilveren Kruis|VGZ|CZ|Menzis}, vergoedingen; note: AGB-code`),
    ],
  ),
  animals: dutch(
    ["Dierenartsen", "Assistenten"],
    [
      place(
        "Kliniek",
        "Dierenartsen! Assistenten+",
        `Praktijksoftware, {agenda|dossiers|beheer}; Echo, {service|archief}; Röntgen, {archief|licentie}; Laboratorium, {Idexx|uitslagen}; Online afspraken; Spoedkliniek, doorschakelen; Dierenambulance; Chipregistratie, {PetBase|NDG}; Paspoorten, RVO;
      note: {Narcosekast, code|Opname, schema|Dienstrooster}`,
      ),
      place(
        "Kliniek/Apotheek",
        "Dierenartsen! Assistenten-",
        `{AUV|Covetrus|Alfasan|Dechra}, bestellen; Diergeneesmiddelen, MediRund; Opiatenregister; note: {Opiatenkluis|Retour medicijnen}`,
      ),
      place("Verzekeraars", "Assistenten+ Directie!", `{Petplan|Figo Pet|OHRA|InShared}, declaraties; note: Praktijknummers`),
      place(
        "Winkel",
        "Assistenten! Dierenartsen-",
        `{Royal Canin|Hill’s|Specific|Trovet}, bestellen; Kassa; Webshop, beheer; note: Bestelmomenten`,
      ),
    ],
  ),
  notary: dutch(
    ["Notarissen", "Kandidaten", "Secretariaat"],
    [
      place(
        "Kadaster",
        "Notarissen! Secretariaat+",
        `Kadaster, {inzage|KIK|facturen}; PLR, {bestellingen|rechten}; Bodemloket; Gemeente, {beperkingenregister|vve}; note: {Klantnummer Kadaster|Spoedinschrijving}`,
      ),
      place(
        "Kadaster/Mijn Kadaster",
        "Notarissen! Kandidaten+ Secretariaat-",
        `Mijn Kadaster, {kantoor|beheerder|mr. De Groot|mr. Van Leeuwen|kandidaten}; Web-Elan, {certificaat|software}; note: {Herstelcodes Mijn Kadaster|Pincode smartcard}`,
      ),
      place(
        "Dossiers",
        "Notarissen! Kandidaten+ Secretariaat+",
        `Notarissoftware, {NEXTassyst|beheer|archief}; Zivver; Dataroom, {verkoop|overname}; WWFT, {GoAML|screening}; NVM, overdrachten; Taxaties, NWWI; {Nationale-Nederlanden|Rabobank|ABN AMRO|ING}, hypotheekportaal; Move, koopovereenkomsten; note: {Modelakten, plaats|Bewaartermijnen|Protocollen, kluis}`,
      ),
      place(
        "Cliënten",
        "Secretariaat! Kandidaten+ Notarissen+",
        `Cliëntportaal, {beheer|uitnodigingen}; Identificatie, {app|BRP-bevraging|VIS}; Digitaal passeren; Enquête cliënten; Familiemediation, planner; note: {Tolken|Pincodes cliëntportaal|Wachtkamer, wifi}`,
      ),
      place(
        "Centraal Testamentenregister",
        "Notarissen! Secretariaat+",
        `CTR, {inschrijven|inzage}; Centraal Insolventieregister; Boedelregister; Huwelijksgoederenregister; Levenstestamentenregister; KNB, {notarisnet|pasjes}; note: {Aansluitnummers registers|Pin notarispas}`,
      ),
    ],
  ),
  estateAgents: dutch(
    ["Makelaars", "Binnendienst"],
    [
      place(
        "Aanbod",
        "Makelaars! Binnendienst+",
        `Funda, {aanbod|statistiek}; Realworks; NVM, Brainbay; Pararius; Taxaties, NWWI; Kadaster; Fotograaf, planning; note: {Sleutelkast|Alarmcodes bezichtiging}`,
      ),
    ],
  ),
  accountancy: dutch(
    ["Accountants", "Loonadministratie", "Fiscalisten", "Secretariaat"],
    [
      place(
        "Klanten",
        "Accountants! Fiscalisten- Loonadministratie-",
        `Klantportaal, {beheer|uitnodigingen}; Bankkoppelingen, {Ponto|Rabobank|ING}; Kluis klanten; Digitaal ondertekenen; WWFT, screening; Opdrachtbevestigingen; note: {Relatienummers|Machtigingen|Bewaartermijnen}`,
      ),
      ...(
        [
          [
            "A–H",
            "Aannemer Berkhout|Bloemisterij Daalder|Café De Hoek|Drukkerij Evers|Fietsen Gerritsen|Garage Haan|Bouwbedrijf Dekkers|Hoveniers Groen",
          ],
          [
            "I–P",
            "IJssalon Napoli|Kapper Jolanda|Loonbedrijf Kooistra|Meubelmakerij Otten|Notenbar|Pizzeria Lucca|Juwelier Peek|Manege De Linde",
          ],
          [
            "Q–Z",
            "Rijschool Rens|Schildersbedrijf Smit|Tandarts Ubbink|Visserij Urk|Wasserij Wit|Zonnepanelen Zuid|Slagerij Terpstra|Vloeren Van Rijn",
          ],
        ] as const
      ).map(([range, clients]) =>
        place(
          `Klanten/${range}`,
          "Accountants+ Secretariaat- Directie!",
          `{${clients}}, {Exact Online|Belastingdienst|bank|eHerkenning}; note: {${clients}}, afspraken`,
        ),
      ),
      place(
        "Software",
        "Directie! Accountants+ Secretariaat-",
        `Twinfield, {beheer|koppelingen}; Caseware, {licentie|updates}; Nextens; Visionplanner; Nmbrs, beheer; SnelStart; Yuki, accountants; Basecone, beheer; Audition; Power BI; Unit4; ssh: Rapportageserver; note: {Licentiesleutels Caseware|Serienummers}`,
      ),
      place(
        "Aangiften",
        "Fiscalisten! Accountants- Loonadministratie-",
        `Logius Digipoort, {certificaat|berichten}; SBR, {banken|jaarrekening}; Becon, uitstelregeling; Belastingdienst, {intermediair|forum}; KvK, deponeren; UBO-register; Douane; note: {Beconnummers|Uitstel, data|Certificaat, wachtwoordzin}`,
      ),
    ],
  ),
  installer: dutch(
    ["Kantoor", "Planning", "Buitendienst", "Magazijn"],
    [
      place(
        "Planning",
        "Planning! Kantoor+ Buitendienst-",
        `Syntess, {beheer|werkbonnen|planning}; Werkbonnen-app; Storingsdienst, doorschakelen; Urenregistratie; KIWA, certificaten; InstallQ; F-gassen, logboek; note: {Storingsdienst, rooster|Noodnummers netbeheerders}`,
      ),
      place(
        "Voertuigen",
        "Planning! Buitendienst-",
        `Wagenpark, {beheer|schade|ritten}; Bus {1|2|3|4|5|6}, boordcomputer; Boetes, CJIB; note: Reservesleutels; note: Bus {1|2|3|4|5|6}, startcode`,
      ),
      place(
        "Voertuigen/Tankpassen",
        "Planning! Buitendienst~",
        `Shell Card, beheer; Travelcard, beheer; card: Tankpas bus {1|2|3|4|5|6}; note: Pincodes tankpassen; Laadpassen`,
      ),
      place(
        "Magazijn",
        "Magazijn! Buitendienst-",
        `Voorraad, {beheer|tellingen}; {Technische Unie|Rexel|Wasco|Oosterberg|Plieger|Solar|Sanitairkamer}, {bestellen|afhaalpunt}; Scanner {1|2|3}; Gereedschap, keuring; Verhuur, {Boels|Riwal}; note: {Code magazijn|Gasflessen, statiegeld}`,
      ),
      place(
        "Leveranciers",
        "Kantoor! Boekhouding- Magazijn-",
        `{Nefit Bosch|Remeha|Vaillant|Intergas|Daikin|Mitsubishi Electric|Itho Daalderop|Zehnder|Niko|Hager|ABB}, {installateursportaal|garantie}; note: Klantnummers leveranciers`,
      ),
      place(
        "Klantlocaties",
        "Kantoor! Buitendienst~ Planning+",
        `{Flat Parkzicht|School De Akker|Zwembad De Vliet|Kantoor Stationsplein|Gemeentehuis|Sporthal Noord}, {gebouwbeheer|omvormer|cv-regeling}; note: {Flat Parkzicht|School De Akker|Zwembad De Vliet|Kantoor Stationsplein|Gemeentehuis|Sporthal Noord}, {sleutelkluis|alarm}; ssh: Gebouwbeheer, gateway`,
      ),
    ],
  ),
  transport: dutch(
    ["Kantoor", "Planning", "Chauffeurs", "Magazijn"],
    [
      place(
        "Planning",
        "Planning! Kantoor+ Chauffeurs-",
        `Transportplanning, {beheer|ritten|klanten}; Teleroute; TimoCom; Trans.eu; Wtransnet; Track & trace, {beheer|klanten}; Vrachtbrieven, e-CMR; Rijtijden, {uitlezen|rapportage}; Slotboeking {Maasvlakte|Schiphol|Venlo|Antwerpen}; Portbase; note: {Laadadressen|Venstertijden binnensteden|Noodnummers onderweg}`,
      ),
      place(
        "Voertuigen",
        "Planning! Chauffeurs-",
        `Wagenpark, {beheer|schade}; {DAF|Scania|Volvo}, {wagenparkportaal|onderhoud}; Trailer {101|102|103|104|105}, temperatuur; Bandenservice; APK, aanhangers; RDW; Digitale tachograaf, {kaarten|download}; note: {Reservesleutels|Parkeerterreinen, codes|Afzettingen, pincodes}`,
      ),
      place(
        "Voertuigen/Tankpassen",
        "Planning! Chauffeurs~",
        `DKV, beheer; Shell Card, beheer; AS24, beheer; Tol {Frankrijk|Duitsland|België|Oostenrijk|Italië}; card: DKV {101|102|103|104|105|106|107|108}; card: Shell Card {201|202|203|204}; note: {Pincodes tankpassen|Blokkeren tankpas}`,
      ),
      place(
        "Magazijn",
        "Magazijn! Planning-",
        `WMS, {beheer|scanners|voorraad}; Scanner {1|2|3|4|5|6}; Docks, {planning|deuren}; Heftrucks, {keuring|lease}; Labelprinter {inslag|uitslag}; Emballage, {EPAL|CHEP}; ADR, registratie; note: {Code dock|Koelcellen, alarm|Hekwerk, code}`,
      ),
      place(
        "Klanten",
        "Kantoor! Planning+ Boekhouding-",
        `{Heineken|Jumbo|Albert Heijn|Action|Kruidvat|Bol|Coolblue|Friesland Campina|Vion|Ahold}, {leveranciersportaal|slotboeking}; EDI, {koppelingen|testomgeving}; note: {Laadvoorschriften|Contactpersonen expeditie}; ssh: EDI-server`,
      ),
      place(
        "Douane",
        "Kantoor! Planning-",
        `Portbase, douane; AGS, aangiften; NCTS; EORI; Veterinaire keurpunten; Fenex; note: {Vergunningnummers|EORI-nummers|Zegelnummers}`,
      ),
    ],
  ),
  flowers: dutch(
    ["Verkoop", "Inkoop", "Expeditie", "Kas"],
    [
      place(
        "Verkoop",
        "Verkoop! Expeditie-",
        `Floriday, {aanbod|koppeling}; Webshop export, {beheer|klanten}; {Blumenhof Köln|Fleurs Lyon|Kwiaty Warszawa|London Flowers|Blomster Oslo}, {klantportaal|bestellingen}; Valuta, koersen; Kredietverzekering; Beurs, Trade Fair; note: {Prijsafspraken|Levertijden export}`,
      ),
      place(
        "Inkoop",
        "Inkoop! Verkoop-",
        `Royal FloraHolland, {inkoop|klok|saldo}; Veiling Rhein-Maas; Plantion; {Kwekerij De Rijp|Tulpenkwekerij Bakker|Rozen Van Vliet|Gerbera Zuid|Lelies Boon}, {bestellingen|aanbod}; note: {Klantnummers veiling|Partijcodes}`,
      ),
      place(
        "Expeditie",
        "Expeditie! Inkoop-",
        `Fytosanitair, {e-CertNL|Naktuinbouw|KCB}; Transport, {De Rooij|Van Dijk Logistics}; Karrenregistratie, {CC|Floratrack}; Etiketten; Scanner {1|2|3|4}; Schiphol Cargo; note: {Laadschema|Container-PIN|Code expeditiehal}`,
      ),
      place(
        "Kas",
        "Kas! Directie-",
        `Klimaatcomputer, {Priva|Ridder}; Bemesting, recepten; Substraat, analyse; Energie, {handel|meters}; Biologische bestrijding; Certificering, {MPS|GlobalGAP}; note: {Servicecode ketel|Noodstroom|Gewasbescherming, kast}; ssh: Klimaatcomputer, gateway`,
      ),
      place(
        "Leveranciers",
        "Inkoop! Boekhouding-",
        `{Verpakkingen|Hoezen|Dozen|Emmers|Kaarten|Meststoffen}, webshop; note: Klantnummers leveranciers`,
      ),
    ],
  ),
  holding: dutch(
    ["Beheer", "Huurders"],
    [
      place(
        "Panden",
        "Beheer! Huurders-",
        `{Dorpsstraat 12|Molenweg 3|Kerkplein 8|Havenkade 21}, {energie|gemeente|verzekering|onderhoud}; note: {Dorpsstraat 12|Molenweg 3|Kerkplein 8|Havenkade 21}, sleutels`,
      ),
      place(
        "Deelnemingen",
        "Directie! Boekhouding-",
        `{Molenaar Techniek|Molenaar Vastgoed|Molenaar Horeca}, {Exact Online|bank|Belastingdienst}; note: Aandeelhoudersregister`,
      ),
    ],
  ),
} satisfies Record<string, Sector>;
