import { describe, expect, test } from "vitest";
import { placeOutside } from "./place-outside.ts";

const left = (where: string | null, cause: "outside" | "gone" = "outside", kind: "revoke" | "told" = "revoke") => ({ where, cause, kind });

describe("where people went who left the filters together", () => {
  test("the container that holds all of them, however far below it they are", () => {
    expect(
      placeOutside([
        left("cn=Jansen\\, A.,ou=Emmeloord,OU=Locaties,dc=nop,dc=example"),
        left("cn=Bos,ou=Balie,ou=emmeloord,ou=Locaties,dc=nop,dc=example"),
        left(null, "gone"),
        left("cn=Kept,ou=Elsewhere,dc=nop,dc=example", "outside", "told"),
      ]),
    ).toEqual({ people: 2, place: "ou=Emmeloord,OU=Locaties,dc=nop,dc=example" });
  });
  test.each([
    ["one person", [left("cn=a,ou=x,dc=e")]],
    ["nobody", []],
    ["nothing in common but the directory", [left("cn=a,ou=x,dc=e"), left("cn=b,ou=y,dc=e")]],
    ["names of a cloud's directory", [left("a@client.example"), left("b@client.example")]],
    ["no place known", [left(null), left(null)]],
    ["people who are gone", [left("cn=a,ou=x,dc=e", "gone"), left("cn=b,ou=x,dc=e", "gone")]],
  ])("%s: nothing is said", (_, lines) => {
    expect(placeOutside(lines)).toBeNull();
  });
});
