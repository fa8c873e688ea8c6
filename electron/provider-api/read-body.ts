import { TextDecoder } from "node:util";
import type { TransportResponse } from "./transport.ts";

/** The whole body as text; null when it is larger than `largest` bytes or no UTF-8. `touch` is called for every piece. */
export async function readBody(response: TransportResponse, largest: number, touch: () => void): Promise<string | null> {
  const announced = Number(response.headers.get("content-length") ?? 0);
  const reader = response.body?.getReader();
  if (reader === undefined) return "";
  if (announced > largest) {
    await reader.cancel();
    return null;
  }
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const pieces: string[] = [];
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    touch();
    read += value?.length ?? 0;
    if (read > largest) {
      await reader.cancel();
      return null;
    }
    try {
      pieces.push(decoder.decode(value, { stream: true }));
    } catch {
      await reader.cancel();
      return null;
    }
  }
  try {
    pieces.push(decoder.decode());
  } catch {
    return null;
  }
  return pieces.join("");
}

/** No answer nests so far, and what walks one (to keep it, to compare it) must not run out of stack. */
const deepest = 64;
const quote = 0x22,
  backslash = 0x5c,
  openList = 0x5b,
  closeList = 0x5d,
  openObject = 0x7b,
  closeObject = 0x7d;

/** Whether a JSON text nests lists and objects deeper than any real answer. */
export function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inText) {
      if (code === backslash) index += 1;
      else if (code === quote) inText = false;
    } else if (code === quote) inText = true;
    else if (code === openList || code === openObject) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === closeList || code === closeObject) depth -= 1;
  }
  return false;
}
