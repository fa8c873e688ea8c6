import vue from "eslint-plugin-vue";
import typescript from "typescript-eslint";

/*
 * Imports point one way: renderer -> shared <- electron (design §3). The rest is what the compiler does not see: code from text,
 * markup from data, and the doors that only one folder may use.
 */
const ban = (patterns) => ({ "no-restricted-imports": ["error", { patterns }] });
const noBuild = { regex: "^#build/|/build/", message: "Product code never imports build/." };
const noSandbox = { regex: "electron/sandbox/", message: "The sandbox is a process of its own; nothing imports it." };
const noElectron = {
  regex: "^electron($|/)",
  message: "Only main, preload, shell/ and ipc/app import Electron: everything else runs in plain Node.",
};
const noSodium = { regex: "^libsodium", message: "libsodium has one importer: electron/crypto." };
const noDexie = { regex: "^dexie", message: "Dexie has one importer: renderer/cache." };
const tests = ["**/*.test.ts", "build/**"];
/** Which program of the compiler a file belongs to, for the rules that ask for types. */
const programs = {
  project: ["shared", "electron", "renderer", "build", "components"].map((name) => `build/tsconfig/${name}.json`),
  tsconfigRootDir: import.meta.dirname,
};

export default typescript.config(
  { ignores: ["node_modules/", "out/", "dist/", "build/conformance/replay.mjs", "**/*.generated.ts"] },
  ...typescript.configs.recommended,
  ...vue.configs["flat/essential"],
  { files: ["**/*.vue"], languageOptions: { parserOptions: { parser: typescript.parser } } },
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-debugger": "error",
      "no-control-regex": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "none" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "vue/no-v-html": "error",
      "vue/no-v-text-v-html-on-component": "error",
      "vue/multi-word-component-names": "off",
      "vue/no-static-inline-styles": "error",
      "no-restricted-properties": [
        "error",
        { object: "shell", property: "openExternal", message: "Only electron/ipc/app.handlers.ts opens pages, after asking." },
      ],
    },
  },
  {
    // What only the types show: a promise nobody waits for, a case nobody handles, a condition that is always true.
    files: ["**/*.ts"],
    languageOptions: { parserOptions: programs },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["shared/**"],
    ignores: tests,
    rules: ban([{ regex: "^(?!\\.|#shared/|zod$|yaml$)", message: "shared/ is pure: itself, zod and yaml." }]),
  },
  {
    files: ["electron/**"],
    ignores: [
      ...tests,
      "electron/crypto/**",
      "electron/main.ts",
      "electron/preload.ts",
      "electron/shell/**",
      "electron/ipc/app.handlers.ts",
      "electron/sandbox/**",
    ],
    rules: ban([noBuild, noSandbox, noElectron, noSodium, { regex: "^#renderer/", message: "electron/ knows nothing of the window." }]),
  },
  {
    files: ["electron/shell/**", "electron/main.ts", "electron/preload.ts", "electron/ipc/app.handlers.ts"],
    ignores: tests,
    rules: ban([noBuild, noSandbox, noSodium, { regex: "^#renderer/", message: "electron/ knows nothing of the window." }]),
  },
  {
    files: ["electron/sandbox/**"],
    ignores: tests,
    rules: ban([
      noBuild,
      noElectron,
      { regex: "^#electron/(?!crypto/|sandbox/)", message: "The sandbox may use shared/ and electron/crypto only." },
    ]),
  },
  { files: ["electron/crypto/**"], ignores: tests, rules: ban([noBuild, noSandbox, noElectron]) },
  {
    files: ["renderer/**"],
    ignores: [...tests, "renderer/cache/**"],
    rules: ban([noBuild, noElectron, noDexie, { regex: "^#electron/|^zod", message: "The window knows the bridge's types only." }]),
  },
  {
    files: ["renderer/cache/**"],
    ignores: tests,
    rules: ban([noBuild, noElectron, { regex: "^#electron/|^zod", message: "The window knows the bridge's types only." }]),
  },
  // "Some type, whichever": a constraint on a type parameter, which `unknown` cannot say where the parameter is contravariant.
  {
    files: ["shared/bridge/contract.ts", "electron/sandbox/framework/{context,model,table}.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  { files: ["electron/ipc/app.handlers.ts"], rules: { "no-restricted-properties": "off" } },
  { files: tests, rules: { "@typescript-eslint/no-explicit-any": "off", "@typescript-eslint/no-empty-function": "off" } },
);
