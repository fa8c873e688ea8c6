import { contextBridge, ipcRenderer } from "electron";
import { channelName, type MessageKinds } from "#shared/bridge/contract";

/** From the contract when the app is built (electron.vite.config.ts): the names alone, without its schemas. */
declare const __BRIDGE__: MessageKinds;

/*
 * The bridge, made from the contract's names and nothing else: one function a message. A call takes one payload and gives a promise of the
 * reply; a push takes a listener and gives its own undoing. The listener never sees Electron's event.
 */
const bridge: Record<string, Record<string, unknown>> = {};
for (const [domain, names] of Object.entries(__BRIDGE__)) {
  const functions: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(names)) {
    const channel = channelName(domain, name);
    functions[name] =
      kind === "call"
        ? (payload: unknown) => ipcRenderer.invoke(channel, payload)
        : (listener: (message: unknown) => void) => {
            const receive = (_event: unknown, message: unknown): void => {
              listener(message);
            };
            ipcRenderer.on(channel, receive);
            return () => {
              ipcRenderer.removeListener(channel, receive);
            };
          };
  }
  bridge[domain] = functions;
}
contextBridge.exposeInMainWorld("bridge", bridge);
