import { describe, expect, it } from "vitest";
import { PUBLISHED_LIMITS } from "./published-limits.ts";
import { RateLimiter } from "../framework/rate-limits.ts";
import { Refusal } from "../framework/refusal.ts";

function limiter(): { at: (ms: number) => void; ask: (method: string, path: string) => string } {
  let present = 1_000_000;
  const limits = new RateLimiter(PUBLISHED_LIMITS, () => present);
  return {
    at: (ms) => (present = 1_000_000 + ms),
    ask: (method, path) => {
      try {
        limits.check("api", method, path, "127.0.0.1");
        return "fine";
      } catch (error) {
        if (error instanceof Refusal) return `${error.status} after ${error.headers["Retry-After"]}`;
        throw error;
      }
    },
  };
}

describe("the published limits", () => {
  it("let five writes a second through, per path", () => {
    const { at, ask } = limiter();
    const outcomes = Array.from({ length: 6 }, () => ask("POST", "/a"));
    expect(outcomes).toEqual([...Array(5).fill("fine"), "429 after 1"]);
    expect(ask("POST", "/b")).toBe("fine");
    at(1001);
    expect(ask("POST", "/a")).toBe("fine");
  });

  it("allow five invitation calls a minute", () => {
    const { at, ask } = limiter();
    const path = "/organizations/8bedfd4e-5b22-441e-94c9-b50a0109cf00/users/invite";
    for (let call = 0; call < 5; call++) {
      at(call * 2000);
      expect(ask("POST", path)).toBe("fine");
    }
    at(20_000);
    expect(ask("POST", path)).toBe("429 after 40");
    at(60_001);
    expect(ask("POST", path)).toBe("fine");
  });

  it("count reading apart", () => {
    const { ask } = limiter();
    expect(Array.from({ length: 201 }, () => ask("GET", "/sync")).filter((outcome) => outcome === "fine")).toHaveLength(200);
  });
});
