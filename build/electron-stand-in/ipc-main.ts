import type { Frame } from "playwright-core";
import { decode, encode } from "./wire.ts";

/** The page that calls: what a listener gets as its sender. */
interface Sender {
  senderFrame(frame: Frame): unknown;
}
type Listener = (event: { sender: Sender; senderFrame: unknown }, payload: unknown) => unknown;
const handlers = new Map<string, Listener>();

export const ipcMain = {
  handle(channel: string, listener: Listener): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, listener);
  },
  removeHandler(channel: string): void {
    handlers.delete(channel);
  },
};

export async function answerCall(contents: Sender, frame: Frame, channel: string, text: string): Promise<string> {
  const handler = handlers.get(channel);
  if (handler === undefined) return JSON.stringify({ error: `No handler registered for '${channel}'` });
  try {
    return JSON.stringify({ text: encode(await handler({ sender: contents, senderFrame: contents.senderFrame(frame) }, decode(text))) });
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error ? error.message : "failed" });
  }
}
