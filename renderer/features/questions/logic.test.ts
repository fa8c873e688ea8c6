import { expect, test } from "vitest";
import type { QuestionKind } from "#shared/setup/questions/question";
import { inOrder, type ShownRow } from "./logic.ts";

const row = (client: string, person: string): ShownRow =>
  ({ clientId: client, client: { name: client }, cells: { person: { kind: "text", text: person } } }) as unknown as ShownRow;
const order = (kind: QuestionKind): readonly string[] =>
  inOrder([row("Zorg 10", "Bo"), row("Ábel", "Zoë"), row("Zorg 9", "Cas"), row("Ábel", "emma")], kind, "nl").map(
    ({ client, cells }) => `${client?.name ?? ""} ${cells.person?.kind === "text" ? cells.person.text : ""}`,
  );

test("rows stand by client, people by their name, whatever was read first", () => {
  expect(order("no-two-step")).toEqual(["Ábel emma", "Ábel Zoë", "Zorg 9 Cas", "Zorg 10 Bo"]);
});
test("where the question is not about people, what main put first stays first", () => {
  expect(order("reaches")).toEqual(["Ábel Zoë", "Ábel emma", "Zorg 9 Cas", "Zorg 10 Bo"]);
});
