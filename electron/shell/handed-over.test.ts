import { describe, expect, it, vi } from "vitest";
import { HandedOver } from "./handed-over.ts";

const query = "providerId=7a1f3c52-6a3e-4d0a-9d64-0d7f0f4f1b11&email=eva%40noordlicht.example&token=abc";
const invitation = `https://vault.example/#/providers/setup-provider?${query}`;
const link = `provider-desk://invitation?link=${encodeURIComponent(invitation)}`;

describe("an invitation by the app's own scheme", () => {
  it("that starts the app waits among its arguments until the window asks for it, and is given once", () => {
    const handed = new HandedOver();
    expect(handed.offer(["/opt/provider-desk", "--no-sandbox", link])).toBe(true);
    expect(handed.take()).toBe(link);
    expect(handed.take()).toBeNull();
  });
  it("that comes while the app runs is told to the window", () => {
    const handed = new HandedOver();
    const tell = vi.fn();
    handed.onOffer(tell);
    handed.offer(["C:\\desk.exe", "--allow-file-access-from-files", link.replace("provider-desk", "PROVIDER-DESK")]);
    expect(tell).toHaveBeenCalledOnce();
    expect(handed.take()).toContain("invitation?link=");
  });
  it("takes the place of one that nobody looked at", () => {
    const handed = new HandedOver();
    handed.offer([link]);
    const second = link.replace("eva", "tom");
    handed.offer([second]);
    expect(handed.take()).toBe(second);
  });
  it.each([
    [[]],
    [["desk", "--user-data-dir=/a"]],
    [["desk", invitation]],
    [["desk", "provider-desk://open?file=/etc/passwd"]],
    [["desk", "provider-desk://invitation?link=javascript%3Aalert(1)"]],
    [["desk", `provider-desk://invitation?link=${encodeURIComponent(link)}`]],
    [["desk", `${link}${"a".repeat(9000)}`]],
    [["desk", `--link=${link}`]],
  ])("nothing else comes in: %j", (texts) => {
    const handed = new HandedOver();
    const tell = vi.fn();
    handed.onOffer(tell);
    expect(handed.offer(texts)).toBe(false);
    expect(tell).not.toHaveBeenCalled();
    expect(handed.take()).toBeNull();
  });
});
