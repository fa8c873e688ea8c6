import type { Options } from "@vitejs/plugin-vue";

type Compiler = NonNullable<NonNullable<Options["template"]>["compilerOptions"]>;
type NodeTransform = NonNullable<Compiler["nodeTransforms"]>[number];

/** What `NodeTypes` of `@vue/compiler-core` calls them; its constants are no part of the compiled package. */
const interpolation = 5;
const compound = 8;
const shown = { exp: "{ shown as _shown }", path: "#shared/model/isolate" };

/** `{{ name }}` becomes `shown(name)` in every template: a name that somebody chose cannot reorder the text beside it. */
const isolateNames: NodeTransform = (node, context) => {
  if ((node.type as number) !== interpolation || !("content" in node) || Array.isArray(node.content)) return;
  if (!context.imports.some(({ path }) => path === shown.path)) context.imports.push(shown as never);
  node.content = { type: compound, loc: node.loc, children: ["_shown(", node.content, ")"] } as never;
};

/** How templates are compiled, for the app, its tests and its benchmarks alike. */
export const vueOptions: Options = { template: { compilerOptions: { nodeTransforms: [isolateNames] } } };
