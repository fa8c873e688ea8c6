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
const backslash = 0x5c,
  openList = 0x5b,
  closeList = 0x5d,
  openObject = 0x7b,
  closeObject = 0x7d;

/** Whether a JSON text nests lists and objects deeper than any real answer. Texts inside it, which are most of it, are stepped over. */
export function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length;) {
    const quote = text.indexOf('"', at);
    const end = quote === -1 ? text.length : quote;
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === openList || code === openObject) {
        depth += 1;
        if (depth > deepest) return true;
      } else if (code === closeList || code === closeObject) depth -= 1;
    }
    at = quote === -1 ? text.length : afterText(text, quote);
  }
  return false;
}
/** Where a text ends that begins at `quote`; the end of the whole where it does not. */
function afterText(text: string, quote: number): number {
  for (let from = quote + 1; ;) {
    const next = text.indexOf('"', from);
    if (next === -1) return text.length;
    let backslashes = 0;
    while (text.charCodeAt(next - 1 - backslashes) === backslash && next - backslashes > quote + 1) backslashes += 1;
    if (backslashes % 2 === 0) return next + 1;
    from = next + 1;
  }
}
