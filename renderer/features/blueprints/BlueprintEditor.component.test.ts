// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from "@vue/test-utils";
import { createPinia, setActivePinia } from "pinia";
import { afterEach, expect, test } from "vitest";
import { createMemoryHistory, createRouter } from "vue-router";
import { recordedBridge } from "#build/test/recorded-bridge";
import { appError, type AppError } from "#shared/errors/app-error";
import type { Blueprint } from "#shared/setup/blueprint/blueprint";
import { placeIn, readBlueprint } from "#shared/setup/blueprint/blueprint-text";
import { editBlueprintText, type TextEdit } from "#shared/setup/blueprint/edit-text";
import { mistakenName } from "#shared/setup/blueprint/names";
import { mapResult, ok } from "#shared/util/result";

const door = recordedBridge();
globalThis.bridge = door.bridge;
const { i18n } = await import("#renderer/i18n/index");
const { default: BlueprintEditor } = await import("./BlueprintEditor.vue");

/** What main tells of a name; one in a text that includes something stands in the file "base". */
function undeclared(text: string, blueprint: Blueprint): AppError | null {
  const found = mistakenName(blueprint, blueprint);
  if (found === null) return null;
  const { path, ...named } = found;
  const file = blueprint.include === undefined ? { file: blueprint.name } : { file: "base", include: "base" };
  return appError("blueprint.undeclared", { ...named, ...placeIn(text, path), ...file });
}
let shown: VueWrapper | null = null;
afterEach(() => {
  shown?.unmount();
});
async function show(yaml: string): Promise<VueWrapper> {
  setActivePinia(createPinia());
  door.restart({
    "blueprints.text": () => ok({ yaml, whole: yaml }),
    "blueprints.check": ({ yaml: text }: { yaml: string }) =>
      mapResult(readBlueprint(text, { id: "own:office", origin: "own" }), ({ blueprint, problem }) => ({
        ...{ own: blueprint, blueprint, whole: text, problem: problem ?? undeclared(text, blueprint) },
      })),
    "blueprints.edit": ({ yaml: text, edits }: { yaml: string; edits: readonly TextEdit[] }) =>
      mapResult(editBlueprintText(text, edits), (edited) => ({ yaml: edited })),
  });
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: "/blueprints/edit", component: BlueprintEditor }] });
  await router.push("/blueprints/edit?id=own:office");
  shown = mount(BlueprintEditor, { attachTo: document.body, global: { plugins: [i18n, router] } });
  await flushPromises();
  return shown;
}
const isInert = (editor: VueWrapper): boolean => editor.get(".form-half").attributes("inert") !== undefined;

test("a group that others name is renamed in the form: the mistake is told meanwhile, and the form stays", async () => {
  const editor = await show("name: A\ngroups: [{ name: Office }]\ncollections: [{ path: IT, access: [{ group: Office, level: view }] }]\n");
  const fields = () => editor.findAll<HTMLInputElement>(".form-half input").filter(({ element }) => element.value.startsWith("Office"));
  const [group, holder] = fields();
  await group?.setValue("Office and shop");
  await flushPromises();
  expect(editor.get("[role=alert]").text()).toContain("The group “Office” is not listed under groups.");
  expect(isInert(editor)).toBe(false);
  await holder?.setValue("Office and shop");
  await flushPromises();
  expect(editor.find("[role=alert]").exists()).toBe(false);
  expect(editor.get("textarea.area").element).toMatchObject({ value: expect.stringContaining("group: Office and shop") as string });
});

test("a text that cannot be read makes the form wait", async () => {
  const editor = await show("name: A\ngroups: [{ name: [] }]\n");
  expect(editor.get("[role=alert]").text()).toContain("The form shows the last version that can be read.");
  expect(isInert(editor)).toBe(true);
});

test("a name that no parameter has is shown where it is asked for, and nothing is saved with it", async () => {
  const editor = await show("name: A\ngroups:\n  - { name: 'At {{client.name}}' }\n  - { name: 'In {{name}}' }\n");
  expect(editor.get("[role=alert]").text()).toContain("No parameter is called “name”: nobody can fill it in.");
  expect(editor.get("[role=alert] .link").text()).toBe("Line 4 groups 2, name");
  expect(isInert(editor)).toBe(false);
});

test("a name in an included file is told with that file, and the line is that of the include", async () => {
  const editor = await show("name: A\ninclude: [base]\n\ngroups:\n  - { name: 'In {{name}}' }\n");
  expect(editor.get("[role=alert]").text()).toContain("“name” cannot be used in line 5 of “base”.");
  expect(editor.get("[role=alert] .link").text()).toBe("Line 2");
});
