import { expect, test } from "vitest";

const features = import.meta.glob<string>("../../features/*/commands.ts", { eager: true, query: "?raw", import: "default" });
const shells = import.meta.glob<string>("./AppShell.vue", { eager: true, query: "?raw", import: "default" });
const shell = Object.values(shells).join("");

/* Walk, 54: the palette showed G B, which no shortcut was there for. */
test("keys that the palette shows for going somewhere are keys of the shell, which stand in the keyboard map", () => {
  const shown = Object.values(features).flatMap((source) =>
    [...source.matchAll(/keys: \["G", "(\w)"\]/gu)].map(([, letter = ""]) => `g ${letter.toLowerCase()}`),
  );
  const works = [...shell.matchAll(/\{ keys: "(g \w)", label: "/gu)].map(([, keys = ""]) => keys);
  expect(works.toSorted()).toEqual(shown.toSorted());
  expect(shown).toContain("g b");
});
