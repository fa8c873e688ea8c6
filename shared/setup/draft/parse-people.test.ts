import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMailAddress } from "../../util/mail-address.ts";
import { parsePeople } from "./parse-people.ts";

const emails = (text: string) => parsePeople(text, null).people.map((person) => person.email);

describe("people from a text", () => {
  it("are addresses, one a line", () => {
    expect(emails("A@b.example\n\n c@d.example \r\nmailto:e@f.example")).toEqual(["a@b.example", "c@d.example", "e@f.example"]);
  });
  it("may carry a name in front", () => {
    expect(
      parsePeople('"Jansen, Piet" <p@x.example>\nAnna de Wit <a@x.example>', null).people.map((person) => [person.name, person.email]),
    ).toEqual([
      ["Jansen, Piet", "p@x.example"],
      ["Anna de Wit", "a@x.example"],
    ]);
  });
  it("are read from a Dutch table with semicolons", () => {
    const parsed = parsePeople(
      '\uFEFFNaam;E-mailadres;Rol;Afdeling;Groepen\nPiet;P@x.example;Beheerder;Verkoop;"IT;Iedereen"\nAnna;a@x.example;;Directie;\nTom;t@x.example;baas;;',
      "medewerkers.csv",
    );
    expect(parsed.people).toEqual([
      { line: 2, email: "p@x.example", name: "Piet", role: 1, department: "Verkoop", groups: ["IT", "Iedereen"] },
      { line: 3, email: "a@x.example", name: "Anna", role: 2, department: "Directie", groups: [] },
      { line: 4, email: "t@x.example", name: "Tom", role: 2, department: "", groups: [] },
    ]);
    expect(parsed.departments).toEqual(["Verkoop", "Directie"]);
    expect(parsed.problems).toMatchObject([{ line: 4, severity: "warning", message: { key: "people.problem.role" } }]);
  });
  it("are read from a spreadsheet's columns", () => {
    expect(parsePeople("Voornaam\tAchternaam\tE-mail\nEls\tde Boer\te@x.example", null).people[0]).toMatchObject({
      name: "Els de Boer",
      email: "e@x.example",
    });
  });
  it.each([
    ["a@x.example; b@x.example;c@x.example", ["a@x.example", "b@x.example", "c@x.example"], ["", "", ""]],
    ["a@x.example b@x.example", ["a@x.example", "b@x.example"], ["", ""]],
    ["Jansen, Piet <p@x.example>; De Wit, Anna <a@x.example>", ["p@x.example", "a@x.example"], ["Jansen, Piet", "De Wit, Anna"]],
    ['Piet Jansen <p@x.example>, "Wit, Anna de" <a@x.example>', ["p@x.example", "a@x.example"], ["Piet Jansen", "Wit, Anna de"]],
    ["Jansen, Piet <p@x.example>", ["p@x.example"], ["Jansen, Piet"]],
  ])("are all taken out of one row, as mail programs write them: %s", (text, addresses, names) => {
    const parsed = parsePeople(text, null);
    expect([parsed.people.map((person) => person.email), parsed.people.map((person) => person.name), parsed.problems]).toEqual([
      addresses,
      names,
      [],
    ]);
  });
  it("take the surest of several columns, and the next one where it is empty", () => {
    const parsed = parsePeople(
      "Adres,Functie,Afdeling,E-mail,User principal name\nDam 1,Monteur,Werkplaats,p@x.example,piet@x.example\nDam 2,Monteur,,,anna@x.example",
      null,
    );
    expect(parsed.people.map((person) => [person.email, person.department])).toEqual([
      ["p@x.example", "Werkplaats"],
      ["anna@x.example", "Monteur"],
    ]);
    expect(
      parsePeople("First Name [Required],Last Name [Required],Email Address [Required]\nEls,de Boer,e@x.example", null).people[0],
    ).toMatchObject({ name: "Els de Boer", email: "e@x.example" });
  });
  it("come out of the sample, and every row is somebody or is said", () => {
    const parsed = parsePeople(
      readFileSync(new URL("../../../resources/samples/medewerkers.csv", import.meta.url), "utf8"),
      "medewerkers.csv",
    );
    expect(parsed.problems.map((problem) => [problem.line, problem.severity, problem.message.key])).toEqual([
      [13, "left-out", "people.problem.twice"],
      [14, "left-out", "people.problem.no-address"],
      [15, "warning", "people.problem.role"],
    ]);
    expect([parsed.people.length, parsed.departments.length, parsed.people[6]?.name, parsed.people[8]?.groups]).toEqual([
      13,
      7,
      "Meer, Thijs van der",
      ["Secretariaat", "Kantoor"],
    ]);
  });
  it("name lines that are left out", () => {
    expect(parsePeople("a@x.example\nnobody\nA@x.example", null).problems.map((problem) => [problem.line, problem.message.key])).toEqual([
      [2, "people.problem.no-address"],
      [3, "people.problem.twice"],
    ]);
  });
  it("keep the line of a row after a cell with a line break", () => {
    expect(parsePeople('email,name\na@x.example,"two\nlines"\nnope,x', null).problems[0]?.line).toBe(4);
  });
  const caseOf = (name: string): string => readFileSync(new URL(`../../../build/test/cases/${name}`, import.meta.url), "utf8");
  const told = (text: string): readonly string[] =>
    parsePeople(text, null).problems.map(
      ({ line, severity, message }) => `${String(line)} ${severity} ${message.key.replace("people.problem.", "")}`,
    );
  it("case 18: are read from what PowerShell writes", () => {
    const parsed = parsePeople(caseOf("18-people-from-powershell/people.csv"), null);
    expect([parsed.people.map(({ name, email, line }) => [name, email, line]), parsed.problems]).toEqual([
      [
        ["Anna de Wit", "anna@example.nl", 3],
        ["Piet Jansen", "piet@example.nl", 4],
      ],
      [],
    ]);
  });
  it.each([
    ["Excel's first line", 'sep=;\r\n"Naam";"E-mail"\r\n"Anna";"a@x.example"\r\n', 3],
    ["both, and blank lines", "\ufeff\r\n#TYPE System.Object\r\nsep=;\r\n\r\nNaam;E-mail\r\nAnna;a@x.example", 6],
    ["a title", "Medewerkers 2031,,\n,,\nNaam,E-mail,\nAnna,a@x.example,", 4],
    ["lines that end as on old Macs", "Naam;E-mail\rAnna;a@x.example\r", 2],
    ["heads with an invisible character", "\u200bNaam\t\u00adE-mail\nAnna\ta@x.example", 2],
    ["a line under the heads", "Naam,E-mail\n----,------\nAnna,a@x.example", 3],
    ["a table of PowerShell's own", "Name  Mail\n----  ----\nAnna  a@x.example\n", 3],
  ])("case 18: are read behind %s", (_, text, line) => {
    const parsed = parsePeople(text, null);
    expect([parsed.people.map((person) => [person.name, person.email, person.line]), parsed.problems]).toEqual([
      [["Anna", "a@x.example", line]],
      [],
    ]);
  });
  it("case 19: lose invisible characters around their addresses, which is told", () => {
    const text = caseOf("19-invisible-characters-in-addresses/people.txt");
    expect(emails(text)).toEqual(["anna@example.nl", "piet@example.nl", "klaas@example.nl"]);
    expect(told(text)).toEqual(["2 info invisible", "3 info invisible"]);
  });
  it.each(["\u200b", "\u200e", "\u202a", "\u00ad", "\ufeff", "\u2060", "\u2066", "\u061c", "\u{e0001}"])(
    "case 19: %j is taken off at every place where an address stands, and makes it none within",
    (character) => {
      for (const text of [
        `${character}p@x.example${character}`,
        `Piet <${character}p@x.example${character}>`,
        `naam;e-mail\nPiet;${character}p@x.example`,
        `${character}mailto:p@x.example`,
        `p@x.example\n${character}p@x.example`,
      ])
        expect(emails(text)).toEqual(["p@x.example"]);
      const [problem] = parsePeople(`p@x${character}y.example`, null).problems;
      expect(problem).toMatchObject({ severity: "left-out", message: { key: "people.problem.invisible-within" } });
      expect(String(problem?.message.parameters?.["text"])).toMatch(/^p@x\[U\+[0-9A-F]{4,5}\]y\.example$/u);
      expect(isMailAddress(`p@x${character}y.example`)).toBe(false);
    },
  );
  it("case 19: no-break spaces are blanks around, and told within", () => {
    expect(emails("\u00a0p@x.example\u202f\nnaam;e-mail")).toEqual(["p@x.example"]);
    expect(parsePeople("naam;e-mail\nPiet;p@x\u00a0y.example", null).problems[0]?.message.parameters).toMatchObject({
      character: "U+00A0",
    });
  });
  it("case 20: are not invited when their account is blocked, and can be", () => {
    const parsed = parsePeople(caseOf("20-people-whose-account-is-blocked/m365-users.csv"), null);
    expect([parsed.people.map(({ email }) => email), parsed.blocked.map(({ email, line }) => [email, line])]).toEqual([
      ["anna@example.nl"],
      [
        ["oud@example.nl", 3],
        ["stage1@example.nl", 4],
      ],
    ]);
    expect(parsed.problems.map(({ line, severity, message }) => [line, severity, message.parameters?.["name"]])).toEqual([
      [3, "left-out", "Oud Medewerker"],
      [4, "left-out", "Stagiair Een"],
    ]);
  });
  it.each([
    ["Enabled", "False", "True"],
    ["accountEnabled", "false", "true"],
    ["Ingeschakeld", "Onwaar", "Waar"],
    ["Geblokkeerd", "Ja", "Nee"],
    ["Sign-in blocked", "Yes", ""],
    ["Status [READ ONLY]", "Suspended", "Active"],
    ["Accountstatus", "Uit dienst", "In dienst"],
    ["userAccountControl", "514", "512"],
    ["Disabled", "1", "0"],
    ["Actief", "nee", "ja"],
  ])("case 20: the column %s: %j is blocked, %j is not", (head, out, within) => {
    const parsed = parsePeople(`Email;${head}\na@x.example;${out}\nb@x.example;${within}\nc@x.example;`, null);
    expect([parsed.people.map(({ email }) => email), parsed.blocked.map(({ email }) => email)]).toEqual([
      ["b@x.example", "c@x.example"],
      ["a@x.example"],
    ]);
  });
  it.each([
    ["Vorname;Nachname;E-Mail-Adresse;Konto aktiviert", "Weg;W;weg@x.example;Nein", "Anna;W;a@x.example;Ja"],
    ["Anzeigename;Benutzerprinzipalname;Anmeldung blockiert", "Weg;weg@x.example;Wahr", "Anna;a@x.example;Falsch"],
    ["Prénom;Nom;Adresse e-mail;Statut", "Weg;W;weg@x.example;Désactivé", "Anna;W;a@x.example;Actif"],
    ["Nombre;Apellidos;Correo electrónico;Bloqueado", "Weg;W;weg@x.example;Verdadero", "Anna;W;a@x.example;Falso"],
    ["Nome;Cognome;Indirizzo e-mail;Accesso bloccato", "Weg;W;weg@x.example;Vero", "Anna;W;a@x.example;Falso"],
    ["Email;AccountStatus;Sign-in status", "weg@x.example;Active;Blocked", "a@x.example;Active;Allowed"],
    ["User principal name;Soft deletion time stamp", "weg@x.example;2031-01-01T00:00:00Z", "a@x.example;"],
    ["PrimarySmtpAddress;RecipientTypeDetails", "weg@x.example;SharedMailbox", "a@x.example;UserMailbox"],
    ["mail;userPrincipalName;userType", "weg@x.example;weg_x.example#EXT#@y.example;Guest", "a@x.example;a@y.example;Member"],
    ["Email;Enabled", "weg@x.example;$false", "a@x.example;$true"],
  ])("case 20: in other words and columns: %s", (head, out, within) => {
    const parsed = parsePeople([head, out, within].join("\n"), null);
    expect([parsed.people.map(({ email }) => email), parsed.blocked.map(({ email }) => email)]).toEqual([
      ["a@x.example"],
      ["weg@x.example"],
    ]);
    expect(parsed.problems.map(({ line, severity }) => [line, severity])).toEqual([[2, "left-out"]]);
  });
  it("case 20: also where PowerShell shows a list or columns instead of writing a file", () => {
    const list = [
      "PS C:\\> Get-ADUser -Filter * -Properties mail",
      "",
      "DistinguishedName : CN=Anna,OU=Gebruikers,",
      "                    DC=x",
      "Enabled           : True",
      "Mail              : a@x.example",
      "Name              : Anna de Wit",
      "",
      "DistinguishedName : CN=Weg",
      "Enabled           : False",
      "Mail              : weg@x.example",
      "Name              :",
    ].join("\r\n");
    const columns = [
      "Name        Enabled mail",
      "----        ------- ----",
      "Anna de Wit    True a@x.example",
      "Weg           False weg@x.example",
      "Lang           True a.long.name@x.ex…",
    ].join("\n");
    for (const text of [list, columns]) {
      const parsed = parsePeople(text, null);
      expect([parsed.people.map(({ name, email }) => [name, email]), parsed.blocked.map(({ email }) => email)]).toEqual([
        [["Anna de Wit", "a@x.example"]],
        ["weg@x.example"],
      ]);
    }
    // What was cut off on the screen is no address.
    expect(told(columns)).toEqual(["4 left-out blocked", "5 left-out no-address"]);
  });
  it("are read out of lists and links, without what stands around their addresses", () => {
    const lines = [
      "* a@x.example",
      "1. b@x.example",
      "• Cor (c@x.example)",
      "'d@x.example'",
      "[e@x.example](mailto:e@x.example)",
      "mailto:f@x.example?subject=Hallo",
      "SIP:g@x.example",
      "h@x.example.",
      "Ida <i@x.example>;",
    ];
    expect(parsePeople(lines.join("\n"), null).people.map(({ name, email }) => [name, email])).toEqual([
      ["", "a@x.example"],
      ["", "b@x.example"],
      ["Cor", "c@x.example"],
      ["", "d@x.example"],
      ["", "e@x.example"],
      ["", "f@x.example"],
      ["", "g@x.example"],
      ["", "h@x.example"],
      ["Ida", "i@x.example"],
    ]);
  });
  it("are read from lines that begin with what they say, one or several a person", () => {
    expect(emails("E-mail: a@x.example\nE-mail: b@x.example")).toEqual(["a@x.example", "b@x.example"]);
    expect(parsePeople("Naam: Anna\nE-mail: a@x.example\nNaam: Bas\nE-mail: b@x.example", null).people.map(({ name }) => name)).toEqual([
      "Anna",
      "Bas",
    ]);
    // A mail's own first lines, of which the first has one person and no comma.
    const mail = parsePeople("Van: Anna <a@x.example>\nAan: Bas <b@x.example>, Kok, Cor <c@x.example>; d@x.example", null);
    expect([mail.people.map(({ name, email }) => [name, email]), mail.problems]).toEqual([
      [
        ["Anna", "a@x.example"],
        ["Bas", "b@x.example"],
        ["Kok, Cor", "c@x.example"],
        ["", "d@x.example"],
      ],
      [],
    ]);
  });
  it("case 26: are read out of a table that stands in one column", () => {
    const parsed = parsePeople('"Naam;E-mail;Enabled"\r\n"Anna;a@x.example;True"\r\n\r\n"""Wit, Bas"";b@x.example;False"\r\n', null);
    expect([parsed.people.map(({ name, line }) => [name, line]), parsed.blocked.map(({ name, line }) => [name, line])]).toEqual([
      [["Anna", 2]],
      [["Wit, Bas", 4]],
    ]);
    expect(emails('"Wit, Anna <a@x.example>"\n"Wit, Bas <b@x.example>"')).toEqual(["a@x.example", "b@x.example"]);
  });
  it("say which address of a cell with several is taken", () => {
    expect(emails("Naam;E-mail\nAnna;a@x.example, b@x.example")).toEqual(["a@x.example"]);
    expect(told("Naam;E-mail\nAnna;a@x.example, b@x.example")).toEqual(["2 warning several"]);
    expect(emails("Name;ProxyAddresses\nAnna;smtp:b@x.example SMTP:a@x.example")).toEqual(["a@x.example"]);
  });
  it("case 20: a status that nobody knows is told, and a guest's sign-in name is no address", () => {
    expect(told("Email,Status\na@x.example,on leave\nb_y.example#EXT#@x.onmicrosoft.com,Active")).toEqual([
      "2 warning status",
      "3 left-out guest",
    ]);
  });
  it("never throw and never give what is no address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const email of emails(text)) expect(isMailAddress(email)).toBe(true);
      }),
    );
  });
  it("come back from the table that they make", () => {
    const person = fc.record({
      email: fc
        .tuple(fc.stringMatching(/^[a-z]{1,8}$/u), fc.stringMatching(/^[a-z]{1,8}$/u))
        .map(([name, host]) => `${name}@${host}.example`),
      name: fc.stringMatching(/^[A-Z][a-z ",;]{0,10}[a-z]$/u),
    });
    fc.assert(
      fc.property(fc.uniqueArray(person, { selector: (each) => each.email, minLength: 1 }), (people) => {
        const text = `name,email\n${people.map((each) => `"${each.name.replaceAll('"', '""')}",${each.email}`).join("\n")}`;
        expect(parsePeople(text, null).people.map(({ name, email }) => ({ name, email }))).toEqual(
          people.map(({ name, email }) => ({ name: name.trim(), email })),
        );
      }),
    );
  });
});
