import { expect, it } from "vitest";
import { applicationName } from "./application-name.ts";

it.each([
  ["https://mail.shop.example/login?next=1", "shop.example"],
  ["shop.example/login", "shop.example"],
  ["https://www.winkel.co.uk", "winkel.co.uk"],
  // What lies below a private suffix is somebody else's.
  ["https://een.github.io", "een.github.io"],
  ["http://192.0.2.7:8080/", "192.0.2.7"],
  ["http://localhost:3000", "localhost"],
  ["androidapp://nl.bank.app", "bank.app"],
  ["https://BANK.example", "bank.example"],
  // No domain: the whole address stands for it.
  ["http://nas/", "http://nas/"],
  ["data:text/plain,x", "data:text/plain,x"],
])("B-157: the application of %s is %s", (address, name) => {
  expect(applicationName(address)).toBe(name);
});
it("what is empty or too long for a name has none", () => {
  for (const address of ["", "   ", `http://${"n".repeat(400)}/`]) expect(applicationName(address)).toBeNull();
});
