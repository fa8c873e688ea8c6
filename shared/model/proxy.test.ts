import { expect, test } from "vitest";
import { proxyRule } from "./proxy.ts";

test.each([
  ["proxy.example:8080", "http://proxy.example:8080"],
  [" HTTP://Proxy.Example:3128/ ", "http://proxy.example:3128"],
  ["https://proxy.example:443", "https://proxy.example:443"],
  ["socks5://10.0.0.1:1080", "socks5://10.0.0.1:1080"],
  ["[2001:db8::1]:8080", "http://[2001:db8::1]:8080"],
  ["proxy.example", null],
  ["proxy.example:0", null],
  ["proxy.example:70000", null],
  ["http://anna:secret@proxy.example:8080", null],
  ["proxy.example:8080;direct://", null],
  ["proxy.example:8080,other:1", null],
  ["http=proxy.example:8080", null],
  ["", null],
])("%s is %s", (address, rule) => {
  expect(proxyRule(address)).toBe(rule);
});
