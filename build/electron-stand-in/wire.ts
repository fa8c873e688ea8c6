/**
 * Payloads travel as text. Bytes are marked, since JSON has none; everything else that Electron's structured clone would carry and the
 * bridge uses (plain data) is JSON already.
 */
const mark = "$bytes";

export function encode(value: unknown): string {
  return JSON.stringify({ value }, function replace(this: Record<string, unknown>, key, shown: unknown) {
    const raw = this[key];
    return raw instanceof Uint8Array ? { [mark]: Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString("base64") } : shown;
  });
}

export function decode(text: string): unknown {
  const { value } = JSON.parse(text, (_key, shown: unknown) => {
    const bytes = (shown as Record<string, unknown> | null)?.[mark];
    return typeof bytes === "string" ? new Uint8Array(Buffer.from(bytes, "base64")) : shown;
  }) as { value?: unknown };
  return value;
}

/** The page's side of the same, and the parts of Electron that a sandboxed preload may use; runs before the page's own scripts. */
export function pageScript(preload: string): string {
  return `(() => {
  "use strict";
  if (window !== window.top || location.origin === "null") return;
  const send = window.__standInSend; delete window.__standInSend;
  const listeners = new Map();
  const encode = (value) => JSON.stringify({ value }, function (key, shown) {
    const raw = this[key];
    return raw instanceof Uint8Array ? { ${mark}: raw.toBase64() } : shown;
  });
  const decode = (text) => JSON.parse(text, (key, shown) => (shown !== null && typeof shown === "object" && typeof shown.${mark} === "string" ? Uint8Array.fromBase64(shown.${mark}) : shown)).value;
  const ipcRenderer = {
    invoke: async (channel, payload) => { const answer = JSON.parse(await send(channel, encode(payload))); if (answer.error !== undefined) throw new Error(answer.error); return decode(answer.text); },
    on: (channel, listener) => { const list = listeners.get(channel) ?? []; list.push(listener); listeners.set(channel, list); },
    removeListener: (channel, listener) => { listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener)); },
  };
  const freeze = (value) => { if (value !== null && typeof value === "object") { Object.values(value).forEach(freeze); Object.freeze(value); } return value; };
  const contextBridge = { exposeInMainWorld: (name, api) => { Object.defineProperty(window, name, { value: freeze(api), enumerable: true }); } };
  Object.defineProperty(window, "__standInReceive", { value: (channel, text) => { for (const listener of listeners.get(channel) ?? []) listener({}, decode(text)); } });
  const require = (name) => { if (name === "electron") return { contextBridge, ipcRenderer }; throw new Error("a sandboxed preload has no module " + name); };
  const module = { exports: {} };
  ((require, module, exports) => {
${preload}
  })(require, module, module.exports);
})();`;
}
