import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

const deepest = 64;

/** Parses JSON that nobody vouches for: nesting is measured first, members that would reach a prototype are refused. */
export function safeJson(text: string): Result<unknown> {
  if (!isShallow(text)) return err(appError("import.malformed", {}, "nested too deep"));
  try {
    let refused = false;
    const value: unknown = JSON.parse(text, (key, member: unknown) => {
      if (key === "__proto__") refused = true;
      return member;
    });
    return refused ? err(appError("import.malformed", {}, "__proto__")) : ok(value);
  } catch {
    return err(appError("import.malformed", {}, "JSON"));
  }
}

/** Without recursion: counts brackets outside of texts. */
function isShallow(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) return false;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return true;
}
