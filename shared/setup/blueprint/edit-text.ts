import { isMap, isNode, parseDocument, type Document } from "yaml";
import { err, ok, type Result } from "../../util/result.ts";
import { malformed } from "./mistake.ts";

/** One thing that a form changed: the value at a path of the text ("collections", 2, "path"). Undefined takes it away. */
export interface TextEdit {
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

/**
 * The text with these members changed and everything else as it was typed, comments too. An edit beyond the end of a list adds to it.
 * Fails with `blueprint.malformed` when the text is no YAML, or has a plain text where the form has members: a form has nothing to stand on then.
 */
export function editBlueprintText(yaml: string, edits: readonly TextEdit[]): Result<string> {
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true });
  const broken = document.errors[0];
  if (broken !== undefined) return err(malformed("syntax", { line: 1 }, broken.message));
  try {
    for (const { path, value } of edits) {
      if (value === undefined) document.deleteIn(path);
      else setIn(document, path, value);
    }
    return ok(document.toString({ lineWidth: 0 }));
  } catch (thrown) {
    // Where a form expects a list or members, the text has something else.
    return err(malformed("value", { line: 1 }, thrown instanceof Error ? thrown.name : ""));
  }
}

function setIn(document: Document.Parsed, path: readonly (string | number)[], value: unknown): void {
  const present = document.getIn(path, true);
  const node = document.createNode(value);
  if (isMap(node) && (!isNode(present) || (isMap(present) && present.flow === true))) node.flow = true;
  // The comments of what is replaced stay with its place.
  if (isNode(present)) {
    node.comment = present.comment ?? null;
    node.commentBefore = present.commentBefore ?? null;
  }
  if (document.contents === null) document.contents = document.createNode({}) as never;
  document.setIn(path, node);
}
