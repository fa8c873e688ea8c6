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
