import { describe, expect, it } from "vitest";
import { Faults } from "../../framework/faults.ts";
import { matchingStep, totpCode } from "./totp.ts";
import { redactAddress } from "./two-factor-sign-in.ts";
import { dateToken, tokenDate } from "../../routes/events.ts";

describe("authenticator codes", () => {
  /** RFC 6238, appendix B: the secret `12345678901234567890`, eight digits there, the last six here. */
  const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  it("are those of the standard", () => {
    expect(totpCode(SECRET, Math.floor(59 / 30))).toBe("287082");
    expect(totpCode(SECRET, Math.floor(1_111_111_109 / 30))).toBe("081804");
  });

  it("work once, a step early or late", () => {
    const step = 1000;
    const present = step * 30_000;
    for (const other of [-1, 0, 1]) expect(matchingStep(SECRET, totpCode(SECRET, step + other), [], present)).toBe(step + other);
    expect(matchingStep(SECRET, totpCode(SECRET, step), [step], present)).toBeNull();
    expect(matchingStep(SECRET, totpCode(SECRET, step + 2), [], present)).toBeNull();
  });
});

describe("the address in a challenge", () => {
  it.each([
    ["olaf@client.example", "o***@client.example"],
    ["sanne@x.example", "sa***@x.example"],
    ["ab@x.example", "**@x.example"],
    ["abc@x.example", "a**@x.example"],
  ])("%s becomes %s", (address, wanted) => expect(redactAddress(address)).toBe(wanted));
});

describe("page tokens of the event log", () => {
  it("are nothing but a date", () => {
    expect(dateToken("2026-11-22T16:07:48.6039616Z")).toBe("5250995623113427520");
    expect(tokenDate("5250995623113427520")).toBe("2026-11-22T16:07:48.6039616Z");
    expect(tokenDate("rubbish")).toBeNull();
  });
});

describe("armed faults", () => {
  it("lose one answer and disarm themselves", () => {
    const faults = new Faults();
    faults.arm("lose-next-answer", true);
    expect(faults.fateOf("api", "GET")).toBe("serve");
    expect(faults.fateOf("api", "POST")).toBe("cut-after");
    expect(faults.fateOf("api", "POST")).toBe("serve");
  });

  it("refuse one write for good and disarm themselves", () => {
    const faults = new Faults();
    faults.arm("refuse-next-write", true);
    expect(faults.fateOf("api", "GET")).toBe("serve");
    expect(faults.fateOf("api", "PUT")).toBe("forbid");
    expect(faults.fateOf("api", "PUT")).toBe("serve");
  });

  it("refuse writing but not reading or signing in", () => {
    const faults = new Faults();
    faults.arm("refuse-writes", true);
    expect([faults.fateOf("api", "PUT"), faults.fateOf("api", "GET"), faults.fateOf("identity", "POST")]).toEqual([
      "refuse",
      "serve",
      "serve",
    ]);
  });
});
