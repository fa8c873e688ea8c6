import { expect, test } from "vitest";
import { createApp } from "vue";
import { commandsKey, gatherCommands, useCommands, type Command, type FeatureCommands } from "./commands.ts";

const command = (id: string, order: number, more: Partial<Command<null>> = {}): Command<null> => ({
  id,
  order,
  icon: "plus",
  places: ["palette"],
  label: () => id,
  run: () => undefined,
  ...more,
});
const offeredAt = (features: readonly FeatureCommands[], place: "palette" | "menu"): readonly string[] => {
  const app = createApp({}).provide(commandsKey, gatherCommands(features));
  return app.runWithContext(() => useCommands()("app", null, place).map(({ id }) => id));
};

test("commands of all features stand in one order, whatever the order of the features", () => {
  const one: FeatureCommands = { app: [command("c", 30), command("a", 10)] };
  const other: FeatureCommands = { app: [command("b", 20)] };
  expect(offeredAt([one, other], "palette")).toEqual(["a", "b", "c"]);
  expect(offeredAt([other, one], "palette")).toEqual(["a", "b", "c"]);
});
test("a command is offered at its places, and where there is something to do", () => {
  const feature: FeatureCommands = {
    app: [
      command("menu", 10, { places: ["menu"] }),
      command("never", 20, { offered: () => false }),
      command("both", 30, { places: ["menu", "palette"] }),
    ],
  };
  expect(offeredAt([feature], "palette")).toEqual(["both"]);
  expect(offeredAt([feature], "menu")).toEqual(["menu", "both"]);
});
