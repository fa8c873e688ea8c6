import { TextDecoder } from "node:util";
import type { TransportResponse } from "./transport.ts";

/** The whole body as text; null when it is larger than `largest` bytes or no UTF-8. `touch` is called for every piece. */
export async function readBody(response: TransportResponse, largest: number, touch: () => void): Promise<string | null> {
  const announced = Number(response.headers.get("content-length") ?? 0);
  const reader = response.body?.getReader();
  if (reader === undefined) return "";
  if (announced > largest) { await reader.cancel(); return null; }
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const pieces: string[] = [];
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    touch();
    read += value?.length ?? 0;
    if (read > largest) { await reader.cancel(); return null; }
    try { pieces.push(decoder.decode(value, { stream: true })); } catch { await reader.cancel(); return null; }
  }
  try { pieces.push(decoder.decode()); } catch { return null; }
  return pieces.join("");
}
