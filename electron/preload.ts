import { contextBridge, ipcRenderer } from "electron";
import { channelName, channels } from "#shared/bridge/channels";

/*
 * The bridge, made from the channel table and nothing else: one function a message. A call takes one payload and gives a promise of the
 * reply; a push takes a listener and gives its own undoing. The listener never sees Electron's event.
 */
const bridge: Record<string, Record<string, unknown>> = {};
for (const [domain, names] of Object.entries(channels)) {
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
