import type { Message } from "#shared/model/message";
import { say } from "./index.ts";

export interface SentencePart {
  readonly text: string;
  readonly strong: boolean;
}
const open = "\uE000";
const close = "\uE001";

/** A message cut into plain and strong parts. Names are marked before translating, so markup never comes from data. */
export function sentenceParts(message: Message): readonly SentencePart[] {
  const strong = new Set(message.strong ?? []);
  const parameters: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(message.parameters ?? {})) {
    parameters[name] = strong.has(name) ? `${open}${String(value).replaceAll(open, "").replaceAll(close, "")}${close}` : value;
  }
  const text = say({ ...message, parameters });
  return text.split(open).flatMap((piece, index): readonly SentencePart[] => {
    if (index === 0) return piece === "" ? [] : [{ text: piece, strong: false }];
    const end = piece.indexOf(close);
    const rest = piece.slice(end + 1);
    return [{ text: piece.slice(0, end), strong: true }, ...(rest === "" ? [] : [{ text: rest, strong: false }])];
  });
}
