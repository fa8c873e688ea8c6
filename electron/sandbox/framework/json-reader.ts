import { Buffer } from "node:buffer";

/** A JSON text that cannot be read or bound; `path` and `message` are what the real server answers. */
export class JsonProblem extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

const [SPACE, TAB, LINE, RETURN] = [0x20, 0x09, 0x0a, 0x0d];
/** What stands for itself within a string. */
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPES: Record<string, string> = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/**
 * Reads JSON as strictly as the real server's reader and knows at every moment where it is, because its error
 * texts name the line and the byte. `model.ts` drives it; `skip` reads a value that nobody asked for.
 */
export class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The failure at the present place (or `at`): text, path, line and byte. */
  problem(path: string, message: string, at = this.#at): JsonProblem {
    const before = this.#text.slice(0, at);
    const line = before.split("\n").length - 1;
    const bytes = Buffer.byteLength(before.slice(before.lastIndexOf("\n") + 1));
    return new JsonProblem(path, `${message} Path: ${path} | LineNumber: ${line} | BytePositionInLine: ${bytes}.`);
  }

  #white(): void {
    for (; ; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== SPACE && code !== TAB && code !== LINE && code !== RETURN) return;
    }
  }

  #ended(path: string): JsonProblem {
    const rest = "Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.";
    return this.problem(path, rest);
  }

  /** The first character of the next value. Fails at the end of the text. */
  peek(path: string): string {
    this.#white();
    const character = this.#text[this.#at];
    if (character === undefined) throw this.#ended(path);
    return character;
  }

  /** Requires that nothing but white space is left. */
  end(): void {
    this.#white();
    const character = this.#text[this.#at];
    if (character !== undefined) throw this.problem("$", `'${character}' is invalid after a single JSON value. Expected end of data.`);
  }

  string(path: string): string {
    this.#white();
    let out = "";
    for (let at = this.#at + 1; ; at++) {
      PLAIN.lastIndex = at;
      // A run at a time: an import has millions of characters, and hardly one that is escaped.
      PLAIN.test(this.#text);
      const run = this.#text.slice(at, PLAIN.lastIndex);
      out = out === "" ? run : out + run;
      at = PLAIN.lastIndex;
      const character = this.#text[at];
      if (character === undefined) throw this.problem(path, "Expected end of string, but instead reached end of data.", at);
      if (character < " ")
        throw this.problem(
          path,
          `'0x${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}' is invalid within a JSON string. The string should be correctly escaped.`,
          at,
        );
      if (character === '"') {
        this.#at = at + 1;
        return out;
      }
      const escape = this.#text[++at] ?? "";
      if (escape === "u") {
        const hex = this.#text.slice(at + 1, at + 5);
        if (!/^[0-9a-f]{4}$/i.test(hex))
          throw this.problem(
            path,
            `'${this.#text[at + 1] ?? ""}' is not a hex digit following '\\u' within a JSON string. The string should be correctly escaped.`,
            at + 1,
          );
        out += String.fromCharCode(parseInt(hex, 16));
        at += 4;
      } else if (escape in ESCAPES) out += ESCAPES[escape];
      else
        throw this.problem(
          path,
          `'${escape}' is an invalid escapable character within a JSON string. The string should be correctly escaped.`,
          at,
        );
    }
  }

  /** A number as it is written, or null when it is none. */
  number(path: string): string {
    this.#white();
    NUMBER.lastIndex = this.#at;
    const found = NUMBER.exec(this.#text)?.[0];
    if (found === undefined) throw this.problem(path, `'${this.#text[this.#at]}' is an invalid start of a value.`);
    this.#at += found.length;
    return found;
  }

  /** `true`, `false` or `null`. */
  word(path: string): boolean | null {
    this.#white();
    for (const [word, value] of [
      ["true", true],
      ["false", false],
      ["null", null],
    ] as const) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    throw this.problem(path, `'${this.#text[this.#at]}' is an invalid start of a value.`);
  }

  /** Steps over the opening bracket that `peek` showed. */
  open(): void {
    this.#at++;
  }

  /** Reads an object's members; `member` must consume the value that follows. */
  members(path: string, member: (name: string) => void): void {
    for (let first = true; ; first = false) {
      const character = this.peek(path);
      if (character === "}" && first) return void this.#at++;
      if (character === "}")
        throw this.problem(
          path,
          "The JSON object contains a trailing comma at the end which is not supported in this mode. Change the reader options.",
        );
      if (character !== '"') throw this.problem(path, `'${character}' is an invalid start of a property name. Expected a '"'.`);
      const name = this.string(path);
      const colon = this.peek(`${path}.${name}`);
      if (colon !== ":") throw this.problem(`${path}.${name}`, `'${colon}' is invalid after a property name. Expected a ':'.`);
      this.#at++;
      member(name);
      const next = this.peek(path);
      this.#at++;
      if (next === "}") return;
      if (next !== ",") throw this.problem(path, `'${next}' is invalid after a value. Expected either ',', '}', or ']'.`, this.#at - 1);
    }
  }

  /** Reads an array's items; `item` must consume one value. */
  items(path: string, item: (index: number) => void): void {
    if (this.peek(`${path}[0]`) === "]") return void this.#at++;
    for (let index = 0; ; index++) {
      if (index > 0 && this.peek(`${path}[${index}]`) === "]") {
        throw this.problem(
          path,
          "The JSON array contains a trailing comma at the end which is not supported in this mode. Change the reader options.",
        );
      }
      item(index);
      const next = this.peek(`${path}[${index + 1}]`);
      this.#at++;
      if (next === "]") return;
      if (next !== ",") throw this.problem(path, `'${next}' is invalid after a value. Expected either ',', '}', or ']'.`, this.#at - 1);
    }
  }

  /** Reads any value as plain data. */
  any(path: string): unknown {
    const character = this.peek(path);
    if (character === '"') return this.string(path);
    if (character === "{") {
      this.open();
      const out: Record<string, unknown> = {};
      // Defined, not assigned: a member called `__proto__` is a member like any other.
      this.members(path, (name) =>
        Object.defineProperty(out, name, { value: this.any(`${path}.${name}`), enumerable: true, configurable: true, writable: true }),
      );
      return out;
    }
    if (character === "[") {
      this.open();
      const out: unknown[] = [];
      this.items(path, (index) => out.push(this.any(`${path}[${index}]`)));
      return out;
    }
    return /[-\d]/.test(character) ? Number(this.number(path)) : this.word(path);
  }
}
