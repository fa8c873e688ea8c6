import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { catchStrays } from "./strays.ts";

test("errors that nobody caught are told by their place, never by what they say", () => {
  const host = new EventEmitter();
  const lines: string[] = [];
  catchStrays(host, (line) => {
    lines.push(line);
  });
  host.emit("uncaughtException", new Error("the key is 4711\nand more"));
  host.emit("unhandledRejection", Object.assign(new TypeError("4711"), { body: "4711" }));
  host.emit("unhandledRejection", "4711");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^uncaughtException: Error at .*strays\.test\.ts/);
  expect(lines.join("\n")).not.toContain("4711");
});
