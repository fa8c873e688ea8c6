import vue from "eslint-plugin-vue";
import typescript from "typescript-eslint";
import { messageKeys } from "./build/lint/message-keys.ts";
import { typedParser } from "./build/lint/typed-parser.ts";

/* What the compiler does not see: code from text, markup from data, promises nobody waits for. Who may import whom: build/lint/dependencies.cjs. */
const tests = ["**/*.test.ts", "build/**"];
export default typescript.config(
  { ignores: ["node_modules/", "out/", "dist/", "build/conformance/replay.mjs", "electron.vite.config.ts.*.mjs", "**/*.generated.ts"] },
  ...typescript.configs.recommended,
  ...vue.configs["flat/essential"],
  { files: ["**/*.vue"], languageOptions: { parserOptions: { parser: typedParser, project: true } } },
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
        { object: "shell", property: "openExternal", message: "Only electron/shell/open-page.ts opens pages, after asking." },
      ],
    },
  },
  {
    // What only the types show: a promise nobody waits for, a case nobody handles, a condition that is always true.
    files: ["**/*.ts"],
    languageOptions: { parser: typedParser, parserOptions: { project: true } },
  },
  {
    files: ["**/*.{ts,vue}"],
    plugins: { desk: { rules: { "message-keys": messageKeys } } },
    rules: {
      "desk/message-keys": "error",
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
    files: ["renderer/**/*.{ts,vue}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.name='ref'] TSTypeReference[typeName.name=/^Readonly(Set|Map)$/]",
          message: "It is replaced, never changed: shallowRef. A ref is told of every look at every key, thousands of them in a long list.",
        },
      ],
    },
  },
  // "Some type, whichever": a constraint on a type parameter, which `unknown` cannot say where the parameter is contravariant.
  {
    files: ["shared/bridge/contract.ts", "electron/sandbox/framework/{context,model,table}.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  { files: ["electron/shell/open-page.ts"], rules: { "no-restricted-properties": "off" } },
  // Puts messages into words, or reads what an old version wrote.
  {
    files: ["shared/model/format-message.ts", "shared/setup/changes/past.ts", "renderer/i18n/*.ts", "electron/writing/journal.ts"],
    rules: { "desk/message-keys": "off" },
  },
  {
    files: tests,
    rules: { "desk/message-keys": "off", "@typescript-eslint/no-explicit-any": "off", "@typescript-eslint/no-empty-function": "off" },
  },
);
