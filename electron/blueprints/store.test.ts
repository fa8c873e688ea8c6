import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
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
    value: { own: { groups: [{ name: "All" }] }, problem: { code: "blueprint.malformed", parameters: { mistake: "no-group", line: 3 } } },
  });
  expect(await store.save(null, yaml)).toMatchObject({ error: { code: "blueprint.malformed" } });
  expect(await store.check(null, yaml.replace("Al,", "All,"))).toMatchObject({ value: { problem: null } });
});
