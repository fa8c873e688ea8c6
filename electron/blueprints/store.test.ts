import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { asId, type BlueprintId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";
import { BlueprintsStore } from "./blueprints-store.ts";

let folder: string;
let store: BlueprintsStore;
const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-blueprints-"));
  store = new BlueprintsStore({ starters: fileURLToPath(new URL("../../resources/blueprints", import.meta.url)), own: folder }, () => "en");
});
afterEach(() => rm(folder, { recursive: true }));

it("names a file as its blueprint, and two of one name differently", async () => {
  expect(must(await store.save(null, "name: Kleine kantoren & praktijken\n")).id).toBe("own:kleine-kantoren-praktijken");
  expect(must(await store.save(null, "name: Kleine Kantoren, Praktijken\n")).id).toBe("own:kleine-kantoren-praktijken-2");
  expect(must(await store.save(null, "name: 日本\n")).id).toBe("own:blueprint");
  // Windows takes these for devices, whatever stands behind the dot.
  expect(must(await store.save(null, "name: CON\n")).id).toBe("own:blueprint-con");
  expect(await readFile(join(folder, "kleine-kantoren-praktijken.yaml"), "utf8")).toBe("name: Kleine kantoren & praktijken\n");
});

it("brings in what a blueprint includes, its own files and starters, and keeps the text as typed", async () => {
  await writeFile(join(folder, "base.yaml"), "name: Base\ngroups: [{ name: All }]\n");
  const yaml = "# mine\nname: Mine\ninclude: [base, starter:by-department]\ngroups: [{ name: IT }]\n";
  const saved = must(await store.save(null, yaml));
  expect(saved.yaml).toBe(yaml);
  const names = saved.blueprint.groups.map(({ name }) => name);
  expect(names[0]).toBe("All");
  expect(names.at(-1)).toBe("IT");
  expect(saved.blueprint.collections.length).toBeGreaterThan(2);
  expect(must(await store.get(saved.id))).toEqual(saved);
});

it("refuses to save an include that leads nowhere, and tells one that broke later", async () => {
  expect(await store.save(null, "name: A\ninclude: [nobody]\n")).toMatchObject({ ok: false, error: { code: "blueprint.include" } });
  await writeFile(join(folder, "base.yaml"), "name: Base\n");
  const { id } = must(await store.save(null, "name: A\ninclude: [base]\n"));
  await writeFile(join(folder, "base.yaml"), "name: Base\ninclude: [a]\n");
  expect(await store.get(id)).toMatchObject({ ok: false, error: { code: "blueprint.include" } });
  expect(must(await store.list()).find((entry) => entry.id === id)?.problem?.code).toBe("blueprint.include");
});
it("tells an include that leads back to the file itself before it is saved", async () => {
  const { id } = must(await store.save(null, "name: Round\n"));
  const yaml = `name: Round\ninclude: [${id.replace(/^own:/u, "")}]\n`;
  expect(await store.check(id, yaml)).toMatchObject({ ok: false, error: { code: "blueprint.include" } });
  expect((await store.check(null, yaml)).ok).toBe(true);
});
it("tells a name that stands for nothing while it is typed, with what can be read, and does not save it", async () => {
  const yaml = "name: Office\ngroups: [{ name: All }]\ncollections: [{ path: IT, access: [{ group: Al, level: view }] }]\n";
  expect(await store.check(null, yaml)).toMatchObject({
    value: {
      own: { groups: [{ name: "All" }] },
      problem: { code: "blueprint.undeclared", parameters: { mistake: "no-group", line: 3, file: "Office" } },
    },
  });
  expect(await store.save(null, yaml)).toMatchObject({ error: { code: "blueprint.undeclared" } });
  expect(await store.check(null, yaml.replace("Al,", "All,"))).toMatchObject({ value: { problem: null } });
});
it("looks for names in the whole, and tells the file and the line where one stands that stands for nothing", async () => {
  await writeFile(
    join(folder, "base.yaml"),
    "name: Base\nparameters: [{ name: isLarge, label: Large, kind: switch }]\ngroups: [{ name: All }]\n",
  );
  const yaml = "name: Office\ninclude: [base]\ncollections: [{ path: IT, when: isLarge, access: [{ group: All, level: view }] }]\n";
  expect((await store.save(null, yaml)).ok).toBe(true);
  expect(await store.save(null, yaml.replace("group: All", "group: Al"))).toMatchObject({
    error: { code: "blueprint.undeclared", parameters: { mistake: "no-group", name: "Al", file: "Office", line: 3 } },
  });
  expect(await store.save(null, yaml.replace("path: IT", "path: 'IT {{isLarge}}'"))).toMatchObject({
    error: { code: "blueprint.undeclared", parameters: { mistake: "switch-text", name: "isLarge" } },
  });
  await writeFile(join(folder, "rooms.yaml"), "name: Rooms\ninclude: [base]\n\ngroups: [{ name: 'Room {{room}}' }]\n");
  expect(await store.check(null, yaml.replace("[base]", "[rooms]"))).toMatchObject({
    value: { problem: { parameters: { mistake: "no-parameter", name: "room", file: "rooms", include: "rooms", line: 4 } } },
  });
});
it("what was saved before such names were looked for can be used, and is corrected before it is saved again", async () => {
  const yaml = "name: Old\ngroups: [{ name: All, when: nobody }]\ncollections: [{ path: IT, access: [{ group: Al, level: view }] }]\n";
  await writeFile(join(folder, "old.yaml"), yaml);
  const id = asId<BlueprintId>("own:old");
  expect(await store.get(id)).toMatchObject({ value: { blueprint: { name: "Old" }, problem: null } });
  expect((await store.save(null, "name: New\ninclude: [starter:by-department]\n")).ok).toBe(true);
  expect(await store.check(id, yaml)).toMatchObject({ value: { problem: { parameters: { mistake: "no-switch", line: 2 } } } });
  expect(await store.save(id, yaml)).toMatchObject({ error: { code: "blueprint.undeclared" } });
});
