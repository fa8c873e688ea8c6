import { beforeEach, expect, test, vi } from "vitest";
import { electronKeychain } from "./keychain.ts";

/** The system's store, as Electron gives it: encrypted texts begin with the mark of the key that was used. */
const store = vi.hoisted(() => ({ available: true, mark: "v11", answers: true, kept: new Map<string, string>() }));
vi.mock("electron", () => ({
  safeStorage: {
    isAsyncEncryptionAvailable: () => (store.answers ? Promise.resolve(store.available) : new Promise(() => undefined)),
    encryptStringAsync: (text: string) => {
      const blob = `${store.mark}${String(store.kept.size)}`;
      store.kept.set(blob, text);
      return Promise.resolve(Buffer.from(blob, "latin1"));
    },
    decryptStringAsync: (blob: Buffer) => {
      const text = blob.toString("latin1").startsWith(store.mark) ? store.kept.get(blob.toString("latin1")) : undefined;
      return text === undefined
        ? Promise.reject(new Error("the key is not there"))
        : Promise.resolve({ result: text, shouldReEncrypt: false });
    },
  },
}));
beforeEach(() => {
  Object.assign(store, { available: true, mark: "v11", answers: true });
  store.kept.clear();
});
const secret = Uint8Array.from({ length: 32 }, (_, index) => index);
const codeOf = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }): string =>
  result.ok ? "ok" : (result.error?.code ?? "");

test("a secret goes in and comes out again", async () => {
  const keychain = await electronKeychain("linux");
  expect(keychain.state()).toBe("available");
  const blob = await keychain.protect(secret);
  expect(await keychain.reveal(blob.ok ? blob.value : new Uint8Array())).toEqual({ ok: true, value: secret });
});
test("Linux without a wallet: Chromium would use a key that everybody knows, so nothing is given to it", async () => {
  store.mark = "v10";
  const keychain = await electronKeychain("linux");
  expect(keychain.state()).toBe("unprotected");
  expect(codeOf(await keychain.protect(secret))).toBe("unlock.keychain-unavailable");
  expect([...store.kept.values()]).toEqual(["probe"]);
});
test("the wallet went away after the start: what was encrypted without it is thrown away", async () => {
  const keychain = await electronKeychain("linux");
  store.mark = "v10";
  expect(codeOf(await keychain.protect(secret))).toBe("unlock.keychain-unavailable");
});
test("the same mark on Windows and macOS is that of their own protection", async () => {
  store.mark = "v10";
  for (const platform of ["win32", "darwin"] as const) expect((await electronKeychain(platform)).state()).toBe("available");
});
test("no store, or another one than before: nothing is stored, nothing is lost, and the error says so", async () => {
  const before = await electronKeychain("linux");
  const blob = await before.protect(secret);
  store.mark = "v12";
  expect(codeOf(await before.reveal(blob.ok ? blob.value : new Uint8Array()))).toBe("unlock.keychain-unavailable");
  store.available = false;
  const none = await electronKeychain("linux");
  expect(none.state()).toBe("unavailable");
  expect([codeOf(await none.protect(secret)), codeOf(await none.reveal(secret))]).toEqual([
    "unlock.keychain-unavailable",
    "unlock.keychain-unavailable",
  ]);
  store.available = true;
  store.mark = "v11";
  expect(await before.reveal(blob.ok ? blob.value : new Uint8Array())).toEqual({ ok: true, value: secret });
});
test("a store that asks the person first does not hold up the window", async () => {
  vi.useFakeTimers();
  try {
    store.answers = false;
    const opening = electronKeychain("linux");
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await opening).state()).toBe("unavailable");
  } finally {
    vi.useRealTimers();
  }
});
