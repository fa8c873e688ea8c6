/*
 * Which file may import which (README, Architecture), types included: `renderer -> shared <- electron`, build/ by nobody, features
 * of the window by their index.ts only, and no circle of files anywhere. dependency-cruiser reads this; `npm test` runs it.
 */
/** Files that never ship; a `.program.ts` is what a test starts as a process of its own. */
const tests = "[.](test|bench|fixture|program)[.]ts$|^build/";
const product = "^(shared|electron|renderer)/";

/** Files under `path` may import only what `allowed` names (and what lies beside them under `path`). */
const only = (name, comment, path, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: `^${path}/`, pathNot: tests },
  to: { pathNot: [`^${path}/`, ...allowed] },
});
/** The same, with Node's own modules. */
const onlyOnNode = (...rule) => {
  const made = only(...rule);
  return { ...made, to: { ...made.to, dependencyTypesNot: ["core"] } };
};
/** What `to` names is imported by `from` alone. */
const alone = (name, comment, to, from) => ({
  name,
  comment,
  severity: "error",
  from: { path: product, pathNot: [tests, ...from] },
  to: { path: to },
});
const npm = (...names) => names.map((name) => `^node_modules/${name}/`);
const allOfShared = "^shared/";

module.exports = {
  forbidden: [
    { name: "no-circle", comment: "Files import each other in a circle.", severity: "error", from: {}, to: { circular: true } },
    {
      name: "found",
      comment: "What is imported is there.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^electron($|/)", "[.]css$", "^virtual:", "^sodium-native$"] },
    },
    {
      name: "no-build",
      comment: "Product code never imports build/.",
      severity: "error",
      from: { path: product, pathNot: tests },
      to: { path: "^build/" },
    },

    only("shared-pure", "shared/ is pure: itself, zod and yaml.", "shared", npm("zod", "yaml")),
    only("shared-errors", "errors/ is the ground floor.", "shared/errors", []),
    only("shared-util", "util/ knows errors/ and nothing else.", "shared/util", ["^shared/errors/"]),
    only("shared-model", "model/ builds on util/.", "shared/model", ["^shared/util/", ...npm("zod")]),
    only("shared-api", "api/ knows the wire, not the app.", "shared/api", ["^shared/(util|errors|model)/", ...npm("zod")]),
    only("shared-setup", "setup/ knows nothing of the bridge.", "shared/setup", [
      "^shared/(util|errors|model|api)/",
      ...npm("zod", "yaml"),
    ]),
    only("shared-setup-value", "A client's setup is the ground floor of setup/.", "shared/setup/value", [
      "^shared/(util|errors|model|api)/",
      ...npm("zod"),
    ]),
    only("shared-setup-blueprint", "Blueprints build on value/.", "shared/setup/blueprint", [
      "^shared/(util|errors|model)/",
      "^shared/setup/value/",
      ...npm("zod", "yaml"),
    ]),

    {
      name: "electron-not-window",
      comment: "electron/ knows nothing of the window.",
      severity: "error",
      from: { path: "^electron/", pathNot: tests },
      to: { path: "^renderer/" },
    },
    alone("sandbox-alone", "The sandbox is a process of its own; nothing imports it.", "^electron/sandbox/", ["^electron/sandbox/"]),
    onlyOnNode("sandbox-stands-alone", "The sandbox may use shared/ and electron/crypto only.", "electron/sandbox", [
      allOfShared,
      "^electron/crypto/",
      ...npm("zod"),
    ]),
    alone(
      "electron-in-few-files",
      "Only main, preload, shell/ and ipc/app import Electron: everything else runs in plain Node.",
      "^electron($|/(main|renderer|common)$)|^node_modules/electron/",
      ["^electron/(main|preload)[.]ts$", "^electron/shell/", "^electron/ipc/app[.]handlers[.]ts$"],
    ),
    alone("sodium-in-crypto", "libsodium has one importer: electron/crypto.", "^node_modules/libsodium", ["^electron/crypto/"]),
    onlyOnNode("crypto", "crypto/ knows nothing of the app.", "electron/crypto", [
      "^shared/(util|errors|model|api)/",
      "^resources/words/",
      ...npm("libsodium-wrappers", "hash-wasm", "@noble/post-quantum"),
    ]),
    onlyOnNode("files", "files/ knows nothing of what it writes.", "electron/files", ["^shared/(util|errors)/"]),
    {
      name: "services-below-engine",
      comment: "The engine is put together from services; none of them knows the engine, the handlers or the shell.",
      severity: "error",
      from: {
        path: "^electron/(account|crypto|provider-api|sync|writing|onboarding|people|events|import|reports|files|items|health)/",
        pathNot: tests,
      },
      to: { path: "^electron/(engine|ipc|shell|main[.]ts|preload[.]ts)" },
    },
    {
      name: "engine-below-handlers",
      comment: "Handlers take what they need of the engine, not the other way round.",
      severity: "error",
      from: { path: "^electron/engine/", pathNot: tests },
      to: { path: "^electron/(ipc|shell|main[.]ts|preload[.]ts)" },
    },
    {
      name: "preload",
      comment: "The preload is the bridge and nothing else.",
      severity: "error",
      from: { path: "^electron/preload[.]ts$" },
      to: { pathNot: ["^electron$", "^node_modules/electron/", "^shared/bridge/contract[.]ts$"] },
    },

    {
      name: "window-not-electron",
      comment: "The window knows the bridge's types only.",
      severity: "error",
      from: { path: "^renderer/", pathNot: tests },
      to: { path: ["^electron/", "^electron$", "^node_modules/(zod|yaml)/", "^shared/api/"] },
    },
    {
      name: "window-takes-types-of-bridge",
      comment: "The contract's values are schemas, which stay in main.",
      severity: "error",
      from: { path: "^renderer/", pathNot: tests },
      to: { path: "^shared/bridge/", dependencyTypesNot: ["type-only"] },
    },
    alone("dexie-in-cache", "Dexie has one importer: renderer/cache.", "^node_modules/dexie/", ["^renderer/cache/"]),
    {
      name: "features-by-index",
      comment: "A feature is used by its index.ts (and its routes by the router).",
      severity: "error",
      from: { path: "^renderer/features/([^/]+)/", pathNot: tests },
      to: { path: "^renderer/features/[^/]+/", pathNot: ["^renderer/features/$1/", "^renderer/features/[^/]+/index[.]ts$"] },
    },
    {
      name: "features-by-index-from-outside",
      comment: "A feature is used by its index.ts (and its routes by the router).",
      severity: "error",
      from: { path: "^renderer/(?!features/)", pathNot: tests },
      to: { path: "^renderer/features/[^/]+/", pathNot: "^renderer/features/[^/]+/(index|routes)[.]ts$" },
    },
    {
      name: "app-on-top",
      comment: "app/ puts the features together; nothing imports it.",
      severity: "error",
      from: { path: "^renderer/(?!app/)", pathNot: tests },
      to: { path: "^renderer/app/" },
    },
    {
      name: "ground-floor-of-window",
      comment: "ui/, stores/, cache/, i18n/ and composables/ know no feature.",
      severity: "error",
      from: { path: "^renderer/(ui|stores|cache|i18n|composables)/", pathNot: tests },
      to: { path: "^renderer/features/" },
    },
    {
      name: "ui-props-in",
      comment: "Parts of ui/ get props and send events: no stores, no bridge.",
      severity: "error",
      from: { path: "^renderer/ui/", pathNot: tests },
      to: { path: "^renderer/(stores/|cache/|bridge[.]ts)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(out|dist)/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "module", "default", "types"],
      extensions: [".ts", ".vue", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
