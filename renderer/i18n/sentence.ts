import type { Message } from "#shared/model/message";
import { isolated } from "#shared/model/isolate";
import { translated } from "./index.ts";

export interface SentencePart {
  readonly text: string;
  readonly strong: boolean;
}
const open = "\uE000";
const close = "\uE001";

/** A message cut into plain and strong parts. Names are marked before translating, so markup never comes from data. */
export function sentenceParts(message: Message): readonly SentencePart[] {
  const strong = new Set(message.strong ?? []);
  const text = translated(message.key, message.parameters ?? {}, message.count, (value, name) =>
    strong.has(name) ? `${open}${isolated(value.replaceAll(open, "").replaceAll(close, ""))}${close}` : isolated(value),
  );
  return text.split(open).flatMap((piece, index): readonly SentencePart[] => {
    if (index === 0) return piece === "" ? [] : [{ text: piece, strong: false }];
    const end = piece.indexOf(close);
    const rest = piece.slice(end + 1);
    return [{ text: piece.slice(0, end), strong: true }, ...(rest === "" ? [] : [{ text: rest, strong: false }])];
  });
}
