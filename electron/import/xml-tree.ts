import { SaxesParser } from "saxes";
import { appError, AppFailure } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";

/** An element of a document that nobody vouches for. Text of elements with others in them is not kept. */
export class XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  lastLine: number;
  readonly children: XmlElement[] = [];
  text = "";

  constructor(name: string, attributes: Readonly<Record<string, string>>, line: number) {
    this.name = name;
    this.attributes = attributes;
    this.line = line;
    this.lastLine = line;
  }
  /** The elements of this name, whatever the case. */
  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name.toLowerCase() === name.toLowerCase());
  }
  /** The first element along a path of names. */
  find(...path: readonly string[]): XmlElement | null {
    return path.reduce<XmlElement | null>((at, name) => at?.all(name)[0] ?? null, this);
  }
  textOf(...path: readonly string[]): string {
    return this.find(...path)?.text ?? "";
  }
  attribute(name: string): string {
    return Object.hasOwn(this.attributes, name) ? (this.attributes[name] ?? "") : "";
  }
}

const deepest = 64;
const mostElements = 3_000_000;
/** Characters between two looks at how much there is. */
const piece = 256 * 1024;

/** A document as a tree. Document types are refused, so that nothing expands; depth and number of elements are bounded. */
export function xmlTree(text: string): Result<XmlElement> {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  const stop = (code: "import.malformed" | "import.too-large", detail: string): AppFailure => new AppFailure(appError(code, {}, detail));
  parser.on("doctype", () => {
    throw stop("import.malformed", "document type");
  });
  parser.on("error", () => {
    throw new AppFailure(appError("import.malformed-line", { line: parser.line }, "XML"));
  });
  const add = (more: string): void => {
    const last = open.at(-1);
    if (last !== undefined) last.text += more;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("opentag", ({ name, attributes }) => {
    count += 1;
    if (count > mostElements) throw stop("import.too-large", "elements");
    if (open.length >= deepest) throw stop("import.malformed", "nested too deep");
    const element = new XmlElement(name, attributes, parser.line);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed === undefined) return;
    closed.lastLine = parser.line;
    if (closed.children.length > 0) closed.text = closed.text.trim();
  });
  try {
    for (let at = 0; at < text.length; at += piece) parser.write(text.slice(at, at + piece));
    parser.close();
  } catch (thrown) {
    if (thrown instanceof AppFailure) return err(thrown.error);
    throw thrown;
  }
  return root === null ? err(appError("import.malformed", {}, "XML")) : ok(root);
}

/** The root and the first elements of a document of which only the beginning is there; null when it does not begin as XML. */
export function xmlBeginning(text: string): XmlElement | null {
  if (!/^\s*</u.test(text)) return null;
  const parser = new SaxesParser({ xmlns: false });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  class Enough extends Error {}
  parser.on("error", () => {
    throw new Enough();
  });
  parser.on("doctype", () => {
    throw new Enough();
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = new XmlElement(name, attributes, 0);
    open.at(-1)?.children.push(element);
    root ??= element;
    if (open.length >= deepest) throw new Enough();
    open.push(element);
  });
  parser.on("text", (more) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += more;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  try {
    parser.write(text);
  } catch (thrown) {
    if (!(thrown instanceof Enough)) throw thrown;
  }
  return root;
}
